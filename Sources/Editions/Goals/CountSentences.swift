import Foundations
import Goals

/// `at-least`, `at-most` and `between` of a count, over the whole span.
extension GoalSentence {
    func oneCount(_ window: Window, _ rule: Goal.Count) -> String {
        let count = window.count ?? 0
        let least = window.target?.least?.roundedUp ?? 0
        if window.status == .met { return metCount(window, rule, count, least) }
        let soFar = "\(ofTarget(count, least, rule))\(soFar(window))\(listed(window, rule))"
        if window.status == .missed { return phrasing.sentences(soFar) }
        let missing = least - count
        if least == 1, rule.distinct == nil {
            return phrasing.sentences(
                phrasing.pick("inte än", "not yet")
                    + (window.scheduled > 0
                        ? phrasing.pick(", men \(planned(window.scheduled))", ", but \(planned(window.scheduled))")
                        : "; " + deadline(window)))
        }
        if window.scheduled >= missing, rule.distinct == nil {
            return phrasing.sentences(
                phrasing.pick(
                    "\(soFar); \(planned(window.scheduled)), och då räcker det",
                    "\(soFar); \(planned(window.scheduled)), which is enough"))
        }
        let more = phrasing.pick("\(missing) till ", "\(missing) more ") + deadline(window)
        let planned = window.scheduled > 0 && rule.distinct == nil ? " (\(planned(window.scheduled)))" : ""
        return phrasing.sentences("\(soFar), \(more)\(planned)", pace { phrasing.number($0) })
    }

    private func metCount(_ window: Window, _ rule: Goal.Count, _ count: Int, _ least: Int) -> String {
        if least == 1, count == 1, let only = window.evidence.indices.first {
            return phrasing.sentences(phrasing.pick("Klart ", "Done on ") + dates.day(index.activities[only].day))
        }
        let listed = listed(window, rule)
        let reached = isOver(window) ? "" : phrasing.pick("redan ", "already ")
        if count == least { return phrasing.sentences("\(reached)\(ofTarget(count, least, rule))\(listed)") }
        let number = rule.distinct.map { "\(count) \(phrasing.noun($0, count))" } ?? phrasing.number(count)
        return phrasing.sentences(
            "\(reached)\(number)\(listed); \(targetIs(window)) " + phrasing.pick("minst ", "at least ") + "\(least)")
    }

    /// `3 av 4`, `3 av 4 platser`.
    private func ofTarget(_ count: Int, _ least: Int, _ rule: Goal.Count) -> String {
        phrasing.number(count) + phrasing.pick(" av ", " of ") + phrasing.number(least)
            + (rule.distinct.map { " " + phrasing.noun($0, least) } ?? "")
    }

    /// ` (Lövsta och Norrby)`: the different values that were counted, when they are few.
    private func listed(_ window: Window, _ rule: Goal.Count) -> String {
        guard let attribute = rule.distinct, [.place, .outlet, .organizer, .tag].contains(attribute) else { return "" }
        var seen: Set<String> = []
        let values = window.evidence.indices.flatMap { index.activities[$0].values(of: attribute) }
            .filter { seen.insert($0.folded).inserted }
        return (1...Self.mostListed).contains(values.count) ? " (\(phrasing.list(values)))" : ""
    }

    /// `1 är planerat`, `2 är planerade`, `1 av 2 är planerat`.
    func planned(_ count: Int, of least: Int? = nil) -> String {
        let number = phrasing.number(count) + (least.map { phrasing.pick(" av ", " of ") + phrasing.number($0) } ?? "")
        return phrasing.pick(
            "\(number) är \(count == 1 ? "planerat" : "planerade")", "\(number) \(count == 1 ? "is" : "are") planned")
    }

    func oneLimit(_ window: Window, _ bounds: Goal.Bounds) -> String {
        let count = window.count ?? 0
        if case .atMost(let most) = bounds, ExactDecimal(count) <= most {
            let ofMost = phrasing.number(count) + phrasing.pick(" av högst ", " of at most ") + phrasing.number(most)
            return phrasing.sentences(ofMost + soFar(window), limitPace(window, bounds))
        }
        let target = "\(targetIs(window)) \(bound(bounds) { phrasing.number($0) })"
        return phrasing.sentences("\(phrasing.number(count))\(soFar(window)); \(target)", limitPace(window, bounds))
    }

    /// What the pace comes to, while it leads above the upper bound or the lower one is not reached.
    private func limitPace(_ window: Window, _ bounds: Goal.Bounds) -> String? {
        guard window.status == .open else { return nil }
        let isHigh = standing.next?.forecast.map { forecast in bounds.most.map { forecast > $0 } ?? false } ?? false
        let isLow = bounds.least.map { ExactDecimal(window.count ?? 0) < $0 } ?? false
        return isHigh || isLow ? pace { phrasing.number($0) } : nil
    }
}
