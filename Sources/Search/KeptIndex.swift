import Foundations

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
    private static let sign = "blad search 2"

    /// All of it in bytes.
    public var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.reserve(4 * (totals.count + lists.uses.count + 4 * lists.count) + 64 * keys.count + 100_000)
        writer.write(Self.sign)
        writer.write(keys)
        writer.write(totals)
        writer.write(lists.stems)
        writer.write(lists.starts)
        writer.write(lists.uses)
        writer.write(lastParts)
        writer.write(words) { writer, part in
            writer.write(part.end)
            writer.write(part.bytes)
        }
        writer.write(pages) { writer, part in
            writer.write(part.texts)
            writer.write(part.numbers)
            writer.write(part.bytes)
        }
        return writer.bytes
    }

    /// What ``bytes`` tells; nil for bytes that are not of this kind. Whether they are as they were written is the
    /// caller's to know: others may make a wrong index, but nothing worse. Linear in the bytes.
    public init?(_ bytes: [UInt8]) {
        var reader = RecordReader(bytes)
        guard let kept = try? Self.read(&reader) else { return nil }
        self = kept
    }

    private static func read(_ reader: inout RecordReader) throws(RecordReader.Fault) -> KeptIndex {
        guard try reader.text() == sign else { throw RecordReader.Fault() }
        let keys = try reader.packedTexts(), totals = try reader.numbers()
        let stems = try reader.packedTexts(), starts = try reader.numbers(), uses = try reader.numbers()
        let lastParts = try reader.numbers()
        var start = 0
        let words = try reader.list { (reader: inout RecordReader) throws(RecordReader.Fault) in
            let part = Words(end: try reader.number(), bytes: try reader.byteList())
            guard part.end > start, part.end <= stems.count else { throw RecordReader.Fault() }
            start = part.end
            return part
        }
        let pages = try reader.list { (reader: inout RecordReader) throws(RecordReader.Fault) in
            PagesPart(texts: try reader.packedTexts(), numbers: try reader.numbers(), bytes: try reader.byteList())
        }
        guard reader.isAtEnd, totals.count == keys.count, lastParts.count == stems.count,
            lastParts.allSatisfy({ $0 == Compounds.none || $0 < stems.count }),
            let lists = PostingLists(stems: stems, starts: starts, uses: uses, pageCount: keys.count)
        else { throw RecordReader.Fault() }
        return KeptIndex(
            keys: keys, totals: totals, lists: lists, lastParts: lastParts, words: words, pages: pages)
    }
}

extension RecordWriter {
    fileprivate mutating func write(_ texts: PackedTexts) {
        write(texts.bytes)
        write(texts.ends)
    }
}

extension RecordReader {
    fileprivate mutating func packedTexts() throws(Fault) -> PackedTexts {
        guard let texts = PackedTexts(bytes: try byteList(), ends: try numbers()) else { throw Fault() }
        return texts
    }
}
