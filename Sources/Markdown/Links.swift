/// Every link and picture of a document, with what a check of them needs.
public struct Links: Sendable, Hashable {
    /// What refers.
    public enum Kind: Sendable, Hashable {
        /// A link with a text of its own.
        case link
        /// An address that is its own text.
        case bareAddress
        /// A picture.
        case picture
    }

    /// One link or picture.
    public struct Entry: Sendable, Hashable {
        /// What it is.
        public let kind: Kind
        /// The destination, escapes and entities resolved.
        public let destination: String
        /// The link's words or the picture's alt text.
        public let text: String
        /// The title; empty without one.
        public let title: String
        /// The file's line, counted from 1, at or a few lines before the place: look for the destination from there.
        public let line: Int
        /// The node's index in the document.
        public let node: Int
        /// Whether it stands in a members' block, or in a footnote that is written in one.
        public let isForMembers: Bool
    }

    /// The links and pictures, in order.
    public let entries: [Entry]

    /// The links and pictures of a document.
    public init(_ document: Document) {
        var entries: [Entry] = []
        var membersEnd = 0
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .container where node.blockKind == .members: membersEnd = max(membersEnd, node.end)
            case .footnote where node.isForMembers: membersEnd = max(membersEnd, node.end)
            case .link, .picture:
                let kind: Kind = node.kind == .picture ? .picture : node.isBareAddress ? .bareAddress : .link
                entries.append(
                    Entry(
                        kind: kind, destination: document.destination(node),
                        text: PlainWords.string(of: index, in: document),
                        title: document.title(node), line: node.line, node: index, isForMembers: index < membersEnd))
            default: break
            }
        }
        self.entries = entries
    }
}
