import Foundations

/// Where a count is heading: as many a day as in the span so far, and at least what is scheduled.
struct Pace {
    private let evaluation: GoalEvaluation
    private let matches: BitSet
    private let distinct: Attribute?
    private let span: Period

    init(_ evaluation: GoalEvaluation, _ matches: BitSet, _ distinct: Attribute?, span: Period) {
        self.evaluation = evaluation
        self.matches = matches
        self.distinct = distinct
        self.span = span
    }

    /// What a count will be at a window's end.
    struct Forecast {
        /// The count, to a millionth: finer than any fraction of two numbers of days.
        let count: ExactDecimal
        /// Whether the span has begun, so that there is a pace; else it is what is scheduled alone.
        let isKnown: Bool

        /// Whether the count will be within bounds; nil where more may come and nobody knows how much.
        func holds(_ bounds: Goal.Bounds) -> Bool? {
            if bounds.hold(count) { return true }
            return isKnown || bounds.most.map { count > $0 } ?? false ? false : nil
        }
    }

    /// The count at a window's end; nil before the span when nothing is scheduled.
    func forecast(_ window: Period) -> Forecast? {
        let counted = count(evaluation.done(in: window))
        let all = evaluation.index.range(of: window)
        let withScheduled = ExactDecimal(count(all))
        let elapsed = min(evaluation.day, span.end).number - span.start.number + 1
        guard elapsed > 0 else {
            return withScheduled > .zero ? Forecast(count: withScheduled, isKnown: false) : nil
        }
        let rest = max(0, window.end.number - max(evaluation.day, window.start - 1).number)
        let sofar = count(evaluation.done(in: span))
        let more = ExactDecimal(sofar * rest).divided(by: elapsed, places: 6)
        return Forecast(count: max(ExactDecimal(counted) + more, withScheduled), isKnown: true)
    }

    private func count(_ range: Range<Int>) -> Int { evaluation.count(matches, distinct, in: range) }
}
