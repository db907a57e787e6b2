import Content
import Foundations

/// The addresses of the pages that no text has of its own: sections, years, tags, and old addresses.
struct SiteAddresses: Sendable {
    private let generated: Set<String>
    private let aliases: [String: String]
    private let all: [String]
    private let files: [String]

    init(_ publication: Publication, tags: TagIndex) {
        var generated: Set<String> = [
            "/", "/taggar/", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/404.html",
        ]
        for section in publication.site.settings.sections {
            generated.insert(section.address)
            generated.insert(section.address + "feed.xml")
        }
        for entry in publication.entries {
            guard let section = entry.section.flatMap({ publication.site.settings.section(named: $0) }),
                let date = entry.date
            else { continue }
            generated.insert(section.address + "\(date.day.year)/")
        }
        for tag in tags.tags {
            generated.insert(tag.address)
            generated.insert(tag.address + "feed.xml")
        }
        self.generated = generated
        aliases = Dictionary(
            publication.entries.flatMap { entry in Alias.addresses(of: entry).map { ($0, entry.address) } },
            uniquingKeysWith: { first, _ in first })
        all = publication.entries.map(\.address) + generated.sorted()
        files = publication.entries.map(\.path) + publication.site.files.map(\.path)
    }

    /// The address that an address leads to: itself, or the page that it is an old address of.
    func target(of address: String) -> String? { generated.contains(address) ? address : aliases[address] }

    /// The address that somebody most likely meant.
    func nearest(to address: String) -> String? { NearMiss.nearest(to: address, among: all) }

    /// The file below `content/` that somebody most likely meant.
    func nearestFile(to path: String) -> String? { NearMiss.nearest(to: path, among: files) }
}
