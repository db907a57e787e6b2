import Content
import Diagnostics
import Foundations

/// Which kind of thing, and in which section, somebody means by a word: a kind's name, or a section's.
public struct NewPlace: Sendable {
    /// The kind.
    public let kind: Kind
    /// The section's folder, where one was meant.
    public let section: String?

    /// What a word means on a site, perhaps with a section named beside it that holds such things.
    public init(_ word: String, section: String? = nil, site: Site) throws(FindingError) {
        let sections = site.settings.sections
        let meant = Kind(written: word), same = sections.first { Self.names($0, word) }
        guard let kind = meant ?? same?.kind else {
            let names = sections.map(\.name)
            throw FindingError(
                .unknownPlace(
                    word, sections: names, nearest: NearMiss.nearest(to: word, among: Kind.names + names),
                    at: Place(file: "content")))
        }
        self.kind = kind
        guard let section else {
            self.section = meant == nil ? same?.name : nil
            return
        }
        guard let found = sections.first(where: { Self.names($0, section) }) else {
            throw FindingError(
                .unknownSection(
                    section, nearest: NearMiss.nearest(to: section, among: sections.map(\.name)),
                    at: Place(file: "--section")))
        }
        // A section's name as the first word is as good as its kind; two sections are one too many.
        guard found.kind == kind, meant != nil || found.name == same?.name else {
            throw FindingError(
                .otherKind(word, section: found.name, holds: found.kind.wording, at: Place(file: "--section")))
        }
        self.section = found.name
    }

    private static func names(_ section: Section, _ word: String) -> Bool {
        section.name.folded == word.folded || section.title.folded == word.folded
    }
}
