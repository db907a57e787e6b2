import Foundations

/// Finds the last part of compounds among a site's own words: `fullmäktige` in `kommunfullmäktige`.
struct Compounds: Sendable {
    private let stems: PackedTexts
    /// The stems, by their numbers, and after them those of the common words, which are first parts too: `underhåll`.
    private let table: WordTable

    /// The fewest letters of a part.
    private static let shortest = 3
    /// What stands for no part.
    static let none = UInt32.max

    /// The compounds among some stems.
    init(_ stems: PackedTexts, common: [ArraySlice<UInt8>]) {
        var table = WordTable(room: stems.count + common.count)
        for number in 0..<stems.count { _ = table.number(of: stems[number]) }
        for stem in common { _ = table.number(of: stem) }
        self.stems = stems
        self.table = table
    }

    /// For each stem the number of its last part, or ``none``. Linear in the bytes.
    func lastParts() -> [UInt32] {
        stride(from: 0, to: stems.count, by: 4096).map { $0..<min(stems.count, $0 + 4096) }.parallelMap(run: 1) { run in
            stems.bytes.withUnsafeBufferPointer { bytes in
                run.map { lastPart(of: UnsafeBufferPointer(rebasing: bytes[stems.range($0)])) }
            }
        }.flatMap { $0 }
    }

    /// The longest last part that is a word of its own; the first part must be one too, an s between them aside.
    private func lastPart(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard word.count >= 2 * Self.shortest + 1 else { return Self.none }
        let letters = word.reduce(0) { $0 + (isStart($1) ? 1 : 0) }
        // The letters and the hash of what lies before the cut; whether it was a word one letter ago.
        var before = 0, hash = WordTable.seed, wasWord = false
        for cut in 0..<word.count {
            if isStart(word[cut]) {
                let isWord = before >= Self.shortest && find(word[..<cut], hash) != nil
                let hasS = cut > 0 && word[cut - 1] == UInt8(ascii: "s")
                if letters - before < Self.shortest { break }
                if isWord || hasS && wasWord, let last = find(word[cut...]) { return last }
                wasWord = isWord
                before += 1
            }
            if isDigit(word[cut]) { break }
            hash = WordTable.next(hash, word[cut])
        }
        return Self.none
    }

    private func find(_ part: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32) -> Int? {
        table.find(UnsafeBufferPointer(rebasing: part), hash: hash)
    }

    /// The number of a last part; one that is only a common word leads nowhere, but ends the search.
    private func find(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        guard !part.contains(where: isDigit) else { return nil }
        let number = find(part, part.reduce(WordTable.seed, WordTable.next))
        return number.map { $0 < stems.count ? UInt32($0) : Self.none }
    }

    /// Whether a byte begins a character.
    private func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
