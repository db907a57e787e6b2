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
        let first = text.prefix { $0 != "\n" }
        guard let colon = first.firstIndex(of: ":"), first.first != "-" else { return nil }
        let key = first[..<colon].filter { $0 != "\"" && $0 != "'" }
        return key.first?.isLetter == true ? key : nil
    }

    /// The parts of a text. Comments and blank lines go with what stands above them.
    static func parts(of text: String) -> [YAMLPart] {
        var parts: [YAMLPart] = []
        let isList = text.split(separator: "\n").first { $0.first != "#" && !$0.isEmpty }?.first == "-"
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let starts = isList ? line.first == "-" : line.first.map { !" \t#-]}".contains($0) } ?? false
            if starts || parts.isEmpty {
                parts.append(YAMLPart(line: number, text: line + "\n"))
            } else {
                parts[parts.count - 1].text += line + "\n"
            }
        }
        return parts.filter { !$0.isBlank }
    }

    private var isBlank: Bool {
        text.split(separator: "\n").allSatisfy { $0.first == "#" || $0.allSatisfy { $0 == " " } }
    }
}
