/// The different words of one text with how often they stand in it and where. A site has one for each page, so they are packed.
public struct CountedWords: Sendable {
    /// How many words there are, each as often as it stands.
    let total: Int
    /// For each word its length in bytes, its field, its count, and then its own bytes.
    private let bytes: [UInt8]

    /// The words of a text without any.
    public init() {
        total = 0
        bytes = []
    }

    init(_ table: WordTable, _ uses: [WordUse], total: Int) {
        self.total = total
        var bytes: [UInt8] = []
        bytes.reserveCapacity(table.bytes.count + 3 * table.count)
        for (number, use) in uses.enumerated() {
            let word = table[number]
            bytes.append(UInt8(word.count))
            bytes.append(use.field.rawValue)
            bytes.append(use.count)
            bytes.append(contentsOf: word)
        }
        self.bytes = bytes
    }

    /// Hands over each word once, in the order in which they first came.
    func forEach(_ take: (ArraySlice<UInt8>, WordUse) -> Void) {
        var index = 0
        while index < bytes.count {
            let start = index + 3, end = start + Int(bytes[index])
            take(
                bytes[start..<end],
                WordUse(field: Field(rawValue: bytes[index + 1]) ?? .body, count: bytes[index + 2]))
            index = end
        }
    }
}

/// How often a word stands in a text, and the most telling of its places.
struct WordUse {
    var field: Field
    var count: UInt8
}
