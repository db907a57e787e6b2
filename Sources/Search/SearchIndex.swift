import Foundations

/// The index of a site: what its search page fetches.
///
/// It stands in parts, so that a page fetches only those that a query needs. Parts of words hold the stems of a run of
/// the alphabet, å ä ö as a and o, each with its pages; parts of pages hold titles and addresses. Linear in the number
/// of words, but for sorting the different ones.
public struct SearchIndex: Sendable {
    /// A part of the words.
    public struct Words: Sendable {
        /// The first stem of the part, folded; empty for the first part.
        public let from: String
        /// Its bytes.
        public let bytes: [UInt8]
        /// Where the part's stems end, among all.
        let end: Int
    }

    /// The parts of words, in the order of the alphabet.
    public let words: [Words]
    /// The parts of pages, ``pagesPerPart`` in each.
    public var pages: [[UInt8]] { kept.pages.map(\.bytes) }
    /// A sign for each page: its rank times eight and how long it is, from `A` on.
    public let measures: String
    /// What the next index can start from.
    public let kept: KeptIndex

    /// How many pages a part tells of.
    public static let pagesPerPart = 512
    /// The most bytes of a part of a site's index.
    public static let largestPart = 300_000
    /// The words that only titles and headings are searched for, with blanks between them.
    public static var commonWords: String { StopWords.list }

    /// Whether there is a stemmer for Swedish.
    public static var canBeMade: Bool { Stemmer() != nil }

    /// Pages are found in this order when nothing else parts them. Nil when there is no stemmer for Swedish.
    ///
    /// An index that starts from an earlier one is the same, byte for byte, as one from nothing, but asks only the pages
    /// for their words that were not there before.
    ///
    /// - Parameters:
    ///   - earlier: the index that was made last time.
    ///   - largestPart: the most bytes of a part, unless one word alone has more.
    public init?(_ pages: [SearchPage], after earlier: KeptIndex? = nil, largestPart: Int = largestPart) {
        guard let stemmer = Stemmer() else { return nil }
        let known = KnownPages(pages, in: earlier?.keys ?? PackedTexts())
        let unknown = pages.indices.filter { known.numbers[$0] == nil }
        guard let postings = Self.postings(pages, at: unknown) else { return nil }
        var totals = known.numbers.map { number in number.flatMap { earlier?.totals[$0] } ?? 0 }
        for (place, total) in zip(unknown, postings.lazy.flatMap(\.totals)) { totals[place] = total }
        let words = IndexWords(postings, known.places, after: earlier, common: StopWords.stems(stemmer))
        let writer = WordsWriter(
            lists: words.lists, pageCount: pages.count, largestPart: largestPart, kept: words.kept)
        self.words = writer.parts().parallelMap(run: 1) { writer.words(of: $0) }.flatMap { $0 }
        let starts = Array(stride(from: 0, to: pages.count, by: Self.pagesPerPart))
        let parts = starts.parallelMap(run: 1) { start in
            let number = start / Self.pagesPerPart
            let before = earlier.flatMap { number < $0.pages.count ? $0.pages[number] : nil }
            return PagesPart(pages[start..<min(pages.count, start + Self.pagesPerPart)], after: before)
        }
        measures = String(zip(pages, totals).map { $0.measure($1) })
        var keys = PackedTexts()
        for page in pages { keys.append(page.key.utf8) }
        kept = KeptIndex(
            keys: keys, totals: totals, lists: words.lists.own, lastParts: words.lists.lastParts,
            words: self.words.map { KeptIndex.Words(end: $0.end, bytes: $0.bytes) }, pages: parts)
    }

    /// What stands in the pages at some places, in a few runs: the more pages a run has, the fewer words are stemmed again.
    private static func postings(_ pages: [SearchPage], at places: [Int]) -> [Postings]? {
        let size = max(pagesPerPart, (places.count + 7) / 8)
        let runs = stride(from: 0, to: places.count, by: size).map { places[$0..<min(places.count, $0 + size)] }
        let postings = runs.parallelMap(run: 1) { Postings(pages, at: $0) }.compactMap { $0 }
        return postings.count == runs.count ? postings : nil
    }
}
