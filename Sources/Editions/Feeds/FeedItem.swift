/// One text in a feed.
public struct FeedItem: Sendable {
    /// What the text is known by for ever: an absolute address or a `tag:` URI (RFC 4287, section 4.2.6; RFC 4151).
    public var id: String
    /// Where it is read, absolute.
    public var url: String
    /// The heading, as plain text.
    public var title: String
    /// A sentence or two, as plain text.
    public var summary: String?
    /// The text as HTML in which every address is absolute; see `AbsoluteAddresses`.
    public var contentHTML: [UInt8]
    /// When it was published (RFC 3339): `2024-03-12T00:00:00+01:00`.
    public var published: String
    /// When it was last changed in substance (RFC 3339).
    public var updated: String
    /// Who wrote it.
    public var authors: [String]
    /// Its topics.
    public var tags: [String]
    /// The picture's absolute address.
    public var imageURL: String?
    /// The text's language where it is another than the feed's, a BCP 47 tag.
    public var language: String?

    /// A text in a feed.
    public init(
        id: String, url: String, title: String, summary: String? = nil, contentHTML: [UInt8], published: String,
        updated: String, authors: [String] = [], tags: [String] = [], imageURL: String? = nil, language: String? = nil
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.summary = summary
        self.contentHTML = contentHTML
        self.published = published
        self.updated = updated
        self.authors = authors
        self.tags = tags
        self.imageURL = imageURL
        self.language = language
    }
}
