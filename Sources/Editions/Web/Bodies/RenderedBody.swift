import Content
import Diagnostics
import Markdown
import Pictures
import Search

/// A text's body for this edition: what pages, lists and feeds need of it, without the tree it was made from.
struct RenderedBody: Sendable {
    /// What lists and checks need of it.
    var brief = BodyBrief()
    /// The HTML, with places for the blocks that the page fills.
    var parts: [Part] = []
    /// The headings of levels 2 and 3.
    var outline: [OutlineContext] = []
    /// The words by which the search finds it; nil when they were not counted.
    var words: CountedWords?
    /// Every id that a fragment may name.
    var ids: Set<String> = []
    /// What the addresses in front matter and blocks became, by the text that the editor wrote.
    var links: [String: ResolvedLink] = [:]
    /// The pictures of front matter and blocks, by the path that the editor wrote.
    var pictures: [String: ResolvedPicture.Image] = [:]

    /// A link to what is not there. Immutable; a class, so that lists of links are joined without copying them.
    final class BrokenLink: Sendable {
        /// What the editor wrote.
        let destination: String
        /// What was looked for.
        let missing: LinkResolver.Missing
        /// The text that has the link.
        let entry: Entry
        /// Where in it the link stands.
        let standing: LinkPlace

        init(destination: String, missing: LinkResolver.Missing, entry: Entry, standing: LinkPlace) {
            self.destination = destination
            self.missing = missing
            self.entry = entry
            self.standing = standing
        }

        /// Where the link stands, for a finding.
        var place: Place { standing.place(in: entry) }
    }

    /// A piece of the HTML.
    enum Part: Sendable {
        /// Ready.
        case html([UInt8])
        /// Filled by the page.
        case block(BlockContent, Block)
        /// Pictures side by side.
        case gallery([Figure])
    }

    /// A link to a heading.
    struct Anchor: Sendable {
        /// The page that it is on.
        let address: String
        /// The heading's id.
        let id: String
        /// Where the link stands.
        let place: Place
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool {
        parts.allSatisfy { if case .html(let bytes) = $0 { bytes.isEmpty } else { false } }
    }

    /// The body's HTML when it holds no blocks.
    var plainBytes: [UInt8]? {
        guard parts.count <= 1 else { return nil }
        if case .html(let bytes)? = parts.first { return bytes }
        return parts.isEmpty ? [] : nil
    }
}

/// A file beside a text that is published with its page.
struct PublishedFile: Sendable, Hashable {
    /// The file below `content/`.
    let file: ContentFile
    /// Its address on the site: `/blogg/2024/torgmote/bild.jpg`.
    let address: String
    /// What of it is published.
    let form: Form

    /// What of a file is published.
    enum Form: Hashable {
        /// All of it.
        case asItIs
        /// A picture without its metadata.
        case cleaned(PictureSource)
        /// A picture in one size.
        case variant(PictureVariant, PictureSource)
    }

    /// Whether the address is the same from every page.
    var isShared: Bool { address.hasPrefix("/assets/") }

    /// The picture that it is made from.
    var picture: PictureSource? {
        switch form {
        case .asItIs: nil
        case .cleaned(let source), .variant(_, let source): source
        }
    }
}
