import Content
import Foundations

/// An address of another site that texts link to.
public struct OutwardLink: Sendable {
    /// What is looked up.
    public let address: LookupAddress
    /// The address as the first text has it, without fragment.
    public let written: String
    /// The fragment that the first text has, with its `#`; empty without one.
    public let fragment: String
    /// How many texts link to it.
    public internal(set) var texts = 1
    /// The first text that has it.
    let entry: Entry
    /// The address as it stands there.
    let destination: String

    /// The first link to an address.
    init(_ address: LookupAddress, _ destination: String, in entry: Entry) {
        self.address = address
        self.entry = entry
        self.destination = destination
        let trimmed = destination.trimmed
        let end = trimmed.unicodeScalars.firstIndex(of: "#") ?? trimmed.endIndex
        written = String(trimmed[..<end])
        fragment = String(trimmed[end...])
    }
}

extension WebEdition {
    /// The addresses of other sites that the texts of a publication lead to, each once, in the order of the texts: links,
    /// buttons, films, sign-ups, and how persons are reached.
    public func outwardLinks(of publication: Publication) -> [OutwardLink] {
        let own = LookupAddress(publication.site.settings.origin)
        var links: [OutwardLink] = []
        var known: [LookupAddress: (index: Int, files: Set<String>)] = [:]
        for entry in publication.entries {
            for (destination, href) in bodies.outwardLinks(of: entry) + Self.contacts(of: entry, besides: own) {
                guard let address = LookupAddress(href) else { continue }
                guard let first = known[address] else {
                    known[address] = (links.count, [entry.path])
                    links.append(OutwardLink(address, destination, in: entry))
                    continue
                }
                // The events of a list, and a repeated one, are one file's.
                if known[address]?.files.insert(entry.path).inserted == true { links[first.index].texts += 1 }
            }
        }
        return links
    }

    /// The web addresses by which a person is reached, as they are written and as links have them.
    private static func contacts(of entry: Entry, besides own: LookupAddress?) -> [(String, String)] {
        (entry.person?.contacts ?? []).compactMap { contact in
            contact.href.flatMap { href in
                LookupAddress(href).map(\.host) == own?.host ? nil : (contact.text, href)
            }
        }
    }
}

extension RenderedBodies {
    /// Where the links of a text's body leave the site, as the editor wrote them and as the page has them.
    fileprivate func outwardLinks(of entry: Entry) -> [(String, String)] {
        links(of: entry).compactMap { destination, link in
            guard case .address(let href, isExternal: true) = link else { return nil }
            return (destination, href)
        }.sorted { $0.0 < $1.0 }
    }
}
