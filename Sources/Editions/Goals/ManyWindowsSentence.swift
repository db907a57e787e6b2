import Foundations
import Goals

/// Goals with a window for each week, month, quarter, half-year or year: how many were kept, which were not, and what
/// remains of the one that is open.
extension GoalSentence {
    func manyWindows() -> String {
        let unknown = windows.filter { $0.status == .noData }
        return phrasing.sentences(tally(), unknown.isEmpty ? nil : lacksData(unknown), ahead())
    }

    // MARK: What has been

    private func tally() -> String? {
        let told = windows.filter { $0.status == .met || $0.status == .missed }
        let missed = told.filter { $0.status == .missed }
        if told.isEmpty { return nil }
        let isOngoing = windows.contains { $0.status == .open || $0.status == .upcoming }
        if missed.isEmpty {
            let which = told.count == 1 ? names.list(told) : names.all(told.count)
            let soFar = isOngoing && told.count > 1 ? phrasing.pick(" hittills", " so far") : ""
            return phrasing.pick("klarat \(which)\(soFar)", "kept \(which)\(soFar)")
        }
        if told.count == 1 { return missing(missed) }
        let kept = "\(told.count - missed.count)" + phrasing.pick(" av ", " of ") + names.counted(told.count)
        if missed.count == told.count, missed.count > Self.mostListed { return kept }
        return "\(kept); \(missing(missed))"
    }

    /// Which windows were not kept, and by how much.
    private func missing(_ missed: [Window]) -> String {
        let isMany = missed.count > Self.mostListed
        let shown = isMany ? Array(missed.suffix(3)) : missed
        if isCount, shown.allSatisfy({ $0.count == 0 && $0.target?.most == nil }) {
            let list = names.list(shown)
            return isMany
                ? phrasing.pick("senast saknades \(list)", "the last missing were \(list)")
                : phrasing.pick("\(list) saknas", "\(list) \(shown.count == 1 ? "is" : "are") missing")
        }
        let parts = [false, true].compactMap { isOver -> String? in
            let part = shown.filter { isAbove($0) == isOver }
            if part.isEmpty { return nil }
            let list = names.list(part, saying: figure)
            return "\(isOver ? tooMuch : tooLittle) \(isCount ? names.during(list) : names.when(list))"
        }
        return (isMany ? phrasing.pick("senast ", "lately ") : "") + parts.joined(separator: ", ")
    }

    private var isCount: Bool { if case .count = goal.rule { true } else { false } }

    private var tooLittle: String {
        isCount ? phrasing.pick("för få", "too few") : phrasing.pick("under målet", "below the target")
    }

    private var tooMuch: String {
        isCount ? phrasing.pick("för många", "too many") : phrasing.pick("över målet", "above the target")
    }

    private func isAbove(_ window: Window) -> Bool {
        guard let most = window.target?.most, let number = window.number else { return false }
        return number > most
    }

    /// A window's number in its brackets.
    private func figure(_ window: Window) -> String? {
        window.number.map { number in
            standing.isPercent ? phrasing.percentSign(number, beside: window.target) : phrasing.number(number)
        }
    }

    private func lacksData(_ unknown: [Window]) -> String {
        let when =
            unknown.count > Self.mostListed
            ? phrasing.pick("under ", "in ") + names.countedInLetters(unknown.count) : names.during(names.list(unknown))
        if case .level(let measure, _, _) = goal.rule {
            return phrasing.pick("inget värde för \(measure) \(when)", "no value of \(measure) \(when)")
        }
        return phrasing.pick("inget att räkna andelen av \(when)", "nothing to take a share of \(when)")
    }

    // MARK: What is ahead

    private func ahead() -> String? {
        guard let next = standing.next else { return nil }
        let window = windows[next.window]
        if window.status == .open { return open(window) }
        // A window whose limit is passed is not over, but there is nothing more to say of it.
        let rest = windows.filter { $0.status == .upcoming }
        guard rest.count != 1 else {
            return phrasing.pick("\(names.list(rest)) återstår", "\(names.list(rest)) remains")
        }
        let count = names.countedInLetters(rest.count)
        return rest.isEmpty ? nil : phrasing.pick("\(count) återstår", "\(count) remain")
    }

    /// The window that is open and not yet met.
    private func open(_ window: Window) -> String {
        let name = names.full(window.period)
        switch goal.rule {
        case .share:
            return window.share == nil
                ? phrasing.pick("\(name): inget att räkna andelen av än", "\(name): nothing to take a share of yet")
                : "\(name): \(share(window))"
        case .level:
            guard let value = window.value, let bounds = window.target else {
                return phrasing.pick("\(name) har inget värde än", "\(name) has no value yet")
            }
            let under = bounds.hold(value) ? "" : ", " + (isAbove(window) ? tooMuch : tooLittle)
            return "\(name): \(write(value, beside: bounds))" + phrasing.pick(" nu", " now") + under
        default: return openCount(window, name)
        }
    }

    private func openCount(_ window: Window, _ name: String) -> String {
        let count = window.count ?? 0
        let least = window.target?.least?.roundedUp ?? 0
        guard count < least else {
            let most = window.target?.most.map { phrasing.pick(", högst ", ", at most ") + phrasing.number($0) } ?? ""
            return "\(name): \(count)" + phrasing.pick(" hittills", " so far") + most
        }
        let missing = least - count
        let soFar = phrasing.pick("\(count) av \(least) hittills", "\(count) of \(least) so far")
        if window.scheduled >= missing, least == 1, !isDistinct { return "\(name): \(planned(window.scheduled))" }
        if window.scheduled >= missing, !isDistinct { return "\(name): \(soFar), \(planned(window.scheduled))" }
        let planned = window.scheduled > 0 && !isDistinct ? " (\(planned(window.scheduled)))" : ""
        if least == 1, window.target?.most == nil {
            return name + phrasing.pick(" återstår, ", " remains, ") + deadline(window) + planned
        }
        return "\(name): \(soFar), \(missing) " + phrasing.pick("till ", "more ") + deadline(window) + planned
    }

    private var isDistinct: Bool {
        if case .count(let count, _, _) = goal.rule { count.distinct != nil } else { false }
    }
}

extension Window {
    /// What the bounds are held against: the count, the share or the value.
    fileprivate var number: ExactDecimal? { whole != nil ? share : count.map { ExactDecimal($0) } ?? value }
}
