/// A span of days, both ends included.
public struct Period: Hashable, Sendable, CustomStringConvertible {
    /// The first day.
    public let start: Day
    /// The last day; never before `start`.
    public let end: Day

    /// Nil when the end lies before the start.
    public init?(start: Day, end: Day) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    /// One day.
    public init(_ day: Day) {
        start = day
        end = day
    }

    /// All of a calendar year, 1 to 9999.
    public init?(year: Int) {
        guard let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31) else {
            return nil
        }
        self.init(start: start, end: end)
    }

    /// How many days there are in it, at least 1.
    public var days: Int { end.number - start.number + 1 }

    /// Whether the day lies in it.
    public func contains(_ day: Day) -> Bool { start <= day && day <= end }

    /// `start/end`, the ISO 8601 interval.
    public var description: String { "\(start)/\(end)" }
}
