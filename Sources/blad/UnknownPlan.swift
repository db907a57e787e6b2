import Diagnostics
import Foundations

/// A plan that was asked for and is not there.
struct UnknownPlan {
    let name: String
    let known: [String]

    /// What is said: that it is not there, and which one was perhaps meant.
    func text(in language: MessageLanguage) -> String {
        let shown = name.escapedForTerminal
        let nearest = NearMiss.nearest(to: name, among: known).map(\.escapedForTerminal)
        let list = known.map(\.escapedForTerminal).joined(separator: ", ")
        let rule = Wording("ingen plan heter ”\(shown)”", "no plan is named “\(shown)”")
        let mend =
            if let nearest {
                Wording("menade du \(nearest)?", "did you mean \(nearest)?")
            } else if known.isEmpty {
                Wording("här finns inga planer", "there are no plans here")
            } else {
                Wording("planerna heter \(list)", "the plans are named \(list)")
            }
        let help = language == .swedish ? "hjälp" : "help"
        return "blad: error: \(rule.text(in: language))\n    = \(help): \(mend.text(in: language))"
    }
}
