/// Which of the contract's rules a goal has, told by the keys that it has.
enum GoalShape: Sendable {
    case count, share, followUp, growth, change, level, task

    /// What makes a goal's keys no rule.
    enum Slip: Equatable {
        /// A target, or what is left out, without `count` or `measure`.
        case withoutSubject(key: String)
        /// `count` or `measure` without a target.
        case withoutTarget(subject: String)
        /// Two rules in one goal.
        case twoRules(String, String)
        /// `at-least` and `at-most`, which `between` says.
        case twoTargets(String, String)
        /// A key of another kind of goal.
        case misfit(key: String)
    }

    /// Keys that every goal may have.
    private static let common: Set<String> = ["id", "text", "owner", "during"]
    private static let countKeys: Set<String> = common.union(["count", "not", "distinct", "each"])
    private static let bounds: Set<String> = ["at-least", "at-most", "between"]

    /// The keys that a goal of this shape may have.
    private var keys: Set<String> {
        switch self {
        case .count: Self.countKeys.union(Self.bounds).union(["per"])
        case .share: Self.countKeys.union(["share-of", "at-least", "at-most", "per"])
        case .followUp: Self.countKeys.union(["after", "before", "within", "at-least"])
        case .growth: Self.countKeys.union(["grow", "from"])
        case .change: Self.common.union(["measure", "reach", "grow", "from", "by"])
        case .level: Self.common.union(Self.bounds).union(["measure", "per"])
        case .task: Self.common.union(["by", "done"])
        }
    }

    /// The shape of a goal with these keys, in the order of their lines; and what is wrong with them.
    static func read(_ keys: [String]) -> (shape: GoalShape?, slips: [Slip]) {
        if keys.contains("count"), keys.contains("measure") {
            return (nil, [.twoRules(first("count", "measure", keys), last("count", "measure", keys))])
        }
        if keys.contains("count") { return counted(keys) }
        if keys.contains("measure") { return measured(keys) }
        let foreign = keys.filter { !GoalShape.task.keys.contains($0) }
        // A goal for each value, or in each window, of something that is done once.
        if foreign.allSatisfy({ $0 == "each" || $0 == "per" }) {
            return (foreign.isEmpty ? .task : nil, foreign.map { .misfit(key: $0) })
        }
        return (nil, [.withoutSubject(key: foreign.first { $0 != "each" && $0 != "per" } ?? foreign[0])])
    }

    /// Whether a goal with these keys may have `subject` too, `count` or `measure`; perhaps it lacks a target then.
    static func takes(_ subject: String, beside keys: [String]) -> Bool {
        read(keys + [subject]).slips.allSatisfy { if case .withoutTarget = $0 { true } else { false } }
    }

    private static func counted(_ keys: [String]) -> (GoalShape?, [Slip]) {
        let rules = keys.filter { ["share-of", "after", "before", "grow"].contains($0) }
        if rules.count > 1 { return (nil, [.twoRules(rules[0], rules[1])]) }
        let targets = keys.filter(bounds.contains)
        let shape: GoalShape =
            switch rules.first {
            case "share-of": .share
            case "grow": .growth
            case nil: .count
            default: .followUp
            }
        if shape == .growth, let target = targets.first { return (nil, [.twoRules("grow", target)]) }
        return (shape, shape.slips(keys, targets: targets, needsTarget: shape == .count || shape == .share))
    }

    private static func measured(_ keys: [String]) -> (GoalShape?, [Slip]) {
        let aims = keys.filter { $0 == "reach" || $0 == "grow" }
        let targets = keys.filter(bounds.contains)
        if aims.count > 1 { return (nil, [.twoRules(aims[0], aims[1])]) }
        if let aim = aims.first, let target = targets.first { return (nil, [.twoRules(aim, target)]) }
        let shape: GoalShape = aims.isEmpty ? .level : .change
        return (shape, shape.slips(keys, targets: targets, needsTarget: aims.isEmpty))
    }

    private func slips(_ written: [String], targets: [String], needsTarget: Bool) -> [Slip] {
        let misfits = written.filter { !keys.contains($0) }
        if !misfits.isEmpty { return misfits.map { .misfit(key: $0) } }
        if targets.count > 1 { return [.twoTargets(targets[0], targets[1])] }
        if needsTarget, targets.isEmpty {
            return [.withoutTarget(subject: written.contains("count") ? "count" : "measure")]
        }
        return []
    }

    private static func first(_ one: String, _ other: String, _ keys: [String]) -> String {
        keys.first { $0 == one || $0 == other } ?? one
    }

    private static func last(_ one: String, _ other: String, _ keys: [String]) -> String {
        keys.last { $0 == one || $0 == other } ?? other
    }
}
