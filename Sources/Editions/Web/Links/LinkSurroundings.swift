import Content
import Foundations

/// All that decides where links lead and what is wrong with them: two editions with the same surroundings resolve every link
/// alike.
struct LinkSurroundings: Sendable {
    private let publication: Publication
    private let addresses: SiteAddresses
    private let unpublished: [Unpublished]

    /// A text that no link may lead to, and why.
    private struct Unpublished: Equatable {
        let address: String
        let status: Publication.Status
        let day: Day?
    }

    init(_ resolver: LinkResolver) {
        publication = resolver.publication
        addresses = resolver.addresses
        let publication = publication
        unpublished = publication.site.entries.filter { !publication.contains($0) }.map { entry in
            Unpublished(
                address: entry.address,
                status: Publication.status(of: entry, asOf: publication.day, audience: publication.audience),
                day: entry.date?.day)
        }
    }

    /// Whether both are for the same readers on the same day, by the same `site.yml`.
    func isSameEdition(as other: LinkSurroundings) -> Bool {
        publication.day == other.publication.day && publication.audience == other.publication.audience
            && publication.site.settings.source.bytes == other.publication.site.settings.source.bytes
    }

    /// Whether every link leads where it leads in the other.
    func leadsAlike(_ other: LinkSurroundings) -> Bool {
        let site = publication.site, otherSite = other.publication.site
        return Self.areAlike(site.entries, otherSite.entries)
            && Self.areAlike(publication.entries, other.publication.entries) && unpublished == other.unpublished
            && site.files == otherSite.files && site.unreadable == otherSite.unreadable
            && addresses.leadsAlike(other.addresses)
    }

    private static func areAlike(_ texts: [Entry], _ others: [Entry]) -> Bool {
        texts.count == others.count
            && zip(texts, others).allSatisfy { $0 === $1 || ($0.path == $1.path && $0.address == $1.address) }
    }
}
