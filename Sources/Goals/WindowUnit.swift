import Foundations

/// How long the windows of a goal are, in the calendar.
public enum WindowUnit: String, Sendable, CaseIterable {
    case week, month, quarter
    case halfYear = "half-year"
    case year, period

    /// The calendar's windows that touch a span, each clipped to it, in order. Weeks are those of ISO 8601, from Monday.
    public func windows(in span: Period) -> [Period] {
        var windows: [Period] = []
        var day = span.start
        while day <= span.end {
            let end = min(self.end(of: day, in: span), span.end)
            if let window = Period(start: day, end: end) { windows.append(window) }
            day = end + 1
        }
        return windows
    }

    /// The last day of the calendar's window in which a day lies.
    private func end(of day: Day, in span: Period) -> Day {
        switch self {
        case .week: day + (7 - day.weekday)
        case .month: Self.endOfMonths(1, day)
        case .quarter: Self.endOfMonths(3, day)
        case .halfYear: Self.endOfMonths(6, day)
        case .year: Self.endOfMonths(12, day)
        case .period: span.end
        }
    }

    /// The last day of the run of months, counted from January, in which a day lies.
    private static func endOfMonths(_ months: Int, _ day: Day) -> Day {
        let (year, month, dayOfMonth) = day.parts
        let last = ((month - 1) / months + 1) * months
        let rest = (month..<last).reduce(0) { $0 + Day.length(ofMonth: $1 + 1, year: year) }
        return day + (Day.length(ofMonth: month, year: year) - dayOfMonth + rest)
    }
}
