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
        let node = document.nodes[index]
        let href = document.destination(node)
        let address = ShownAddress(href)
        guard !isItsOwnText(index, href, address) else {
            let isWhole = PlainWords.string(of: index, in: document) == href
            return text.appendAddress(isWhole ? href : address.text)
        }
        isInLink = true
        inlines(of: index, into: &text)
        isInLink = false
        if address.isInline {
            text.appendTarget(address.text)
        } else {
            text.appendNumber("[\(links.number(of: href))]")
        }
    }

    /// Whether a link says nothing but where it leads.
    private func isItsOwnText(_ index: Int, _ href: String, _ address: ShownAddress) -> Bool {
        if document.nodes[index].isBareAddress || !document.hasWords(index) { return true }
        let words = PlainWords.string(of: index, in: document)
        if words.utf8.count > href.utf8.count { return false }
        return words == href || words == address.text || SafeAddress.encoded(words) == href
    }
}

extension Document {
    /// Whether a node holds anything that is seen.
    func hasWords(_ index: Int) -> Bool {
        (index..<nodes[index].end).contains { inner in
            switch nodes[inner].kind {
            case .picture, .rule, .footnoteReference: true
            case .text, .code, .rawInline, .codeBlock, .rawBlock:
                !LetterText.shown(text(nodes[inner])).trimmed.isEmpty
            default: false
            }
        }
    }
}
