import Foundation

/// The part of an address that is made from words: `a`–`z`, `0`–`9` and single dashes between them.
public enum Slug {
    /// The longest slug, in letters; longer ones are cut at a word.
    public static let longest = 80

    /// The slug of a text: å and ä become a, ö becomes o, é becomes e; what else there is becomes a dash.
    ///
    /// Empty when nothing of the text is left.
    public static func make(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { append(byte, to: &bytes) }
        } else if text.utf8.allSatisfy({ $0 < 0xC4 }) {
            for scalar in text.unicodeScalars { appendLatin(UInt8(scalar.value), to: &bytes) }
        } else {
            // Decomposed, an accent is a scalar of its own and simply falls away.
            for scalar in String(text).decomposedStringWithCanonicalMapping.unicodeScalars {
                append(scalar, to: &bytes)
            }
        }
        if bytes.last == dash { bytes.removeLast() }
        return String(decoding: cut(bytes), as: UTF8.self)
    }

    private static let dash = UInt8(ascii: "-")

    private static let spelledOut: [Unicode.Scalar: StaticString] = [
        "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ß": "ss", "ẞ": "ss", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
        "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "œ": "oe", "Œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
    ]

    /// The letters of U+00C0 to U+00FF; an empty one parts words.
    private static let latin: [StaticString] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
    ]

    /// A scalar of ISO 8859-1; most Swedish text has no other.
    private static func appendLatin(_ value: UInt8, to bytes: inout [UInt8]) {
        // The soft hyphen is seen nowhere.
        if value == 0xAD { return }
        guard value >= 0xC0 else { return append(value, to: &bytes) }
        let letters = latin[Int(value) - 0xC0]
        if letters.utf8CodeUnitCount == 0 { append(UInt8(ascii: " "), to: &bytes) }
        letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        default: if let last = bytes.last, last != dash { bytes.append(dash) }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.value < 0x80 {
            append(UInt8(scalar.value), to: &bytes)
        } else if let letters = spelledOut[scalar] {
            letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
        } else if !isIgnorable(scalar) {
            append(UInt8(ascii: " "), to: &bytes)
        }
    }

    /// Accents, and characters that are seen nowhere: they part no words.
    private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.isDefaultIgnorableCodePoint
    }

    private static func cut(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.count > longest else { return bytes[...] }
        let head = bytes[..<longest]
        if bytes[longest] == dash { return head }
        guard let end = head.lastIndex(of: dash), end > longest / 2 else { return head }
        return head[..<end]
    }
}
