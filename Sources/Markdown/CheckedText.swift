/// A text as it is checked: where its links lead, what its blocks hold, how its headings stand. It cannot be shown, so a text
/// of which not a word may come out is checked like any other.
public struct CheckedText: Sendable {
    private let tree: Document
    private let isWithheld: Bool

    fileprivate init(_ tree: Document, isWithheld: Bool) {
        self.tree = tree
        self.isWithheld = isWithheld
    }

    /// The links and pictures.
    public var links: Links { Links(tree) }

    /// The blocks that Blad fills, in order; not one that has swallowed the beginning of a members' block.
    public var blocks: [Block] {
        isWithheld ? tree.blocks.filter { !MembersLookalike.isIn($0.yaml.utf8) } : tree.blocks
    }

    /// The headings.
    public var outline: Outline { Outline(tree) }
}

extension Document {
    /// Whether the document is empty since a members' block is not to be trusted: there is more in the text than it shows.
    public var isWithheld: Bool { !withheld.isEmpty }

    /// The text for checks, also where it is withheld.
    public var checked: CheckedText { CheckedText(withheld.first ?? self, isWithheld: isWithheld) }
}
