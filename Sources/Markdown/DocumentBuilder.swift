/// Makes a document without Markdown: what a block of Blad's own shows, as the same nodes that every edition walks.
///
/// Nodes are opened and closed by nesting: `builder.paragraph { $0.text("…") }`.
public struct DocumentBuilder: Sendable {
    private var nodes: [Node] = []
    private var arena: [UInt8] = []
    private let language: TextLanguage
    private let line: Int

    /// A builder of a document in a language; `line` is the line of the file that all of it comes from.
    public init(language: TextLanguage, line: Int = 1) {
        self.language = language
        self.line = line
        nodes.append(Node(.document, line: line))
    }

    /// The document.
    public consuming func document() -> Document {
        nodes[0].storedEnd = UInt32(clamping: nodes.count)
        return Document(nodes: nodes, arena: arena, language: language)
    }

    // MARK: Blocks

    /// A paragraph; `isTight` in a list whose items are lines.
    public mutating func paragraph(isTight: Bool = false, _ content: (inout DocumentBuilder) -> Void) {
        var node = Node(.paragraph, line: line)
        if isTight { node.flags.insert(.tight) }
        add(node, content)
    }

    /// A heading of level 2 to 6.
    public mutating func heading(_ level: Int, _ content: (inout DocumentBuilder) -> Void) {
        var node = Node(.heading, line: line)
        node.detail = UInt16(clamping: min(6, max(2, level)))
        add(node, content)
    }

    /// A list of items without blank lines between them.
    public mutating func list(_ content: (inout DocumentBuilder) -> Void) {
        var node = Node(.list, line: line)
        node.flags.insert(.tight)
        add(node, content)
    }

    /// An item of a list, of one paragraph.
    public mutating func item(_ content: (inout DocumentBuilder) -> Void) {
        add(Node(.item, line: line)) { $0.paragraph(isTight: true, content) }
    }

    /// A callout, a button or a film: its content is what stands in it.
    public mutating func container(_ kind: BlockKind, _ content: (inout DocumentBuilder) -> Void) {
        var node = Node(.container, line: line)
        node.detail = kind.rawValue
        add(node, content)
    }

    /// A table: a row of headings and rows of cells, as many in each as there are columns.
    public mutating func table(_ columns: [(heading: String, alignment: ColumnAlignment)], rows: [[String]]) {
        add(Node(.table, line: line)) { builder in
            builder.row(columns.map(\.heading), columns.map(\.alignment), isHeader: true)
            for row in rows { builder.row(row, columns.map(\.alignment), isHeader: false) }
        }
    }

    private mutating func row(_ cells: [String], _ alignments: [ColumnAlignment], isHeader: Bool) {
        var row = Node(.row, line: line)
        if isHeader { row.flags.insert(.header) }
        add(row) { builder in
            for (words, alignment) in zip(cells, alignments) {
                var cell = Node(.cell, line: builder.line)
                cell.detail = alignment.rawValue
                builder.add(cell) { $0.text(words) }
            }
        }
    }

    // MARK: Words

    /// Words as they stand: no quotes or dashes are changed.
    public mutating func text(_ words: String) {
        if words.isEmpty { return }
        var node = Node(.text, line: line)
        node.words = store(words)
        if !words.utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) { node.flags.insert(.plain) }
        add(node) { _ in }
    }

    /// Strong words.
    public mutating func strong(_ words: String) { add(Node(.strong, line: line)) { $0.text(words) } }

    /// A line end that is to be seen.
    public mutating func hardBreak() { add(Node(.hardBreak, line: line)) { _ in } }

    /// A link.
    public mutating func link(_ destination: String, _ content: (inout DocumentBuilder) -> Void) {
        var node = Node(.link, line: line)
        node.words = store(destination)
        add(node, content)
    }

    /// A picture with its alt text, and a title that is its caption where it stands alone.
    public mutating func picture(_ source: String, alt: String, title: String = "") {
        var node = Node(.picture, line: line)
        node.words = store(source)
        node.extra = store(title)
        add(node) { $0.text(alt) }
    }

    // MARK: Parts of other documents

    /// All of another document, in the place where the builder stands.
    public mutating func append(_ other: Document) { append(other, 1..<other.nodes.count) }

    mutating func append(_ other: Document, _ range: Range<Int>) {
        let shift = nodes.count - range.lowerBound
        for index in range {
            var node = copy(other.nodes[index], of: other)
            node.storedEnd = UInt32(clamping: other.nodes[index].end + shift)
            nodes.append(node)
        }
    }

    /// A node of another document with its words, its children being what `content` adds.
    mutating func add(_ node: Node, of other: Document, _ content: (inout DocumentBuilder) -> Void) {
        add(copy(node, of: other), content)
    }

    /// A node of another document with other words.
    mutating func add(_ node: Node, of other: Document, words: String, _ content: (inout DocumentBuilder) -> Void) {
        var node = copy(node, of: other)
        node.words = store(words)
        add(node, content)
    }

    /// The node with its words in this builder's arena. In some kinds the fields hold numbers instead of words.
    private mutating func copy(_ node: Node, of other: Document) -> Node {
        var copy = node
        if node.kind != .list { copy.words = store(other.bytes(node.words)) }
        if node.kind != .footnote, node.kind != .footnoteReference { copy.extra = store(other.bytes(node.extra)) }
        return copy
    }

    private mutating func add(_ node: Node, _ content: (inout DocumentBuilder) -> Void) {
        let index = nodes.count
        nodes.append(node)
        content(&self)
        nodes[index].storedEnd = UInt32(clamping: nodes.count)
    }

    private mutating func store(_ words: String) -> TextRange { store(Array(words.utf8)[...]) }

    private mutating func store(_ words: ArraySlice<UInt8>) -> TextRange {
        if words.isEmpty { return TextRange() }
        let start = arena.count
        arena.append(contentsOf: words)
        return TextRange(start: UInt32(clamping: start), count: UInt32(clamping: words.count))
    }
}
