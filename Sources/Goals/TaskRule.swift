import Foundations

/// A task: done by hand, by a day.
struct TaskRule {
    private let evaluation: GoalEvaluation
    private let done: Day?
    private let period: Period

    init(_ evaluation: GoalEvaluation, by: Day?, done: Day?, span: Period) {
        self.evaluation = evaluation
        self.done = done
        period = span.until(by)
    }

    func window() -> Window {
        let phase = evaluation.phase(period)
        let isDone = done.map { $0 <= evaluation.day } ?? false
        return Window(
            period, phase == .upcoming ? .upcoming : isDone ? .met : phase == .closed ? .missed : .open)
    }

    func next(_ position: Int, _ window: Window) -> Next? {
        Next(window: position, needed: .one, by: window.period.end, isOnPace: nil, forecast: nil)
    }
}
