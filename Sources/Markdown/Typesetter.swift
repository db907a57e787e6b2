/// Copies words while turning typewriter quotes, dashes and dots into the language's own.
///
/// `"` and `'` become quotes or apostrophes, `--` and `---` an en and an em dash, `...` an ellipsis. What the editor
/// escaped stays as it is.
struct Typesetter {
    let bytes: UnsafeBufferPointer<UInt8>
    let mark: EscapeMark?
    /// The language's quotes; nil where everything stays as it is typed.
    let quotes: QuoteMarks?
    /// What stands before the bytes; after ``run(into:isFollowed:)``, what stands before what comes after them.
    var before: Neighbour
    /// Whether one of `& < > "` was written.
    var needsEscaping = false
    /// Whether there is a character of which shortcodes, wiki links and the like are made.
    var isOdd = false
    private var copied = 0
    private var lastQuote = (index: -1, opened: false)

    init(bytes: UnsafeBufferPointer<UInt8>, mark: EscapeMark?, quotes: QuoteMarks?, before: Neighbour) {
        self.bytes = bytes
        self.mark = mark
        self.quotes = quotes
        self.before = before
    }

    /// Bits of the characters under 64 that are looked at: `" % & ' - . : < >`.
    private static let low: UInt64 = bits("\"%&'-.:<>", from: 0)
    /// Bits of the characters 64–127 that are: `[ ] { }` and the backtick.
    private static let high: UInt64 = bits("[]{}`", from: 64)

    private static func bits(_ characters: StaticString, from base: UInt8) -> UInt64 {
        characters.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt64($1 - base) } }
    }

    /// Appends the words to the arena.
    mutating func run(into arena: inout [UInt8], isFollowed: () -> Bool) {
        let (low, high) = (Self.low, Self.high)
        var index = 0
        let count = bytes.count
        while true {
            if mark == nil { index = LetterRun.end(in: bytes, from: index) }
            guard index < count else { break }
            let byte = bytes[index]
            if byte < 0x40 {
                if low >> UInt64(byte) & 1 != 0 {
                    index = special(byte, at: index, &arena, isFollowed)
                    continue
                }
            } else if byte < 0x80 {
                if high >> UInt64(byte & 63) & 1 != 0 { isOdd = true }
            } else if let mark, byte == EscapeMark.lead.0, mark.isAt(index, of: bytes) {
                flush(upTo: index, &arena)
                index += 3
                copied = index
                continue
            }
            index += 1
        }
        flush(upTo: count, &arena)
        before = lastQuote.index == count - 1 ? (lastQuote.opened ? .opener : .word) : neighbour(at: count)
    }

    private mutating func flush(upTo index: Int, _ arena: inout [UInt8]) {
        if copied < index { arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index])) }
    }

    /// Deals with a character of `low`; returns the index to go on from.
    private mutating func special(_ byte: UInt8, at index: Int, _ arena: inout [UInt8], _ isFollowed: () -> Bool) -> Int
    {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
            if let quotes { return typeset(byte, at: index, quotes, &arena, isFollowed) }
            if byte == UInt8(ascii: "\"") { needsEscaping = true }
            return index + 1
        case UInt8(ascii: ":"), UInt8(ascii: "%"):
            if index + 1 < bytes.count, bytes[index + 1] == byte { isOdd = true }
            return index + 1
        default:
            needsEscaping = true
            if byte == UInt8(ascii: "<") { isOdd = true }
            return index + 1
        }
    }

    private mutating func typeset(
        _ byte: UInt8, at index: Int, _ quotes: QuoteMarks, _ arena: inout [UInt8], _ isFollowed: () -> Bool
    ) -> Int {
        switch byte {
        case UInt8(ascii: "-"): return dashes(at: index, &arena)
        case UInt8(ascii: "."): return dots(at: index, &arena)
        default:
            if let mark, mark.isAt(index + 1, of: bytes) {
                needsEscaping = true
                return index + 1
            }
            let quote = quote(byte, at: index, quotes, isFollowed)
            replace(index..<index + 1, with: quote, &arena)
            return index + 1
        }
    }

    private mutating func replace(_ range: Range<Int>, with words: [UInt8], _ arena: inout [UInt8]) {
        flush(upTo: range.lowerBound, &arena)
        arena.append(contentsOf: words)
        copied = range.upperBound
    }

    // MARK: Quotes

    private mutating func quote(_ byte: UInt8, at index: Int, _ quotes: QuoteMarks, _ isFollowed: () -> Bool) -> [UInt8]
    {
        let neighbour = neighbour(at: index)
        let isLast = index + 1 == bytes.count
        let next: UInt8 = isLast ? (isFollowed() ? UInt8(ascii: "a") : 0x20) : bytes[index + 1]
        let opens = neighbour != .word && next != 0x20 && next != 0x09
        if byte == UInt8(ascii: "'"), isApostrophe(at: index, neighbour, next) {
            lastQuote = (index, false)
            return QuoteMarks.apostrophe
        }
        lastQuote = (index, opens)
        if byte == UInt8(ascii: "\"") { return opens ? quotes.doubleOpen : quotes.doubleClose }
        return opens ? quotes.singleOpen : quotes.singleClose
    }

    /// Inside a word (`don't`), or before the two figures of a year (`'68`).
    private func isApostrophe(at index: Int, _ neighbour: Neighbour, _ next: UInt8) -> Bool {
        if neighbour == .word {
            return lastQuote.index != index - 1 && (next >= 0x80 || isLetterOrDigit(next))
        }
        guard index + 2 < bytes.count, isDigit(next), isDigit(bytes[index + 2]) else { return false }
        return index + 3 == bytes.count || !isLetterOrDigit(bytes[index + 3])
    }

    private func neighbour(at index: Int) -> Neighbour {
        if index == 0 { return before }
        if lastQuote.index == index - 1 { return lastQuote.opened ? .opener : .word }
        return Neighbour(before: index, of: bytes)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }

    // MARK: Dashes and dots

    private mutating func dashes(at index: Int, _ arena: inout [UInt8]) -> Int {
        let end = runEnd(from: index)
        // `<!--` and `-->` are no dashes.
        let isMark =
            (index > 0 && bytes[index - 1] == UInt8(ascii: "!"))
            || (end < bytes.count && bytes[end] == UInt8(ascii: ">"))
        switch end - index {
        case _ where isMark: break
        case 2: replace(index..<end, with: Self.enDash, &arena)
        case 3: replace(index..<end, with: Self.emDash, &arena)
        default: break
        }
        return end
    }

    private mutating func dots(at index: Int, _ arena: inout [UInt8]) -> Int {
        let end = runEnd(from: index)
        if end - index == 3 { replace(index..<end, with: Self.ellipsis, &arena) }
        return end
    }

    private static let enDash = Array("–".utf8)
    private static let emDash = Array("—".utf8)
    private static let ellipsis = Array("…".utf8)

    /// The end of a run of the same character, a run with an escaped one counting as nothing but itself.
    private func runEnd(from index: Int) -> Int {
        var end = index + 1
        while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
        if let mark, mark.isAt(end, of: bytes) { return end - index > 1 ? end - 1 : end }
        return end
    }
}
