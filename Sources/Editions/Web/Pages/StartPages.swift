import Content
import Foundations
import Templates

/// The start page, the page for addresses that lead nowhere, and the pages at old addresses.
struct StartPages: Sendable {
    let web: WebSite

    private var settings: Settings { web.settings }

    /// All of them.
    func files() -> [RenderedFile] {
        [
            web.page("/", "start") { start() },
            RenderedFile(path: "404.html") { [web] in web.templates.render("notfound", notFound()) },
        ] + redirects()
    }

    private func start() -> StartContext {
        let index = web.publication.site.entry(address: "/").flatMap { web.publication.contains($0) ? $0 : nil }
        let items = ItemMaker(web: web, language: index?.language ?? settings.language)
        let posts = web.publication.posts
        // The newest with a picture leads, if it is among the newest three; else the newest of all.
        let lead = posts.prefix(3).first { items.image(of: $0) != nil } ?? posts.first
        let calendar = settings.sections.first { $0.kind == .event }
        let letters = settings.sections.first { $0.kind == .newsletter }
        let coming = web.publication.events.filter { ($0.event?.lastDay ?? web.publication.day) >= web.publication.day }
        return StartContext(
            frame: frame(index),
            lead: lead.map { items.teaser($0, showsSection: true) },
            latest: posts.filter { $0.address != lead?.address }.prefix(5).map { items.teaser($0, showsSection: true) },
            events: coming.prefix(5).compactMap(items.row), calendarHref: calendar.map { items.href($0.address) },
            letter: web.publication.letters.first.flatMap(items.sheet),
            lettersHref: letters.map { items.href($0.address) },
            about: index.flatMap { web.bodyHTML(of: $0) },
            sections: sections(items, after: posts.prefix(6).map(\.address)))
    }

    /// The start page's frame, in the language of `index.md` and with its other languages.
    private func frame(_ index: Entry?) -> FrameContext {
        let maker = FrameMaker(web: web)
        let description = settings.description ?? index.flatMap { web.summary(of: $0) }
        let languages = index.map(maker.languages(of:))
        return maker.frame(
            title: settings.title, address: "/", language: index?.language, description: description,
            jsonLD: StructuredData(web: web).site(description: description),
            alternates: languages?.alternates ?? [], translations: languages?.translations ?? [])
    }

    /// The sections of posts with what is not at the top already.
    private func sections(_ items: ItemMaker, after shown: [String]) -> [StartSectionContext] {
        settings.sections.filter { $0.kind == .post }.prefix(3).compactMap { section in
            let entries = web.publication.posts.filter { $0.section == section.name && !shown.contains($0.address) }
                .prefix(4)
            guard !entries.isEmpty else { return nil }
            return StartSectionContext(
                title: section.title, href: items.href(section.address), items: entries.map { items.teaser($0) })
        }
    }

    private func notFound() -> NotFoundContext {
        let items = ItemMaker(web: web, language: settings.language)
        let words = WordsContext(language: settings.language)
        return NotFoundContext(
            frame: FrameMaker(web: web).frame(
                title: words["notFoundTitle"], address: "/404.html", robots: "noindex", isListed: false),
            latest: web.publication.posts.prefix(5).map { items.teaser($0, showsSection: true) })
    }

    /// A page at each old address that can be a file's name on every disk; the others are led on by the host's rules alone.
    private func redirects() -> [RenderedFile] {
        web.publication.redirects.filter { $0.alias.utf8.allSatisfy { $0 < 0x80 } }.map { alias, entry in
            let place = entry.source.place(of: alias, fromLine: max(1, entry.place(of: "aliases").line))
            return web.page(alias, "redirect", origin: place) {
                RedirectContext(
                    frame: FrameMaker(web: web).frame(
                        title: entry.title, address: entry.address, language: entry.language, robots: "noindex"),
                    target: LinkContext(title: entry.title, href: settings.href(entry.address)))
            }
        }
    }
}
