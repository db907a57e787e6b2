import Foundations
import Goals

/// A share over the whole span.
extension GoalSentence {
    func oneShare(_ window: Window) -> String {
        guard let bounds = window.target else { return "" }
        guard window.share != nil else {
            let name = dates.span(window.period)
            return isOver(window)
                ? phrasing.sentences(
                    phrasing.pick("Inget att räkna andelen av under \(name)", "Nothing to take a share of in \(name)"))
                : phrasing.sentences(phrasing.pick("Inget att räkna andelen av än", "Nothing to take a share of yet"))
        }
        let target = "\(targetIs(window)) \(bound(bounds) { phrasing.percent($0) })"
        let more = standing.next.flatMap { next in
            window.status == .open
                ? next.needed.map { phrasing.pick("\($0) till skulle räcka", "\($0) more would be enough") } : nil
        }
        return phrasing.sentences("\(share(window)); \(target)", more)
    }

    /// `4 av 31, 12,9 procent`.
    func share(_ window: Window) -> String {
        let counts =
            phrasing.number(window.count ?? 0) + phrasing.pick(" av ", " of ") + phrasing.number(window.whole ?? 0)
        return counts + soFar(window)
            + (window.count == 0 ? "" : window.share.map { ", " + phrasing.percent($0, beside: window.target) } ?? "")
    }
}
