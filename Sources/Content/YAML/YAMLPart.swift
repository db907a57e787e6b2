/// A top-level key of a YAML text, or an item of a top-level list, with what is indented below it.
struct YAMLPart {
    /// The line of the text on which it begins, from 0.
    let line: Int
    /// Its lines, each with its end.
    var text: String

    /// How many lines it has.
    var lineCount: Int { max(1, text.utf8.count { $0 == 0x0A }) }

    /// The key as it was written; nil for items of lists and what has none.
    var key: String? {
        let first = text.utf8.prefix(Self.longestKey).prefix { $0 != 0x0A }
        guard let colon = first.firstIndex(of: UInt8(ascii: ":")), first.first != UInt8(ascii: "-") else { return nil }
        let key = text[..<colon].filter { $0 != "\"" && $0 != "'" }
        return key.first?.isLetter == true ? key : nil
    }

    /// Where a key's colon is looked for, in bytes.
    private static let longestKey = 1000

    /// The parts of a text. Comments and blank lines go with what stands above them.
    static func parts(of text: String) -> [YAMLPart] {
        let dash = UInt8(ascii: "-"), hash = UInt8(ascii: "#")
        var parts: [YAMLPart] = []
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let isList = lines.first { !$0.isEmpty && $0.first != hash }?.first == dash
        for (number, line) in lines.enumerated() {
            let starts = isList ? line.first == dash : line.first.map { !" \t#-]}".utf8.contains($0) } ?? false
            if starts || parts.isEmpty {
                parts.append(YAMLPart(line: number, text: Substring(line) + "\n"))
            } else {
                parts[parts.count - 1].text += Substring(line) + "\n"
            }
        }
        return parts.filter { !$0.isBlank }
    }

    private var isBlank: Bool {
        text.utf8.split(separator: 0x0A).allSatisfy {
            $0.first == UInt8(ascii: "#") || $0.allSatisfy { $0 == UInt8(ascii: " ") }
        }
    }
}
