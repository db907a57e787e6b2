import Content
import Diagnostics
import Foundations

/// Which kind of thing, and in which section, somebody means by a word: a kind's name, or a section's.
public struct NewPlace: Sendable {
    /// The kind.
    public let kind: Kind
    /// The section's folder, where one was meant.
    public let section: String?

    /// What a word means on a site, perhaps with a section named beside it.
    public init(_ word: String, section: String? = nil, site: Site) throws(FindingError) {
        let place = site.settings.source.whole
        let sections = site.settings.sections
        if let section {
            guard let found = sections.first(where: { Self.names($0, section) }) else {
                throw FindingError(
                    .unknownSection(
                        section, nearest: NearMiss.nearest(to: section, among: sections.map(\.name)), at: place))
            }
            self.section = found.name
            kind = found.kind
            return
        }
        if let kind = Kind(written: word) {
            self.kind = kind
            self.section = nil
        } else if let found = sections.first(where: { Self.names($0, word) }) {
            kind = found.kind
            self.section = found.name
        } else {
            let known = Kind.names + sections.map(\.name)
            throw FindingError(.unknownKind(word, nearest: NearMiss.nearest(to: word, among: known), at: place))
        }
    }

    private static func names(_ section: Section, _ word: String) -> Bool {
        section.name.folded == word.folded || section.title.folded == word.folded
    }
}
