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
    }

    /// The parts of words, in the order of the alphabet.
    public let words: [Words]
    /// The parts of pages, ``pagesPerPart`` in each.
    public let pages: [[UInt8]]
    /// A sign for each page: its rank times eight and how long it is, from `A` on.
    public let measures: String

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
    /// - Parameter largestPart: the most bytes of a part, unless one word alone has more.
    public init?(_ pages: [SearchPage], largestPart: Int = largestPart) {
        let chunks = stride(from: 0, to: pages.count, by: Self.pagesPerPart).map { start in
            start..<min(pages.count, start + Self.pagesPerPart)
        }
        let postings = chunks.parallelMap(run: 1) { Postings(pages, $0) }.compactMap { $0 }
        guard postings.count == chunks.count else { return nil }
        let lists = PostingLists(postings)
        let writer = WordsWriter(lists: lists, pageCount: pages.count, largestPart: largestPart)
        words = writer.parts().parallelMap(run: 1) { writer.words(of: $0) }.flatMap { $0 }
        self.pages = chunks.parallelMap(run: 1) { PagesWriter.bytes(of: pages[$0]) }
        measures = String(pages.map(\.measure))
    }
}
