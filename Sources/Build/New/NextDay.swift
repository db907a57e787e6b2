import Content
import Foundations
import Goals

/// The next day that makes sense for something new.
struct NextDay {
    let site: Site
    let scorecard: Scorecard

    /// How many days ahead an event is planned at the least, where the goal leaves room for it.
    private static let notice = 14

    /// An event's: within the first window of a goal that would count it and has not got enough of them; else today.
    func event(_ activity: Activity) -> Day {
        let windows = scorecard.goals.flatMap { standing -> [Period] in
            guard case .count(let count, let bounds, _) = standing.goal.rule, let least = bounds.least,
                count.distinct == nil, count.filter.lets(activity)
            else { return [] }
            return standing.windows.filter { window in
                window.period.end >= scorecard.day
                    && ExactDecimal((window.count ?? 0) + window.scheduled) < least
            }.map(\.period)
        }
        guard let window = windows.min(by: { ($0.start, $0.end) < ($1.start, $1.end) }) else { return scorecard.day }
        return Self.planned(in: window, asOf: scorecard.day)
    }

    /// A day in a window that leaves time to prepare.
    static func planned(in window: Period, asOf today: Day) -> Day {
        min(max(today + notice, window.start), window.end)
    }

    /// A letter's month: this one, or the first after it without a letter.
    func month(in section: Section) -> CalendarMonth {
        let letters = site.entries.filter { $0.section == section.name }
        let dated = letters.compactMap { $0.date.map { CalendarMonth($0.day) } }
        let named = letters.compactMap { entry in
            Day(iso: entry.name.split(separator: "/").dropFirst().first.map { $0.prefix(7) + "-01" } ?? "")
        }.map(CalendarMonth.init)
        let taken = Set(dated + named)
        var month = CalendarMonth(scorecard.day)
        while taken.contains(month) { month = month + 1 }
        return month
    }

    /// A plan's year: this one, or the first after it without a plan of its own.
    func year() -> Int {
        let taken = Set(
            site.entries.compactMap(\.plan?.period).filter { $0.days <= 366 }.map(\.start.year))
        var year = scorecard.day.year
        while taken.contains(year) { year += 1 }
        return year
    }
}
