/// What is a letter, and what it is in lower case.
enum Letters {
    /// The lower-case letter or digit of each byte of ASCII; 0 for what parts words, and for bytes of longer characters.
    static let ascii: [UInt8] = (0..<0x100).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
        default: 0
        }
    }

    /// The second byte of a lower-case letter of U+00C0–U+00FF, whose first is C3: capitals lie 32 before. Nil for × and ÷.
    @inline(__always)
    static func lowered(afterC3 byte: UInt8) -> UInt8? {
        guard byte != 0x97, byte != 0xB7 else { return nil }
        return byte < 0x9F ? byte &+ 0x20 : byte
    }

    /// The lower-case form of a character, empty when it is no letter.
    static func lowered(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        String(decoding: character, as: UTF8.self).unicodeScalars.filter(isPartOfWord).flatMap {
            Array($0.properties.lowercaseMapping.utf8)
        }
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
