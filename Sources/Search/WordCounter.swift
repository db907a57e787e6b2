/// The different words of one text, in lower case, with how often they stand in it and where.
///
/// A word is a run of letters, digits and combining marks, as in the page's script: `/[\p{L}\p{M}\p{N}]+/u`.
public struct WordCounter: Sendable {
    /// How often a word stands in the text, and the most telling of its places.
    struct Use {
        var field: Field
        var count: UInt8
    }

    private(set) var table = WordTable()
    /// The uses of each word of the table.
    private(set) var uses: [Use] = []
    /// How many words there are, each as often as it stands.
    private(set) var total = 0

    /// The longest word, in bytes. Nobody looks for a longer one.
    private static let longest = 64

    /// A counter of nothing.
    public init() {}

    /// Gives back what only counting needs.
    public mutating func freeze() { table.freeze() }

    /// Counts the words of a text.
    public mutating func add(_ text: String, in field: Field) {
        var text = text
        text.withUTF8 { add($0, in: field) }
    }

    /// Counts the words of a text in UTF-8.
    public mutating func add(_ text: ArraySlice<UInt8>, in field: Field) {
        text.withUnsafeBufferPointer { add($0, in: field) }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, in field: Field) {
        var start = table.bytes.count
        var hash = WordTable.seed
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                let lower = Letters.ascii[Int(byte)]
                if lower != 0 {
                    table.bytes.append(lower)
                    hash = WordTable.next(hash, lower)
                    continue
                }
            } else {
                let before = table.bytes.count
                let first = index
                index = Letters.append(text, from: first, to: &table.bytes)
                for offset in before..<table.bytes.count { hash = WordTable.next(hash, table.bytes[offset]) }
                if table.bytes.count > before || Letters.isSoftHyphen(text, first) { continue }
            }
            guard table.bytes.count > start else { continue }
            end(start, hash, field)
            start = table.bytes.count
            hash = WordTable.seed
        }
        if table.bytes.count > start { end(start, hash, field) }
    }

    /// Counts the word that stands last among the table's bytes.
    private mutating func end(_ start: Int, _ hash: UInt32, _ field: Field) {
        total += 1
        let length = table.bytes.count - start
        if length > Self.longest { return table.bytes.removeLast(length) }
        let number = table.close(start, hash)
        if number == uses.count { return uses.append(Use(field: field, count: 1)) }
        uses[number].field = max(uses[number].field, field)
        if uses[number].count < .max { uses[number].count += 1 }
    }
}
