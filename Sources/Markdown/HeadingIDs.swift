import Foundations

/// Hands out the ids of a page's headings: made like slugs, and never the same twice.
///
/// The second `x` is `x-2`. Ids that footnotes have (`not-1`, `notref-1-2`) are never handed out.
public struct HeadingIDs: Sendable {
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]
    private let empty: String
    private let prefix: String

    /// An allocator for a page in a language; every id begins with `prefix`, so that texts on one page stay apart.
    public init(language: TextLanguage, prefix: String = "") {
        empty = language.emptySlug
        self.prefix = prefix
    }

    /// The id of the next heading with these words.
    public mutating func id(for words: some StringProtocol) -> String {
        prefix + id(for: Array(words.utf8)[...])
    }

    /// The id, without prefix, of the next heading whose words are these bytes.
    mutating func id(for words: ArraySlice<UInt8>) -> String {
        var slug = Slug.make(utf8: words)
        if slug.isEmpty { slug = empty }
        if Self.isFootnote(slug) { slug = empty + "-" + slug }
        var candidate = slug
        while !used.insert(candidate).inserted {
            let number = counts[slug, default: 1] + 1
            counts[slug] = number
            candidate = "\(slug)-\(number)"
        }
        return candidate
    }

    /// `not-1`, `notref-1`, `notref-1-2`.
    private static func isFootnote(_ slug: String) -> Bool {
        guard slug.hasPrefix("not-") || slug.hasPrefix("notref-") else { return false }
        return slug.utf8.drop { $0 != UInt8(ascii: "-") }.allSatisfy { $0 < UInt8(ascii: "a") }
    }
}
