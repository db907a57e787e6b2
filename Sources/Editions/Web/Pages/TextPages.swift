import Content
import Foundations
import Templates

/// The pages that are made from one text each: pages, posts, letters, plans, persons and events.
struct TextPages: Sendable {
    let web: WebSite

    /// All of them: posts and letters last, section by section, the newest first.
    func files() -> [RenderedFile] {
        let publication = web.publication
        let others = publication.entries.compactMap { entry -> RenderedFile? in
            // index.md and the index of a section stand above the lists that they belong to.
            if entry.address == "/" || web.isSectionIndex(entry) { return nil }
            switch entry.kind {
            case .page:
                return web.page(entry.address, "page", key: { PageKey.text(entry, of: "page", in: web) }) {
                    page(entry)
                }
            case .post, .newsletter: return nil
            case .plan: return web.page(entry.address, "plan") { plan(entry) }
            case .person: return web.page(entry.address, "person") { PersonPages(web: web).page(entry, of: self) }
            case .event: return web.page(entry.address, "event") { event(entry) }
            }
        }
        let dated = Dictionary(grouping: publication.posts + publication.letters) { $0.section ?? "" }
        return others + dated.sorted { $0.key < $1.key }.flatMap { files($0.value) }
    }

    /// The pages of a section's posts or letters, the newest first.
    private func files(_ dated: [Entry]) -> [RenderedFile] {
        dated.indices.compactMap { index in
            let entry = dated[index]
            if entry.address == "/" { return nil }
            let neighbours = Neighbours(
                older: index + 1 < dated.count ? dated[index + 1] : nil, newer: index > 0 ? dated[index - 1] : nil)
            if entry.kind == .newsletter {
                return web.page(entry.address, "letter") { letter(entry, neighbours) }
            }
            return web.page(entry.address, "post", key: { key(ofPost: entry, neighbours) }) { post(entry, neighbours) }
        }
    }

    private func key(ofPost entry: Entry, _ neighbours: Neighbours) -> [UInt8]? {
        let meeting = entry.follows.flatMap { web.publication.event(id: $0) }
        return PageKey.text(
            entry, of: "post", in: web,
            naming: [neighbours.older, neighbours.newer, meeting])
    }

    private func items(_ entry: Entry) -> ItemMaker { ItemMaker(web: web, language: entry.language) }

    func frame(_ entry: Entry) -> FrameContext {
        let image = items(entry).image(of: entry)
        let summary = web.summary(of: entry)
        return FrameMaker(web: web).frame(
            of: entry, description: summary, image: image,
            jsonLD: StructuredData(web: web).jsonLD(of: entry, image: image, summary: summary))
    }

    /// From four headings on, a text has a contents list.
    func article(_ entry: Entry, contentsFrom least: Int = 4, more: [OutlineContext] = []) -> ArticleContext {
        let outline = (web.bodies[entry.address]?.value.outline ?? []) + more
        return ArticleContext(
            summary: entry.summary, body: web.bodyHTML(of: entry), image: items(entry).image(of: entry),
            outline: outline.count >= least ? outline : [],
            updated: entry.updated.map { DateContext(day: $0, time: nil, language: entry.language) },
            isMembersOnly: entry.audience == .members)
    }

    private func page(_ entry: Entry) -> PageContext { PageContext(frame: frame(entry), article: article(entry)) }

    private func post(_ entry: Entry, _ neighbours: Neighbours) -> PostContext {
        let items = items(entry)
        let authors = entry.authors.map { name in
            NameContext(name: name, href: web.personsByName[name.folded].map { items.href($0.address) })
        }
        let tags = entry.tags.compactMap { tag in
            web.tags.address(of: tag).map { LinkContext(title: tag, href: items.href($0)) }
        }
        let meeting = entry.follows.flatMap { web.publication.event(id: $0) }
        return PostContext(
            frame: frame(entry), article: article(entry),
            date: DateContext(day: entry.date?.day ?? web.publication.day, time: nil, language: entry.language),
            authors: authors, tags: tags, outlets: entry.outlets,
            follows: meeting.map { follows($0, items) },
            older: neighbours.older.map(items.link), newer: neighbours.newer.map(items.link))
    }

    /// The meeting that a post reports from; its day is left out where its title says it.
    private func follows(_ meeting: Entry, _ items: ItemMaker) -> FollowsContext {
        let date = meeting.event.map { items.dates.long($0.start.day) }
        let isSaid = date.map { " \(meeting.title)".contains(" \($0)") } ?? false
        return FollowsContext(
            title: meeting.title, href: items.href(meeting.address), dateText: isSaid ? nil : date)
    }

    private func letter(_ entry: Entry, _ neighbours: Neighbours) -> LetterContext {
        let items = items(entry)
        return LetterContext(
            frame: frame(entry), article: article(entry), number: entry.letter?.number,
            date: DateContext(day: entry.date?.day ?? web.publication.day, time: nil, language: entry.language),
            preheader: entry.letter?.preheader ?? entry.summary, older: neighbours.older.map(items.link),
            newer: neighbours.newer.map(items.link))
    }

    func event(_ entry: Entry) -> EventContext {
        let items = items(entry)
        let event = entry.event
        let calendar = entry.section.flatMap { web.calendars[$0] }
        let followUps = FollowUpMaker(web: web, language: entry.language)
        let posts = followUps.posts(entry)
        let row =
            items.row(entry)
            ?? EventRowContext(
                title: entry.title, href: items.href(entry.address),
                date: DateContext(day: web.publication.day, time: nil, language: entry.language), year: nil,
                timeText: nil, place: nil, type: nil, isCancelled: false, isMembersOnly: false)
        return EventContext(
            frame: frame(entry), article: article(entry), row: row, whenText: event.map(items.whenText) ?? "",
            address: event?.street,
            mapHref: event?.address.map(MapLink.href), organizer: event?.organizer, signup: web.signupHref(of: entry),
            icsHref: event.map { _ in items.href(CalendarFiles.address(of: entry)) },
            typeHref: event.flatMap { calendar?.typeAddress(of: $0) }.map(items.href),
            placeHref: event.flatMap { calendar?.placeAddress(of: $0) }.map(items.href),
            posts: posts.map { items.teaser($0, showsSection: true) },
            missing: followUps.missing(entry, hasPosts: !posts.isEmpty))
    }
}
