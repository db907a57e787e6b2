import Content
import Foundations
import Markdown

/// A letter ready to be written, with nothing left to look up: what the plain text, the HTML and the mail are made from
/// (newsletter.md).
public struct LetterContent: Sendable {
    /// The last part of its address, which names its files: `2026-11`.
    public let slug: String
    /// The language, a BCP 47 tag.
    public let language: String
    /// The heading, and the mail's subject.
    public let title: String
    /// The first words, which inboxes show beside the subject.
    public let preheader: String?
    /// The number.
    public let number: Int?
    /// The day.
    public let day: Day
    /// The body: blocks are filled, links are absolute or gone, and a picture's destination is the key of one of
    /// ``pictures``.
    public let body: Document
    /// The pictures by the destination that the body has for them.
    public let pictures: [String: LetterPicture]
    /// What stands last.
    public let signature: LetterSignature
    /// The association's accent; nil for the theme's own.
    public let colour: Colour?

    /// A letter.
    public init(
        slug: String, language: String, title: String, preheader: String?, number: Int?, day: Day, body: Document,
        pictures: [String: LetterPicture], signature: LetterSignature, colour: Colour?
    ) {
        self.slug = slug
        self.language = language
        self.title = title
        self.preheader = preheader
        self.number = number
        self.day = day
        self.body = body
        self.pictures = pictures
        self.signature = signature
        self.colour = colour
    }
}

/// Who sends a letter and how to leave, at its end.
public struct LetterSignature: Sendable {
    /// The sender's name.
    public let sender: String
    /// The postal address.
    public let postalAddress: String
    /// The letter's page on the web; nil when it is for members.
    public let webAddress: String?
    /// Where to leave the list: `mailto:` or `https:`.
    public let unsubscribe: String

    /// A signature.
    public init(sender: String, postalAddress: String, webAddress: String?, unsubscribe: String) {
        self.sender = sender
        self.postalAddress = postalAddress
        self.webAddress = webAddress
        self.unsubscribe = unsubscribe
    }
}

/// A picture inside a letter.
public struct LetterPicture: Sendable {
    /// The file, without metadata.
    public let bytes: [UInt8]
    /// `image/png` or `image/jpeg`.
    public let mediaType: String
    /// An ASCII file name: `torget.jpg`.
    public let fileName: String
    /// The width at which it is shown, in CSS pixels, at most 568.
    public let width: Int
    /// The height at which it is shown, in CSS pixels.
    public let height: Int

    /// A picture.
    public init(bytes: [UInt8], mediaType: String, fileName: String, width: Int, height: Int) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.fileName = fileName
        self.width = width
        self.height = height
    }
}
