import Foundations

/// Hands out the ids of a page's headings: made like slugs, and never the same twice.
///
/// The second `x` is `x-2`. Ids that footnotes have (`not-1`, `notref-1-2`) are never handed out.
struct HeadingIDs {
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]
    private let empty: String

    /// An allocator for a text in a language.
    init(language: TextLanguage) { empty = language.emptySlug }

    /// The id of the next heading whose words are these bytes.
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
