import Foundations
import Markdown

/// One walk over a letter's document that writes its lines. Nesting is bounded by what parsing admits, so that recursion is
/// safe.
struct PlainTextWalk {
    let document: Document
    let words: LetterWords
    /// What there is to see: nothing else is written.
    let shown: ShownNodes
    /// The levels of headings by their nodes; those without words have none.
    private let levels: [Int: Int]
    var lines = TextLines()
    var links = LinkNumbers()
    /// Whether the words are a link's: a link among them leads nowhere.
    var isInLink = false

    init(_ document: Document, words: LetterWords) {
        self.document = document
        self.words = words
        let shown = ShownNodes(document)
        self.shown = shown
        let headings = document.nodes.indices.filter { document.nodes[$0].kind == .heading && shown.hasContent($0) }
        let evened = HeadingLevels.evened(headings.map { document.nodes[$0].level })
        levels = Dictionary(uniqueKeysWithValues: zip(headings, evened))
    }

    /// What stands before the body: the preheader, the title, the number and date.
    mutating func opening(_ letter: LetterContent) {
        paragraph(letter.preheader ?? "")
        lines.separate()
        lines.append(heading: text(letter.title), underline: "=")
        if let number = letter.number {
            lines.separate()
            lines.append(wrapped: text(words.issueLine(number, letter.day)))
        }
    }

    private mutating func paragraph(_ words: String) {
        lines.separate()
        lines.append(wrapped: text(words), flows: true)
    }

    /// Words that are no Markdown.
    func text(_ words: String) -> String {
        var text = InlineText()
        text.append(words)
        return text.finish()
    }

    /// The body, the footnotes last.
    mutating func body() {
        blocks(of: 0)
        endSection()
        footnotes()
    }

    // MARK: Blocks

    /// What stands in a node, with blank lines between.
    mutating func blocks(of index: Int) {
        for child in document.children(of: index) {
            lines.separate()
            block(child)
        }
    }

    mutating func block(_ index: Int) {
        let node = document.nodes[index]
        switch node.kind {
        case .paragraph: paragraph(index)
        case .heading: heading(index)
        case .quote: nested("> ", hanging: "> ") { $0.blocks(of: index) }
        case .list: list(index)
        case .codeBlock, .rawBlock: code(node)
        case .rule: lines.append(String(repeating: "-", count: lines.room))
        case .table: table(index)
        case .footnote: break
        default: blocks(of: index)
        }
    }

    private mutating func paragraph(_ index: Int) {
        var text = InlineText()
        inlines(of: index, into: &text)
        if let caption = caption(index) {
            text.hardBreak()
            text.append(caption)
        }
        lines.append(wrapped: text.finish(), flows: true)
    }

    /// The title of a picture that is a paragraph of its own.
    private func caption(_ index: Int) -> String? {
        let (child, end) = (index + 1, document.nodes[index].end)
        guard child < end, document.nodes[child].kind == .picture, document.nodes[child].end == end else { return nil }
        let title = document.title(document.nodes[child])
        return title.isEmpty ? nil : title
    }

    private mutating func heading(_ index: Int) {
        guard let level = levels[index] else { return }
        if level == 2, lines.isAtMargin {
            endSection()
            lines.separate()
        }
        var text = InlineText()
        inlines(of: index, into: &text)
        if level == 2 {
            lines.append(heading: text.finish(), underline: "-")
        } else {
            lines.append(wrapped: text.finish())
        }
    }

    /// The addresses that were first used since the last list of them.
    private mutating func endSection() {
        lines.separate()
        for line in links.list() { lines.append(line) }
    }

    private mutating func code(_ node: Node) {
        for line in document.bytes(node.words).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = CodeLine.text(line)
            if text.isEmpty { lines.separate() } else { lines.append("    " + text) }
        }
    }

    /// What stands in an item or a quotation.
    mutating func nested(_ mark: String, hanging: String, _ content: (inout PlainTextWalk) -> Void) {
        let outside = lines.indent(mark, hanging: hanging)
        content(&self)
        lines.outdent(to: outside)
    }

    // MARK: Footnotes

    private mutating func footnotes() {
        let notes = document.children(of: 0).filter { document.nodes[$0].kind == .footnote && shown.hasContent($0) }
        if notes.isEmpty { return }
        lines.separate()
        lines.append(heading: text(words.notes), underline: "-")
        lines.separate()
        let isTight = notes.allSatisfy { document.nodes[$0 + 1].end == document.nodes[$0].end }
        items(notes.map { (document.nodes[$0].footnoteNumber, $0) }, isTight: isTight)
        endSection()
    }
}
