/// What an index knows of its pages, for the next one to start from.
public struct KeptIndex: Sendable {
    /// A part of the words.
    struct Words: Sendable {
        /// Where the part's stems end, among all.
        let end: Int
        let bytes: [UInt8]
    }

    /// The keys of the pages, in order.
    let keys: PackedTexts
    /// How many words each page has.
    let totals: [UInt32]
    /// The stems with their own uses.
    let lists: PostingLists
    /// For each stem the number of its last part, or ``Compounds/none``.
    let lastParts: [UInt32]
    let words: [Words]
    let pages: [PagesPart]

    init(
        keys: PackedTexts, totals: [UInt32], lists: PostingLists, lastParts: [UInt32], words: [Words],
        pages: [PagesPart]
    ) {
        self.keys = keys
        self.totals = totals
        self.lists = lists
        self.lastParts = lastParts
        self.words = words
        self.pages = pages
    }

    /// The sign at the beginning of the bytes. Another number for each change of what they mean, or of how words are
    /// found, stemmed or weighed.
    private static let sign = "blad search 1\n"

    /// All of it in bytes.
    public var bytes: [UInt8] {
        var writer = NumberWriter()
        writer.reserve(4 * (totals.count + lists.uses.count + 4 * lists.count) + 64 * keys.count + 100_000)
        writer.write(Array(Self.sign.utf8))
        writer.write(keys)
        writer.write(totals)
        writer.write(lists.stems)
        writer.write(lists.starts)
        writer.write(lists.uses)
        writer.write(lastParts)
        writer.write(UInt32(words.count))
        for part in words {
            writer.write(UInt32(part.end))
            writer.write(part.bytes)
        }
        writer.write(UInt32(pages.count))
        for part in pages {
            writer.write(part.texts)
            writer.write(part.numbers)
            writer.write(part.bytes)
        }
        return writer.bytes
    }

    /// What ``bytes`` tells; nil for bytes that are not of this kind. Whether they are as they were written is the
    /// caller's to know: others may make a wrong index, but nothing worse. Linear in the bytes.
    public init?(_ bytes: [UInt8]) {
        var reader = NumberReader(bytes)
        guard reader.bytes() == Array(Self.sign.utf8), let keys = reader.texts(), let totals = reader.numbers(),
            let stems = reader.texts(), let starts = reader.numbers(), let uses = reader.numbers(),
            let lastParts = reader.numbers(), let words = Self.words(&reader), let pages = Self.pages(&reader),
            reader.isAtEnd, totals.count == keys.count, lastParts.count == stems.count,
            lastParts.allSatisfy({ $0 == Compounds.none || $0 < stems.count }),
            let lists = PostingLists(stems: stems, starts: starts, uses: uses, pageCount: keys.count)
        else { return nil }
        self.init(keys: keys, totals: totals, lists: lists, lastParts: lastParts, words: words, pages: pages)
    }

    private static func words(_ reader: inout NumberReader) -> [Words]? {
        guard let count = reader.number() else { return nil }
        var words: [Words] = []
        var start = 0
        for _ in 0..<count {
            guard let end = reader.number().map(Int.init), end > start, let bytes = reader.bytes() else { return nil }
            words.append(Words(end: end, bytes: bytes))
            start = end
        }
        return words
    }

    private static func pages(_ reader: inout NumberReader) -> [PagesPart]? {
        guard let count = reader.number() else { return nil }
        var parts: [PagesPart] = []
        for _ in 0..<count {
            guard let texts = reader.texts(), let numbers = reader.numbers(), let bytes = reader.bytes() else {
                return nil
            }
            parts.append(PagesPart(texts: texts, numbers: numbers, bytes: bytes))
        }
        return parts
    }
}
