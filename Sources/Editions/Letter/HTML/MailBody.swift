import Foundations
import Markdown

/// The walk over a letter's body that writes its HTML.
struct MailBody {
    let letter: LetterContent
    let theme: LetterTheme
    /// A picture's address by its key.
    let address: (String) -> String?
    var writer: MailWriter
    let document: Document
    private let shown: ShownNodes
    private let levels: [Int: Int]
    /// A check box that stands before the next words.
    var mark: String?

    /// Where a node stands, as far as its look depends on it.
    struct Place {
        var ground = LetterGroundClass.paper
        var ink = LetterInk.text
        var font = LetterTheme.body
        /// How wide a picture can be, in px.
        var room = LetterTheme.textWidth
        /// Whether words stand in a link: there is none in it.
        var isInLink = false
        /// The room below each block, and below the last one, in px.
        var gap = 18, lastGap = 18
        /// Whether the block comes first in a box, so that nothing needs room above it.
        var isFirst = false
    }

    init(letter: LetterContent, theme: LetterTheme, address: @escaping (String) -> String?, writer: MailWriter) {
        self.letter = letter
        self.theme = theme
        self.address = address
        self.writer = writer
        let document = letter.body
        let shown = ShownNodes(document)
        let headings = document.nodes.indices.filter { document.nodes[$0].kind == .heading && shown.hasContent($0) }
        self.document = document
        self.shown = shown
        levels = Dictionary(
            uniqueKeysWithValues: zip(headings, HeadingLevels.evened(headings.map { document.nodes[$0].level })))
    }

    /// Writes the whole body.
    mutating func write() { blocks(of: 0, Place()) }

    /// The children of a node that have something to show.
    func shown(_ index: Int) -> [Int] { document.children(of: index).filter { shown.isShown($0) } }

    /// Whether there is something to see in a node.
    func hasContent(_ index: Int) -> Bool { shown.hasContent(index) }

    mutating func blocks(of index: Int, _ place: Place) {
        let children = shown(index)
        let notes = children.filter { document.nodes[$0].kind == .footnote }
        for child in children where document.nodes[child].kind != .footnote {
            var inside = place
            if child == children.last { inside.gap = place.lastGap }
            inside.isFirst = place.lastGap == 0 && child == children.first
            block(child, inside)
        }
        if !notes.isEmpty { footnotes(notes, place) }
    }

    private mutating func block(_ index: Int, _ place: Place) {
        let node = document.nodes[index]
        switch node.kind {
        case .paragraph: paragraph(index, place)
        case .heading: heading(index, place)
        case .quote: quote(index, place)
        case .list: list(index, place)
        case .rule:
            writer.tag(
                "hr",
                [("class", "line"), ("style", "border:0;border-top:1px solid \(theme.light.line.hex);margin:26px 0")])
        case .codeBlock, .rawBlock: code(document.text(node), place)
        case .container: container(index, place)
        case .table: table(index, place)
        default: inline(index, place)
        }
    }

    private mutating func heading(_ index: Int, _ place: Place) {
        let level = levels[index] ?? 2
        let ink: LetterInk = level < 4 ? .accent : .text
        let margin = (place.isFirst ? "0" : level == 2 ? "30px" : "22px") + (level == 2 ? " 0 10px" : " 0 8px")
        let style = "margin:\(margin);\(theme.words(LetterTheme.heading(level), ink))"
        writer.begin("h\(level)", [("class", ink.rawValue), ("style", style)])
        inlines(of: index, place)
        writer.end()
    }

    private mutating func paragraph(_ index: Int, _ place: Place) {
        let caption = caption(index)
        if document.nodes[index].isTight {
            if !writer.isAfterSpace { writer.tag("br") }
            words(of: index, place)
            if let caption { line(caption) }
            return
        }
        writer.begin("p", [("style", "margin:0 0 \(caption == nil ? place.gap : 6)px")])
        words(of: index, place)
        writer.end()
        guard let caption else { return }
        let style = "margin:0 0 \(place.gap)px;\(theme.words(LetterTheme.small, .muted))"
        writer.element("p", [("class", LetterInk.muted.rawValue), ("style", style)]) { $0.text(caption) }
    }

    /// A caption in an item that is a line.
    private mutating func line(_ caption: String) {
        let style = "font-size:\(LetterTheme.small.size)px;color:\(LetterInk.muted.colour(theme.light).hex)"
        writer.tag("br")
        writer.element("small", [("class", LetterInk.muted.rawValue), ("style", style)]) { $0.text(caption) }
    }

    /// The title of a picture that stands alone in its paragraph.
    private func caption(_ paragraph: Int) -> String? {
        let children = shown(paragraph)
        guard children.count == 1, document.nodes[children[0]].kind == .picture else { return nil }
        let title = document.title(document.nodes[children[0]])
        return LetterText.shown(title).trimmed.isEmpty ? nil : title
    }

    /// A paragraph's words, after the check box that waits for them.
    private mutating func words(of index: Int, _ place: Place) {
        if let mark {
            writer.text(mark + " ")
            self.mark = nil
        }
        inlines(of: index, place)
    }

    private mutating func footnotes(_ notes: [Int], _ place: Place) {
        let style = "margin:30px 0 10px;\(theme.words(LetterTheme.heading(2), .accent))"
        writer.element("h2", [("class", LetterInk.accent.rawValue), ("style", style)]) {
            $0.text(LetterWords(language: letter.language).notes)
        }
        writer.begin("ol", listAttributes(place, isTask: false))
        var expected = 1
        for note in notes {
            let number = document.nodes[note].footnoteNumber
            beginItem(number: number == expected ? nil : number)
            expected = number + 1
            blocks(of: note, inList(place))
            writer.end()
        }
        writer.end()
    }
}
