import Foundations
import Goals

/// The rows of the contract's table that are about figures, and what is done by hand.
extension Reference {
    func change(
        _ span: Period, _ rows: [MeasureSeries.Value], _ aim: Goal.Aim, _ from: ExactDecimal?, _ by: Day?
    ) -> Window {
        let period = until(by, span)
        var window = Window(period)
        window.value = last(rows, from: nil, to: min(today, period.end))
        window.baseline = from.map { Fraction($0) } ?? last(rows, from: nil, to: min(today, span.start - 1))
        var isDown = false
        var target: Fraction?
        switch aim {
        case .reach(let goal):
            target = Fraction(goal)
            isDown = window.baseline.map { Fraction(goal) < $0 } ?? false
        case .grow(let growth):
            target = window.baseline.map { (Fraction(1) + Fraction(growth)) * $0 }
            isDown = Fraction(growth) < Fraction(0)
        }
        if isDown { window.most = target } else { window.least = target }
        if phase(period) == .upcoming {
            window.status = .upcoming
        } else if let value = window.value, let target {
            let isReached = isDown ? value <= target : value >= target
            window.status = isReached ? .met : phase(period) == .closed ? .missed : .open
        } else {
            window.status = .noData
        }
        return window
    }

    func level(_ period: Period, _ rows: [MeasureSeries.Value], _ bounds: Goal.Bounds) -> Window {
        var window = Window(period).asked(bounds)
        window.value = last(rows, from: period.start, to: min(today, period.end))
        switch phase(period) {
        case .upcoming: window.status = .upcoming
        case .open: window.status = .open
        case .closed:
            guard let value = window.value else {
                window.status = .noData
                return window
            }
            let (enough, tooMany) = window.judge(value)
            window.status = enough && !tooMany ? .met : .missed
        }
        return window
    }

    func task(_ span: Period, _ by: Day?, _ done: Day?) -> Window {
        let period = until(by, span)
        let isDone = done.map { $0 <= today } ?? false
        switch phase(period) {
        case .upcoming: return Window(period, .upcoming)
        case .open: return Window(period, isDone ? .met : .open)
        case .closed: return Window(period, isDone ? .met : .missed)
        }
    }

    /// "From the span's start to `by` (default its end)"; the lead: `by` before the span makes a window of one day.
    private func until(_ by: Day?, _ span: Period) -> Period {
        let end = by ?? span.end
        return GoalsTests.period(min(span.start, end), end)
    }

    /// "Of two on one day the later row."
    func last(_ rows: [MeasureSeries.Value], from: Day?, to: Day) -> Fraction? {
        var last: MeasureSeries.Value?
        for row in rows where row.day <= to && (from.map { $0 <= row.day } ?? true) {
            if let earlier = last, earlier.day > row.day { continue }
            last = row
        }
        return last.map { Fraction($0.value) }
    }
}
