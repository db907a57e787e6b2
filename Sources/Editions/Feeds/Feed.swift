/// The newest texts of a site, a section or a tag, for programs that follow them.
public struct Feed: Sendable {
    /// The feed's name, as plain text.
    public var title: String
    /// A sentence about it.
    public var subtitle: String?
    /// The absolute address of the page that shows the same texts.
    public var homeURL: String
    /// The feed's own absolute address, which is also its Atom id.
    public var selfURL: String
    /// The language of texts that name no other, a BCP 47 tag.
    public var language: String
    /// When the newest change was made (RFC 3339): taken from the texts, never from the clock.
    public var updated: String
    /// Who stands behind it, for texts without an author; the title where it is not given.
    public var author: String?
    /// The texts, newest first.
    public var items: [FeedItem]

    /// A feed of texts.
    public init(
        title: String, subtitle: String? = nil, homeURL: String, selfURL: String, language: String, updated: String,
        author: String? = nil, items: [FeedItem]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.homeURL = homeURL
        self.selfURL = selfURL
        self.language = language
        self.updated = updated
        self.author = author
        self.items = items
    }
}
