import Content
import Diagnostics
import Foundations
import Markdown
import Pictures

/// Makes letters ready to be written: as of their own day, for members, with everything that is wrong with them.
///
/// What is published on the letter's day decides what it shows, not the day of the export: an old letter keeps saying
/// what was sent.
public struct LetterEdition: Sendable {
    private let site: Site
    private let attachments: Attachments

    /// Letters of a site.
    public init(_ site: Site, fileSystem: FileSystem, pictures: PictureStore) {
        self.site = site
        attachments = Attachments(fileSystem: fileSystem, folder: site.folder, pictures: pictures)
    }

    /// A letter, or why there is none; findings in no particular order.
    public struct Issue: Sendable {
        /// The letter; of use only when no finding is an error.
        public let content: LetterContent
        /// Everything that is wrong with it.
        public let findings: [Finding]
    }

    /// Makes the letter of an entry that is one.
    public func issue(_ entry: Entry) -> Issue {
        let ground = LetterGround(site, entry: entry, attachments: attachments)
        let document = entry.document()
        var links = LetterLinks(ground: ground, document: document)
        var pictures = LetterPictures(ground: ground)
        var blocks = LetterBlocks(ground: ground)
        var filled: [Block: Document] = [:]
        for link in document.checked.links.entries {
            if link.kind == .picture { pictures.take(link) } else { links.take(link) }
        }
        for block in document.checked.blocks where filled[block] == nil {
            filled[block] = blocks.document(for: block, &links, &pictures)
        }
        let resolved = document.resolved(
            DocumentResolution(
                link: { links.resolved($0.destination) }, picture: { pictures.resolved($0.source) },
                block: { filled[$0] ?? Document(language: TextLanguage(entry.language)) }))
        let checks = LetterChecks(ground: ground, document: document)
        return Issue(
            content: content(entry, ground, resolved, document.isWithheld ? [:] : pictures.pictures),
            findings: document.findings + links.findings + pictures.findings + checks.findings()
                + HeadingChecks(entry: entry, outline: document.checked.outline).findings())
    }

    /// The headers of the mail of an entry that is a letter.
    public func headers(of entry: Entry) throws(MailFault) -> MailHeaders { try MailHeaders(entry, of: site) }

    private func content(
        _ entry: Entry, _ ground: LetterGround, _ body: Document, _ pictures: [String: LetterPicture]
    ) -> LetterContent {
        let newsletter = site.settings.newsletter
        let sender = entry.letter?.sender ?? newsletter.sender ?? ""
        return LetterContent(
            slug: entry.slug, language: entry.language, title: entry.title,
            preheader: entry.letter?.preheader ?? entry.summary, number: entry.letter?.number, day: ground.day,
            body: body, pictures: pictures,
            signature: LetterSignature(
                sender: (try? Mailbox(sender))?.name ?? site.settings.organisation.name,
                postalAddress: newsletter.postalAddress ?? "",
                webAddress: entry.audience == .public ? site.settings.absolute(entry.address) : nil,
                unsubscribe: newsletter.unsubscribe ?? ""),
            colour: site.settings.colour)
    }
}

extension Entry {
    /// The last part of the address: `2026-11`.
    public var slug: String { address.split(separator: "/").last.map(String.init) ?? "" }
}
