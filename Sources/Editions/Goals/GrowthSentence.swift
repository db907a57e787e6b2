import Foundations
import Goals

/// `grow` of a count.
extension GoalSentence {
    func growth(_ from: Period?) -> String {
        guard let window = windows.first, let baseline = window.baseline else { return "" }
        let before = from ?? goal.span.before
        guard let needed = window.target?.least?.roundedUp, baseline > .zero else {
            let when =
                before.map { phrasing.pick("under \(dates.span($0))", "in \(dates.span($0))") }
                ?? phrasing.pick("perioden före", "in the period before")
            return phrasing.sentences(
                phrasing.pick(
                    "Inget räknades \(when), så det finns inget att jämföra med",
                    "Nothing was counted \(when), so there is nothing to compare with"))
        }
        let whole = isOver(window) ? "" : phrasing.pick("hela ", "all of ")
        let than =
            before.map { phrasing.pick("under \(whole)\(dates.span($0))", "in \(whole)\(dates.span($0))") }
            ?? phrasing.pick("förra perioden", "in the period before")
        let counts =
            phrasing.number(window.count ?? 0) + soFar(window) + phrasing.pick(" mot ", " against ")
            + "\(phrasing.number(baseline)) \(than)"
        let isPast = isOver(window) || window.status == .met
        let target = phrasing.pick(isPast ? "behövdes" : "behövs", isPast ? "were needed" : "are needed")
        return phrasing.sentences(
            "\(counts); \(phrasing.number(needed)) \(target)",
            window.status == .open ? pace { phrasing.number($0) } : nil)
    }
}
