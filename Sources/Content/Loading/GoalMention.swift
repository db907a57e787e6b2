import Foundations
import Goals

/// A name in a goal that something has to have: a section, a tag, a measure…
struct GoalMention: Sendable {
    /// What it is the name of.
    enum Subject: Hashable, Sendable {
        case attribute(Attribute)
        /// A bare word.
        case sectionOrKind
        case measure
    }

    let subject: Subject
    /// The name as written.
    let name: String
    /// Where it stands.
    let mark: YAMLMark
    /// Of a measure: the figures that the goal compares it with.
    var figures: [Figure] = []

    /// A figure as it was written.
    struct Figure: Sendable {
        /// The name of its key.
        let key: String
        let value: ExactDecimal
        let isPercent: Bool
        let mark: YAMLMark
    }
}
