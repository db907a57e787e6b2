import Foundations

/// One page in the sitemap.
public struct SitemapURL: Sendable {
    /// A version of the page in another language.
    public struct Alternate: Sendable {
        /// The version's language, a BCP 47 tag.
        public var language: String
        /// The version's absolute address.
        public var href: String

        /// A version of a page.
        public init(language: String, href: String) {
            self.language = language
            self.href = href
        }
    }

    /// The absolute address.
    public var loc: String
    /// The day of the last change in substance.
    public var lastmod: Day?
    /// All versions of the page, itself among them; empty for a page in one language.
    public var alternates: [Alternate]

    /// One page in the sitemap.
    public init(loc: String, lastmod: Day? = nil, alternates: [Alternate] = []) {
        self.loc = loc
        self.lastmod = lastmod
        self.alternates = alternates
    }
}
