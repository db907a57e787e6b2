import Foundations

/// `measure` with `reach` or `grow`: where a figure is to come by a day.
struct ChangeRule {
    private let evaluation: GoalEvaluation
    private let series: MeasureSeries
    private let aim: Goal.Aim
    private let baseline: ExactDecimal?
    private let span: Period
    private let period: Period

    init(
        _ evaluation: GoalEvaluation, _ series: MeasureSeries, _ aim: Goal.Aim, baseline: ExactDecimal?, by: Day?,
        span: Period
    ) {
        self.evaluation = evaluation
        self.series = series
        self.aim = aim
        self.baseline = baseline ?? series.last(atOrBefore: min(evaluation.day, span.start - 1))?.value
        self.span = span
        period = span.until(by)
    }

    func window() -> Window {
        let value = series.last(atOrBefore: min(evaluation.day, period.end))?.value
        let phase = evaluation.phase(period)
        let status: Status
        if phase == .upcoming {
            status = .upcoming
        } else if let value, let target {
            status = target.hold(value) ? .met : phase == .closed ? .missed : .open
        } else {
            status = .noData
        }
        return Window(period, status, target: target, baseline: baseline, value: value)
    }

    /// The value to come to, from above or from below; nil when there is nothing to grow from.
    private var target: Goal.Bounds? {
        switch aim {
        case .reach(let goal): baseline.map { goal < $0 } ?? false ? .atMost(goal) : .atLeast(goal)
        case .grow(let growth):
            baseline.map { growth < .zero ? .atMost((.one + growth) * $0) : .atLeast((.one + growth) * $0) }
        }
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        guard let target, let value = window.value else { return nil }
        let goal = target.least ?? target.most ?? .zero
        let forecast = forecast()
        return Next(
            window: position, needed: target.hold(value) ? nil : (goal - value).magnitude, by: period.end,
            isOnPace: forecast.map(target.hold), forecast: forecast)
    }

    /// The value on the last day, if it goes on as from the span's start to the last value; nil without a baseline or before
    /// there is a value of the span.
    private func forecast() -> ExactDecimal? {
        guard let baseline, let last = series.last(atOrBefore: min(evaluation.day, period.end)) else { return nil }
        let elapsed = last.day.number - span.start.number + 1
        guard elapsed > 0 else { return nil }
        let rest = ExactDecimal(period.end.number - last.day.number)
        return last.value + ((last.value - baseline) * rest).divided(by: elapsed, places: 6)
    }
}

extension Period {
    /// The span with another last day; that day alone when it lies before the span.
    func until(_ day: Day?) -> Period {
        guard let day else { return self }
        return Period(start: min(start, day), end: day) ?? self
    }
}
