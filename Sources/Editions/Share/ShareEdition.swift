import Content
import Diagnostics
import Foundations
import Pictures

/// Makes one file of one text, to be mailed to the board: the text's own page with its look and its pictures inside, marked as
/// a draft.
public struct ShareEdition: Sendable {
    private let site: Site
    private let theme: Theme
    private let fileSystem: FileSystem
    private let pictures: PictureStore
    private let day: Day

    /// Texts of a site as they are on a day.
    public init(_ site: Site, theme: Theme, asOf day: Day, fileSystem: FileSystem, pictures: PictureStore) {
        self.site = site
        self.theme = theme
        self.day = day
        self.fileSystem = fileSystem
        self.pictures = pictures
    }

    /// A text as a file.
    public struct Page: Sendable {
        /// The file's name without its ending.
        public let name: String
        /// The HTML; nothing outside it is asked for.
        public let html: [UInt8]
        /// What is wrong with the text.
        public let findings: [Finding]
    }

    /// The page of a text, be it a draft or not; of what else is not published it shows nothing.
    ///
    /// - Parameter audience: for whom; a text for members only is made for them.
    public func page(_ entry: Entry, audience: Audience) throws(FindingError) -> Page {
        let publication = Publication(
            site, asOf: day, audience: entry.audience == .members ? .members : audience, revealing: entry)
        let web = WebSite.outside(publication, theme: theme, fileSystem: fileSystem, pictures: pictures)
        let body = web.body(of: entry)
        var links = BrokenLinks(
            SiteAddresses(publication, tags: web.tags, calendars: CalendarIndex.all(of: publication)))
        let findings = body.brief.findings + links.findings(body.brief.brokenLinks)
        let name = entry.slug.isEmpty ? "start" : entry.slug
        guard !findings.hasErrors, let file = file(of: entry, web) else {
            return Page(name: name, html: [], findings: findings)
        }
        let plain = SharedPage.withoutScripts(try file.make())
        let inlined = PrintPictures(files: web.bodies.all.flatMap(\.brief.files), settings: site.settings)
        let whole = try inlined.inlined(plain) { file throws(FindingError) in try web.attachments.bytes(of: file) }
        let shared = SharedPage(
            style: style, isMembersOnly: publication.audience == .members, language: entry.language, day: day)
        return Page(
            name: name,
            html: try shared.marked(AbsoluteAddresses.rewrite(html: whole, origin: site.settings.origin)),
            findings: findings)
    }

    /// The page at the text's address, which is a list's where the text stands above one.
    private func file(of entry: Entry, _ web: WebSite) -> RenderedFile? {
        let path = RenderedFile.path(ofAddress: entry.address)
        let makers: [() -> [RenderedFile]] = [
            { TextPages(web: web).files() }, { ListPages(web: web).files() }, { SectionPages(web: web).files() },
            { StartPages(web: web).files() },
        ]
        return makers.lazy.compactMap { $0().first { $0.path == path } }.first
    }

    /// All sheets that the site's pages ask for.
    private var style: [UInt8] {
        theme.styleSheet + Accent(site.settings.colour).styleSheet()
            + theme.assets.filter { $0.name.hasSuffix(".css") }.flatMap(\.bytes)
    }
}
