import Foundations

/// Makes slugs of words in Western European letters without asking Unicode's tables.
///
/// ``Foundations/Slug`` takes accents off by normalization, which suits every script and is slow; a document's headings
/// are mostly words like these. Everything else goes there.
enum LatinSlug {
    /// The slug of some words: the same as ``Foundations/Slug``'s.
    static func make(_ words: ArraySlice<UInt8>) -> String {
        if let slug = fast(words) { return slug }
        return Slug.make(String(decoding: words, as: UTF8.self))
    }

    /// The slug of words in ASCII, U+00C0–U+00FF and dashes and quotes; nil for others.
    private static func fast(_ words: ArraySlice<UInt8>) -> String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(Slug.longest)
        var index = words.startIndex
        while index < words.endIndex {
            let byte = words[index]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            case 0..<0x80: part(&slug)
            case 0xC3 where index + 1 < words.endIndex:
                appendLetter(words[index + 1], to: &slug)
                index += 1
            case 0xE2 where isPunctuation(words[index...]):
                part(&slug)
                index += 2
            default: return nil
            }
            index += 1
        }
        if slug.last == dash { slug.removeLast() }
        return String(decoding: cut(slug), as: UTF8.self)
    }

    /// A long slug cut after a word, where there is one in its second half.
    private static func cut(_ slug: [UInt8]) -> ArraySlice<UInt8> {
        guard slug.count > Slug.longest else { return slug[...] }
        let head = slug[..<Slug.longest]
        if slug[Slug.longest] == dash { return head }
        guard let end = head.lastIndex(of: dash), end > Slug.longest / 2 else { return head }
        return head[..<end]
    }

    private static let dash = UInt8(ascii: "-")

    /// Parts two words.
    private static func part(_ slug: inout [UInt8]) {
        if let last = slug.last, last != dash { slug.append(dash) }
    }

    /// The ASCII letters for U+00C0–U+00DF; those 32 further on are the same in small. A blank stands for none.
    private static let letters: [StaticString] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",
    ]

    private static func appendLetter(_ second: UInt8, to slug: inout [UInt8]) {
        switch second {
        case 0xA4, 0xA5: slug.append(UInt8(ascii: "a"))  // ä and å, by far the most of them
        case 0xB6: slug.append(UInt8(ascii: "o"))
        case 0x97, 0xB7: part(&slug)  // × and ÷
        case 0xBF: slug.append(UInt8(ascii: "y"))  // ÿ stands where ß does
        default: slug.append(letters[Int(second & 0x1F)])
        }
    }

    /// Whether some bytes begin with a dash, a quote, a bullet or dots: U+2010–U+2027.
    private static func isPunctuation(_ bytes: ArraySlice<UInt8>) -> Bool {
        let next = bytes.dropFirst().prefix(2)
        return next.count == 2 && next.first == 0x80 && (0x90...0xA7).contains(next.last ?? 0)
    }
}
