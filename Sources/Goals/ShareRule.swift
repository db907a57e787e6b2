import Foundations

/// `share-of`: the count is so large a part of the whole.
struct ShareRule {
    private let evaluation: GoalEvaluation
    private let matches: BitSet
    private let whole: BitSet
    private let distinct: Attribute?
    private let bounds: Goal.Bounds
    private let span: Period

    init(_ evaluation: GoalEvaluation, _ count: Goal.Count, of whole: Filter, _ bounds: Goal.Bounds, span: Period) {
        self.evaluation = evaluation
        matches = evaluation.index.matches(count.filter)
        self.whole = evaluation.index.matches(whole)
        distinct = count.distinct
        self.bounds = bounds
        self.span = span
    }

    func windows(_ unit: WindowUnit) -> [Window] { unit.windows(in: span).map(window) }

    private func window(_ period: Period) -> Window {
        let range = evaluation.done(in: period)
        let (part, all) = counts(in: range)
        return Window(
            period, status(part, all, evaluation.phase(period)), count: part, target: bounds, whole: all,
            evidence: Evidence(matches, in: range), scheduled: matches.count(in: evaluation.ahead(in: period)))
    }

    private func counts(in range: Range<Int>) -> (part: Int, whole: Int) {
        (evaluation.count(matches, distinct, in: range), evaluation.count(whole, distinct, in: range))
    }

    private func status(_ part: Int, _ whole: Int, _ phase: GoalEvaluation.Phase) -> Status {
        switch phase {
        case .upcoming: .upcoming
        case .open: .open
        case .closed: whole == 0 ? .noData : holds(part, whole) ? .met : .missed
        }
    }

    /// Whether part ÷ whole is within the bounds, without dividing.
    private func holds(_ part: Int, _ whole: Int) -> Bool {
        let (part, whole) = (ExactDecimal(part), ExactDecimal(whole))
        return (bounds.least.map { part >= $0 * whole } ?? true) && (bounds.most.map { part <= $0 * whole } ?? true)
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        let (part, whole) = (window.count ?? 0, window.whole ?? 0)
        let all = counts(in: evaluation.index.range(of: window.period))
        let sofar = counts(in: evaluation.done(in: span))
        // With nothing in the window yet, the share of the span so far tells.
        let tells = all.whole > 0 ? all : sofar
        return Next(
            window: position, needed: needed(part, whole).map(ExactDecimal.init), by: window.period.end,
            isOnPace: tells.whole > 0 ? holds(tells.part, tells.whole) : nil,
            forecast: tells.whole > 0 ? ExactDecimal(tells.part).divided(by: tells.whole, places: 3) : nil)
    }

    /// How many more of what is counted would bring the share up, each being one more of the whole too; nil when it is up,
    /// and where no number would.
    private func needed(_ part: Int, _ whole: Int) -> Int? {
        guard let least = bounds.least, least > .zero else { return nil }
        if whole == 0 { return least <= .one ? 1 : nil }
        let (missing, gain) = (least * ExactDecimal(whole) - ExactDecimal(part), .one - least)
        // The least k with k × (1 - P) ≥ P × whole - part.
        return missing > .zero && gain > .zero ? missing.times(gain) : nil
    }
}
