/// What kind of goal it is, as JSON names it.
public enum GoalKind: String, Sendable, CaseIterable {
    case count, limit
    case followUp = "follow-up"
    case share, growth, measure, task
}

extension Goal {
    /// The kind of its rule.
    public var kind: GoalKind {
        switch rule {
        case .count(_, .atLeast, _): .count
        case .count: .limit
        case .share: .share
        case .followUp: .followUp
        case .growth: .growth
        case .change, .level: .measure
        case .task: .task
        }
    }
}
