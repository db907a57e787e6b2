import Content
import Diagnostics

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
        BrokenAnchors { address in bodies[address].flatMap { $0.brief.isUnread ? nil : $0.value.ids } }
            .findings(rendered.flatMap(\.brief.anchors))
    }

    /// Files beside texts that nothing shows.
    private func unlinkedFiles() -> [Finding] {
        let bodiesOfTexts = zip(publication.entries, rendered)
        return UnlinkedFiles(publication).findings(
            used: rendered.flatMap { $0.brief.files.map(\.file) + $0.brief.refused },
            withMembersBlocks: Set(bodiesOfTexts.filter(\.1.brief.hasMembersBlocks).map(\.0.address)),
            isUnread: rendered.contains(where: \.brief.isUnread))
    }
}
