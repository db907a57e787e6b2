import Foundations

/// `grow` of a count: so much more than in the baseline's period.
struct GrowthRule {
    private let evaluation: GoalEvaluation
    private let matches: BitSet
    private let distinct: Attribute?
    private let growth: ExactDecimal
    private let from: Period?
    private let span: Period

    init(_ evaluation: GoalEvaluation, _ count: Goal.Count, by growth: ExactDecimal, from: Period?, span: Period) {
        self.evaluation = evaluation
        matches = evaluation.index.matches(count.filter)
        distinct = count.distinct
        self.growth = growth
        self.from = from ?? span.before
        self.span = span
    }

    func window() -> Window {
        let range = evaluation.done(in: span)
        let count = evaluation.count(matches, distinct, in: range)
        let baseline = from.map { evaluation.count(matches, distinct, in: evaluation.done(in: $0)) } ?? 0
        let target = (.one + growth) * ExactDecimal(baseline)
        return Window(
            span, status(count, baseline, target), count: count, target: baseline > 0 ? .atLeast(target) : nil,
            baseline: ExactDecimal(baseline), evidence: Evidence(matches, in: range),
            scheduled: matches.count(in: evaluation.ahead(in: span)))
    }

    private func status(_ count: Int, _ baseline: Int, _ target: ExactDecimal) -> Status {
        let phase = evaluation.phase(span)
        if phase == .upcoming { return .upcoming }
        if baseline == 0 { return .noData }
        return ExactDecimal(count) >= target ? .met : phase == .closed ? .missed : .open
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        guard let target = window.target?.least else { return nil }
        // A target of 13.75 asks for 14.
        let asked = target.roundedUp
        let needed = asked - (window.count ?? 0)
        let forecast = Pace(evaluation, matches, distinct, span: span).forecast(span)
        return Next(
            window: position, needed: needed > 0 ? ExactDecimal(needed) : nil, by: span.end,
            isOnPace: forecast.flatMap { $0.holds(.atLeast(ExactDecimal(asked))) },
            forecast: forecast.map { ExactDecimal($0.count.roundedDown) })
    }
}

extension Period {
    /// The span of the same length before, which growth is counted from when a goal names no other: as many months before
    /// whole months, as many days before days. Nil when those months would begin before year 1.
    public var before: Period? {
        guard start.day == 1, (end + 1).day == 1 else { return Period(start: start - days, end: start - 1) }
        let first = CalendarMonth(start) + -CalendarMonth.all(in: self).count
        return first.days.flatMap { Period(start: $0.start, end: start - 1) }
    }
}
