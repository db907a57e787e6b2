import Content
import Diagnostics
import Editions

/// What is wrong with the links to other sites of what is published.
struct ExternalLinks {
    private let links: [OutwardLink]
    /// Where a finding stands that is about no link.
    private let whole: Place

    /// The links of an edition.
    init(_ edition: WebEdition, of publication: Publication) {
        links = edition.outwardLinks(of: publication)
        whole = publication.site.settings.source.whole
    }

    /// Looks all of them up, and says what came of it.
    func findings(_ lookup: LinkLookup) -> [Finding] {
        do throws(Refusal) {
            let outcomes = try lookup.outcomes(of: links.map(\.address), at: whole)
            let hosts = Set(links.map(\.address.host))
            // One server that is gone is just that.
            if hosts.count > 1, !outcomes.contains(where: \.isFromServer) {
                return [.noNetwork(hosts: hosts.count, at: whole)]
            }
            var places = OutwardPlaces()
            return zip(links, outcomes).compactMap { link, outcome in
                Self.finding(link, outcome) { places.place(of: link) }
            }
        } catch {
            return error.findings
        }
    }

    private static func finding(_ link: OutwardLink, _ outcome: LinkOutcome, at place: () -> Place) -> Finding? {
        let more = link.texts - 1
        switch outcome {
        case .there(movedTo: nil): return nil
        case .there(movedTo: let target?):
            // Browsers carry a fragment on to an address without one (RFC 9110, section 10.2.2).
            let whole = target.utf8.contains(UInt8(ascii: "#")) ? target : target + link.fragment
            return .movedLink(link.written, to: whole, moreTexts: more, at: place())
        case .dead(let reason): return .deadLink(link.written, reason, moreTexts: more, at: place())
        case .unchecked(let reason): return .uncheckedLink(link.written, reason, moreTexts: more, at: place())
        }
    }
}
