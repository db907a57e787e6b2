import Content
import Goals

/// The ids of a plan's goals on its page, none of which its text has.
struct PlanIDs {
    /// Of the goals' heading.
    let heading: String
    private let goals: [String: String]

    init(_ plan: Entry, web: WebSite) {
        var ids = FreeIDs(taken: web.body(of: plan).ids)
        heading = ids.take("mal")
        var goals: [String: String] = [:]
        for goal in plan.plan?.goals ?? [] where goals[goal.id] == nil { goals[goal.id] = ids.take("mal-" + goal.id) }
        self.goals = goals
    }

    /// A goal's.
    subscript(_ goal: Goal) -> String? { goals[goal.id] }
}
