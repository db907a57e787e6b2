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

    /// Whether a character ends a line, `\r` and those that only Unicode knows among them.
    func isNewline(_ index: Int) -> Bool { 0x0A...0x0D ~= signs[index] }

    private static func sign(_ character: Character) -> UInt8 {
        if character == "\r\n" { return lineEnd }
        if character.utf8.count == 1 { return character.utf8.first ?? other }
        // Like a vertical tab: it ends a line, but editors do not count it.
        if character.isNewline { return 0x0B }
        return character.unicodeScalars.contains { $0 == "{" || $0 == "}" } ? gluedBrace : other
    }
}
