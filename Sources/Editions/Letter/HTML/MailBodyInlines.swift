import Foundations
import Markdown

extension MailBody {
    /// The words of a node.
    mutating func inlines(of index: Int, _ place: Place) {
        for child in shown(index) { inline(child, place) }
    }

    mutating func inline(_ index: Int, _ place: Place) {
        let node = document.nodes[index]
        switch node.kind {
        case .text: writer.text(document.text(node))
        case .softBreak: writer.text("\n")
        case .hardBreak: writer.tag("br")
        case .code, .rawInline: hasContent(index) ? code(inline: document.text(node), place) : writer.text(" ")
        case .emphasis: wrapped("em", index, place)
        case .strong: wrapped("strong", index, place)
        case .strikethrough: wrapped("del", index, place)
        case .link: link(index, place)
        case .picture: picture(index, place)
        case .footnoteReference: reference(node)
        default: inlines(of: index, place)
        }
    }

    private mutating func wrapped(_ name: String, _ index: Int, _ place: Place) {
        writer.begin(name)
        inlines(of: index, place)
        writer.end()
    }

    private mutating func code(inline words: String, _ place: Place) {
        let font = LetterTheme.Font(size: max(14, place.font.size - 2), line: place.font.line, family: .code)
        writer.element("code", [("style", theme.css(font))]) { $0.text(words) }
    }

    /// A link; in another one only its words, since mail programs undo links in links each in its own way.
    private mutating func link(_ index: Int, _ place: Place) {
        let destination = document.destination(document.nodes[index])
        guard !place.isInLink, Self.schemes.contains(where: destination.hasPrefix) else {
            inlines(of: index, place)
            return
        }
        var inside = place
        inside.isInLink = true
        let words = document.addressAsWords(index)
        let ink: LetterInk = place.ground == .button ? .label : .accent
        writer.begin("a", theme.link(destination, ink: ink, isAddress: words != nil))
        if let words { writer.text(words) } else { inlines(of: index, inside) }
        writer.end()
    }

    /// What a link may begin with.
    static let schemes = ["https:", "http:", "mailto:", "tel:"]

    private mutating func picture(_ index: Int, _ place: Place) {
        let node = document.nodes[index]
        let key = document.destination(node)
        let alt = PlainWords.string(of: index, in: document)
        guard let picture = letter.pictures[key], picture.width > 0, let source = address(key) else {
            writer.text(alt)
            return
        }
        let width = max(1, min(picture.width, place.room))
        let height = max(1, (picture.height * width + picture.width / 2) / picture.width)
        // Where a telephone narrows the picture, a height would stay and squeeze it: no mail program lacks the ratio, and some
        // lack every property that could undo it.
        let size = width <= LetterTheme.narrowestText ? [("width", width), ("height", height)] : [("width", width)]
        writer.tag(
            "img",
            [("src", source), ("alt", alt)] + size.map { ($0, String($1)) }
                + [("border", "0"), ("style", "max-width:100%")])
    }

    private mutating func reference(_ node: Node) {
        let words = LetterWords(language: letter.language).note(node.footnoteNumber)
        writer.text(writer.isAfterSpace ? "" : " ")
        writer.element("small", [("style", "font-size:14px")]) { $0.text(words) }
    }
}
