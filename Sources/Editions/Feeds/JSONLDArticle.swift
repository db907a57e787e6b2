extension JSONLD {
    /// A post or a letter.
    public struct Article: Sendable {
        /// What sort of article it is.
        public enum Kind: String, Sendable {
            /// A post of a blog.
            case blogPosting = "BlogPosting"
            /// News, and letters to the editor that a paper printed.
            case newsArticle = "NewsArticle"
        }

        /// What sort of article it is.
        public var kind: Kind
        /// The heading.
        public var headline: String
        /// The absolute address.
        public var url: String
        /// A sentence or two.
        public var description: String?
        /// When it was published (RFC 3339, or a date alone).
        public var published: String
        /// When it was last changed in substance.
        public var modified: String?
        /// Who wrote it; the publisher when there is none.
        public var authors: [String]
        /// The picture's absolute address.
        public var imageURL: String?
        /// The language, a BCP 47 tag.
        public var language: String
        /// Its topics.
        public var tags: [String]
        /// Who published it.
        public var publisher: Organisation

        /// A post or a letter.
        public init(
            kind: Kind, headline: String, url: String, description: String? = nil, published: String,
            modified: String? = nil, authors: [String] = [], imageURL: String? = nil, language: String,
            tags: [String] = [], publisher: Organisation
        ) {
            self.kind = kind
            self.headline = headline
            self.url = url
            self.description = description
            self.published = published
            self.modified = modified
            self.authors = authors
            self.imageURL = imageURL
            self.language = language
            self.tags = tags
            self.publisher = publisher
        }
    }

    /// A post or a letter: `BlogPosting` or `NewsArticle`.
    public static func article(_ article: Article) -> JSONValue {
        let publisher = JSONValue.written(organisation(article.publisher).bytes)
        let people = article.authors.map { JSONValue.object(["@type": .text("Person"), "name": .text($0)]) }
        return .object([
            "@type": .text(article.kind.rawValue),
            "headline": .text(article.headline),
            "description": .text(article.description),
            "url": .address(article.url),
            "mainEntityOfPage": .object(["@type": .text("WebPage"), "@id": .address(article.url)]),
            "datePublished": .text(article.published),
            "dateModified": .text(article.modified ?? article.published),
            "author": .nonEmpty(people) ?? publisher,
            "publisher": publisher,
            "image": article.imageURL.map { .list([.text(WebAddress.encoded($0))]) },
            "inLanguage": .text(article.language),
            "keywords": .nonEmpty(article.tags.map { .text($0) }),
        ])
    }
}
