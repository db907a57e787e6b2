import Content
import Diagnostics
import Editions
import Foundations
import Pictures

/// A site as the stages before writing leave it: loaded, checked, its pages ready to be rendered when they are wanted.
public struct PreparedSite: Sendable {
    /// Its pages; nil when `site.yml` or the templates cannot be used.
    public let edition: WebEdition?
    /// What is published; nil like the edition.
    public let publication: Publication?
    /// How the goals stand on the day; nil like the edition.
    public let scorecard: Scorecard?
    /// Everything that is wrong.
    public let findings: [Finding]
    /// The language of the site, for its messages: Swedish where it cannot be known.
    public let language: MessageLanguage
    /// Whether all texts could be read, so that what is not here is not there.
    let isWhole: Bool
    let pictures: PictureStore
    let kept: KeptWork

    init(
        _ findings: [Finding], _ pictures: PictureStore, _ kept: KeptWork, language: MessageLanguage,
        isWhole: Bool = false, edition: WebEdition? = nil, publication: Publication? = nil, scorecard: Scorecard? = nil
    ) {
        self.isWhole = isWhole
        self.findings = findings
        self.pictures = pictures
        self.kept = kept
        self.language = language
        self.edition = edition
        self.publication = publication
        self.scorecard = scorecard
    }

    /// Whether it was made from the same files on the same day as another, so that nobody could tell the two apart.
    public func isSame(as other: PreparedSite) -> Bool {
        guard Set(findings) == Set(other.findings), (edition == nil) == (other.edition == nil) else { return false }
        guard let site, let otherSite = other.site, let files = kept.files, let otherFiles = other.kept.files,
            let theme = kept.theme, let otherTheme = other.kept.theme
        else { return edition == nil }
        return publication?.day == other.publication?.day && files.isSame(as: otherFiles)
            && site.files == otherSite.files && theme.isSame(as: otherTheme)
            && Set(edition?.pictures ?? []) == Set(other.edition?.pictures ?? [])
    }

    /// The site with all its content; nil like the edition.
    public var site: Site? { publication?.site }

    /// The next day on which the site would change by itself.
    var nextChange: Day? {
        publication.flatMap { publication in
            [publication.nextChange, scorecard?.nextChange(for: publication)].compactMap { $0 }.min()
        }
    }

    /// The same with more findings.
    func adding(_ more: [Finding]) -> PreparedSite {
        PreparedSite(
            findings + more, pictures, kept, language: language, isWhole: isWhole, edition: edition,
            publication: publication, scorecard: scorecard)
    }
}
