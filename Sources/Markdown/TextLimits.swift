import Diagnostics

/// Texts that are refused before cmark-gfm sees them, since they would take it minutes (design.md).
///
/// Each limit is far beyond what anybody writes, and below it no text of 1 MiB takes cmark-gfm 0.29.0.gfm.6 two seconds.
enum TextLimits {
    /// Why a text is refused, and the line, counted from 1 in the text, where it shows.
    enum Refusal: Equatable {
        case tooLarge
        case tableTooLarge(line: Int)
        case tooDeep(line: Int)
        case tooManyTags(line: Int)

        /// The finding for a text that begins at a line of its file.
        func finding(in source: SourceText, firstLine: Int) -> Finding {
            switch self {
            case .tooLarge: .textTooLarge(at: source.whole)
            case .tableTooLarge(let line): .tableTooLarge(at: source.place(line: line + firstLine - 1))
            case .tooDeep(let line): .textTooDeep(at: source.place(line: line + firstLine - 1))
            case .tooManyTags(let line): .tooManyTags(at: source.place(line: line + firstLine - 1))
            }
        }
    }

    /// The widest table, in columns.
    static let widestTable = 64
    /// The most cells of all tables, those that short rows leave out among them: cmark-gfm makes nodes of them.
    private static let mostCells = 300_000
    /// The most `|` in one line, and the most lines of a paragraph that a table's heading may end.
    private static let longestRow = 4000
    /// The deepest nesting of nodes in a document.
    static let deepestNode = 200
    /// The most brackets that are open at once in a paragraph: every link looks at all of them.
    private static let deepestBrackets = 500
    /// The most quotes and lists inside each other, and how many times all lines may look at them.
    private static let deepestBlocks = 2000
    private static let mostSteps = 40_000_000
    /// How many bytes may be looked at for the ends of `<?` and `<!X`: for each, all that follow it.
    private static let mostTagSteps = 100_000_000
    /// The most bytes that the uses of link definitions may come to.
    private static let mostExpansion = 32 << 20

    /// Why a text cannot be parsed; nil when it can.
    static func refusal(of text: [UInt8], scan: SourceScan) -> Refusal? {
        let blocks = scan.deepestBlocks
        if blocks.depth > deepestBlocks || blocks.depth * scan.lines > mostSteps { return .tooDeep(line: blocks.line) }
        if scan.deepestBrackets.depth > deepestBrackets { return .tooDeep(line: scan.deepestBrackets.line) }
        if let line = tags(in: text) { return .tooManyTags(line: line) }
        if scan.traits.contains(.pipes), let line = LargeTable.line(in: text) { return .tableTooLarge(line: line) }
        if scan.traits.contains(.definitions), expansion(of: text) > mostExpansion { return .tooLarge }
        return nil
    }

    /// The line of the first `<?` or `<!X` where there are too many of them.
    private static func tags(in text: [UInt8]) -> Int? {
        // Each takes two bytes.
        guard text.count * text.count / 2 > mostTagSteps else { return nil }
        var (count, first) = (0, 0)
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "<") && index + 1 < text.count {
            let isDeclaration =
                text[index + 1] == UInt8(ascii: "!") && index + 2 < text.count
                && (0x41...0x5A).contains(text[index + 2])
            guard text[index + 1] == UInt8(ascii: "?") || isDeclaration else { continue }
            if count == 0 { first = index }
            count += 1
        }
        return count * text.count > mostTagSteps ? text[..<first].count { $0 == 0x0A } + 1 : nil
    }

    /// An upper bound of what the uses of link definitions come to: the longest paragraph that begins like a definition,
    /// once for every closing bracket.
    private static func expansion(of text: [UInt8]) -> Int {
        var (longest, brackets, start) = (0, 0, 0)
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "]") { brackets += 1 }
            guard byte == 0x0A,
                index + 1 == text.count || text[index + 1] == 0x0A || text[index + 1] == UInt8(ascii: "[")
            else {
                continue
            }
            if text[start...].prefix(4).contains(UInt8(ascii: "[")) { longest = max(longest, index - start) }
            start = index + 1
        }
        if text[start...].prefix(4).contains(UInt8(ascii: "[")) { longest = max(longest, text.count - start) }
        return longest > 2048 ? longest * brackets : 0
    }

    /// A walk over lines that finds tables that are too wide or too long.
    private struct LargeTable {
        private var columns = 0
        private var cells = 0
        /// Lines since the last blank one.
        private var paragraph = 0

        /// The first line, counted from 1, where a table is too large.
        static func line(in text: [UInt8]) -> Int? {
            var tables = LargeTable()
            var line = 1
            var index = 0
            return text.withUnsafeBufferPointer { bytes in
                while index < bytes.count {
                    let row = Row(bytes, from: &index)
                    if tables.isTooLarge(row) { return line }
                    index += 1
                    line += 1
                }
                return nil
            }
        }

        private mutating func isTooLarge(_ row: Row) -> Bool {
            if row.isBlank {
                (columns, paragraph) = (0, 0)
                return false
            }
            paragraph += 1
            cells += columns
            if row.isDelimiter, row.pipes > 0 {
                columns = max(columns, row.pipes + 1)
                if row.pipes > widestTable || paragraph > longestRow { return true }
            }
            return row.pipes > longestRow || cells > mostCells
        }
    }

    /// A line as far as tables go.
    private struct Row {
        var pipes = 0
        /// Whether there is nothing but pipes, dashes, colons and blanks.
        var isDelimiter = true
        var isBlank = false

        /// Reads a line up to its end.
        init(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) {
            let start = index
            while index < bytes.count {
                switch bytes[index] {
                case 0x0A:
                    isBlank = index == start
                    return
                case UInt8(ascii: "|"): pipes += 1
                case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: break
                default:
                    isDelimiter = false
                    index = LetterRun.end(in: bytes, from: index + 1)
                    continue
                }
                index += 1
            }
        }
    }
}
