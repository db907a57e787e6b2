import Foundations

/// `count` with `at-least`, `at-most` or `between`.
struct CountRule {
    private let evaluation: GoalEvaluation
    private let matches: BitSet
    private let distinct: Attribute?
    private let bounds: Goal.Bounds
    private let span: Period

    init(_ evaluation: GoalEvaluation, _ count: Goal.Count, _ bounds: Goal.Bounds, span: Period) {
        self.evaluation = evaluation
        matches = evaluation.index.matches(count.filter)
        distinct = count.distinct
        self.bounds = bounds
        self.span = span
    }

    func windows(_ unit: WindowUnit) -> [Window] { unit.windows(in: span).map(window) }

    private func window(_ period: Period) -> Window {
        let range = evaluation.done(in: period)
        let count = evaluation.count(matches, distinct, in: range)
        return Window(
            period, status(ExactDecimal(count), evaluation.phase(period)), count: count, target: bounds,
            evidence: Evidence(matches, in: range), scheduled: matches.count(in: evaluation.ahead(in: period)))
    }

    private func status(_ count: ExactDecimal, _ phase: GoalEvaluation.Phase) -> Status {
        if phase == .upcoming { return .upcoming }
        if let most = bounds.most {
            if count > most { return .missed }
            if phase == .open { return .open }
        }
        if bounds.hold(count) { return .met }
        return phase == .closed ? .missed : .open
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        let count = ExactDecimal(window.count ?? 0)
        let forecast = Pace(evaluation, matches, distinct, span: span).forecast(window.period)
        return Next(
            window: position, needed: bounds.least.flatMap { $0 > count ? $0 - count : nil }, by: window.period.end,
            isOnPace: forecast.flatMap { $0.holds(bounds) },
            forecast: forecast.map { ExactDecimal(bounds.least == nil ? $0.count.roundedUp : $0.count.roundedDown) })
    }
}
