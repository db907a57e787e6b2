/// Finds the last part of compounds among a site's own words: `fullmäktige` in `kommunfullmäktige`.
struct Compounds {
    let stems: WordTable

    /// The fewest letters of a part.
    private static let shortest = 3

    /// The number of the longest last part that is a word of its own; the first part must be one too, an s between
    /// them aside.
    func lastPart(of number: Int) -> Int? {
        let word = stems[number]
        guard word.count >= 2 * Self.shortest + 1 else { return nil }
        for cut in word.startIndex + Self.shortest...word.endIndex - Self.shortest where isStart(word[cut]) {
            let first = word[..<cut]
            guard Self.isLong(first), Self.isLong(word[cut...]), let last = stems.find(word[cut...]) else { continue }
            if stems.find(first) != nil { return last }
            if first.last == UInt8(ascii: "s"), Self.isLong(first.dropLast()), stems.find(first.dropLast()) != nil {
                return last
            }
        }
        return nil
    }

    private static func isLong(_ part: ArraySlice<UInt8>) -> Bool {
        part.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } >= shortest
            && part.allSatisfy { !(0x30...0x39).contains($0) }
    }

    /// Whether a byte begins a character.
    private func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
