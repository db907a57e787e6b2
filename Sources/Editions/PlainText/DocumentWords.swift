import Foundations
import Markdown

extension Document {
    /// Whether there is something to see in a link.
    func hasWords(_ link: Int) -> Bool {
        (link + 1..<nodes[link].end).contains { inner in
            switch nodes[inner].kind {
            case .picture, .footnoteReference: true
            case .text, .code, .rawInline: !LetterText.shown(text(nodes[inner])).trimmed.isEmpty
            default: false
            }
        }
    }
}
