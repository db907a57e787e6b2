import Content
import Diagnostics
import Goals

/// The line that names the goals that are missed.
struct MissedGoals {
    private let goals: [String]
    private let language: MessageLanguage

    /// The missed goals of some plans.
    init(_ plans: [Scorecard.PlanStanding], language: MessageLanguage) {
        self.language = language
        goals = plans.flatMap { plan in
            plan.goals.filter { $0.status == .missed }.map { "\($0.goal.text) (\(plan.entry.name))".escapedForTerminal }
        }
    }

    /// `2 missade mål: … (plan/2026); … (plan/2026)`; nil when none is missed.
    var line: String? {
        goals.isEmpty ? nil : "\(language.missedGoals(goals.count)): \(goals.joined(separator: "; "))"
    }
}
