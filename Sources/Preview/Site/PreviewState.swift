import Content
import Diagnostics

/// What the preview knows at a moment: the site as it could last be read, and what is wrong now.
public struct PreviewState: Sendable {
    /// The site; nil when it has never been readable.
    public let snapshot: PreviewSnapshot?
    /// Everything that is wrong now, in reading order.
    public let findings: [Finding]
    /// The language of the site's editors.
    public let language: MessageLanguage
    /// Counts the states, from 1; 0 before the first.
    public let generation: Int
    /// Whether the site could not be read, so that the snapshot is older than the findings.
    public let isStale: Bool

    /// Before the site has been read.
    static let nothing = PreviewState(
        snapshot: nil, findings: [], language: .swedish, generation: 0, isStale: true)

    /// The same with another site to show.
    func showing(_ snapshot: PreviewSnapshot) -> PreviewState {
        PreviewState(
            snapshot: snapshot, findings: findings, language: language, generation: generation, isStale: isStale)
    }

    /// The errors among the findings.
    public var errors: [Finding] { findings.filter { $0.severity == .error } }

    /// The errors that keep the page of a text from being shown: its own, or those of the whole site.
    func errors(of entry: Entry?) -> [Finding] {
        if isStale { return errors }
        guard let file = entry?.source.file else { return [] }
        return errors.filter { $0.place.file == file }
    }
}
