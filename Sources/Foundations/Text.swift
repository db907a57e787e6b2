import Foundation

extension String {
    /// The text in Unicode normalization form C.
    public var nfc: String {
        // Below U+0300, whose first byte is CC, every text is in that form already.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }

    /// The text in Unicode normalization form D: accents are scalars of their own.
    public var decomposed: String { decomposedStringWithCanonicalMapping }

    /// For comparing what people typed: NFC, without blanks around it, case folded.
    public var folded: String {
        trimmed.nfc.lowercased()
    }

    /// Without white space and line ends at both ends.
    public var trimmed: String {
        // Most texts begin and end with a letter of ASCII.
        if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return self
        }
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest.startIndex == startIndex && rest.endIndex == endIndex ? self : String(rest)
    }

    /// Nothing but ASCII that is seen, and blanks.
    public var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension Unicode.Scalar {
    /// A control character other than tab and the line ends.
    public var isStrayControl: Bool {
        (value < 0x20 && value != 9 && value != 10 && value != 13) || (0x7F...0x9F).contains(value)
    }

    /// A character that nobody sees but that hides text or turns its direction round.
    ///
    /// The joiners U+200C and U+200D are not among them: Arabic and emoji are written with them.
    public var isInvisible: Bool {
        switch value {
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
            true
        case 0xE0000...0xE007F: true
        default: false
        }
    }
}
