import Content
import Foundations
import Search
import Templates

/// The search: its page, its script and its index.
struct SearchFiles: Sendable {
    /// The address of the page.
    static let address = "/sok/"

    /// The script's file.
    let script: RenderedFile
    private let index: OnDemand<Parts>

    /// The index, with the paths of its parts.
    private struct Parts: Sendable {
        var words: [(part: SearchIndex.Words, path: String)] = []
        var pages: [(bytes: [UInt8], path: String)] = []
        var measures = ""
        var kept: KeptIndex?
    }

    /// What the next index can start from; nil when none was made.
    var kept: KeptIndex? { index.value.kept }

    /// A search of what is published; nil when the site wants none, or there is no stemmer. The index is made when it is
    /// first asked for, from `earlier` if there is one.
    init?(
        _ publication: Publication, bodies: BodyTable, links: LinkSurroundings,
        after earlier: @escaping @Sendable () -> KeptIndex?, hash: @escaping @Sendable ([UInt8]) -> String
    ) {
        guard publication.site.settings.hasSearch, SearchIndex.canBeMade else { return nil }
        let source = SearchScript.bytes
        script = RenderedFile(path: Theme.path("search.js", source, hash)) { source }
        index = OnDemand {
            let pages = SearchedPages(publication: publication, bodies: bodies, edition: links.edition).all()
            return SearchIndex(pages, after: earlier()).map { index in
                Parts(
                    words: index.words.map { ($0, Theme.path("search-words.bin", $0.bytes, hash)) },
                    pages: index.pages.map { ($0, Theme.path("search-pages.bin", $0, hash)) }, measures: index.measures,
                    kept: index.kept)
            } ?? Parts()
        }
    }

    /// Begins to make the index beside whatever else is done.
    func begin() { index.begin() }

    /// The page.
    func page(_ web: WebSite) -> RenderedFile { web.page(Self.address, "search") { context(web) } }

    /// The parts of the index. Two parts are never the same, since no word or page is in two.
    func files() -> [RenderedFile] {
        index.value.words.map { part, path in RenderedFile(path: path) { part.bytes } }
            + index.value.pages.map { part, path in RenderedFile(path: path) { part } }
    }

    private func context(_ web: WebSite) -> SearchContext {
        let settings = web.settings
        let words = WordsContext(language: settings.language)
        var archives = settings.sections.map { LinkContext(title: $0.title, href: settings.href($0.address)) }
        if !web.tags.tags.isEmpty {
            archives.append(LinkContext(title: words["tags"], href: settings.href("/taggar/")))
        }
        return SearchContext(
            frame: FrameMaker(web: web).frame(
                title: words["search"], address: Self.address,
                description: "\(words["searchLabel"]). \(settings.title).", robots: "noindex", hasScript: true),
            script: settings.href("/" + script.path), data: data(settings, words), archives: archives)
    }

    /// What the script needs to know, as JSON.
    private func data(_ settings: Settings, _ words: WordsContext) -> HTML {
        func href(_ path: String) -> JSONValue { .text(settings.href("/" + path)) }
        let terms = index.value.words.map { part, path in
            JSONValue.object(["from": .text(part.from), "href": href(path)])
        }
        let value = JSONValue.object([
            "terms": .list(terms), "pages": .list(index.value.pages.map { href($0.path) }),
            "perPart": .number(SearchIndex.pagesPerPart),
            "measures": .text(index.value.measures), "sections": .list(settings.sections.map { .text($0.title) }),
            "common": .text(SearchIndex.commonWords),
            "words": .object([
                "one": .text(words["searchFoundOne"]), "many": .text(words["searchFoundMany"]),
                "none": .text(words["searchFoundNone"]), "failed": .text(words["searchFailed"]),
            ]),
        ])
        return HTML(value.bytes)
    }
}
