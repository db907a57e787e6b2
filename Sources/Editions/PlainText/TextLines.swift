import Foundations

/// Lines as they are written, each behind the marks of the quotations and lists that it stands in.
struct TextLines {
    private(set) var lines: [PlainTextLine] = []
    /// What stands before every line.
    private var rest = ""
    /// What stands before the next line instead: an item's mark that has not been written yet.
    private var first: String?
    /// A blank line that is written when something comes after it.
    private var blank: String?

    /// How deep the text may be indented, in columns: what is nested deeper stands as deep as what it is in.
    private static let deepest = 40

    /// The columns that are left for a line.
    var room: Int { PlainTextLetter.widest - max(rest.utf8.count, first?.utf8.count ?? 0) }

    /// Whether lines stand at the margin, in no list or quotation.
    var isAtMargin: Bool { rest.isEmpty }

    // MARK: Lines

    /// A line that stays as it is.
    mutating func append(_ text: String) { append(text, isFlowed: false) }

    /// Words broken into lines; a paragraph's flow where nothing stands before them.
    mutating func append(wrapped text: String, hanging: Int = 0, flows: Bool = false) {
        let mayFlow = flows && isAtMargin
        for line in LineWrapping.lines(text, room: room, hanging: hanging) {
            append(line.text, isFlowed: mayFlow && line.continues)
        }
    }

    /// Words broken into lines with a line of a mark below, as wide as the widest of them.
    mutating func append(heading text: String, underline: Character) {
        let wrapped = LineWrapping.lines(text, room: room)
        guard let widest = wrapped.map(\.columns).max() else { return }
        for line in wrapped { append(line.text) }
        append(String(repeating: underline, count: widest))
    }

    /// A blank line before what comes next, unless nothing comes or nothing came before.
    mutating func separate() {
        if first == nil, !lines.isEmpty { blank = Self.trimmed(rest) }
    }

    private mutating func append(_ text: String, isFlowed: Bool) {
        let prefix = first ?? rest
        write(PlainTextLine(text: prefix + text, isFlowed: isFlowed, isQuoted: prefix.hasPrefix(">")))
    }

    private mutating func write(_ line: PlainTextLine) {
        if let blank { lines.append(PlainTextLine(text: blank, isQuoted: blank.hasPrefix(">"))) }
        lines.append(line)
        blank = nil
        first = nil
    }

    private static func trimmed(_ prefix: String) -> String {
        String(decoding: prefix.utf8.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }

    // MARK: Nesting

    /// What stood before lines outside a list or a quotation.
    struct Outside {
        fileprivate let rest: String
        fileprivate let first: String?
        fileprivate let count: Int
    }

    /// Begins an item or a quotation: its mark, and what stands before its other lines.
    mutating func indent(_ mark: String, hanging: String) -> Outside {
        if let first, first.utf8.count + mark.utf8.count > Self.deepest {
            write(PlainTextLine(text: Self.trimmed(first), isQuoted: first.hasPrefix(">")))
        }
        let outside = Outside(rest: rest, first: first, count: lines.count)
        first = (first ?? rest) + mark
        if rest.utf8.count + hanging.utf8.count <= Self.deepest { rest += hanging }
        return outside
    }

    /// Ends what ``indent(_:hanging:)`` began.
    mutating func outdent(to outside: Outside) {
        rest = outside.rest
        first = lines.count == outside.count ? outside.first : nil
    }
}
