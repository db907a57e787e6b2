import Foundations

/// How an event is repeated, with the days that it falls on.
public struct Repetition: Hashable, Sendable {
    /// The unit between two times.
    public enum Unit: String, Sendable {
        /// Every day.
        case day
        /// Every week, on the weekday.
        case week
        /// Every month.
        case month
        /// Every year.
        case year
    }

    /// Which day of the unit.
    public enum On: Hashable, Sendable {
        /// A weekday, 1 is Monday; of every week.
        case weekday(Int)
        /// A numbered weekday of the month: 1 to 5, or -1 for the last.
        case numbered(Int, weekday: Int)
        /// A day of the month, 1 to 31; months without it are left out.
        case dayOfMonth(Int)
    }

    /// The unit between two times.
    public let every: Unit
    /// Which day of the unit; nil for the day that the first event has.
    public let on: On?
    /// The last day, included.
    public let until: Day?
    /// How many times.
    public let count: Int?
    /// Days that are left out.
    public let except: Set<Day>
    /// Days that are shown as cancelled.
    public let cancelled: Set<Day>
    /// Days that were moved, with the new day, and its time where that is another.
    public let moved: [Day: WrittenDate]

    static let units = [Choice("day", "dag"), Choice("week", "vecka"), Choice("month", "månad"), Choice("year", "år")]

    /// The most times that a repetition is unrolled; one without an end stops there or after ``longestDays``.
    public static let mostTimes = 500
    /// How many days ahead a repetition without an end is unrolled: two years.
    public static let longestDays = 731
    /// The longest that a rule can be without a day: so many years may pass until 29 February is the same weekday again.
    private static let longestGap = 40

    /// The days by the rule, before anything is moved or left out, from the first event's day on.
    public func days(from first: Day) -> [Day] { days(from: first, most: min(count ?? Self.mostTimes, Self.mostTimes)) }

    /// The first day that ``until`` asks for and ``mostTimes`` leaves out; nil when there is none.
    public func firstDayLeftOut(from first: Day) -> Day? {
        guard until != nil, count == nil else { return nil }
        return days(from: first, most: Self.mostTimes + 1).dropFirst(Self.mostTimes).first
    }

    private func days(from first: Day, most: Int) -> [Day] {
        let last = until ?? first + (count == nil ? Self.longestDays : 200 * 366)
        var days: [Day] = []
        var step = 0
        var latest = 0
        // 30 February comes never, however long one waits.
        while days.count < most, step - latest <= Self.longestGap {
            // No year after 9999 can be written.
            guard let start = unitStart(step, from: first), start <= last, start.year <= 9999 else { break }
            if let day = day(inUnitFrom: start, first: first), day >= first, day <= last, day.year <= 9999 {
                days.append(day)
                latest = step
            }
            step += 1
        }
        return days
    }

    /// The first day of the unit that lies `step` units after the first event's.
    private func unitStart(_ step: Int, from first: Day) -> Day? {
        switch every {
        case .day: return first + step
        case .week: return first - (first.weekday - 1) + 7 * step
        case .month:
            let months = first.year * 12 + first.month - 1 + step
            return Day(year: months / 12, month: months % 12 + 1, day: 1)
        case .year: return Day(year: first.year + step, month: 1, day: 1)
        }
    }

    private func day(inUnitFrom start: Day, first: Day) -> Day? {
        switch every {
        case .day: return start
        case .week:
            if case .weekday(let weekday) = on { return start + (weekday - 1) }
            return start + (first.weekday - 1)
        case .month: return day(inMonth: start, first: first)
        case .year:
            guard let month = Day(year: start.year, month: first.month, day: 1) else { return nil }
            return day(inMonth: month, first: first)
        }
    }

    private func day(inMonth start: Day, first: Day) -> Day? {
        let length = Day.length(ofMonth: start.month, year: start.year)
        switch on {
        case .dayOfMonth(let day): return day <= length ? start + (day - 1) : nil
        case .numbered(let number, let weekday):
            let firstMatch = (weekday - start.weekday + 7) % 7
            let offset = number > 0 ? firstMatch + 7 * (number - 1) : firstMatch + 7 * ((length - 1 - firstMatch) / 7)
            return offset < length ? start + offset : nil
        case .weekday(let weekday): return start + (weekday - start.weekday + 7) % 7
        case nil: return first.day <= length ? start + (first.day - 1) : nil
        }
    }
}
