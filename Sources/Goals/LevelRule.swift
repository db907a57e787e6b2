import Foundations

/// `measure` with bounds: the last value of each window holds them.
struct LevelRule {
    private let evaluation: GoalEvaluation
    private let series: MeasureSeries
    private let bounds: Goal.Bounds
    private let span: Period

    init(_ evaluation: GoalEvaluation, _ series: MeasureSeries, _ bounds: Goal.Bounds, span: Period) {
        self.evaluation = evaluation
        self.series = series
        self.bounds = bounds
        self.span = span
    }

    func windows(_ unit: WindowUnit) -> [Window] { unit.windows(in: span).map(window) }

    private func window(_ period: Period) -> Window {
        let value = series.last(in: period, upTo: evaluation.day)?.value
        return Window(period, status(value, evaluation.phase(period)), target: bounds, value: value)
    }

    private func status(_ value: ExactDecimal?, _ phase: GoalEvaluation.Phase) -> Status {
        switch phase {
        case .upcoming: .upcoming
        case .open: .open
        case .closed: value.map { bounds.hold($0) ? .met : .missed } ?? .noData
        }
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        let last = series.last(atOrBefore: evaluation.day)?.value
        return Next(
            window: position, needed: window.value.flatMap(missing), by: window.period.end,
            isOnPace: (window.value ?? last).map(bounds.hold), forecast: window.value ?? last)
    }

    /// How far a value is from the bounds; nil when it holds them.
    private func missing(_ value: ExactDecimal) -> ExactDecimal? {
        if let least = bounds.least, value < least { return least - value }
        if let most = bounds.most, value > most { return value - most }
        return nil
    }
}
