import Diagnostics

/// A Markdown text as a flat tree of values: what every edition walks.
///
/// Nodes stand in pre-order in one array and their words in one arena of UTF-8 bytes; nothing refers to cmark-gfm's
/// memory, so a document may go to any thread. Made by ``parse(_:from:line:language:)``.
public struct Document: Sendable {
    /// The nodes; the first is the root. Never empty.
    public internal(set) var nodes: [Node]
    /// What is wrong with the text, in order of its lines; no more than 50 of a kind.
    public internal(set) var findings: [Finding]
    /// The language whose quotes and labels the text uses.
    public let language: TextLanguage
    var arena: [UInt8]
    /// The same text without members' blocks, parsed on its own; empty when there are none.
    var publicTwin: [Document] = []
    /// What was read of a text of which nothing may come out, for ``checked`` alone; empty for all others.
    var withheld: [Document] = []

    init(nodes: [Node], arena: [UInt8], language: TextLanguage) {
        self.nodes = nodes
        self.arena = arena
        self.language = language
        findings = []
    }

    /// A document of nothing.
    public init(language: TextLanguage) {
        var root = Node(.document, line: 1)
        root.storedEnd = 1
        self.init(nodes: [root], arena: [], language: language)
    }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { nodes.count == 1 }

    /// Whether some of it is for members only.
    public var hasMembersBlocks: Bool { !publicTwin.isEmpty }

    /// The document for the public: without members' blocks and what only they use.
    ///
    /// It is made by parsing with the members' blocks closed, so nothing in them can reach it: no link definition, no
    /// footnote, no heading's number. The same document when there are no such blocks. Constant time.
    public func withoutMembers() -> Document { publicTwin.first ?? self }

    /// The words of a node as UTF-8.
    public func bytes(_ range: TextRange) -> ArraySlice<UInt8> { arena[range.range] }

    /// A range of the arena as text.
    public func string(_ range: TextRange) -> String {
        range.isEmpty ? "" : String(decoding: arena[range.range], as: UTF8.self)
    }

    /// The node's own words: of text, code, raw HTML and YAML blocks.
    public func text(_ node: Node) -> String { string(node.words) }

    /// A link's or picture's destination as the editor wrote it, escapes and entities resolved.
    public func destination(_ node: Node) -> String { string(node.words) }

    /// A link's or picture's title; empty without one.
    public func title(_ node: Node) -> String { string(node.extra) }

    /// A heading's id.
    public func id(_ node: Node) -> String { string(node.extra) }

    /// The indices of a node's children, in order.
    public func children(of index: Int) -> Children {
        Children(nodes: nodes, upcoming: index + 1, end: nodes[index].end)
    }

    /// The children of a node.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var upcoming: Int
        let end: Int

        /// The index of the next child.
        public mutating func next() -> Int? {
            guard upcoming < end else { return nil }
            defer { upcoming = nodes[upcoming].end }
            return upcoming
        }
    }
}
