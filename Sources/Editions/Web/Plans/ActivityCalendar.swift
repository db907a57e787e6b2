import Content
import Foundations

/// How much was done on each day: published posts, letters and events, and the rows of the tables of activities.
struct ActivityCalendar {
    private let counts: [Day: Int]

    /// Counts what a publication shows. An event counts when it is over, on its first day: so the page changes when the
    /// calendar does, and not every morning.
    init(_ publication: Publication) {
        let today = publication.day
        let events = publication.events.filter { entry in
            entry.event.map { !$0.isCancelled && $0.lastDay < today } ?? false
        }
        let days =
            (publication.posts + publication.letters + events).compactMap { $0.date?.day }
            + publication.site.externalActivities.map(\.day).filter { $0 <= today }
        counts = Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// The years in which anything was done, the latest first; earlier ones are folded.
    func years(in language: String) -> [ActivityYearContext] {
        let years = Set(counts.keys.map(\.year)).sorted(by: >)
        return years.map { year in
            let months = (1...12).map { month(year, $0, language) }
            return ActivityYearContext(
                year: year, count: months.reduce(0) { $0 + $1.count }, isFolded: year != years.first,
                days: Array(1...31), months: months)
        }
    }

    private func month(_ year: Int, _ month: Int, _ language: String) -> ActivityMonthContext {
        let days = (1...31).map { number in
            let day = Day(year: year, month: month, day: number)
            let count = day.flatMap { counts[$0] } ?? 0
            return ActivityDayContext(count: count, step: day.map { _ in min(count, 4) })
        }
        return ActivityMonthContext(
            title: CalendarNames.in(language).monthsAlone[month - 1], count: days.reduce(0) { $0 + $1.count },
            days: days)
    }
}
