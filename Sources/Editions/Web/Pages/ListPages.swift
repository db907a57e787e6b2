import Content
import Foundations
import Templates

/// Lists of texts: sections, their years, tags, each in pages of the site's page size.
struct ListPages: Sendable {
    let web: WebSite

    /// All of them.
    func files() -> [RenderedFile] { web.settings.sections.flatMap(section) + tags() }

    private var settings: Settings { web.settings }

    private func section(_ section: Section) -> [RenderedFile] {
        guard section.kind == .post else { return [] }
        let entries = web.publication.posts.filter { $0.section == section.name }
        let years = YearList(entries, section: section, settings: settings)
        let intro = web.index(of: section)
        let whole = list(
            Head(
                title: section.title, address: section.address, description: section.description, section: section.name,
                breadcrumbs: [],
                feed: section.address + "feed.xml", intro: intro, language: section.language, versions: section),
            entries: entries
        ) { years.contexts(current: nil) }
        return whole
            + years.years.flatMap { year in
                let crumb = LinkContext(title: section.title, href: settings.href(section.address))
                return list(
                    Head(
                        title: "\(section.title) \(year.year)", address: year.address, description: nil,
                        section: section.name,
                        breadcrumbs: [crumb], feed: nil, intro: nil, language: section.language),
                    entries: year.entries
                ) { years.contexts(current: year.year) }
            }
    }

    private func tags() -> [RenderedFile] {
        guard !web.tags.tags.isEmpty else { return [] }
        let words = WordsContext(language: settings.language)
        let crumb = LinkContext(title: words["tags"], href: settings.href("/taggar/"))
        let pages = web.tags.tags.flatMap { tag in
            list(
                Head(
                    title: "\(words["taggedWith"]) \(tag.title)", address: tag.address, description: nil, section: nil,
                    breadcrumbs: [crumb],
                    feed: tag.address + "feed.xml", intro: nil, language: settings.language, showsSection: true),
                entries: tag.entries
            ) { [] }
        }
        return pages + [web.page("/taggar/", "tags") { allTags(words) }]
    }

    private func allTags(_ words: WordsContext) -> TagsContext {
        TagsContext(
            frame: FrameMaker(web: web).frame(
                title: words["tags"], address: "/taggar/", description: "\(words["tags"]). \(settings.title)."),
            tags: web.tags.tags.map {
                TagContext(title: $0.title, href: settings.href($0.address), count: $0.entries.count)
            })
    }

    // MARK: One list

    /// What stands above a list.
    struct Head: Sendable {
        let title: String
        let address: String
        let description: String?
        let section: String?
        let breadcrumbs: [LinkContext]
        let feed: String?
        let intro: Entry?
        let language: String
        /// The section whose other languages the list leads to.
        var versions: Section?
        var showsSection = false
    }

    private func list(_ head: Head, entries: [Entry], years: @escaping @Sendable () -> [YearContext]) -> [RenderedFile]
    {
        let size = settings.pageSize
        let count = max(1, (entries.count + size - 1) / size)
        let yearContexts = OnDemand { years() }
        return (1...count).map { number in
            let shown = Array(entries[min(entries.count, (number - 1) * size)..<min(entries.count, number * size)])
            return web.page(
                Self.address(head.address, page: number), "list",
                key: { key(head, shown, number, count, yearContexts.value) }
            ) {
                context(head, shown, number, of: count, yearContexts.value)
            }
        }
    }

    private func key(
        _ head: Head, _ shown: [Entry], _ number: Int, _ count: Int, _ years: [YearContext]
    ) -> [UInt8]? {
        var key = PageKey(web, "list")
        key.add(head.title)
        if number == 1, let intro = head.intro { key.add(whole: intro) }
        for number in [number, count, years.count, shown.count] { key.add(number) }
        for year in years { for number in [year.year, year.count, year.isCurrent ? 1 : 0] { key.add(number) } }
        for entry in shown { key.add(teaser: entry) }
        return key.bytes
    }

    private static func address(_ address: String, page: Int) -> String {
        page == 1 ? address : "\(address)sida/\(page)/"
    }

    private func context(_ head: Head, _ shown: [Entry], _ number: Int, of count: Int, _ years: [YearContext])
        -> ListContext
    {
        let items = ItemMaker(web: web, language: head.language)
        let words = WordsContext(language: head.language)
        let address = Self.address(head.address, page: number)
        let maker = FrameMaker(web: web)
        let languages = number == 1 ? head.versions.map(maker.languages) : nil
        let feeds = head.feed.map {
            [
                FeedLinkContext(
                    title: "\(head.title) – \(settings.title)", href: settings.href($0), type: "application/atom+xml")
            ]
        }
        let frame = maker.frame(
            title: number == 1 ? head.title : "\(head.title), \(words["page"].lowercased()) \(number)",
            address: address, language: head.language,
            description: head.description ?? "\(head.title). \(settings.title).", section: head.section,
            breadcrumbs: head.breadcrumbs, alternates: languages?.alternates ?? [],
            translations: languages?.translations ?? [], feeds: feeds ?? [])
        return ListContext(
            frame: frame,
            intro: number == 1
                ? head.intro.flatMap { web.bodyHTML(of: $0) } ?? head.description.map(web.paragraph) : nil,
            items: shown.map { items.teaser($0, showsSection: head.showsSection) }, years: years.count > 1 ? years : [],
            pagination: count > 1 ? pagination(head.address, number, count) : nil)
    }

    /// The first page, the last, and those around the one that is shown.
    private func pagination(_ address: String, _ number: Int, _ count: Int) -> PaginationContext {
        func href(_ page: Int) -> String { settings.href(Self.address(address, page: page)) }
        var pages: [PageNumberContext] = []
        for page in 1...count {
            if page == 1 || page == count || abs(page - number) <= 2 {
                pages.append(PageNumberContext(number: page, href: href(page), isCurrent: page == number))
            } else if pages.last?.number != nil {
                pages.append(PageNumberContext(number: nil, href: nil, isCurrent: false))
            }
        }
        return PaginationContext(
            newer: number > 1 ? href(number - 1) : nil, older: number < count ? href(number + 1) : nil, pages: pages)
    }
}

/// The years of a section, the latest first.
struct YearList: Sendable {
    struct Year: Sendable {
        let year: Int
        let address: String
        let entries: [Entry]
    }

    let years: [Year]
    private let settings: Settings

    init(_ entries: [Entry], section: Section, settings: Settings) {
        self.settings = settings
        let byYear = Dictionary(grouping: entries) { $0.date?.day.year ?? 0 }
        years = byYear.keys.sorted(by: >).map {
            Year(year: $0, address: "\(section.address)\($0)/", entries: byYear[$0] ?? [])
        }
    }

    func contexts(current: Int?) -> [YearContext] {
        years.map {
            YearContext(
                year: $0.year, href: settings.href($0.address), count: $0.entries.count, isCurrent: $0.year == current)
        }
    }
}
