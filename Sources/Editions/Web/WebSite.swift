import Content
import Diagnostics
import Foundations
import Templates

/// What all pages of an edition are made from: what is published, the bodies, the theme.
final class WebSite: Sendable {
    let publication: Publication
    let progress: PlanProgress
    let tags: TagIndex
    let bodies: BodyTable
    let templates: TemplateSet
    let shared: SharedFrame
    let attachments: Attachments
    /// What is shared of pages without a picture; nil for what is not on the web.
    let cards: ShareCards?
    /// What the links of the bodies were resolved in; nil for what is not on the web.
    let links: LinkSurroundings?
    /// Posts by author, folded; and by the meeting that they follow.
    let postsByAuthor: [String: [Entry]]
    let postsByMeeting: [String: [Entry]]
    let personsByName: [String: Entry]
    let translations: TranslationIndex
    /// The calendars by their sections' names.
    let calendars: [String: CalendarIndex]

    init(
        publication: Publication, progress: PlanProgress, tags: TagIndex, calendars: [String: CalendarIndex],
        bodies: BodyTable,
        templates: TemplateSet,
        shared: SharedFrame,
        attachments: Attachments, cards: ShareCards? = nil, links: LinkSurroundings? = nil
    ) {
        self.publication = publication
        self.progress = progress
        self.tags = tags
        self.calendars = calendars
        self.bodies = bodies
        self.templates = templates
        self.shared = shared
        self.attachments = attachments
        self.cards = cards
        self.links = links
        var byAuthor: [String: [Entry]] = [:]
        var byMeeting: [String: [Entry]] = [:]
        for post in publication.posts {
            for author in post.authors { byAuthor[author.folded, default: []].append(post) }
            if let id = post.follows { byMeeting[id, default: []].append(post) }
        }
        postsByAuthor = byAuthor
        postsByMeeting = byMeeting
        personsByName = Dictionary(publication.persons.map { ($0.title.folded, $0) }) { first, _ in first }
        translations = TranslationIndex(publication)
    }

    var settings: Settings { publication.site.settings }

    /// A page's file, rendered with a template when it is wanted.
    func page(
        _ address: String, _ template: String, origin: Place? = nil,
        key: @escaping @Sendable () -> [UInt8]? = { nil },
        _ context: @escaping @Sendable () -> some TemplateContext
    ) -> RenderedFile {
        RenderedFile(path: RenderedFile.path(ofAddress: address), origin: origin, key: key) { [templates] in
            templates.render(template, context())
        }
    }

    /// The body of an entry.
    func body(of entry: Entry) -> RenderedBody { bodies[entry.address]?.value ?? RenderedBody() }

    /// The summary that the writer gave, or the first paragraph.
    func summary(of entry: Entry) -> String? {
        if let summary = entry.summary { return summary }
        guard let first = bodies[entry.address]?.brief.firstParagraph else { return nil }
        return first.isEmpty ? nil : first
    }
}
