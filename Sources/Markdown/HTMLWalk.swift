import Foundations

/// One walk over a document that writes HTML. Line ends stand where cmark-gfm's renderer has them.
struct HTMLWalk {
    let document: Document
    let options: HTMLOptions
    var out: [UInt8] = []
    var parts: [HTMLPart] = []
    /// The nodes that are open, and how each ends.
    private var open: [(end: Int, index: Int, ending: Ending)] = []
    var pictures = 0
    var isInFootnotes = false
    /// The last heading, whose words name the tables after it.
    var heading: Int?
    var tableLabels: [String: Int] = [:]
    /// What the tables after a heading are about; of the page's title where there is none.
    var tableSubjects: (heading: Int?, words: String)?
    var tableState = TableState.start
    /// The addresses that have had their note.
    var notedAddresses: Set<String> = []
    var isInPageNote = false
    /// The footnotes' nodes by number, once one was asked for.
    var footnotes: [Int: Int]?

    /// How an open node ends: as its kind does, or without a word.
    enum Ending {
        case ofKind, none
    }

    /// What to do after a node has begun.
    enum Step {
        /// It has been dealt with, children and all.
        case skip
        /// Its children come, then its end.
        case enter(Ending)
    }

    init(document: Document, options: HTMLOptions) {
        self.document = document
        self.options = options
        out.reserveCapacity(document.arena.count + document.nodes.count * 12)
    }

    mutating func run() -> [HTMLPart] {
        walk(1..<document.nodes.count)
        endFootnotes()
        flush()
        return parts
    }

    /// Writes some nodes with all that is in them.
    mutating func walk(_ range: Range<Int>) {
        let nodes = document.nodes
        let outer = open.count
        var index = range.lowerBound
        while index < range.upperBound {
            while open.count > outer, let last = open.last, last.end <= index { close() }
            let node = nodes[index]
            switch begin(node, index) {
            case .skip: index = node.end
            case .enter(let ending):
                open.append((node.end, index, ending))
                index += 1
            }
        }
        while open.count > outer { close() }
    }

    private mutating func close() {
        guard let last = open.popLast() else { return }
        if last.ending == .ofKind { end(document.nodes[last.index], last.index) }
    }

    private mutating func begin(_ node: Node, _ index: Int) -> Step {
        switch node.kind {
        case .text: words(node)
        case .softBreak: out.append(0x0A)
        case .hardBreak: out.append("<br>\n")
        case .code: element("<code>", node, "</code>")
        case .rawInline: element("<code class=\"raw-html\">", node, "</code>")
        case .footnoteReference: footnoteReference(node)
        case .emphasis: return inline("<em>")
        case .strong: return inline("<strong>")
        case .strikethrough: return inline("<del>")
        case .link: return beginLink(node)
        case .picture: picture(node, index)
        default: return beginBlock(node, index)
        }
        return .skip
    }

    private mutating func inline(_ tag: StaticString) -> Step {
        out.append(tag)
        return .enter(.ofKind)
    }

    private mutating func end(_ node: Node, _ index: Int) {
        switch node.kind {
        case .emphasis: out.append("</em>")
        case .strong: out.append("</strong>")
        case .strikethrough: out.append("</del>")
        case .link:
            out.append("</a>")
            addressNote(node, index)
        default: endBlock(node)
        }
    }

    // MARK: Small things

    /// The node's words, escaped.
    mutating func words(_ node: Node) {
        let range = node.words.range
        document.arena.withUnsafeBufferPointer { arena in
            let words = UnsafeBufferPointer(rebasing: arena[range])
            if node.isPlain { out.append(contentsOf: words) } else { out.appendEscaped(words) }
        }
    }

    mutating func element(_ start: StaticString, _ node: Node, _ end: StaticString) {
        out.append(start)
        words(node)
        out.append(end)
    }

    /// A line end, unless there is one.
    mutating func newLine() {
        if let last = out.last, last != 0x0A { out.append(0x0A) }
    }

    mutating func append(_ number: Int) {
        if 0...9 ~= number { out.append(0x30 + UInt8(number)) } else { out.append(contentsOf: String(number).utf8) }
    }

    mutating func attribute(_ name: StaticString, _ value: String) { out.appendAttribute(name, value) }

    /// Puts away what has been written.
    mutating func flush() {
        if !out.isEmpty { parts.append(.html(out)) }
        out = []
    }
}
