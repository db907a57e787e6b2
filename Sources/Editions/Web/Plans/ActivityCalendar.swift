import Content
import Foundations

/// How much was done on each day: published posts, letters and events, and the rows of the tables of activities.
struct ActivityCalendar {
    private let counts: [Day: Int]
    /// The last day that is told of: one after it, on which nothing was done, may still have something.
    private let last: Day?

    /// Counts what a publication shows. An event counts when it is over, on its first day: so the page changes when the
    /// calendar does, and not every morning. For the same reason it tells of all days up to today only on a page that names
    /// today, and else of those up to the last on which anything was done.
    init(_ publication: Publication, namesToday: Bool) {
        let today = publication.day
        let events = publication.events.filter { entry in
            entry.event.map { !$0.isCancelled && $0.lastDay < today } ?? false
        }
        let days =
            (publication.posts + publication.letters + events).compactMap { $0.date?.day }
            + publication.site.externalActivities.map(\.day).filter { $0 <= today }
        counts = Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
        last = namesToday ? today : counts.keys.max()
    }

    /// The last day that is told of, where its year has days after it.
    var end: Day? {
        last.flatMap { last in
            (last + 1).year == last.year && counts.keys.contains { $0.year == last.year } ? last : nil
        }
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
            let isAhead = count == 0 && day.flatMap { day in last.map { day > $0 } } ?? false
            return ActivityDayContext(
                count: count, step: isAhead ? nil : day.map { _ in min(count, 4) }, isAhead: isAhead)
        }
        return ActivityMonthContext(
            title: CalendarNames.in(language).monthsAlone[month - 1], count: days.reduce(0) { $0 + $1.count },
            days: days)
    }
}
