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
    let lines: [(number: Int, text: Substring.UTF8View)]
    private(set) var findings: [Finding] = []
    private var flowDepth = 0
    private var quote: UInt8?
    private var blockScalarIndent: Int?

    init(text: String, source: SourceText, firstLine: Int) {
        self.source = source
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            (firstLine + $0.offset, $0.element.utf8)
        }
    }

    /// All findings of the text; empty when it may be parsed.
    static func findings(in text: String, source: SourceText, firstLine: Int) -> [Finding] {
        var scan = YAMLScan(text: text, source: source, firstLine: firstLine)
        for line in scan.lines { scan.read(Array(line.text), line: line.number) }
        return scan.findings
    }

    private mutating func read(_ line: [UInt8], line number: Int) {
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        if let scalar = blockScalarIndent {
            if indent > scalar || line.allSatisfy({ $0 == UInt8(ascii: " ") }) { return }
            blockScalarIndent = nil
        }
        if quote == nil, flowDepth == 0 {
            if line.starts(with: "---".utf8) || line.starts(with: "...".utf8) {
                add(.severalDocuments(at: source.place(line: number)))
                return
            }
            if indent < line.count, line[indent] == 0x09 { return add(.tabIndent(at: source.place(line: number, byte: indent + 1))) }
        }
        var index = quote == nil ? indent : 0
        var atValue = quote == nil
        var dashes = 0
        while index < line.count {
            index = step(line, index, number, indent, &atValue, &dashes)
        }
        if flowDepth > Self.deepest || indent + dashes > 4 * Self.deepest { tooDeep(number) }
    }

    /// Reads one token and gives the index after it.
    private mutating func step(
        _ line: [UInt8], _ index: Int, _ number: Int, _ indent: Int, _ atValue: inout Bool, _ dashes: inout Int
    ) -> Int {
        let byte = line[index]
        if let open = quote {
            if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { return index + 2 }
            if byte == open { quote = nil }
            return index + 1
        }
        let next = index + 1 < line.count ? line[index + 1] : UInt8(ascii: " ")
        let isIndicator = atValue
        switch byte {
        case UInt8(ascii: " "): return index + 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"): if isIndicator { quote = byte }
        case UInt8(ascii: "#") where index == 0 || line[index - 1] == UInt8(ascii: " "): return line.count
        case UInt8(ascii: "[") where isIndicator || flowDepth > 0, UInt8(ascii: "{") where isIndicator || flowDepth > 0:
            flowDepth += 1
            atValue = true
            return index + 1
        case UInt8(ascii: "]") where flowDepth > 0, UInt8(ascii: "}") where flowDepth > 0: flowDepth -= 1
        case UInt8(ascii: ",") where flowDepth > 0:
            atValue = true
            return index + 1
        case UInt8(ascii: ":") where next == UInt8(ascii: " "), UInt8(ascii: "-") where next == UInt8(ascii: " ") && isIndicator,
            UInt8(ascii: "?") where next == UInt8(ascii: " ") && isIndicator:
            dashes += byte == UInt8(ascii: ":") ? 0 : 1
            atValue = true
            return index + 1
        case UInt8(ascii: "&") where isIndicator && next != UInt8(ascii: " "),
            UInt8(ascii: "*") where isIndicator && next != UInt8(ascii: " "), UInt8(ascii: "!") where isIndicator:
            add(.unsupportedYAML(sign: Character(Unicode.Scalar(byte)), at: source.place(line: number, byte: index + 1)))
            return line.count
        case UInt8(ascii: "<") where isIndicator && line[index...].starts(with: "<<:".utf8):
            add(.unsupportedYAML(sign: "<", at: source.place(line: number, byte: index + 1, byteLength: 2)))
            return line.count
        case UInt8(ascii: "|") where isIndicator && flowDepth == 0, UInt8(ascii: ">") where isIndicator && flowDepth == 0:
            blockScalarIndent = indent
            return line.count
        default: break
        }
        atValue = false
        return index + 1
    }

    private mutating func tooDeep(_ line: Int) {
        guard !findings.contains(where: { $0.code == .tooDeep }) else { return }
        add(.yamlTooDeep(at: source.place(line: line)))
    }

    private mutating func add(_ finding: Finding) { findings.append(finding) }
}
