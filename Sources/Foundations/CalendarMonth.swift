/// A month of a year of the Gregorian calendar, held as months since the year 0: months compare, subtract and hash as one
/// integer.
public struct CalendarMonth: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    public let number: Int

    /// The month that lies `number` months after January of the year 0.
    public init(number: Int) { self.number = number }

    /// The month of a day.
    public init(_ day: Day) {
        let (year, month, _) = day.parts
        self.init(number: year * 12 + month - 1)
    }

    /// The year.
    public var year: Int { number / 12 }
    /// The month of the year, 1–12.
    public var month: Int { number % 12 + 1 }

    /// The month's days; nil before the year 1 and after the year 9999.
    public var days: Period? {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        return Period(start: first, end: first + (Day.length(ofMonth: month, year: year) - 1))
    }

    /// The months that a span touches, in order.
    public static func all(in span: Period) -> [CalendarMonth] {
        (CalendarMonth(span.start).number...CalendarMonth(span.end).number).map(CalendarMonth.init(number:))
    }

    /// The earlier month first.
    public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool { left.number < right.number }
    /// The month `months` later.
    public static func + (month: CalendarMonth, months: Int) -> CalendarMonth {
        CalendarMonth(number: month.number + months)
    }
}
