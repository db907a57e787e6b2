import Content
import Foundations

/// The bodies of an edition, for the next edition of the same site: a body is used again where its text is the same and
/// everything that its links, pictures and blocks lead to is.
public struct RenderedBodies: Sendable {
    private let surroundings: LinkSurroundings
    private let entries: [Entry]
    private let bodies: [Shared<RenderedBody>]
    private let places: [ObjectIdentifier: Int]

    init(_ entries: [Entry], _ bodies: [Shared<RenderedBody>], in surroundings: LinkSurroundings) {
        self.surroundings = surroundings
        // The texts are kept, so that no other can come to have the identity of one of them.
        self.entries = entries
        self.bodies = bodies
        places = Dictionary(entries.enumerated().map { (ObjectIdentifier($0.element), $0.offset) }) { first, _ in first
        }
    }

    /// How the bodies of these surroundings may be used in others.
    func reuse(in others: LinkSurroundings, attachments: Attachments) -> @Sendable (Entry) -> Shared<RenderedBody>? {
        guard surroundings.isSameEdition(as: others) else { return { _ in nil } }
        let leadsAlike = surroundings.leadsAlike(others)
        return { entry in
            guard let place = places[ObjectIdentifier(entry)], leadsAlike || !bodies[place].value.leadsIntoSite else {
                return nil
            }
            let body = bodies[place]
            return body.value.isLasting && Self.isSame(body.value, attachments) ? body : nil
        }
    }

    /// Whether all pictures of a body are what they were.
    private static func isSame(_ body: RenderedBody, _ attachments: Attachments) -> Bool {
        body.files.allSatisfy { published in
            guard let source = published.picture else { return true }
            guard case .success(let now) = attachments.picture(published.file) else { return false }
            return now == source
        }
    }
}

extension RenderedBody {
    /// Whether it depends on nothing but its text, what its links lead to, and its pictures: blocks read all of the site, and
    /// what was refused may be right now.
    fileprivate var isLasting: Bool { !hasBlocks && refused.isEmpty }
}
