import Foundations

/// The words of one paragraph, heading or cell before they are broken into lines: spaces where lines may be broken,
/// no-break spaces where they may not, line feeds where the editor broke them.
struct InlineText {
    private var bytes: [UInt8] = []
    /// What is to stand after the word that is being written: `[länk](a.md)ar` is `länkar [1]`.
    private var suffixes: [Suffix] = []
    private var isAfterAddress = false

    /// What stands behind a link or before a footnote.
    private struct Suffix {
        let words: String
        /// Whether it may not begin a line.
        let isBound: Bool
    }

    private static let space: UInt8 = 0x20
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// The text, in NFC.
    consuming func finish() -> String {
        endWord()
        return String(decoding: bytes, as: UTF8.self).nfc
    }

    // MARK: Words

    /// Words as the document has them.
    mutating func append(_ words: ArraySlice<UInt8>) {
        // From U+00C0 to U+02FF, whose first bytes are C3 to CB, there are nothing but letters.
        let isPlain = words.allSatisfy { 0x20..<0x7F ~= $0 || 0x80..<0xC0 ~= $0 || 0xC3..<0xCC ~= $0 }
        appendCleaned(isPlain ? words : Self.cleaned(words)[...])
    }

    /// Words of Blad's own or of the front matter.
    mutating func append(_ words: String) { append(Array(words.utf8)[...]) }

    private mutating func appendCleaned(_ words: ArraySlice<UInt8>) {
        if words.isEmpty { return }
        if isAfterAddress {
            isAfterAddress = false
            if Self.blursAddress(words) { bytes.append(Self.space) }
        }
        guard !suffixes.isEmpty else { return bytes.append(contentsOf: words) }
        let rest = words.dropFirst(Self.wordLength(words))
        bytes.append(contentsOf: words[..<rest.startIndex])
        if rest.isEmpty { return }
        endWord()
        bytes.append(contentsOf: rest)
    }

    /// A line end that means nothing.
    mutating func softBreak() { appendCleaned([Self.space]) }

    /// A line end that is to be seen.
    mutating func hardBreak() {
        endWord()
        isAfterAddress = false
        bytes.append(0x0A)
    }

    // MARK: Marks

    /// `[struket: ` and what stands in it.
    mutating func bracket(_ label: String, _ content: (inout InlineText) -> Void) {
        let hadSuffixes = !suffixes.isEmpty
        endWord()
        if hadSuffixes || isAfterAddress { bytes.append(Self.space) }
        isAfterAddress = false
        bytes.append(contentsOf: "[\(label)".utf8)
        content(&self)
        endWord()
        isAfterAddress = false
        bytes.append(UInt8(ascii: "]"))
    }

    /// The number of a link, or of a footnote: never at the beginning of a line.
    mutating func appendNumber(_ words: String) { append(Suffix(words: words, isBound: true)) }

    /// The address that words lead to.
    mutating func appendTarget(_ address: String) { append(Suffix(words: "(\(address))", isBound: false)) }

    private mutating func append(_ suffix: Suffix) {
        suffixes.append(suffix)
        if isAfterAddress { endWord() }
    }

    /// An address that stands for itself, with nothing directly before or after it that could be taken for a part of it.
    mutating func appendAddress(_ address: String) {
        endWord()
        if isAfterAddress || !bytes.isEmpty && Self.isOfAddress(lastScalar) { bytes.append(Self.space) }
        bytes.append(contentsOf: address.utf8)
        isAfterAddress = true
    }

    /// Writes what was to stand after the word.
    private mutating func endWord() {
        for suffix in suffixes {
            if let last = bytes.last, last != Self.space, last != 0x0A {
                if suffix.isBound { bytes += Self.noBreakSpace } else { bytes.append(Self.space) }
            }
            bytes.append(contentsOf: suffix.words.utf8)
            isAfterAddress = false
        }
        suffixes = []
    }

    // MARK: Letters

    private var lastScalar: Unicode.Scalar {
        var start = bytes.count - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.first ?? " "
    }

    /// How many bytes at the beginning belong to a word that has begun before.
    private static func wordLength(_ words: ArraySlice<UInt8>) -> Int {
        var length = 0
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
            guard isOfWord(scalar) else { break }
            length += UTF8.width(scalar)
        }
        return length
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "_" || Character(scalar).isLetter || Character(scalar).isNumber }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
        isOfWord(scalar) || (scalar.isASCII && "!#$%&*+-./=?@])^{|}~".unicodeScalars.contains(scalar))
    }

    /// Whether words directly after an address could be taken for more of it: anything but the sentence's own marks.
    private static func blursAddress(_ words: ArraySlice<UInt8>) -> Bool {
        let run = String(decoding: words.prefix { $0 != space && $0 != 0xC2 }, as: UTF8.self)
        guard let first = run.unicodeScalars.first else { return false }
        return "#$%&*+-/=?@~".unicodeScalars.contains(first) || run.unicodeScalars.contains(where: isOfWord)
    }

    /// What is shown, every kind of blank being a space or a no-break space.
    private static func cleaned(_ words: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: words, as: UTF8.self)
        var spaced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{A0}", "\u{2007}", "\u{202F}": spaced.append("\u{A0}")
            default: spaced.append(scalar.isBlank ? " " : scalar)
            }
        }
        return Array(LetterText.shown(String(spaced)).utf8)
    }
}
