import Content
import Foundations

/// How much was done on each day: published posts, letters and events, and the rows of the tables of activities.
struct ActivityCalendar {
    private let counts: [Day: Int]
    private let today: Day

    /// Counts what a publication shows, up to its day.
    init(_ publication: Publication) {
        let events = publication.events.filter { $0.event?.isCancelled != true }
        let days =
            (publication.posts + publication.letters + events).compactMap { $0.date?.day }
            + publication.site.externalActivities.map(\.day)
        today = publication.day
        counts = Dictionary(days.filter { $0 <= publication.day }.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// The years in which anything was done, the latest first, and the year of today among them; earlier ones are folded.
    func years(in language: String) -> [ActivityYearContext] {
        guard !counts.isEmpty else { return [] }
        return Set(counts.keys.map(\.year) + [today.year]).sorted(by: >).map { year in
            let months = (1...12).map { month(year, $0, language) }
            return ActivityYearContext(
                year: year, count: months.reduce(0) { $0 + $1.count }, isFolded: year != today.year,
                days: Array(1...31), months: months)
        }
    }

    private func month(_ year: Int, _ month: Int, _ language: String) -> ActivityMonthContext {
        let days = (1...31).map { number in
            let day = Day(year: year, month: month, day: number)
            let count = day.flatMap { counts[$0] } ?? 0
            return ActivityDayContext(
                count: count, step: day.map { $0 <= today } ?? false ? min(count, 4) : nil)
        }
        return ActivityMonthContext(
            title: CalendarNames.in(language).months[month - 1], count: days.reduce(0) { $0 + $1.count }, days: days)
    }
}
