import Foundations

/// The days of an office: from one on, up to another or until further notice.
public struct Term: Hashable, Sendable {
    /// The first day.
    public let start: Day
    /// The last day, included; nil while the end is not decided.
    public let end: Day?

    /// A term; an end before the start is the caller's mistake, and holds on no day.
    public init(start: Day, end: Day? = nil) {
        self.start = start
        self.end = end
    }

    /// All days of a period.
    public init(_ period: Period) { self.init(start: period.start, end: period.end) }

    /// Whether the day is one of them.
    public func contains(_ day: Day) -> Bool { start <= day && !isOver(on: day) }

    /// Whether any day of a period is one of them.
    public func overlaps(_ period: Period) -> Bool { start <= period.end && !isOver(on: period.start) }

    /// Whether the last day lies before a day.
    public func isOver(on day: Day) -> Bool { end.map { $0 < day } ?? false }

    /// The days on which something changes: the first, and the one after the last.
    var changes: [Day] { [start] + (end.map { [$0 + 1] } ?? []) }
}
