import Content
import Diagnostics
import Editions

/// The line that says how the goals of the plans of the day stand.
struct GoalsLine {
    let scorecard: Scorecard
    let language: MessageLanguage

    /// `Mål: 16 i Verksamhetsplan 2026: 7 uppfyllda, 4 missade`; nil without goals.
    var line: String? {
        let words = GoalWords(language: language.rawValue)
        let plans = scorecard.current.filter { !$0.goals.isEmpty }.map { plan in
            "\(plan.goals.count) \(language == .swedish ? "i" : "in") \(plan.entry.title.escapedForTerminal): "
                + words.statuses(plan.goals)
        }
        if plans.isEmpty { return nil }
        return (language == .swedish ? "Mål: " : "Goals: ") + plans.joined(separator: "; ")
    }
}
