import Foundations
import Markdown

/// Words, and what stands among them.
extension PlainTextWalk {
    /// Everything in a paragraph, heading or cell.
    mutating func inlines(of index: Int, into text: inout InlineText) {
        for child in document.children(of: index) { inline(child, into: &text) }
    }

    private mutating func inline(_ index: Int, into text: inout InlineText) {
        let node = document.nodes[index]
        switch node.kind {
        case .text, .code, .rawInline: text.append(document.bytes(node.words))
        case .softBreak: text.softBreak()
        case .hardBreak: text.hardBreak()
        case .strikethrough: text.bracket("\(words.struck): ") { inlines(of: index, into: &$0) }
        case .picture: picture(index, into: &text)
        case .link where !isInLink: link(index, into: &text)
        case .footnoteReference:
            text.appendNumber(words.note(node.footnoteNumber).replacing(" ", with: "\u{A0}"))
        default: inlines(of: index, into: &text)
        }
    }

    private func picture(_ index: Int, into text: inout InlineText) {
        let alt = PlainWords.string(of: index, in: document)
        if alt.trimmed.isEmpty {
            text.bracket(words.image) { _ in }
        } else {
            text.bracket("\(words.image): ") { $0.append(alt) }
        }
    }

    private mutating func link(_ index: Int, into text: inout InlineText) {
        if let address = document.addressAsWords(index) { return text.appendAddress(address) }
        isInLink = true
        inlines(of: index, into: &text)
        isInLink = false
        let href = document.destination(document.nodes[index])
        let address = ShownAddress(href)
        if address.isInline {
            text.appendTarget(address.text)
        } else {
            text.appendNumber("[\(links.number(of: href))]")
        }
    }
}
