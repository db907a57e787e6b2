/// Takes the accents off the letters that Western European words are written with.
///
/// ``Foundations/Slug`` does this for every script by Unicode normalization, which is slow; of what is left after this
/// it makes the same slug, and mostly it is ASCII.
enum LatinLetters {
    /// The words with U+00C0–U+00FF as ASCII letters and general punctuation as blanks; everything else as it is.
    static func folded(_ words: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count)
        var index = words.startIndex
        while index < words.endIndex {
            let byte = words[index]
            if byte == 0xC3, index + 1 < words.endIndex {
                append(words[index + 1], to: &bytes)
                index += 2
            } else if byte == 0xE2, index + 2 < words.endIndex, words[index + 1] == 0x80,
                isPunctuation(words[index + 2])
            {
                bytes.append(0x20)
                index += 3
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The ASCII letters for U+00C0–U+00DF; those 32 further on are the same in small. A blank stands for none.
    private static let letters: [StaticString] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",
    ]

    private static func append(_ second: UInt8, to bytes: inout [UInt8]) {
        switch second {
        case 0xBF: bytes.append(UInt8(ascii: "y"))  // ÿ stands where ß does
        case 0x80...0xBE: bytes.append(letters[Int(second & 0x1F)])
        default: break
        }
    }

    /// Dashes, quotes, bullets, dots: U+2010–U+2027.
    private static func isPunctuation(_ last: UInt8) -> Bool { (0x90...0xA7).contains(last) }
}
