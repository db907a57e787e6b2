import Foundations

/// Writes HTML for mail: short lines, text in NFC, everything opened closed again.
///
/// Lines are broken at spaces of the text and between attributes only, so that a reader sees no difference.
struct MailWriter {
    private(set) var bytes: [UInt8] = []
    private var column = 0
    private var open: [String] = []
    private var run = ""
    /// Whether the last thing written was white space or the beginning of a block.
    private(set) var isAfterSpace = true

    /// Where lines are broken when they can be, in bytes; and where they must be (RFC 5322, section 2.1.1).
    private static let comfortable = 120, most = 900
    /// A word, or a part of an address, longer than this can be broken when it is shown: it is wider than a telephone.
    private static let longWord = 32
    /// An address is rather broken after a slash.
    private static let longPart = 16

    // MARK: Elements

    /// Begins an element.
    mutating func begin(_ name: String, _ attributes: [(String, String)] = []) {
        tag(name, attributes)
        open.append(name)
    }

    /// Ends the element that was begun last.
    mutating func end() {
        flush()
        guard let name = open.popLast() else { return }
        put("</\(name)>")
        if !Self.inline.contains(name) { newLine() }
    }

    /// An element with what is in it.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ content: (inout MailWriter) -> Void
    ) {
        begin(name, attributes)
        content(&self)
        end()
    }

    /// An element that is never closed: `img`, `br`.
    mutating func tag(_ name: String, _ attributes: [(String, String)] = []) {
        flush()
        if !Self.inline.contains(name) { newLine() }
        put("<\(name)")
        for (key, value) in attributes {
            let attribute = "\(key)=\"\(LetterText.shown(value).escapedForHTML)\""
            if column + attribute.utf8.count > Self.comfortable { newLine() } else { put(" ") }
            putBreaking(attribute)
        }
        put(">")
        switch name {
        case "br":
            newLine()
            isAfterSpace = true
        case "img": isAfterSpace = false
        default: if !Self.inline.contains(name) { isAfterSpace = true }
        }
    }

    /// Markup as it stands: the doctype, a conditional comment, the style sheet.
    mutating func raw(_ markup: String) {
        flush()
        newLine()
        put(markup)
        newLine()
    }

    /// The elements that stand in a line of text.
    private static let inline: Set<String> = [
        "a", "b", "br", "code", "del", "em", "img", "small", "span", "strong", "title",
    ]

    // MARK: Text

    /// Words; a line end counts as a space.
    mutating func text(_ words: String) {
        guard let last = words.unicodeScalars.last else { return }
        run += words
        isAfterSpace = last.properties.isWhitespace
    }

    /// Writes the words that were held back: NFC is a matter of the whole run.
    private mutating func flush() {
        guard !run.isEmpty else { return }
        var words = LetterText.shown(run)[...]
        run = ""
        // A stroke that comes first would become one character with the `>` of the tag before it.
        if let first = words.unicodeScalars.first, first == "\u{338}" {
            put("&#824;")
            words = Substring(words.unicodeScalars.dropFirst())
        }
        var word = ""
        var last: Unicode.Scalar = " "
        for (scalar, next) in zip(words.unicodeScalars, words.unicodeScalars.dropFirst() + [" "]) {
            guard scalar == " " || scalar == "\n" else {
                word.unicodeScalars.append(scalar)
                last = scalar
                continue
            }
            put(word: word)
            word = ""
            // Between two East Asian letters a line end is no space (CSS Text 3, section 4.1.3); all are from U+1100 on.
            let mayBreak = min(last.value, next.value) < 0x1100 || column >= Self.most
            if column >= Self.comfortable, mayBreak { newLine() } else if bytes.last != 0x20, column > 0 { put(" ") }
        }
        put(word: word)
    }

    private mutating func put(word: String) {
        if word.utf8.count <= Self.longWord { return put(word.escapedForHTML) }
        var held = 0
        var isAfterSlash = false
        for character in word {
            let piece = String(character).escapedForHTML
            if column + piece.utf8.count > Self.most { put("<!--\n-->") }
            if held >= Self.longWord || (held >= Self.longPart && isAfterSlash), character.isASCII {
                // A place where a line can be broken, without a word being broken for who reads or copies it.
                put("<span style=\"display:inline-block\"></span>")
                held = 0
            }
            put(piece)
            isAfterSlash = character == "/"
            // Programs break lines there themselves.
            held = "-?".contains(character) ? 0 : held + 1
        }
    }

    // MARK: Bytes

    mutating func newLine() {
        if column > 0 {
            bytes.append(0x0A)
            column = 0
        }
    }

    private mutating func put(_ text: String) {
        bytes.append(text)
        if let end = text.utf8.lastIndex(of: 0x0A) {
            column = text.utf8.distance(from: end, to: text.utf8.endIndex) - 1
        } else {
            column += text.utf8.count
        }
    }

    /// An attribute, whose spaces become line ends when it is very long: an alternative text.
    private mutating func putBreaking(_ attribute: String) {
        guard column + attribute.utf8.count > Self.most else { return put(attribute) }
        for (index, part) in attribute.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { put(column + part.utf8.count > Self.most ? "\n" : " ") }
            put(String(part))
        }
    }
}
