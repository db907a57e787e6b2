import Markdown
import Testing

@testable import Editions

/// Letters of anything at all: well formed, within the rules, and no word lost.
@Suite struct MailHTMLRandomTests {
    @Test(arguments: 0..<8)
    func twoThousandLetters(_ part: Int) {
        for seed in 0..<250 {
            var random = RandomLetter(seed: UInt64(part * 250 + seed), isWild: part.isMultiple(of: 2))
            let markdown = random.text()
            let letter = mailLetter(markdown, title: "TITEL", preheader: "FÖRTEXT", number: 1)
            let html = mailHTML(letter)
            #expect(MailHTMLCheck.faults(in: Array(html.utf8)) == [], "\(markdown)")
            let shown = shownWords(html)
            let expected =
                split("FÖRTEXT TITEL Nr 1 · 21 november 2026") + bodyWords(letter.body)
                + split(
                    "Föreningen Box 1, 123 45 Björkvik Läs brevet på webben: https://bjorkvik.example/brev/1/ "
                        + "Avsluta utskicket: brev@bjorkvik.example")
            #expect(shown == expected, "\(markdown)")
        }
    }

    /// The words of a document by another way than the walk: its nodes in their order.
    private func bodyWords(_ document: Document) -> [String] {
        var text = ""
        var linkEnd = 0
        var hasNotes = false
        let shown = ShownNodes(document)
        for (index, node) in document.nodes.enumerated() where index >= linkEnd {
            switch node.kind {
            case .text, .code, .rawInline: text += document.text(node)
            case .codeBlock, .rawBlock: text += " \(document.text(node)) "
            case .softBreak, .hardBreak, .heading, .cell, .rule: text += " "
            case .item: text += node.isTask && shown.hasContent(index) ? (node.isChecked ? " ☑ " : " ☐ ") : " "
            case .footnoteReference: text += " (not \(node.footnoteNumber))"
            case .footnote where shown.hasContent(index):
                text += hasNotes ? " " : " Noter "
                hasNotes = true
            case .paragraph:
                text += " "
                let child = index + 1
                if child < node.end, document.nodes[child].kind == .picture, document.nodes[child].end == node.end {
                    text +=
                        PlainWords.string(of: child, in: document) + " " + document.title(document.nodes[child]) + " "
                    linkEnd = node.end
                }
            case .link:
                if let address = document.addressAsWords(index) {
                    text += address
                    linkEnd = node.end
                }
            default: break
            }
        }
        return split(LetterText.shown(text))
    }
}
