import Build
import Content
import Diagnostics
import Editions
import Foundations

/// The site as it was when it could last be read: all that its pages and the workbench are made from.
public struct PreviewSnapshot: Sendable {
    /// All content, published or not.
    public let site: Site
    /// What is published in the preview: with drafts, if they are asked for.
    public let publication: Publication
    /// How the goals stand on the day.
    public let scorecard: Scorecard
    /// The pages, rendered when they are asked for.
    public let edition: WebEdition
    /// The day as of which it is shown.
    public let day: Day
    /// Counts the states of the site, from 1.
    public let generation: Int

    /// What a reading of the site came to; nil when it has no pages.
    init?(_ prepared: PreparedSite, generation: Int) {
        guard let publication = prepared.publication, let scorecard = prepared.scorecard, let edition = prepared.edition
        else { return nil }
        site = publication.site
        self.publication = publication
        self.scorecard = scorecard
        self.edition = edition
        day = publication.day
        self.generation = generation
    }

    /// The file at a path below the site's root: `blogg/2024/kf/index.html`.
    public func file(_ path: String) -> RenderedFile? { edition.file(at: path) }
}
