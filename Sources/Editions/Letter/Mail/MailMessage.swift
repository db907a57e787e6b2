/// A letter's mail with nothing left to decide but how it is written down.
public struct MailMessage: Sendable {
    /// The last part of the letter's address: `2026-11`.
    public let slug: String
    /// The letter's title.
    public let subject: String
    /// The letter's language, a BCP 47 tag.
    public let language: String
    /// The text part, flowed (RFC 3676).
    public let text: String
    /// The HTML part; its pictures have the addresses that ``MailPictures/contentAddress(of:)`` gives.
    public let html: String
    /// The pictures that the HTML shows.
    public let pictures: MailPictures
    /// Sender, list and date.
    public let headers: MailHeaders

    /// The mail of a letter.
    ///
    /// - Parameters:
    ///   - text: the text part as RFC 3676 has it, its line ends of any kind.
    ///   - html: the HTML part.
    public init(_ content: LetterContent, text: String, html: String, pictures: MailPictures, headers: MailHeaders) {
        slug = content.slug
        subject = content.title
        language = content.language
        self.text = text
        self.html = html
        self.pictures = pictures
        self.headers = headers
    }
}
