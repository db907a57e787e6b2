/// The characters of a template, each with a byte that says what a scanner asks of it.
///
/// In text of ASCII without `\r` each byte is a character, and nothing has to be looked for.
struct TemplateCharacters {
    /// For each character: itself when it is one of ASCII, else one of the signs below.
    let signs: [UInt8]
    private let bytes: [UInt8]
    /// Where each character begins, and at last the end; nil when each is a byte.
    private let starts: [Int]?

    /// `\n`, or `\r\n`, which is one character.
    static let lineEnd = UInt8(ascii: "\n")
    /// A brace together with a combining mark or the like.
    static let gluedBrace: UInt8 = 0x80
    /// Any other character.
    static let other: UInt8 = 0x81

    /// The characters of a text.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
            signs = bytes
            starts = nil
            return
        }
        var signs: [UInt8] = []
        var starts = [0]
        for character in text {
            signs.append(Self.sign(character))
            starts.append(starts[starts.count - 1] + character.utf8.count)
        }
        self.signs = signs
        self.starts = starts
    }

    /// How many characters there are.
    var count: Int { signs.count }

    /// The bytes of some characters.
    func text(_ range: Range<Int>) -> ArraySlice<UInt8> {
        guard let starts else { return bytes[range] }
        return bytes[starts[range.lowerBound]..<starts[range.upperBound]]
    }

    /// The first brace or line end from a character on; the end when there is none.
    func mark(from start: Int) -> Int {
        first(from: start) { signs, index in
            let sign = signs[index]
            return sign == Self.openBrace || sign == Self.lineEnd || sign == Self.gluedBrace
        }
    }

    /// Where a name that begins at a character ends at the latest: at a brace that closes, at two that open, or with its line,
    /// which `\r` and what only Unicode knows end too.
    func nameEnd(from start: Int) -> Int {
        first(from: start) { signs, index in
            let sign = signs[index]
            if sign == Self.openBrace { return index + 1 < signs.count && signs[index + 1] == Self.openBrace }
            return sign == Self.closeBrace || sign >= 0x0A && sign <= 0x0D
        }
    }

    /// The first character from one on of which something holds; the end when there is none, or the start when it lies beyond.
    private func first(from start: Int, where holds: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Int {
        signs.withUnsafeBufferPointer { signs in
            var index = start
            while index < signs.count, !holds(signs, index) { index += 1 }
            return index
        }
    }

    private static let openBrace = UInt8(ascii: "{")
    private static let closeBrace = UInt8(ascii: "}")

    private static func sign(_ character: Character) -> UInt8 {
        if character == "\r\n" { return lineEnd }
        if character.utf8.count == 1 { return character.utf8.first ?? other }
        // Like a vertical tab: it ends a line, but editors do not count it.
        if character.isNewline { return 0x0B }
        return character.unicodeScalars.contains { $0 == "{" || $0 == "}" } ? gluedBrace : other
    }
}
