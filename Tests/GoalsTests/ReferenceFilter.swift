import Foundations
import Goals

/// Filters as the contract words them, asked of one activity at a time.
enum ReferenceFilter {
    /// Each key must match, and nothing that is left out.
    static func matches(_ filter: Filter, _ activity: Activity) -> Bool {
        for condition in filter.conditions where !matches(condition, activity) { return false }
        for left in filter.except where matches(left, activity) { return false }
        return true
    }

    /// A list: any of them, or all of them.
    private static func matches(_ condition: Filter.Condition, _ activity: Activity) -> Bool {
        let held = condition.attributes.flatMap { values(of: $0, activity) }
        let wanted = condition.values.map(plain)
        return condition.needsAll ? wanted.allSatisfy { held.contains($0) } : wanted.contains { held.contains($0) }
    }

    /// The different values among some activities.
    static func different(_ attribute: Attribute, _ activities: [Activity]) -> [String] {
        var different: [String] = []
        for value in activities.flatMap({ values(of: attribute, $0) }) where !different.contains(value) {
            different.append(value)
        }
        return different
    }

    private static func values(of attribute: Attribute, _ activity: Activity) -> [String] {
        let values: [String?] =
            switch attribute {
            case .kind: [activity.kind.rawValue]
            case .section: [activity.section]
            case .channel: activity.channels
            case .tag: activity.tags
            case .type: [activity.type]
            case .place: [activity.place]
            case .organizer: [activity.organizer]
            case .outlet: activity.outlets
            case .audience: [activity.audience]
            case .follows: [activity.follows]
            }
        return values.compactMap { $0 }.map(plain)
    }

    /// After trimming and case folding; Swift compares texts by canonical equivalence, so NFC needs no step of its own.
    static func plain(_ text: String) -> String {
        var text = text.lowercased()
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
