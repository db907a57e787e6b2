import Content
import Foundations

/// All that decides where links lead and what is wrong with them, as two hashes.
public struct LinkSurroundings: Sendable {
    /// The same for the same readers on the same day, by the same `site.yml`.
    let edition: String
    private let leadsHash: OnDemand<String>

    /// The same where every link leads alike.
    var leads: String { leadsHash.value }

    init(edition: String, leads: String) {
        self.edition = edition
        leadsHash = OnDemand { leads }
    }

    init(_ resolver: LinkResolver, hash: @escaping @Sendable ([UInt8]) -> String) {
        let publication = resolver.publication
        var edition = RecordWriter()
        edition.write(publication.day)
        edition.write(publication.audience.rawValue)
        edition.write(publication.showsDrafts)
        edition.write(publication.site.settings.source.bytes)
        self.edition = hash(edition.bytes)
        leadsHash = OnDemand { hash(Self.leads(resolver)) }
    }

    private static func leads(_ resolver: LinkResolver) -> [UInt8] {
        let publication = resolver.publication, site = publication.site
        var leads = RecordWriter()
        leads.write(site.entries) { writer, entry in
            writer.write(entry.path)
            writer.write(entry.address)
            let isPublished = publication.contains(entry)
            writer.write(isPublished)
            // Why no link may lead to it, now or soon, is said to the editor.
            guard !isPublished else { return writer.write(entry.expires) { $0.write($1) } }
            let status = Publication.status(of: entry, asOf: publication.day, audience: publication.audience)
            writer.write("\(status)")
            writer.write(entry.date?.day) { $0.write($1) }
        }
        leads.write(site.files) { $0.write($1.diskPath) }
        leads.write(site.unreadable.sorted())
        resolver.addresses.write(to: &leads)
        return leads.bytes
    }
}
