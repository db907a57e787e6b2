/// Builds a document's nodes from what ``CmarkParser`` sees, in pre-order.
///
/// This file has the structure: blocks, links, lines. ``TreeBuilder/text(_:isFollowed:)`` and typography are beside it.
struct TreeBuilder {
    let context: ParseContext
    var nodes: [Node] = []
    var arena: [UInt8] = []
    /// The nodes that are open, from the root on.
    var open: [Int] = []
    /// What stands before the next character of the block.
    var previous = Neighbour.edge
    /// The line, in the text, that the next inline node is on.
    var line = 1
    /// How many links and pictures are open: no bare address is looked for in them.
    var targetDepth = 0
    /// How many members' containers are open.
    var membersDepth = 0
    /// Whether an inline comment was left out after a blank, so that a second blank would follow.
    var leavesBlankOut = false
    /// Code blocks whose inside is Markdown: they are opened up for the next pass.
    var fences: [ContainerFence] = []
    /// Members' blocks that are left closed and out.
    var omittedFences: [ContainerFence] = []
    /// Whether there is a comment that cmark-gfm did not see as one.
    var needsCommentPass = false
    /// Whether the words that were seen last may be a slip.
    var isOdd = false
    /// The headings, in order.
    var headings: [Int] = []
    var issues = IssueList()
    /// What info words that are no block's are nearly, if anything: measured once each.
    var nearWords: [String: String?] = [:]
    /// Numbers of the footnotes that something outside members' blocks refers to.
    var publicReferences: Set<Int> = []
    /// How often each footnote has been referred to.
    var references: [Int: Int] = [:]
    /// Lines, in the text, of code, HTML and comments: what looks like a footnote there is none.
    var opaqueLines: [ClosedRange<Int>] = []
    /// Lines, in the text, of fenced code, where something is mistaken for a members' block.
    var codeLines: [ClosedRange<Int>] = []
    private var alignments: [ColumnAlignment] = []
    private var column = 0
    private var footnotes = 0

    init(context: ParseContext, size: Int) {
        self.context = context
        arena.reserveCapacity(size + size / 16)
        nodes.reserveCapacity(size / 14 + 16)
    }

    // MARK: Blocks

    mutating func beginBlock(_ kind: NodeKind, line: Int) {
        if line > 0 { self.line = line }
        var node = Node(kind, line: context.fileLine(self.line))
        if kind == .paragraph { startParagraph(&node) }
        push(node)
    }

    mutating func beginHeading(level: Int, line: Int) {
        self.line = line
        previous = .edge
        var node = Node(.heading, line: context.fileLine(line))
        node.detail = UInt16(level)
        headings.append(nodes.count)
        push(node)
    }

    mutating func beginList(isOrdered: Bool, start: Int, isTight: Bool, line: Int) {
        self.line = line
        var node = Node(.list, line: context.fileLine(line))
        if isOrdered { node.flags.insert(.ordered) }
        if isTight { node.flags.insert(.tight) }
        node.words.start = UInt32(clamping: isOrdered ? start : 0)
        push(node)
    }

    mutating func beginItem(isChecked: Bool?, line: Int) {
        self.line = line
        var node = Node(.item, line: context.fileLine(line))
        if let isChecked {
            node.flags.insert(.task)
            if isChecked { node.flags.insert(.checked) }
            if let list = open.last { nodes[list].flags.insert(.task) }
        }
        push(node)
    }

    mutating func beginFootnote(_ label: UnsafeBufferPointer<UInt8>, line: Int) {
        self.line = line
        footnotes += 1
        var node = Node(.footnote, line: context.fileLine(line))
        node.words = store(label)
        node.extra.start = UInt32(clamping: footnotes)
        if context.containers.isInMembers(line: line) {
            node.flags.insert(.members)
            membersDepth += 1
        }
        push(node)
    }

    mutating func beginTable(_ letters: UnsafeBufferPointer<UInt8>, line: Int) {
        if line > 0 { self.line = line }
        alignments = letters.map {
            switch $0 {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        push(Node(.table, line: context.fileLine(self.line)))
    }

    mutating func beginRow(isHeader: Bool, line: Int) {
        if line > 0 { self.line = line }
        column = 0
        var node = Node(.row, line: context.fileLine(self.line))
        if isHeader { node.flags.insert(.header) }
        push(node)
    }

    mutating func beginCell() {
        previous = .edge
        var node = Node(.cell, line: context.fileLine(line))
        if column < alignments.count { node.detail = alignments[column].rawValue }
        column += 1
        push(node)
    }

    mutating func rule(line: Int) {
        self.line = line
        leaf(Node(.rule, line: context.fileLine(line)))
    }

    // MARK: Inlines

    mutating func begin(_ kind: NodeKind) { push(Node(kind, line: context.fileLine(line))) }

    mutating func beginTarget(
        _ kind: NodeKind, _ address: UnsafeBufferPointer<UInt8>, _ title: UnsafeBufferPointer<UInt8>
    ) {
        var node = Node(kind, line: context.fileLine(line))
        node.words = store(address)
        node.extra = store(title)
        noteOddTarget(node)
        targetDepth += 1
        push(node)
    }

    /// A link's text that is its own address: no typography, and the link knows.
    mutating func address(_ words: UnsafeBufferPointer<UInt8>) {
        if let link = open.last { nodes[link].flags.insert(.bare) }
        var node = Node(.text, line: context.fileLine(line))
        node.words = store(words)
        leaf(node)
        previous = .word
    }

    mutating func lineBreak(_ kind: NodeKind) {
        leaf(Node(kind, line: context.fileLine(line)))
        line += 1
        previous = .edge
    }

    mutating func code(_ words: UnsafeBufferPointer<UInt8>) {
        var node = Node(.code, line: context.fileLine(line))
        node.words = store(words)
        noteOddCode(node)
        leaf(node)
        previous = .word
    }

    mutating func footnoteReference(_ digits: UnsafeBufferPointer<UInt8>) {
        let number = digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
        var node = Node(.footnoteReference, line: context.fileLine(line))
        references[number, default: 0] += 1
        node.extra = TextRange(start: UInt32(clamping: number), count: UInt32(clamping: references[number] ?? 1))
        if membersDepth == 0 { publicReferences.insert(number) }
        leaf(node)
        previous = .word
    }

    // MARK: The stack

    mutating func push(_ node: Node) {
        if open.count == TextLimits.deepestNode { issues.add(.tooDeep, line: node.line) }
        open.append(nodes.count)
        nodes.append(node)
    }

    mutating func leaf(_ node: Node) {
        var node = node
        node.storedEnd = UInt32(nodes.count + 1)
        nodes.append(node)
    }

    /// Ends the innermost node, which is of this kind.
    mutating func end(_ kind: NodeKind) {
        while let last = open.last, nodes[last].kind == .container { endBrokenContainer(last) }
        guard let last = open.popLast() else { return }
        switch kind {
        case .link, .picture: targetDepth -= 1
        case .footnote: if nodes[last].flags.contains(.members) { membersDepth -= 1 }
        case .paragraph where last == nodes.count - 1:
            // Only a comment was in it.
            nodes.removeLast()
            return
        default: break
        }
        nodes[last].storedEnd = UInt32(nodes.count)
    }

    private mutating func startParagraph(_ node: inout Node) {
        previous = .edge
        leavesBlankOut = false
        guard open.count >= 2, nodes[open[open.count - 1]].kind == .item, nodes[open[open.count - 2]].isTight else {
            return
        }
        node.flags.insert(.tight)
    }

    /// Copies bytes into the arena, without escape marks.
    mutating func store(_ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
        let start = arena.count
        if let mark = context.mark {
            mark.appendWithoutMarks(bytes, to: &arena)
        } else {
            arena.append(contentsOf: bytes)
        }
        return TextRange(start: UInt32(clamping: start), count: UInt32(clamping: arena.count - start))
    }
}
