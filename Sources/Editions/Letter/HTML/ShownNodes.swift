import Foundations
import Markdown

/// Which nodes of a letter have something to see: an empty heading, item or paragraph is left out.
struct ShownNodes {
    private let kinds: [NodeKind]
    private let content: [Bool]

    init(_ document: Document) {
        var content = [Bool](repeating: false, count: document.nodes.count)
        // From the last node: children come after their parent.
        for index in document.nodes.indices.reversed() {
            let node = document.nodes[index]
            switch node.kind {
            case .text, .code, .rawInline, .codeBlock, .rawBlock:
                content[index] = !LetterText.shown(document.text(node)).trimmed.isEmpty
            case .picture, .footnoteReference: content[index] = true
            case .softBreak, .hardBreak, .rule: content[index] = false
            case .link:
                // One without words shows its address.
                content[index] = true
            default: content[index] = document.children(of: index).contains { content[$0] }
            }
        }
        kinds = document.nodes.map(\.kind)
        self.content = content
    }

    /// Whether there is something to see in a node.
    func hasContent(_ index: Int) -> Bool { content[index] }

    /// Whether a node is written where its parent is: blanks between words and empty cells are too.
    func isShown(_ index: Int) -> Bool {
        content[index] || [.text, .code, .softBreak, .hardBreak, .rule, .row, .cell].contains(kinds[index])
    }
}
