import Content
import Foundations
import Goals

/// What a plan promises to follow a meeting up with, and how that stands.
struct FollowUp: Sendable {
    let plan: Entry
    let goal: Goal
    let window: Window
    /// How many days the plan gives itself; the window is shorter when the next meeting comes before that.
    let within: Int

    /// The promises by the addresses of the meetings, in the order of the plans.
    static func byMeeting(_ plans: [Scorecard.PlanStanding], _ index: ActivityIndex) -> [String: [FollowUp]] {
        var promises: [String: [FollowUp]] = [:]
        for plan in plans {
            for standing in plan.goals {
                guard case .followUp(_, .after, _, let within, _) = standing.goal.rule else { continue }
                for window in standing.windows {
                    guard let meeting = window.meeting else { continue }
                    promises[index.activities[meeting].address, default: []].append(
                        FollowUp(plan: plan.entry, goal: standing.goal, window: window, within: within))
                }
            }
        }
        return promises
    }
}
