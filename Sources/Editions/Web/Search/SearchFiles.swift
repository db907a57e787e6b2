import Content
import Foundations
import Search
import Templates

/// The search: its page, its script and its index.
struct SearchFiles: Sendable {
    /// The address of the page.
    static let address = "/sok/"

    private let index: SearchIndex
    private let script: [UInt8]
    private let scriptPath: String
    private let wordPaths: [String]
    private let pagePaths: [String]

    /// Makes the index of what is published; nil when the site wants no search, or there is no stemmer.
    init?(_ publication: Publication, bodies: [String: RenderedBody], hash: ([UInt8]) -> String) {
        guard publication.site.settings.hasSearch,
            let index = SearchIndex(SearchedPages(publication: publication, bodies: bodies).all())
        else { return nil }
        self.index = index
        script = SearchScript.bytes
        scriptPath = Theme.path("search.js", script, hash)
        wordPaths = index.words.map { Theme.path("search-words.bin", $0.bytes, hash) }
        pagePaths = index.pages.map { Theme.path("search-pages.bin", $0, hash) }
    }

    /// The page.
    func page(_ web: WebSite) -> RenderedFile { web.page(Self.address, "search") { context(web) } }

    /// The script and the parts of the index. Two parts are never the same, since no word or page is in two.
    func files() -> [RenderedFile] {
        [RenderedFile(path: scriptPath) { [script] in script }]
            + zip(wordPaths, index.words).map { path, part in RenderedFile(path: path) { part.bytes } }
            + zip(pagePaths, index.pages).map { path, part in RenderedFile(path: path) { part } }
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
            script: settings.href("/" + scriptPath), data: data(settings, words), archives: archives)
    }

    /// What the script needs to know, as JSON.
    private func data(_ settings: Settings, _ words: WordsContext) -> HTML {
        func hrefs(_ paths: [String]) -> [JSONValue] { paths.map { .text(settings.href("/" + $0)) } }
        let terms = zip(index.words, hrefs(wordPaths)).map { part, href in
            JSONValue.object(["from": .text(part.from), "href": href])
        }
        let value = JSONValue.object([
            "terms": .list(terms), "pages": .list(hrefs(pagePaths)), "perPart": .number(SearchIndex.pagesPerPart),
            "measures": .text(index.measures), "sections": .list(settings.sections.map { .text($0.title) }),
            "common": .text(SearchIndex.commonWords),
            "words": .object([
                "one": .text(words["searchFoundOne"]), "many": .text(words["searchFoundMany"]),
                "none": .text(words["searchFoundNone"]), "failed": .text(words["searchFailed"]),
            ]),
        ])
        return HTML(value.bytes)
    }
}
