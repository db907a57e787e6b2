import Content
import Diagnostics
import Editions
import Foundations
import Goals

/// A new text: which file, and what stands in it. A draft, dated on the next day that makes sense.
public struct NewText: Sendable {
    /// The path from the site's folder: `content/blogg/2026-11-21-torget.md`.
    public let path: String
    /// The file's bytes.
    public let bytes: [UInt8]

    /// The text that a wish asks for; a finding where there is no place for it or no name.
    public init(_ wish: NewTextWish, on site: Site, _ scorecard: Scorecard) throws(FindingError) {
        let pattern = try NewTextPattern(wish, site: site, scorecard: scorecard)
        let made: (name: String, text: String) =
            switch wish.kind {
            case .page: try pattern.page()
            case .post: try pattern.post()
            case .event: try pattern.event()
            case .person: try pattern.person()
            case .plan: try pattern.plan()
            case .newsletter: try pattern.letter()
            }
        path = "content/" + (pattern.section.map { $0.name + "/" } ?? "") + made.name + ".md"
        bytes = Array(made.text.utf8)
    }
}
