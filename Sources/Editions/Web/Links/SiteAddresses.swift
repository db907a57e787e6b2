import Content
import Foundations

/// The addresses of the pages that no text has of its own: sections, years, calendars, tags, and old addresses.
struct SiteAddresses: Sendable {
    private let generated: Set<String>
    private let aliases: [String: String]
    private let entries: [Entry]
    private let attachments: [ContentFile]

    init(_ publication: Publication, tags: TagIndex, calendars: [String: CalendarIndex]) {
        var generated: Set<String> = ["/", "/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/404.html"]
        let size = publication.site.settings.pageSize
        for section in publication.site.settings.sections {
            let entries = publication.entries.filter { $0.section == section.name && $0.kind == section.kind }
            generated.insert(section.address)
            if section.kind == .post {
                generated.formUnion(Self.pages(of: section.address, count: entries.count, size))
            }
            if section.kind == .post || section.kind == .newsletter { generated.insert(section.address + "feed.xml") }
            guard section.kind == .post || section.kind == .event else { continue }
            for (year, dated) in Dictionary(grouping: entries, by: { $0.date?.day.year ?? 0 }) {
                let address = section.address + "\(year)/"
                generated.insert(address)
                if section.kind == .post { generated.formUnion(Self.pages(of: address, count: dated.count, size)) }
            }
        }
        for calendar in calendars.values { generated.formUnion(calendar.pageAddresses) }
        generated.formUnion(CalendarFiles.shared(by: publication))
        generated.formUnion(PlanningPages.addresses(in: publication))
        if publication.site.settings.hasSearch { generated.insert(SearchFiles.address) }
        if !tags.tags.isEmpty { generated.insert("/taggar/") }
        for tag in tags.tags {
            generated.insert(tag.address)
            generated.formUnion(Self.pages(of: tag.address, count: tag.entries.count, size))
            generated.insert(tag.address + "feed.xml")
        }
        self.generated = generated
        aliases = Dictionary(publication.redirects.map { ($0.alias, $0.entry.address) }) { first, _ in first }
        entries = publication.entries
        attachments = publication.site.files
    }

    /// Writes which addresses lead where.
    func write(to writer: inout RecordWriter) {
        writer.write(generated.sorted())
        writer.write(aliases.sorted { $0.key < $1.key }) { writer, alias in
            writer.write(alias.key)
            writer.write(alias.value)
        }
    }

    /// The addresses of a list's second page and those after it.
    private static func pages(of address: String, count: Int, _ size: Int) -> [String] {
        let pages = (count + size - 1) / size
        return pages > 1 ? (2...pages).map { "\(address)sida/\($0)/" } : []
    }

    /// The address that an address leads to: itself, or the page that it is an old address of.
    func target(of address: String) -> String? { generated.contains(address) ? address : aliases[address] }

    /// The addresses of all pages.
    var all: [String] { entries.map(\.address) + generated.sorted() }

    /// The paths of all files below `content/` that may be linked to.
    var files: [String] { entries.map(\.path) + attachments.map(\.path) }
}
