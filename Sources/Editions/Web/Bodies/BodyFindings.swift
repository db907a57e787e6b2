import Content
import Diagnostics
import Foundations

/// What is wrong with the bodies of an edition's texts, and between them.
struct BodyFindings {
    let publication: Publication
    let addresses: SiteAddresses
    /// The bodies in the order of the publication's texts.
    let rendered: [TextBody]
    /// The same by address.
    let bodies: BodyTable

    /// All of them, text by text.
    func all() -> [Finding] {
        var brokenLinks = BrokenLinks(addresses)
        return rendered.flatMap(\.brief.findings) + brokenLinks.findings(rendered.flatMap(\.brief.brokenLinks))
            + anchors() + unlinkedFiles()
    }

    /// Links to headings that are not there.
    private func anchors() -> [Finding] {
        var known: [String: NearestName] = [:]
        return rendered.flatMap(\.brief.anchors).compactMap { anchor in
            guard let target = bodies[anchor.address], let id = PercentDecoding.decoded(anchor.id),
                !target.value.ids.contains(id)
            else { return nil }
            let ids = target.value.ids
            let nearest = known[anchor.address, default: NearestName { Array(ids) }].nearest(to: anchor.id)
            return .brokenAnchor(anchor.id, page: anchor.address, nearest: nearest, at: anchor.place)
        }
    }

    /// Files beside texts that nothing shows.
    private func unlinkedFiles() -> [Finding] {
        let bodiesOfTexts = zip(publication.entries, rendered)
        return UnlinkedFiles(publication).findings(
            used: rendered.flatMap { $0.brief.files.map(\.file) + $0.brief.refused },
            withMembersBlocks: Set(bodiesOfTexts.filter(\.1.brief.hasMembersBlocks).map(\.0.address)))
    }
}
