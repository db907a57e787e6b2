import Foundations

/// One measure's values over time.
public struct MeasureSeries: Sendable {
    /// A value from a day on.
    public struct Value: Sendable, Hashable {
        /// The day.
        public let day: Day
        /// The value; percent are hundredths.
        public let value: ExactDecimal

        /// A value from a day on.
        public init(day: Day, value: ExactDecimal) {
            self.day = day
            self.value = value
        }
    }

    /// The values by day, the later row last where two are of one day.
    public let values: [Value]
    /// Whether they are shares, written with a percent sign.
    public let isPercent: Bool

    /// A series of values in the order of their rows.
    public init(_ rows: [Value], isPercent: Bool = false) {
        values = rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        self.isPercent = isPercent
    }

    /// The value that stands at the end of a day; nil before the first.
    public func last(atOrBefore day: Day) -> Value? {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? values[low - 1] : nil
    }

    /// The last value of a window, up to a day.
    public func last(in window: Period, upTo day: Day) -> Value? {
        last(atOrBefore: min(window.end, day)).flatMap { $0.day >= window.start ? $0 : nil }
    }
}
