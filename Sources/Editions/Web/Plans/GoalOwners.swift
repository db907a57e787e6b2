import Foundations
import Goals

/// A plan's goals, parted into those that stand in the plan's order and those that stand by who answers for them.
struct GoalOwners {
    /// The goals of one owner; of none in the last group.
    struct Group {
        let owner: String?
        let goals: [Goal]
    }

    /// In the plan's order.
    let listed: [Goal]
    /// By owner, in the order in which the plan names them.
    let groups: [Group]
    /// Whether they are so many that each group is folded.
    let isFolded: Bool

    /// More than this are folded.
    static let most = 12

    /// Goals with owners are grouped by them. Where they are many, so are the tasks that nobody answers for; where the page
    /// shows texts alone and they are few, the plan's order stays.
    init(_ goals: [Goal], withStandings: Bool) {
        let isMany = goals.count { $0.isTask || $0.owner != nil } > Self.most
        var order: [String] = []
        var names: [String: String] = [:]
        var members: [String: [Goal]] = [:]
        var listed: [Goal] = [], rest: [Goal] = []
        for goal in goals {
            if let owner = goal.owner, withStandings || isMany {
                let key = owner.folded
                if names[key] == nil {
                    order.append(key)
                    names[key] = owner
                }
                members[key, default: []].append(goal)
            } else if isMany, goal.isTask {
                rest.append(goal)
            } else {
                listed.append(goal)
            }
        }
        self.listed = listed
        groups =
            order.map { Group(owner: names[$0], goals: members[$0] ?? []) }
            + (rest.isEmpty ? [] : [Group(owner: nil, goals: rest)])
        isFolded = isMany
    }
}
