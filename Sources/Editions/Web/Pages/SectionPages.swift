import Content
import Foundations
import Templates

/// The lists that have a form of their own: the calendar, persons, plans, letters, and sections of pages.
struct SectionPages: Sendable {
    let web: WebSite

    private var settings: Settings { web.settings }

    /// All of them.
    func files() -> [RenderedFile] {
        settings.sections.flatMap { section -> [RenderedFile] in
            switch section.kind {
            case .event: web.calendars[section.name].map { CalendarPages(web: web, calendar: $0).files() } ?? []
            case .person: [web.page(section.address, "persons") { PersonPages(web: web).list(section, of: self) }]
            case .newsletter: [web.page(section.address, "letters") { letters(section) }]
            case .plan: [web.page(section.address, "plans") { plans(section) }]
            case .page: [web.page(section.address, "list") { pages(section) }]
            case .post: []
            }
        }
    }

    func frame(_ section: Section, title: String? = nil, address: String? = nil, crumbs: [LinkContext] = [])
        -> FrameContext
    {
        let maker = FrameMaker(web: web)
        let languages = address == nil ? maker.languages(of: section) : ([], [])
        return maker.frame(
            title: title ?? section.title, address: address ?? section.address, language: section.language,
            description: section.description ?? "\(title ?? section.title). \(settings.title).", section: section.name,
            breadcrumbs: crumbs, alternates: languages.0, translations: languages.1,
            feeds: section.kind == .newsletter
                ? [
                    FeedLinkContext(
                        title: "\(section.title) – \(settings.title)",
                        href: settings.href(section.address + "feed.xml"), type: "application/atom+xml")
                ]
                : [])
    }

    func intro(_ section: Section) -> HTML? {
        web.index(of: section).flatMap { web.bodyHTML(of: $0) } ?? section.description.map(web.paragraph)
    }

    // MARK: Letters, pages

    private func letters(_ section: Section) -> LettersContext {
        let items = ItemMaker(web: web, language: section.language)
        let letters = web.publication.letters.filter { $0.section == section.name }
        let byYear = Dictionary(grouping: letters) { $0.date?.day.year ?? 0 }
        return LettersContext(
            frame: frame(section), intro: intro(section),
            years: byYear.keys.sorted(by: >).map {
                LetterYearContext(year: $0, letters: (byYear[$0] ?? []).compactMap(items.sheet))
            })
    }

    private func pages(_ section: Section) -> ListContext {
        let entries = web.publication.entries.filter { $0.section == section.name && !web.isSectionIndex($0) }
        let items = ItemMaker(web: web, language: section.language)
        return ListContext(
            frame: frame(section), intro: intro(section), items: entries.map { items.teaser($0) }, years: [],
            pagination: nil)
    }
}
