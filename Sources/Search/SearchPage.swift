import Foundations

/// A page as it is searched and shown among what was found.
///
/// Immutable; a class, so that lists of pages are sorted without copying them.
public final class SearchPage: Sendable {
    /// What it is, for the ranking; the numbers are those of the page's script.
    public enum Rank: UInt8, Sendable {
        /// A page, a plan or a person: what does not grow old.
        case lasting
        /// A post.
        case post
        /// A letter, which repeats what posts say.
        case letter
        /// An event to come.
        case coming
        /// An event that is over.
        case past
    }

    /// The heading.
    public let title: String
    /// The address as links write it: with the base path.
    public let href: String
    /// The section's number among the site's; nil outside every section.
    public let section: Int?
    /// The day that is shown beside it.
    public let day: Day?
    /// What it is.
    public let rank: Rank
    /// Whether Swedish rules hold for its words; those of other languages stay as they are.
    public let isSwedish: Bool
    /// What its words are known again by: another page with the same key has the same words in the same language. No two
    /// pages of a site have the same. Empty for words that are never known again.
    public let key: String
    /// Counts its words. It is asked at most once for each index, and not at all when they are known.
    let words: @Sendable () -> CountedWords

    /// A page with its words.
    ///
    /// - Parameter language: its tag (BCP 47): `sv`, `sv-simple`, `en`.
    public init(
        title: String, href: String, section: Int?, day: Day?, rank: Rank, language: String, key: String,
        words: @escaping @Sendable () -> CountedWords
    ) {
        self.title = title
        self.href = href
        self.section = section
        self.day = day
        self.rank = rank
        isSwedish = language.isSwedish
        self.key = key
        self.words = words
    }

    /// The rank and how many words there are, as one sign: `A` and on.
    func measure(_ total: UInt32) -> Character {
        let size = min(7, max(0, UInt32.bitWidth - total.leadingZeroBitCount - 4))
        return Character(Unicode.Scalar(UInt8(ascii: "A") + rank.rawValue * 8 + UInt8(size)))
    }
}
