/// Counts the different words of one text, in lower case, with how often they stand in it and where.
public struct WordCounter: Sendable {
    private var table = WordTable(room: 512)
    /// The uses of each word of the table.
    private var uses: [WordUse] = []
    /// How many words there are, each as often as it stands.
    private var total = 0

    /// The longest word, in bytes. Nobody looks for a longer one.
    private static let longest = 64

    /// A counter of nothing.
    public init() {}

    /// What was counted.
    public func words() -> CountedWords { CountedWords(table, uses, total: total) }

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
        Letters.ascii.withUnsafeBufferPointer { ascii in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { room in
                var scan = WordScan(text, ascii: ascii, room: room)
                while scan.findNext() {
                    total += 1
                    if let word = scan.word { count(word, scan.hash, field) }
                }
            }
        }
    }

    private mutating func count(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ field: Field) {
        let number = table.number(of: word, hash: hash)
        if number == uses.count { return uses.append(WordUse(field: field, count: 1)) }
        uses[number].field = max(uses[number].field, field)
        if uses[number].count < .max { uses[number].count += 1 }
    }
}
