import Diagnostics
import Foundations

/// What is looked for in a YAML text before a parser sees it: what would expand, overflow or be read as another text.
///
/// The scan is by line and knows quotes and block scalars; it is no parser. It finds too much rather than too little
/// only where the writer can mend it with quotation marks.
struct YAMLScan {
    /// The deepest nesting that is read.
    static let deepest = 20

    let source: SourceText
    private(set) var findings: [Finding] = []
    private var flowDepth = 0
    private var quote: UInt8?
    /// The column of the key or dash whose block of literal text the lines now belong to.
    private var blockScalarColumn: Int?
    /// Whether the next token is a value of its own, and the indent of the line that said so.
    private var expectsValue = true
    private var valueIndent = 0
    private var hasContent = false

    private init(source: SourceText) { self.source = source }

    /// All findings of the text; empty when it may be parsed.
    static func findings(in text: String, source: SourceText, firstLine: Int) -> [Finding] {
        var scan = YAMLScan(source: source)
        for (offset, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if scan.findings.count >= Fields.mostFindings { break }
            scan.read(Array(line), line: firstLine + offset)
        }
        return scan.findings
    }

    private mutating func read(_ line: [UInt8], line number: Int) {
        checkSeparators(line, number)
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        if indent == line.count, quote == nil { return }
        if let column = blockScalarColumn {
            if indent > column { return }
            blockScalarColumn = nil
        }
        var cursor = Cursor(line: line, number: number, index: quote == nil ? indent : 0)
        if quote == nil, flowDepth == 0 {
            if isDocumentMark(line) {
                // One at the very top of a file only says that YAML follows.
                if hasContent || line.first != UInt8(ascii: "-") || line.count > 3 {
                    findings.append(.severalDocuments(at: source.place(line: number)))
                }
                hasContent = true
                return
            }
            if line[indent] == 0x09 {
                return findings.append(.tabIndent(at: source.place(line: number, byte: indent + 1)))
            }
        }
        if quote == nil {
            if line[indent] != UInt8(ascii: "#") { hasContent = true }
            // A line that goes on with a bare text from the line above opens no quotes.
            cursor.continues = !expectsValue && (flowDepth > 0 || indent > valueIndent)
            cursor.atValue = true
            if flowDepth == 0 { valueIndent = indent }
        }
        while cursor.index < line.count { step(&cursor) }
        expectsValue = cursor.atValue
        if indent + cursor.dashes > 4 * Self.deepest { tooDeep(number) }
    }

    /// Where the scan is in a line.
    private struct Cursor {
        let line: [UInt8]
        let number: Int
        var index: Int
        var atValue = false
        var continues = false
        var dashes = 0
        /// The column of the last key or dash.
        var parent = 0
        var tokenStart = 0

        var next: UInt8 { index + 1 < line.count ? line[index + 1] : UInt8(ascii: " ") }
        var isBeforeBlank: Bool { next == UInt8(ascii: " ") || next == 0x09 }
    }

    private func isDocumentMark(_ line: [UInt8]) -> Bool {
        guard line.starts(with: "---".utf8) || line.starts(with: "...".utf8) else { return false }
        return line.count == 3 || line[3] == UInt8(ascii: " ")
    }

    /// Reads one token.
    private mutating func step(_ cursor: inout Cursor) {
        let byte = cursor.line[cursor.index]
        if let open = quote { return stepQuoted(&cursor, byte, open) }
        let isIndicator = cursor.atValue
        let opens = isIndicator && !cursor.continues
        if isIndicator, byte != UInt8(ascii: " ") { cursor.tokenStart = cursor.index }
        switch byte {
        case UInt8(ascii: " "), 0x09:
            cursor.index += 1
            return
        case UInt8(ascii: "\""), UInt8(ascii: "'"): if opens { quote = byte }
        case UInt8(ascii: "#") where cursor.index == 0 || cursor.line[cursor.index - 1] == UInt8(ascii: " "):
            cursor.index = cursor.line.count
            return
        case UInt8(ascii: "[") where isIndicator || flowDepth > 0, UInt8(ascii: "{") where isIndicator || flowDepth > 0:
            flowDepth += 1
            if flowDepth > Self.deepest { tooDeep(cursor.number) }
            return goOn(&cursor)
        case UInt8(ascii: "]") where flowDepth > 0, UInt8(ascii: "}") where flowDepth > 0: flowDepth -= 1
        case UInt8(ascii: ",") where flowDepth > 0: return goOn(&cursor)
        case UInt8(ascii: ":") where cursor.isBeforeBlank || flowDepth > 0:
            cursor.parent = cursor.tokenStart
            return goOn(&cursor)
        case UInt8(ascii: "-") where cursor.isBeforeBlank && isIndicator,
            UInt8(ascii: "?") where cursor.isBeforeBlank && isIndicator:
            cursor.dashes += 1
            cursor.parent = cursor.index
            return goOn(&cursor)
        case UInt8(ascii: "&") where isIndicator && !cursor.isBeforeBlank,
            UInt8(ascii: "*") where isIndicator && !cursor.isBeforeBlank, UInt8(ascii: "!") where isIndicator:
            return refuse(&cursor, sign: byte, length: 1)
        case UInt8(ascii: "<") where isIndicator && cursor.line[cursor.index...].starts(with: "<<:".utf8):
            return refuse(&cursor, sign: byte, length: 2)
        case UInt8(ascii: "|") where opens && flowDepth == 0, UInt8(ascii: ">") where opens && flowDepth == 0:
            blockScalarColumn = cursor.parent
            cursor.index = cursor.line.count
            return
        default: break
        }
        cursor.atValue = false
        cursor.index += 1
    }

    private mutating func stepQuoted(_ cursor: inout Cursor, _ byte: UInt8, _ open: UInt8) {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
            cursor.index += 2
        } else if byte == open, open == UInt8(ascii: "'"), cursor.next == open {
            cursor.index += 2
        } else {
            if byte == open { quote = nil }
            cursor.index += 1
        }
    }

    /// After a sign behind which a value begins.
    private func goOn(_ cursor: inout Cursor) {
        cursor.atValue = true
        cursor.continues = false
        cursor.index += 1
    }

    private mutating func refuse(_ cursor: inout Cursor, sign: UInt8, length: Int) {
        let place = source.place(line: cursor.number, byte: cursor.index + 1, byteLength: length)
        let rest = String(decoding: cursor.line[cursor.index...], as: UTF8.self)
        findings.append(
            .unsupportedYAML(
                sign: sign == UInt8(ascii: "<") ? "<<" : String(Unicode.Scalar(sign)), value: rest, at: place))
        cursor.index = cursor.line.count
        cursor.atValue = false
    }

    /// U+2028 and U+2029 end lines for YAML, but for nobody else.
    private mutating func checkSeparators(_ line: [UInt8], _ number: Int) {
        guard line.contains(0xE2) else { return }
        for index in line.indices.dropLast(2)
        where line[index] == 0xE2 && line[index + 1] == 0x80 && (line[index + 2] & 0xFE) == 0xA8 {
            findings.append(.lineSeparator(at: source.place(line: number, byte: index + 1)))
            return
        }
    }

    private mutating func tooDeep(_ line: Int) {
        guard !findings.contains(where: { $0.code == .tooDeep }) else { return }
        findings.append(.yamlTooDeep(at: source.place(line: line)))
    }
}
