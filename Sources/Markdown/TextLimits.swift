import Diagnostics

/// Texts that are refused before cmark-gfm sees them, since they would take it minutes (design.md).
enum TextLimits {
    /// Why a text is refused, and the line, counted from 1 in the text, where it shows.
    enum Refusal: Equatable {
        case tooLarge
        case tableTooWide(line: Int)
        case tooDeep(line: Int)

        /// The finding for a text that begins at a line of its file.
        func finding(in source: SourceText, firstLine: Int) -> Finding {
            switch self {
            case .tooLarge: .textTooLarge(at: source.whole)
            case .tableTooWide(let line): .tableTooWide(at: source.place(line: line + firstLine - 1))
            case .tooDeep(let line): .textTooDeep(at: source.place(line: line + firstLine - 1))
            }
        }
    }

    /// The widest table, in columns.
    static let widestTable = 64

    /// Why a text cannot be parsed; nil when it can.
    static func refusal(of text: [UInt8], traits: SourceTraits) -> Refusal? {
        if text.count > Document.largestText { return .tooLarge }
        if traits.contains(.pipes), let line = wideTable(text) { return .tableTooWide(line: line) }
        return nil
    }

    /// The first line that parts a table's heading from its rows (GFM spec, section 4.10) and has too many cells.
    private static func wideTable(_ text: [UInt8]) -> Int? {
        var (line, pipes, dashes, isDelimiter) = (1, 0, 0, true)
        for byte in text + [0x0A] {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: break
            case 0x0A:
                if isDelimiter, dashes > 0, pipes > widestTable { return line }
                (line, pipes, dashes, isDelimiter) = (line + 1, 0, 0, true)
            default: isDelimiter = false
            }
        }
        return nil
    }
}
