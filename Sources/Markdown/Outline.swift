/// The headings of a document, in order: for tables of contents, and for links to `#fragments`.
public struct Outline: Sendable, Hashable {
    /// One heading.
    public struct Entry: Sendable, Hashable {
        /// Its level, 2–6.
        public let level: Int
        /// Its words, without marks, with typographic quotes.
        public let text: String
        /// Its id.
        public let id: String
        /// The file's line, counted from 1.
        public let line: Int
        /// Whether it stands in a members' block.
        public let isForMembers: Bool
    }

    /// The headings.
    public let entries: [Entry]

    /// The outline of a document.
    public init(_ document: Document) {
        var entries: [Entry] = []
        var membersEnd = 0
        for (index, node) in document.nodes.enumerated() {
            if node.kind == .container, node.blockKind == .members { membersEnd = max(membersEnd, node.end) }
            guard node.kind == .heading else { continue }
            entries.append(
                Entry(
                    level: node.level, text: PlainWords.string(of: index, in: document), id: document.id(node),
                    line: node.line, isForMembers: index < membersEnd))
        }
        self.entries = entries
    }

    /// Every id that a link's fragment can mean: headings' and footnotes'.
    public static func ids(in document: Document) -> Set<String> {
        var ids: Set<String> = []
        for node in document.nodes {
            switch node.kind {
            case .heading: ids.insert(document.id(node))
            case .footnote: ids.insert("not-\(node.footnoteNumber)")
            case .footnoteReference:
                let occurrence = node.footnoteOccurrence
                ids.insert("notref-\(node.footnoteNumber)" + (occurrence > 1 ? "-\(occurrence)" : ""))
            default: break
            }
        }
        return ids
    }
}
