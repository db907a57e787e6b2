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
            case .person: [web.page(section.address, "persons") { persons(section) }]
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

    // MARK: Persons, letters, pages

    /// Those who hold an office today first, by its name; then candidates and others.
    private func persons(_ section: Section) -> PersonsContext {
        let items = ItemMaker(web: web, language: section.language)
        let persons = web.publication.persons.filter { $0.section == section.name }
        let groups = PersonGroups(
            persons, on: web.publication.day, others: WordsContext(language: section.language)["otherPeople"])
        return PersonsContext(
            frame: frame(section), intro: intro(section),
            groups: groups.groups.map { PersonGroupContext(title: $0.title, people: $0.persons.map(items.card)) })
    }

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
        list(section, web.publication.entries.filter { $0.section == section.name && !web.isSectionIndex($0) })
    }

    private func list(_ section: Section, _ entries: [Entry]) -> ListContext {
        let items = ItemMaker(web: web, language: section.language)
        return ListContext(
            frame: frame(section), intro: intro(section), items: entries.map { items.teaser($0) }, years: [],
            pagination: nil)
    }
}

/// Persons by what they do.
struct PersonGroups {
    struct Group {
        let title: String
        let persons: [Entry]
    }

    private(set) var groups: [Group] = []

    /// A group for each body that is first named in an office of today; the rest below `others`.
    init(_ persons: [Entry], on day: Day, others: String) {
        var order: [String] = []
        var members: [String: [Entry]] = [:]
        for person in persons {
            let isCurrent = person.person?.period.map { $0.contains(day) } ?? true
            let role =
                isCurrent
                ? person.person?.roles.first.map(Self.body) ?? person.person?.partyRoles.first.map(Self.body) : nil
            let title = role ?? others
            if members[title] == nil { order.append(title) }
            members[title, default: []].append(person)
        }
        // A group of one says little; such persons stand together at the end.
        let single = order.filter { $0 != others && (members[$0]?.count ?? 0) == 1 }
        let rest = single.flatMap { members[$0] ?? [] } + (members[others] ?? [])
        for title in order where title != others && !single.contains(title) {
            groups.append(Group(title: title, persons: members[title] ?? []))
        }
        if !rest.isEmpty { groups.append(Group(title: groups.isEmpty ? "" : others, persons: rest)) }
    }

    /// The body in an office: `Ledamot i kommunfullmäktige` is of `Kommunfullmäktige`.
    private static func body(_ role: String) -> String {
        for mark in [" i ", " in ", ", "] {
            if let range = role.firstRange(of: mark) {
                let body = role[range.upperBound...]
                let end = body.firstIndex { ",(".contains($0) } ?? body.endIndex
                let name = String(body[..<end]).trimmed
                if let first = name.first { return first.uppercased() + name.dropFirst() }
            }
        }
        return role
    }
}
