import Foundations
import Goals

/// Measures: where one is to come, and where one is to stay.
extension GoalSentence {
    // MARK: reach, grow

    func change(_ measure: String, _ aim: Goal.Aim) -> String {
        guard let window = windows.first else { return "" }
        guard let value = window.value, let target = window.target else { return noChange(window, measure) }
        let goal = target.least ?? target.most ?? .zero
        let aim =
            "\(targetIs(window)) \(write(goal))"
            + (isOver(window) ? "" : phrasing.pick(" ", " by ") + dates.day(window.period.end))
        let pace = window.status == .open ? changePace(target, value) : nil
        return phrasing.sentences("\(way(from: window.baseline, to: value, target)); \(aim)", pace)
    }

    /// `Från 39,9 till 41,3 procent`.
    private func way(from baseline: ExactDecimal?, to value: ExactDecimal, _ target: Goal.Bounds) -> String {
        let now = write(value, beside: target)
        guard let baseline else { return now }
        if baseline == value { return phrasing.pick("\(now), som från början", "\(now), as at the start") }
        let from = standing.isPercent ? phrasing.hundredths(baseline) : phrasing.number(baseline)
        return phrasing.pick("från \(from) till \(now)", "from \(from) to \(now)")
    }

    private func changePace(_ target: Goal.Bounds, _ value: ExactDecimal) -> String? {
        guard let forecast = standing.next?.forecast else { return nil }
        let places = standing.isPercent ? 3 : value.places(upTo: 1)
        return pace { _ in write(forecast.rounded(to: places), beside: target) }
    }

    /// A figure, or a baseline to grow from, is missing.
    private func noChange(_ window: Window, _ measure: String) -> String {
        guard let value = window.value else {
            let until = min(day, window.period.end)
            return phrasing.sentences(
                phrasing.pick(
                    "\(measure) har inget värde till och med \(dates.day(until))",
                    "\(measure) has no value up to \(dates.day(until))"))
        }
        let start = goal.span.start
        let isYear = start.month == 1 && start.day == 1
        let before = isYear ? "\(start.year)" : dates.day(start)
        return phrasing.sentences(
            phrasing.pick(
                "\(write(value)) nu, men \(measure) har inget värde från före \(before) att växa från",
                "\(write(value)) now, but \(measure) has no value from before \(before) to grow from"))
    }

    // MARK: at-least, at-most, between

    func oneLevel(_ window: Window, _ measure: String, _ bounds: Goal.Bounds) -> String {
        guard let value = window.value else {
            let name = dates.span(window.period)
            return phrasing.sentences(
                isOver(window)
                    ? phrasing.pick("\(measure) har inget värde under \(name)", "\(measure) has no value in \(name)")
                    : phrasing.pick("\(measure) har inget värde än", "\(measure) has no value yet"))
        }
        return phrasing.sentences(
            phrasing.pick("Senast \(write(value, beside: bounds))", "Last \(write(value, beside: bounds))")
                + "; \(targetIs(window)) \(bound(bounds) { write($0) })")
    }

    /// A value of the measure as it is said: `41,3 procent`, `1 587`.
    func write(_ value: ExactDecimal, beside bounds: Goal.Bounds? = nil) -> String {
        standing.isPercent ? phrasing.percent(value, beside: bounds) : phrasing.number(value)
    }
}

extension ExactDecimal {
    /// How many decimals it is written with, at most so many.
    fileprivate func places(upTo most: Int) -> Int { (0...most).first { rounded(to: $0) == self } ?? most }
}
