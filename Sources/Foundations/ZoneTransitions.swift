extension Zone {
    /// A change of a zone's offset from UTC: to summer time, from it, or for good.
    public struct Transition: Hashable, Sendable {
        /// From when the new offset holds, in seconds since 1970-01-01 UTC.
        public let moment: Int
        /// Seconds east of UTC before.
        public let before: Int
        /// Seconds east of UTC from then on.
        public let after: Int
        /// Whether it is to summer time.
        public let isDaylight: Bool
    }

    /// The changes after the start of the first day and before the start of the last (both UTC), in order.
    ///
    /// Found by looking once a week and halving where two looks differ: no zone has changed forth and back in a week.
    public func transitions(from first: Day, to last: Day) -> [Transition] {
        var transitions: [Transition] = []
        var earlier = first.number * 86_400
        var before = offset(at: earlier)
        while earlier < last.number * 86_400 {
            let later = min(earlier + 7 * 86_400, last.number * 86_400)
            let after = offset(at: later)
            if after != before {
                let moment = change(after: earlier, notAfter: later, from: before)
                let isDaylight = isDaylight(at: moment)
                transitions.append(Transition(moment: moment, before: before, after: after, isDaylight: isDaylight))
            }
            (earlier, before) = (later, after)
        }
        return transitions
    }

    private func change(after earlier: Int, notAfter later: Int, from offset: Int) -> Int {
        var (low, high) = (earlier, later)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if self.offset(at: middle) == offset { low = middle } else { high = middle }
        }
        return high
    }
}
