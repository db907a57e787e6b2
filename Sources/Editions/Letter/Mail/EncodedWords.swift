import Foundations

/// Text that is not ASCII inside headers (RFC 2047).
enum EncodedWords {
    /// Where the words stand, which says what the Q encoding may leave as it is.
    enum Place {
        /// In free text as the subject (RFC 2047, section 5, rule 1).
        case text
        /// In a name before an address (section 5, rule 3).
        case phrase
    }

    /// The longest encoded word (section 2).
    static let longest = 75

    private static let frame = "=?UTF-8?Q?".utf8.count + "?=".utf8.count

    /// The text as encoded words in UTF-8, in the Q or B encoding, whichever makes less.
    ///
    /// No character is divided between words unless it alone is longer than one. The first word is at most `room`
    /// bytes long, so that it fits behind the header's name, if its first character does.
    static func words(_ text: String, in place: Place, room: Int) -> [String] {
        let text = text.nfc
        let quoted = words(pieces(text, ofAtMost: 21), room) { $0.reduce(frame) { $0 + cost($1, place) } }
        let letters = words(pieces(text, ofAtMost: 45), room) { frame + ($0.count + 2) / 3 * 4 }
        let quotedWords = quoted.map { written(quoted: $0, place) }
        let letterWords = letters.map { "=?UTF-8?B?\(String(decoding: Base64.encoded($0), as: UTF8.self))?=" }
        return length(quotedWords) <= length(letterWords) ? quotedWords : letterWords
    }

    private static func length(_ words: [String]) -> Int { words.reduce(0) { $0 + $1.utf8.count + 1 } }

    /// The text's characters; of one that fits into no word (a family of emoji) each scalar.
    private static func pieces(_ text: String, ofAtMost longest: Int) -> [[UInt8]] {
        text.flatMap { character in
            let bytes = Array(character.utf8)
            return bytes.count <= longest ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
        }
    }

    /// The pieces gathered into words, none longer than it may be, parted after a space where there is one: some
    /// programs show a space between two encoded words of a name.
    private static func words(_ pieces: [[UInt8]], _ room: Int, size: ([UInt8]) -> Int) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [[UInt8]] = []
        for piece in pieces {
            while !word.isEmpty,
                size(Array((word + [piece]).joined())) > (words.isEmpty ? min(room, longest) : longest)
            {
                let end = word.lastIndex(of: [0x20]).map { $0 + 1 } ?? word.count
                words.append(Array(word[..<end].joined()))
                word.removeFirst(end)
            }
            word.append(piece)
        }
        return word.isEmpty ? words : words + [Array(word.joined())]
    }

    /// The Q encoding (section 4.2).
    private static func written(quoted word: [UInt8], _ place: Place) -> String {
        var output = Array("=?UTF-8?Q?".utf8)
        for byte in word {
            if byte == 0x20 {
                output.append(UInt8(ascii: "_"))
            } else if cost(byte, place) == 1 {
                output.append(byte)
            } else {
                output.appendQuotedPrintable(byte)
            }
        }
        output += "?=".utf8
        return String(decoding: output, as: UTF8.self)
    }

    /// How many bytes a byte becomes in the Q encoding.
    private static func cost(_ byte: UInt8, _ place: Place) -> Int {
        switch byte {
        case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 1
        case UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"): 1
        case UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"): 3
        default: place == .text && byte > 0x20 && byte < 0x7F ? 1 : 3
        }
    }
}
