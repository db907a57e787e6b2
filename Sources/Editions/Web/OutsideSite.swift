import Content
import Foundations
import Markdown
import Pictures

extension WebSite {
    /// What the page of a text is made from that stands outside the site, on paper or in a file of its own: without policy,
    /// sheets and search.
    static func outside(
        _ publication: Publication, theme: Theme, fileSystem: FileSystem, pictures: PictureStore,
        pageNotes: PageNotes? = nil
    ) -> WebSite {
        let tags = TagIndex(publication), calendars = CalendarIndex.all(of: publication)
        let site = publication.site
        let attachments = Attachments(fileSystem: fileSystem, folder: site.folder, pictures: pictures)
        let renderer = BodyRenderer(
            publication: publication,
            resolver: LinkResolver(
                publication: publication, addresses: SiteAddresses(publication, tags: tags, calendars: calendars)),
            attachments: attachments, pageNotes: pageNotes)
        let rendered = publication.entries.parallelMap { TextBody(renderer.body(of: $0)) }
        return WebSite(
            publication: publication,
            progress: PlanProgress(publication, scorecard: Scorecard(site, asOf: publication.day)), tags: tags,
            calendars: calendars,
            bodies: BodyTable(publication.entries, rendered),
            templates: theme.templates.based(at: site.settings.basePath),
            shared: SharedFrame(publication, theme: theme, stylePath: "", iconPath: "", policy: nil, hasSearch: false),
            attachments: attachments)
    }
}
