/// A run of bytes in a document's arena.
public struct TextRange: Sendable, Hashable {
    /// The first byte's offset.
    public var start: UInt32 = 0
    /// The number of bytes.
    public var count: UInt32 = 0

    /// Whether nothing is in it.
    public var isEmpty: Bool { count == 0 }
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// One node of a ``Document``: 32 bytes, no references, so that a document is two arrays and nothing else.
///
/// Nodes stand in the order in which they begin (pre-order). The descendants of node `i` are `i + 1 ..< end`.
public struct Node: Sendable, Hashable {
    /// What the node is.
    public let kind: NodeKind
    var flags: NodeFlags = []
    /// A small number whose meaning depends on the kind: level, alignment, kind of block.
    var detail: UInt16 = 0
    var storedEnd: UInt32 = 0
    var storedLine: UInt32
    /// Where the node's words are: text, code, YAML, or a link's destination.
    public internal(set) var words = TextRange()
    /// Where its second text is: a link's title, a code block's info string, a heading's id.
    public internal(set) var extra = TextRange()

    init(_ kind: NodeKind, line: Int) {
        self.kind = kind
        storedLine = UInt32(clamping: line)
    }

    /// The index after the node's last descendant.
    public var end: Int { Int(storedEnd) }
    /// The line of the file, counted from 1, where the node begins; for inline nodes the best that is known.
    public var line: Int { Int(storedLine) }
    /// A heading's level, 2–6.
    public var level: Int { Int(detail) }
    /// Whether a list's items are numbered.
    public var isOrdered: Bool { flags.contains(.ordered) }
    /// Whether a list's items are written without blank lines (GFM spec, section 5.4), or a paragraph stands in one.
    public var isTight: Bool { flags.contains(.tight) }
    /// The first number of an ordered list.
    public var listStart: Int { Int(words.start) }
    /// Whether an item has a check box, or a list has such items.
    public var isTask: Bool { flags.contains(.task) }
    /// Whether the item's check box is checked.
    public var isChecked: Bool { flags.contains(.checked) }
    /// Whether the row is its table's heading.
    public var isHeaderRow: Bool { flags.contains(.header) }
    /// How a cell's column is aligned.
    public var alignment: ColumnAlignment { ColumnAlignment(rawValue: detail) ?? .none }
    /// What kind of block a ``NodeKind/block`` or ``NodeKind/container`` is.
    public var blockKind: BlockKind { BlockKind(rawValue: detail) ?? .callout }
    /// Whether a link is an address that stands for itself: `https://…`, `<https://…>`.
    public var isBareAddress: Bool { flags.contains(.bare) }
    /// The number of a footnote, or of the footnote that a reference means, counted from 1.
    public var footnoteNumber: Int { Int(extra.start) }
    /// Which of the references to its note a reference is, from 1; for a footnote, how many references there are.
    public var footnoteOccurrence: Int { Int(extra.count) }
    /// Whether the words hold none of `& < > "`, so that they are HTML as they stand.
    public var isPlain: Bool { flags.contains(.plain) }
    /// Whether nothing of it may be in a public edition: a footnote that is written in a members' block.
    public var isForMembers: Bool { flags.contains(.members) }
}

/// How a table's column is aligned (GFM spec, section 4.10).
public enum ColumnAlignment: UInt16, Sendable {
    /// As the reader's language is.
    case none
    /// At the left.
    case left
    /// Centred.
    case center
    /// At the right: figures.
    case right
}

struct NodeFlags: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let plain = NodeFlags(rawValue: 1)
    static let tight = NodeFlags(rawValue: 2)
    static let ordered = NodeFlags(rawValue: 4)
    static let task = NodeFlags(rawValue: 8)
    static let checked = NodeFlags(rawValue: 16)
    static let header = NodeFlags(rawValue: 32)
    static let bare = NodeFlags(rawValue: 64)
    static let members = NodeFlags(rawValue: 128)
}
