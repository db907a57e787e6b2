import Content
import Foundations

/// The addresses that lists have which Blad makes by itself, whether there is anything to list just now or not: no text can
/// have them, nor lead on from them.
public struct ListAddresses: Sendable {
    private let publication: Publication

    /// Of a publication's sections.
    public init(_ publication: Publication) { self.publication = publication }

    /// Whether an address is that of a tag, a year, a month, a type, a place, a list's further page, the search or the
    /// board's year.
    public func contains(_ address: String) -> Bool {
        let segments = address.split(separator: "/")
        if segments.first == "taggar" || address == SearchFiles.address { return true }
        return PlanningPages.isPage(address, in: publication)
            || publication.site.settings.sections.contains { section in
                switch section.kind {
                case .post: isOfPosts(address, section)
                case .event: CalendarAddresses(section).isList(address)
                case .page, .newsletter, .plan, .person: false
                }
            }
    }

    /// `/blogg/sida/2/`, `/blogg/2026/`, `/blogg/2026/sida/2/`.
    private func isOfPosts(_ address: String, _ section: Section) -> Bool {
        guard address.hasPrefix(section.address) else { return false }
        var rest = address.dropFirst(section.address.count).split(separator: "/")[...]
        if rest.count >= 2, rest.dropLast().last == "sida", rest.last.flatMap({ Int($0) }) != nil {
            rest = rest.dropLast(2)
        }
        return rest.isEmpty || (rest.count == 1 && rest.allSatisfy(CalendarAddresses.isYear))
    }
}
