import Foundations
import Goals

/// Measures: where one is to come, and where one is to stay.
extension GoalSentence {
    // MARK: reach, grow

    func change(_ measure: String, _ rule: Goal.Aim) -> String {
        guard let window = windows.first else { return "" }
        guard let value = window.value, let target = window.target else { return noChange(window, measure) }
        // Ten percent more than 1 334 followers are 1 468, not 1 467.4.
        let isGrowth = if case .grow = rule { true } else { false }
        let isWhole = !standing.isPercent && value.isWhole && window.baseline?.isWhole ?? true
        let shown = isGrowth && isWhole ? target.wholeEdge : target.least ?? target.most ?? .zero
        let aim =
            "\(targetIs(window)) \(write(shown))"
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
        if standing.isPercent { return pace { _ in write(forecast, beside: target) } }
        // Rounded, but never over to the other side of the target.
        let rounded = forecast.rounded(to: value.places(upTo: 1))
        let isTrue = target.hold(rounded) == target.hold(forecast)
        return pace { _ in
            write(isTrue ? rounded : target.least == nil ? .init(forecast.roundedUp) : .init(forecast.roundedDown))
        }
    }

    /// A figure, or a baseline to grow from, is missing.
    private func noChange(_ window: Window, _ measure: String) -> String {
        guard let value = window.value else {
            let until = min(day, window.period.end)
            return phrasing.sentences(
                phrasing.pick(
                    "inget värde för \(measure) till och med \(dates.day(until))",
                    "no value of \(measure) up to \(dates.day(until))"))
        }
        let start = goal.span.start
        let before = start.month == 1 && start.day == 1 ? "\(start.year)" : dates.day(start)
        let now =
            write(value) + (isOver(window) ? phrasing.pick(" vid slutet", " at the end") : phrasing.pick(" nu", " now"))
        return phrasing.sentences(
            phrasing.pick(
                "\(now), men inget värde från före \(before) att jämföra med",
                "\(now), but no value from before \(before) to compare with"))
    }

    // MARK: at-least, at-most, between

    func oneLevel(_ window: Window, _ measure: String, _ bounds: Goal.Bounds) -> String {
        guard let value = window.value else {
            let name = dates.span(window.period)
            return phrasing.sentences(
                isOver(window)
                    ? phrasing.pick("inget värde för \(measure) under \(name)", "no value of \(measure) in \(name)")
                    : phrasing.pick("inget värde för \(measure) än", "no value of \(measure) yet"))
        }
        let last =
            isOver(window)
            ? phrasing.pick("sista värdet var ", "the last value was ")
            : phrasing.pick("senaste värdet är ", "the latest value is ")
        return phrasing.sentences(
            "\(last)\(write(value, beside: bounds)); \(targetIs(window)) \(bound(bounds) { write($0) })")
    }

    /// A value of the measure as it is said: `41,3 procent`, `1 587`.
    func write(_ value: ExactDecimal, beside bounds: Goal.Bounds? = nil) -> String {
        standing.isPercent ? phrasing.percent(value, beside: bounds) : phrasing.number(value)
    }
}

extension ExactDecimal {
    fileprivate var isWhole: Bool { rounded(to: 0) == self }

    /// How many decimals it is written with, at most so many.
    fileprivate func places(upTo most: Int) -> Int { (0...most).first { rounded(to: $0) == self } ?? most }
}

extension Goal.Bounds {
    /// The whole number nearest to the bound within it.
    fileprivate var wholeEdge: ExactDecimal {
        ExactDecimal(least.map(\.roundedUp) ?? most.map(\.roundedDown) ?? 0)
    }
}
