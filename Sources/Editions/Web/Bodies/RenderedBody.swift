import Content
import Diagnostics
import Markdown
import Pictures
import Search

/// A text's body for this edition: what pages, lists and feeds need of it, without the tree it was made from.
struct RenderedBody: Sendable {
    /// The HTML, with places for the blocks that the page fills.
    var parts: [Part] = []
    /// The headings of levels 2 and 3.
    var outline: [OutlineContext] = []
    /// The first paragraph, for lists and sharing.
    var firstParagraph = ""
    /// The words by which the search finds it; nil when the site has no search.
    var words: CountedWords?
    /// Every id that a fragment may name.
    var ids: Set<String> = []
    /// The files beside the text that it links to or shows.
    var files: [PublishedFile] = []
    /// Whether the text has parts for members only, shown here or not.
    var hasMembersBlocks = false
    /// Pictures that the text shows but that cannot be published.
    var refused: [ContentFile] = []
    /// What the addresses in front matter and blocks became, by the text that the editor wrote.
    var links: [String: ResolvedLink] = [:]
    /// The pictures of front matter and blocks, by the path that the editor wrote.
    var pictures: [String: ResolvedPicture.Image] = [:]
    /// Whether it has blocks, whatever came of them.
    var hasBlocks = false
    /// Whether any of its links or pictures leads to something of the site.
    var leadsIntoSite = false
    /// Links to headings, to be checked when all texts are rendered.
    var anchors: [Anchor] = []
    /// Links to what is not there.
    var brokenLinks: [BrokenLink] = []
    /// What is wrong with it.
    var findings: [Finding] = []

    /// A link to what is not there.
    struct BrokenLink: Sendable {
        /// What the editor wrote.
        let destination: String
        /// What was looked for.
        let missing: LinkResolver.Missing
        /// Where the link stands.
        let place: Place
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
