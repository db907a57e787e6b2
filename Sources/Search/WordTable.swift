/// Different words with a number each, in the order in which they first came.
///
/// Constant time a byte, whatever the words are: which of them share a slot is another thing in every run of the program.
struct WordTable: Sendable {
    /// A word's place among the bytes.
    struct Entry {
        let hash: UInt32
        let start: UInt32
        let length: UInt32

        var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
    }

    /// The words' bytes, one after another.
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []
    /// The words' hashes and their numbers plus one, by hash; a power of two of them.
    private var slots: [Slot]

    private struct Slot {
        var hash: UInt32 = 0
        var number: UInt32 = 0
    }

    /// A table with room for some words before it grows.
    init(room: Int = 256) {
        var size = 64
        while size < room * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    /// How many words there are.
    var count: Int { entries.count }

    /// A word's bytes.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[entries[number].range] }

    /// The words, by number.
    var texts: PackedTexts {
        var texts = PackedTexts()
        texts.reserve(count, bytes: bytes.count)
        for number in 0..<count { texts.append(self[number]) }
        return texts
    }

    /// The number of a word, which is put in when it is not there.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        let slot = slot(of: word, hash)
        let number = slots[slot].number
        if number != 0 { return Int(number) - 1 }
        entries.append(Entry(hash: hash, start: UInt32(bytes.count), length: UInt32(word.count)))
        bytes.append(contentsOf: word)
        slots[slot] = Slot(hash: hash, number: UInt32(entries.count))
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    /// The number of a word, which is put in when it is not there.
    mutating func number(of word: ArraySlice<UInt8>) -> Int {
        word.withUnsafeBufferPointer { number(of: $0, hash: Self.hash($0)) }
    }

    /// The numbers of the words of another table, which are put in when they are not there.
    mutating func numbers(of other: WordTable) -> [Int] {
        other.bytes.withUnsafeBufferPointer { bytes in
            other.entries.map { number(of: UnsafeBufferPointer(rebasing: bytes[$0.range]), hash: $0.hash) }
        }
    }

    /// The number of a word; nil when it is not there.
    func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        let number = slots[slot(of: word, hash)].number
        return number == 0 ? nil : Int(number) - 1
    }

    /// The slot of a word, or the free one where it is to be put.
    private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = Self.mixed(hash) & mask
            while slots[slot].number != 0 {
                if slots[slot].hash == hash, holds(Int(slots[slot].number) - 1, word) { break }
                slot = (slot + 1) & mask
            }
            return slot
        }
    }

    private func holds(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[number]
        guard Int(entry.length) == word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            let start = Int(entry.start)
            for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = Self.mixed(entry.hash) & mask
            while slots[slot].number != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(hash: entry.hash, number: UInt32(number + 1))
        }
    }

    // MARK: The hash FNV-1a, 32 bits

    /// What it begins with: nobody can choose words for it. What is made of the words does not depend on it.
    static let seed = UInt32.random(in: .min ... .max)

    /// The slot is chosen by the low bits, which in FNV depend on low bits alone: the others are mixed in.
    private static func mixed(_ hash: UInt32) -> Int {
        let mixed = (hash ^ (hash >> 16)) &* 0x9E37_79B1
        return Int(mixed ^ (mixed >> 15))
    }

    static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 { word.reduce(seed, next) }
}
