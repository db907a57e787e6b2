import Content
import Foundations

/// The four files of a letter, made from one content (newsletter.md, section 1).
public struct LetterFiles: Sendable {
    /// `SLUG.txt`.
    public let text: [UInt8]
    /// `SLUG.html`: the mail's HTML part with its pictures inside.
    public let html: [UInt8]
    /// `SLUG.eml`, ready to send.
    public let ready: [UInt8]
    /// `SLUG-draft.eml`, which opens as a draft.
    public let draft: [UInt8]
    /// The mail's HTML part, whose pictures are parts of the mail.
    public let htmlPart: [UInt8]

    /// Writes a letter.
    ///
    /// - Parameter hash: a digest in hexadecimal digits, from which names inside the mail are made.
    /// - Throws: what no mail can say, such as an address with letters outside ASCII before its `@`.
    public init(_ content: LetterContent, headers: MailHeaders, hash: ([UInt8]) -> String) throws(MailFault) {
        let text = PlainTextLetter(content)
        let pictures = MailPictures(content, domain: headers.sender.domain, hash: hash)
        let letter = MailHTML(content)
        let part = letter.bytes { pictures.contentAddress(of: $0) }
        let mail = try MailFiles(
            MailMessage(
                content, text: text.mailBody, html: String(decoding: part, as: UTF8.self), pictures: pictures,
                headers: headers),
            hash: hash)
        self.text = Array(text.file.utf8)
        html = pictures.standingAlone(part)
        ready = mail.ready
        draft = mail.draft
        htmlPart = part
    }

    /// The files by name for a letter's slug, or what else the letter is called.
    public func named(_ slug: String) -> [(name: String, bytes: [UInt8])] {
        [
            (slug + ".txt", text), (slug + ".html", html), (slug + ".eml", ready), (slug + "-draft.eml", draft),
        ]
    }
}

extension MailHeaders {
    /// The headers of a letter, from the site's settings and the letter's own (newsletter.md, section 4).
    init(_ entry: Entry, of site: Site) throws(MailFault) {
        let settings = site.settings
        let newsletter = settings.newsletter
        let sender = try Mailbox(entry.letter?.sender ?? newsletter.sender ?? "")
        let replyTo = entry.letter?.replyTo ?? newsletter.replyTo
        let section = entry.section.flatMap { settings.section(named: $0) }
        let host = settings.origin.split(separator: "/").last.map { String($0.prefix { $0 != ":" }) } ?? ""
        self.init(
            sender: sender, to: try newsletter.to.map { text throws(MailFault) in try Mailbox(text) } ?? sender,
            replyTo: try replyTo.map { text throws(MailFault) in try Mailbox(text) },
            date: LocalDateTime(
                day: entry.date?.day ?? Day(number: 0), time: entry.date?.time ?? .eight),
            zone: settings.zone, listID: newsletter.listID ?? "\(section?.name ?? "brev").\(host)",
            listTitle: section?.title ?? settings.title, unsubscribe: newsletter.unsubscribe ?? "",
            archive: entry.audience == .public ? section.map { settings.absolute($0.address) } : nil)
    }
}

extension LocalTime {
    /// When a text is published, or a letter sent, that does not say (formats.md, section 2).
    static let eight = LocalTime(seconds: 8 * 3600)
}
