import Foundations

/// A top-level key of a front matter, and where its value stands in the file's bytes.
struct FrontMatterEntry {
    /// How a value is written.
    enum Form {
        /// Nothing, or only a comment.
        case empty
        case plain
        case single
        case double
        /// `[a, b]` or `{a: b}`.
        case flow
        /// `|` or `>`, or a plain text over several lines.
        case lines
        /// Items or keys on the lines below.
        case block
    }

    let key: String
    /// Its lines among the front matter's.
    let lines: Range<Int>
    /// Where the colon stands.
    let colon: Int
    /// The value's bytes; empty, after the colon, when there are none.
    let value: Range<Int>
    let form: Form

    /// What stands on a line after the value.
    func rest(of last: FrontMatterLines.Line) -> Range<Int> {
        min(value.upperBound, last.content.upperBound)..<last.content.upperBound
    }

    /// The top-level keys in their order. What is no key is left out: whoever changes a value reads the result again.
    static func entries(of matter: FrontMatterLines) -> [FrontMatterEntry] {
        var entries: [FrontMatterEntry] = []
        var number = 0
        while number < matter.lines.count {
            guard let entry = entry(at: number, matter) else {
                number += 1
                continue
            }
            entries.append(entry)
            number = entry.lines.upperBound
        }
        return entries
    }

    /// The one that stands on a line, counted from 0, of those of a front matter.
    static func entry(ofLine line: Int, among entries: [FrontMatterEntry]) -> FrontMatterEntry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].lines.upperBound > line { high = middle } else { low = middle + 1 }
        }
        return low < entries.count && entries[low].lines.contains(line) ? entries[low] : nil
    }

    private static func entry(at number: Int, _ matter: FrontMatterLines) -> FrontMatterEntry? {
        let line = matter.lines[number].content
        guard let (key, colon) = key(of: line, matter.bytes) else { return nil }
        let scan = FrontMatterScan(matter: matter, first: number)
        let (value, form, last) = scan.value(from: colon + 1)
        return FrontMatterEntry(key: key, lines: number..<last + 1, colon: colon, value: value, form: form)
    }

    /// The key that begins at the start of a line, and its colon.
    private static func key(of line: Range<Int>, _ bytes: [UInt8]) -> (String, Int)? {
        guard let first = bytes[line].first, !" \t#-?[]{}&*!|>%@`,".utf8.contains(first) else { return nil }
        var index = line.lowerBound
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let end = bytes[(index + 1)..<line.upperBound].firstIndex(of: first) else { return nil }
            let colon = bytes[(end + 1)..<line.upperBound].firstIndex { $0 != 0x20 }
            guard let colon, bytes[colon] == UInt8(ascii: ":") else { return nil }
            return (String(decoding: bytes[(index + 1)..<end], as: UTF8.self), colon)
        }
        while index < line.upperBound {
            let isLast = index + 1 == line.upperBound
            if bytes[index] == UInt8(ascii: ":"), isLast || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 {
                let text = String(decoding: bytes[line.lowerBound..<index], as: UTF8.self)
                return (text.trimmed, index)
            }
            index += 1
        }
        return nil
    }
}
