import Foundation

/// The part of an address that is made from words: `a`–`z`, `0`–`9` and single dashes between them.
public enum Slug {
    /// The longest slug, in letters; longer ones are cut at a word.
    public static let longest = 80

    /// The slug of a text: å and ä become a, ö becomes o, é becomes e; what else there is becomes a dash.
    ///
    /// Empty when nothing of the text is left.
    public static func make(_ text: some StringProtocol) -> String { make(utf8: Array(text.utf8)[...]) }

    /// The slug of a text in UTF-8.
    public static func make(utf8 text: ArraySlice<UInt8>) -> String {
        var bytes = latinBytes(text) ?? decomposedBytes(text)
        if bytes.last == dash { bytes.removeLast() }
        return String(decoding: cut(bytes), as: UTF8.self)
    }

    /// The letters and dashes of a text of any script, by Unicode's tables: decomposed, an accent is a scalar of its own
    /// and simply falls away.
    private static func decomposedBytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = String(decoding: text, as: UTF8.self).unicodeScalars[...]
        while !rest.isEmpty, bytes.count <= longest {
            // A piece at a time: of a long text only the beginning stays, and a scalar is decomposed by itself.
            let piece = rest.prefix(256)
            rest = rest[piece.endIndex...]
            for scalar in String(piece).decomposedStringWithCanonicalMapping.unicodeScalars {
                append(scalar, to: &bytes)
            }
        }
        return bytes
    }

    /// The same without the tables, which are slow, for ASCII, U+00C0–U+00FF and U+2010–U+2027 (dashes, quotes, bullets,
    /// dots): most text has nothing else. Nil for other texts.
    private static func latinBytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        // One letter more than can stay says that the slug is to be cut.
        while index < text.endIndex, bytes.count <= longest {
            switch text[index] {
            case 0..<0x80: append(text[index], to: &bytes)
            case 0xC3 where index + 1 < text.endIndex:
                appendLatin(text[index + 1], to: &bytes)
                index += 1
            case 0xE2
            where index + 2 < text.endIndex && text[index + 1] == 0x80 && (0x90...0xA7).contains(text[index + 2]):
                append(UInt8(ascii: " "), to: &bytes)
                index += 2
            default: return nil
            }
            index += 1
        }
        return bytes
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

    /// The letter whose UTF-8 is 0xC3 and this byte.
    private static func appendLatin(_ second: UInt8, to bytes: inout [UInt8]) {
        let letters = latin[Int(second & 0x3F)]
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
