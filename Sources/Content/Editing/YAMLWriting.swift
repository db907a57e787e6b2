/// Texts as YAML that reads as just them (YAML 1.2.2, section 7.3).
enum YAMLWriting {
    /// A text on one line: in the quotes asked for, without any where none are needed, else in double ones.
    static func scalar(_ text: String, as form: FrontMatterEntry.Form, inFlow: Bool = false) -> String {
        if form == .double || text.unicodeScalars.contains(where: needsEscape) { return double(text) }
        if form == .single { return "'" + text.replacing("'", with: "''") + "'" }
        return isPlain(text, inFlow: inFlow) ? text : double(text)
    }

    /// A list on one line.
    static func list(_ items: [String]) -> String {
        "[" + items.map { scalar($0, as: .plain, inFlow: true) }.joined(separator: ", ") + "]"
    }

    /// Whether a text may stand without quotes and be read as itself.
    static func isPlain(_ text: String, inFlow: Bool) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        if " \t".utf8.contains(first) || " \t:".utf8.contains(last) { return false }
        if "-?:,[]{}#&*!|>'\"%@`~=<".utf8.contains(first) { return false }
        if ["null", "Null", "NULL", "---", "..."].contains(text) { return false }
        if text.contains(": ") || text.contains(" #") || text.contains("\t") { return false }
        return !inFlow || !text.utf8.contains { ",:[]{}\"'".utf8.contains($0) }
    }

    private static func double(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\t": written += "\\t"
            case "\r": written += "\\r"
            default:
                guard needsEscape(scalar) else {
                    written.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16)
                written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return written + "\""
    }

    /// Control characters, and what YAML alone takes for a line end or a mark of the bytes' order.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF: true
        default: false
        }
    }
}
