import Content
import Foundations
import Markdown

/// The bodies of an edition, for the next edition of the same site: a body is used again where its text is the same and
/// everything that its links, pictures and blocks lead to is.
public struct RenderedBodies: Sendable {
    /// What the links of the bodies were resolved in.
    public let linkSurroundings: LinkSurroundings
    // The texts are kept, so that no other can come to have the identity of one of them.
    private let entries: [Entry]
    private let bodies: [ObjectIdentifier: Kept]

    /// A body, or what is known of it.
    private enum Kept {
        case body(TextBody)
        case record(BodyRecord)

        var brief: BodyBrief {
            switch self {
            case .body(let body): body.brief
            case .record(let record): record.brief
            }
        }
    }

    init(_ entries: [Entry], _ bodies: [TextBody], in surroundings: LinkSurroundings) {
        self.init(entries, kept: bodies.map(Kept.body), in: surroundings)
    }

    /// The bodies that an earlier run told of on disk, with their surroundings.
    public init(_ bodies: [BodyRecord], in surroundings: LinkSurroundings) {
        self.init(bodies.map(\.entry), kept: bodies.map(Kept.record), in: surroundings)
    }

    private init(_ entries: [Entry], kept: [Kept], in surroundings: LinkSurroundings) {
        linkSurroundings = surroundings
        self.entries = entries
        bodies = Dictionary(zip(entries, kept).map { (ObjectIdentifier($0), $1) }) { first, _ in first }
    }

    /// How the bodies of these surroundings may be used in others; what only a brief is known of is rendered by `renderer` when
    /// it is asked for.
    func reuse(
        in others: LinkSurroundings, attachments: Attachments, renderer: BodyRenderer
    ) -> @Sendable (Entry) -> TextBody? {
        guard linkSurroundings.edition == others.edition else { return { _ in nil } }
        let leadsAlike = linkSurroundings.leads == others.leads
        // One reference that each body keeps, in place of all that a renderer holds.
        let render: @Sendable (Entry, Bool) -> RenderedBody = { renderer.body(of: $0, countsWords: $1) }
        return { entry in
            guard let kept = bodies[ObjectIdentifier(entry)], leadsAlike || !kept.brief.leadsIntoSite,
                kept.brief.isLasting, Self.isSame(kept.brief, attachments)
            else { return nil }
            switch kept {
            case .body(let body): return body
            case .record(let record):
                return TextBody(
                    record.brief, later: { render(entry, false) }, words: { render(entry, true).words })
            }
        }
    }

    /// Whether all pictures of a body are what they were.
    private static func isSame(_ brief: BodyBrief, _ attachments: Attachments) -> Bool {
        brief.files.allSatisfy { published in
            guard let source = published.picture else { return true }
            guard case .success(let now) = attachments.picture(published.file) else { return false }
            return now == source
        }
    }

    /// What the addresses of a text became, by what the editor wrote; none where only a brief of its body is known.
    func links(of entry: Entry) -> [String: ResolvedLink] {
        guard case .body(let body)? = bodies[ObjectIdentifier(entry)] else { return [:] }
        return body.value.links
    }

    // MARK: On disk

    /// What can be kept on disk of the body of a text; nil for one that more than its text and its links decide.
    public func record(of entry: Entry) -> BodyRecord? {
        guard let brief = bodies[ObjectIdentifier(entry)]?.brief, brief.isPlain, entry.image == nil else { return nil }
        return BodyRecord(entry: entry, brief: brief)
    }

    /// Whether what can be kept of a text's body is what these others had kept.
    public func tellsTheSame(as others: RenderedBodies, of entry: Entry) -> Bool {
        guard linkSurroundings.edition == others.linkSurroundings.edition else { return false }
        guard let other = others.bodies[ObjectIdentifier(entry)] else {
            // Nothing was kept of it since nothing can be.
            return record(of: entry) == nil
        }
        return !other.brief.leadsIntoSite || linkSurroundings.leads == others.linkSurroundings.leads
    }
}

/// A text's body as it is kept on disk: without its HTML, which is rendered again when it is wanted.
public final class BodyRecord: Sendable {
    /// The text.
    let entry: Entry
    /// What is known of its body.
    let brief: BodyBrief

    init(entry: Entry, brief: BodyBrief) {
        self.entry = entry
        self.brief = brief
    }
}

extension RecordWriter {
    /// Writes what is kept of a body.
    public mutating func write(_ record: BodyRecord) { write(record.brief) }

    /// Writes what links were resolved in.
    public mutating func write(_ surroundings: LinkSurroundings) {
        write(surroundings.edition)
        write(surroundings.leads)
    }
}

extension RecordReader {
    /// Reads what is kept of a text's body.
    public mutating func bodyRecord(of entry: Entry) throws(Fault) -> BodyRecord {
        BodyRecord(entry: entry, brief: try bodyBrief(of: entry))
    }

    /// Reads what links were resolved in.
    public mutating func linkSurroundings() throws(Fault) -> LinkSurroundings {
        LinkSurroundings(edition: try text(), leads: try text())
    }
}
