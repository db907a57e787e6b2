import Diagnostics

/// Letters that were lost before the text came here: saved in one encoding, read in another and saved again (`Ã¥` for å), or
/// put away for U+FFFD because nobody knew them.
enum LostLetters {
    /// What is said of the first of them; nil when all letters are there.
    static func finding(in source: SourceText) -> Finding? {
        let bytes = source.bytes
        guard let found = bytes.withUnsafeBufferPointer(first) else { return nil }
        let before = bytes[..<found.offset]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let place = source.place(line: line, byte: found.offset - start + 1, byteLength: found.length)
        guard let letter = found.letter else { return .lostLetter(at: place) }
        let seen = String(decoding: bytes[found.offset..<found.offset + found.length], as: UTF8.self)
        return .misreadLetter(seen, meant: letter, at: place)
    }

    private typealias Found = (offset: Int, length: Int, letter: String?)

    /// Most texts have none, so eight bytes at a time are asked for the two that are seldom seen.
    private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Found? {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < raw.count {
            if index + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if hasZero(word ^ 0x8383_8383_8383_8383) || hasZero(word ^ 0xEFEF_EFEF_EFEF_EFEF) {
                    for offset in index..<index + 8 { if let found = look(at: offset, bytes) { return found } }
                }
                index += 8
            } else {
                if let found = look(at: index, bytes) { return found }
                index += 1
            }
        }
        return nil
    }

    /// Whether one of eight bytes is 0 (Anderson, "Bit Twiddling Hacks").
    private static func hasZero(_ word: UInt64) -> Bool {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
    }

    private static func look(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Found? {
        switch bytes[offset] {
        case 0x83 where offset > 0 && bytes[offset - 1] == 0xC3:
            let rest = bytes[(offset + 1)...]
            return misread.first { rest.starts(with: $0.bytes) }.map { (offset - 1, 2 + $0.bytes.count, $0.letter) }
        case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF, 0xBD]): return (offset, 3, nil)
        default: return nil
        }
    }

    /// What stands after `Ã` (C3 83) where UTF-8 was read as Windows-1252.
    private static let misread: [(bytes: [UInt8], letter: String)] = [
        (Array("¥".utf8), "å"), (Array("¤".utf8), "ä"), (Array("¶".utf8), "ö"), (Array("…".utf8), "Å"),
        (Array("„".utf8), "Ä"), (Array("–".utf8), "Ö"), (Array("©".utf8), "é"),
    ]
}
