import Content
import Diagnostics
import Foundations
import Goals
import Markdown
import Pictures

/// Makes a text ready for paper: one HTML file with everything in it, for CSS Paged Media.
public struct PrintEdition: Sendable {
    private let site: Site
    private let theme: Theme
    private let fileSystem: FileSystem
    private let pictures: PictureStore
    private let audience: Audience
    private let day: Day

    /// Texts of a site for an audience, as they are on a day; a letter ahead of it as it will be on its own.
    public init(
        _ site: Site, theme: Theme, audience: Audience, asOf day: Day, fileSystem: FileSystem, pictures: PictureStore
    ) {
        self.site = site
        self.theme = theme
        self.audience = audience
        self.day = day
        self.fileSystem = fileSystem
        self.pictures = pictures
    }

    /// A text for paper.
    public struct Booklet: Sendable {
        /// Where it belongs among files: `plan-2026`, `v-aktuellt-2026-11`.
        public let name: String
        /// The HTML; nothing outside it is asked for.
        public let html: [UInt8]
        /// What is wrong with the text.
        public let findings: [Finding]
    }

    /// Why a text cannot be printed here; nil when it can.
    public func obstacle(_ entry: Entry) -> Finding? {
        switch Publication.status(of: entry, asOf: self.day(of: entry), audience: audience) {
        case .published: nil
        case .membersOnly: .printForMembers(at: entry.source.whole)
        case .draft: .printUnpublished(.draft, at: entry.source.whole)
        case .scheduled: .printUnpublished(.ahead(entry.date?.day ?? day), at: entry.source.whole)
        case .expired: .printUnpublished(.expired(entry.expires ?? day), at: entry.source.whole)
        }
    }

    /// Makes the booklet of a text that has no obstacle.
    public func booklet(_ entry: Entry) throws(FindingError) -> Booklet {
        let publication = Publication(site, asOf: self.day(of: entry), audience: audience)
        let web = web(publication)
        let page = PrintPage(web: web, entry: entry, printed: day)
        return Booklet(
            name: Self.name(of: entry), html: try page.html(), findings: web.body(of: entry).brief.findings)
    }

    /// A letter's blocks show what was so on its own day, as they do on the web, but nothing that has been hidden since. One
    /// that is printed ahead is as it will be.
    private func day(of entry: Entry) -> Day {
        entry.kind == .newsletter ? max(entry.date?.day ?? day, day) : day
    }

    /// The address's parts joined by hyphens; the site's own start is `start`.
    static func name(of entry: Entry) -> String {
        let parts = entry.address.split(separator: "/")
        return parts.isEmpty ? "start" : parts.joined(separator: "-")
    }

    /// The bodies with notes at the foot of the page; nothing of the web's frame is used.
    private func web(_ publication: Publication) -> WebSite {
        WebSite.outside(
            publication, theme: theme, fileSystem: fileSystem, pictures: pictures,
            pageNotes: PageNotes { [settings = site.settings] in PrintedAddress.text($0, in: settings) })
    }
}
