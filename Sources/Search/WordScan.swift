/// Goes through the words of a text, each in lower case and with its hash. Constant time a byte.
///
/// A word is a run of letters, digits and combining marks, as in the page's script: `/[\p{L}\p{M}\p{N}]+/u`.
struct WordScan {
    private let text: UnsafeBufferPointer<UInt8>
    private let ascii: UnsafeBufferPointer<UInt8>
    private let room: UnsafeMutableBufferPointer<UInt8>
    private var index = 0
    private var length = 0
    /// The hash of the word that was found last.
    private(set) var hash = WordTable.seed

    /// A scan of a text, with ``Letters/ascii`` and room for the longest word that is wanted.
    init(
        _ text: UnsafeBufferPointer<UInt8>, ascii: UnsafeBufferPointer<UInt8>, room: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.text = text
        self.ascii = ascii
        self.room = room
    }

    /// The word that was found last, in lower case; nil when it was longer than the room.
    var word: UnsafeBufferPointer<UInt8>? {
        length <= room.count ? UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<length]) : nil
    }

    /// Looks for the next word; false when there is none.
    mutating func findNext() -> Bool {
        length = 0
        hash = WordTable.seed
        while index < text.count {
            putLetters()
            guard index < text.count else { break }
            let start = index, before = length
            if text[start] < 0x80 {
                index += 1
            } else {
                putCharacter()
                if length > before || Letters.isSoftHyphen(text, start) { continue }
            }
            if length > 0 { return true }
        }
        return length > 0
    }

    /// Puts the letters and digits of ASCII and Latin-1 that come first: nearly all there are, so they stay in registers.
    private mutating func putLetters() {
        var index = index, length = length, hash = hash
        while index < text.count {
            let byte = text[index]
            let lower = ascii[Int(byte)]
            if lower != 0 {
                if length < room.count { room[length] = lower }
                length += 1
                index += 1
                hash = WordTable.next(hash, lower)
            } else if byte == 0xC3, index + 1 < text.count, let lower = Letters.lowered(afterC3: text[index + 1]) {
                if length + 1 < room.count {
                    room[length] = byte
                    room[length + 1] = lower
                }
                length += 2
                index += 2
                hash = WordTable.next(WordTable.next(hash, byte), lower)
            } else {
                break
            }
        }
        (self.index, self.length, self.hash) = (index, length, hash)
    }

    /// Puts the lower-case form of the character that begins here, nothing when it is no letter.
    private mutating func putCharacter() {
        let start = index, first = text[start]
        guard first >= 0xC2, start + 1 < text.count else {
            index += 1
            return
        }
        switch first {
        // U+0080–U+00A9: signs; from U+00AA on, ª ² ³ µ ¹ º ¼ ½ ¾ stand among them. Of U+00C0–U+00FF × and ÷.
        case 0xC2 where text[start + 1] < 0xAA, 0xC3: index += 2
        // U+2000–U+203F: blanks, dashes, quotes.
        case 0xE2 where text[start + 1] == 0x80: index = min(start + 3, text.count)
        default:
            index = min(start + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4), text.count)
            for byte in Letters.lowered(text[start..<index]) {
                if length < room.count { room[length] = byte }
                length += 1
                hash = WordTable.next(hash, byte)
            }
        }
    }
}
