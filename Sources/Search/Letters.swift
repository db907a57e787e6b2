/// What is a letter, and what it is in lower case.
enum Letters {
    /// The lower-case letter or digit of each byte of ASCII; 0 for what parts words.
    static let ascii: [UInt8] = (0..<0x80).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
        default: 0
        }
    }

    /// Appends the lower-case form of the character that begins at an index, nothing when it is no letter; gives the
    /// index after it.
    static func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to bytes: inout [UInt8]) -> Int {
        let first = text[start]
        guard first >= 0xC2, start + 1 < text.count else { return start + 1 }
        let second = text[start + 1]
        if first == 0xC3 {
            // U+00C0–U+00FF: capitals lie 32 before; × and ÷ are no letters.
            guard second != 0x97, second != 0xB7 else { return start + 2 }
            bytes.append(first)
            bytes.append(second < 0x9F ? second + 0x20 : second)
            return start + 2
        }
        // U+0080–U+00BF and U+2000–U+203F: signs, blanks, dashes, quotes.
        if first == 0xC2 { return start + 2 }
        if first == 0xE2, second == 0x80 { return min(start + 3, text.count) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let end = min(start + length, text.count)
        for scalar in String(decoding: text[start..<end], as: UTF8.self).unicodeScalars where isPartOfWord(scalar) {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
        return end
    }

    /// Whether the character at an index is U+00AD, which may stand inside a word and is not seen.
    static func isSoftHyphen(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xAD
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
