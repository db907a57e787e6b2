import Foundations
import Goals

/// The calendar of the reference: walks day by day and asks each day where it belongs.
enum ReferenceCalendar {
    /// All days of a span, first to last.
    static func days(_ span: Period) -> [Day] { (span.start.number...span.end.number).map { Day(number: $0) } }

    /// The calendar's windows in a span: neighbouring days that belong to the same week, month and so on.
    static func windows(_ unit: WindowUnit, in span: Period) -> [Period] {
        var windows: [[Day]] = []
        var last: [Int]?
        for day in days(span) {
            let name = name(of: day, unit)
            if name == last {
                windows[windows.count - 1].append(day)
            } else {
                windows.append([day])
            }
            last = name
        }
        return windows.map { period($0[0], $0[$0.count - 1]) }
    }

    /// The span of the same length before: as many months, when it is whole months; else as many days.
    static func before(_ span: Period) -> Period {
        var start = span.start
        if span.start.day == 1, (span.end + 1).day == 1 {
            let firsts = days(span).filter { $0.day == 1 }.count
            for _ in 0..<firsts {
                repeat { start = start - 1 } while start.day != 1
            }
        } else {
            for _ in days(span) { start = start - 1 }
        }
        return period(start, span.start - 1)
    }

    /// What the calendar calls the window that a day lies in.
    private static func name(of day: Day, _ unit: WindowUnit) -> [Int] {
        let (year, month, _) = day.parts
        switch unit {
        case .week: return week(of: day)
        case .month: return [year, month]
        case .quarter: return [year, [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][month - 1]]
        case .halfYear: return [year, month <= 6 ? 1 : 2]
        case .year: return [year]
        case .period: return []
        }
    }

    /// ISO 8601: a week belongs to the year of its Thursday, and week 1 has the year's first one.
    private static func week(of day: Day) -> [Int] {
        var thursday = day
        // 1970-01-01 was a Thursday. The week begins on a Monday, so a Friday's Thursday lies behind it.
        let fromThursday = ((day.number % 7) + 7) % 7
        thursday = fromThursday <= 3 ? day - fromThursday : day + (7 - fromThursday)
        var number = 1
        var earlier = thursday - 7
        while earlier.year == thursday.year {
            number += 1
            earlier = earlier - 7
        }
        return [thursday.year, number]
    }
}
