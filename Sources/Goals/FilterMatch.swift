import Foundations

extension Filter {
    /// Whether it lets an activity through: each condition holds, and nothing that is left out matches.
    ///
    /// For one activity at a time; an ``ActivityIndex`` answers for all of them at once.
    public func lets(_ activity: Activity) -> Bool {
        conditions.allSatisfy { $0.holds(for: activity) } && !except.contains { $0.lets(activity) }
    }
}

extension Filter.Condition {
    fileprivate func holds(for activity: Activity) -> Bool {
        let had = Set(attributes.flatMap(activity.values).map(\.folded))
        let wanted = values.map(\.folded)
        return needsAll ? wanted.allSatisfy(had.contains) : wanted.contains(where: had.contains)
    }
}
