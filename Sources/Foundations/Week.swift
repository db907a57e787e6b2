/// A week by ISO 8601: from Monday to Sunday, in the year that its Thursday lies in.
public struct Week: Hashable, Sendable {
    /// The year that the week belongs to.
    public let year: Int
    /// 1 to 52, or 53 in years that have so many.
    public let number: Int

    /// Nil for week 53 in a year without one, and for years that do not exist.
    public init?(_ number: Int, year: Int) {
        guard (1...9998).contains(year), number >= 1, number <= Week.count(in: year) else { return nil }
        self.year = year
        self.number = number
    }

    /// How many weeks a year has: 53 when it begins on a Thursday or, in a leap year, on a Wednesday.
    public static func count(in year: Int) -> Int {
        guard let first = Day(year: year, month: 1, day: 1) else { return 52 }
        let isLeap = Day.length(ofMonth: 2, year: year) == 29
        return first.weekday == 4 || (isLeap && first.weekday == 3) ? 53 : 52
    }

    /// Its Monday.
    public var monday: Day {
        // 4 January is always in week 1.
        let january = Day(year: year, month: 1, day: 4) ?? Day(number: 0)
        return january - (january.weekday - 1) + 7 * (number - 1)
    }

    /// Its Sunday.
    public var sunday: Day { monday + 6 }
}
