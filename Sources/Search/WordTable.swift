/// Different words with a number each, in the order in which they first came.
///
/// A word's bytes are appended to the table and then closed; when the table has the word already, they go away again.
/// Constant time a byte.
struct WordTable: Sendable {
    /// A word's place among the bytes.
    struct Entry {
        let hash: UInt32
        let start: UInt32
        let length: UInt32

        var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
    }

    /// The words' bytes, one after another.
    var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []
    /// The words' numbers plus one, by hash; a power of two of them.
    private var slots: [UInt32]

    /// A table with room for some words before it grows.
    init(room: Int = 256) {
        var size = 64
        while size < room * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// How many words there are.
    var count: Int { entries.count }

    /// A word's bytes.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[entries[number].range] }

    /// The number of the word that stands last among the bytes, from `start` on.
    mutating func close(_ start: Int, _ hash: UInt32) -> Int {
        let length = bytes.count - start
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if holds(entries[number], hash, start, length) {
                bytes.removeLast(length)
                return number
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        entries.append(Entry(hash: hash, start: UInt32(start), length: UInt32(length)))
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    /// The number of a word, which is put in when it is not there.
    mutating func number(of word: ArraySlice<UInt8>) -> Int {
        let start = bytes.count
        bytes.append(contentsOf: word)
        return close(start, Self.hash(word))
    }

    /// The number of a word; nil when it is not there.
    func find(_ word: ArraySlice<UInt8>) -> Int? {
        let hash = Self.hash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if entries[number].hash == hash, self[number] == word { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Gives back what only putting in needs.
    mutating func freeze() { slots = [0, 0] }

    private func holds(_ entry: Entry, _ hash: UInt32, _ start: Int, _ length: Int) -> Bool {
        guard entry.hash == hash, entry.length == length else { return false }
        for offset in 0..<length where bytes[Int(entry.start) + offset] != bytes[start + offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    // MARK: The hash FNV-1a, 32 bits

    static let seed: UInt32 = 2_166_136_261

    static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    static func hash(_ word: ArraySlice<UInt8>) -> UInt32 { word.reduce(seed, next) }
}
