/// A time of day in hours, minutes and seconds, without zone.
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since midnight, 0 to 86,399.
    public let seconds: Int

    /// Nil for 24:75 and its like.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        seconds = hour * 3600 + minute * 60 + second
    }

    /// The time so many seconds after midnight, kept within the day.
    public init(seconds: Int) { self.seconds = min(max(0, seconds), 86_399) }

    /// The hour, 0–23.
    public var hour: Int { seconds / 3600 }
    /// The minute, 0–59.
    public var minute: Int { seconds / 60 % 60 }
    /// The second, 0–59.
    public var second: Int { seconds % 60 }

    /// `HH:MM`, or `HH:MM:SS` where there are seconds.
    public var description: String {
        let base = "\(Day.padded(hour, 2)):\(Day.padded(minute, 2))"
        return second == 0 ? base : base + ":" + Day.padded(second, 2)
    }

    /// The earlier time first.
    public static func < (left: LocalTime, right: LocalTime) -> Bool { left.seconds < right.seconds }
}

/// A day with a time of day, in the site's zone.
public struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The day.
    public let day: Day
    /// The time of day.
    public let time: LocalTime

    /// A time on a day.
    public init(day: Day, time: LocalTime) {
        self.day = day
        self.time = time
    }

    /// `YYYY-MM-DDTHH:MM`, as HTML's `datetime` and RFC 3339 write it, without offset.
    public var description: String { "\(day)T\(time)" }

    /// The earlier moment first, as the wall clock shows it.
    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}
