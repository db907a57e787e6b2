import Foundations

/// Writes lines of iCalendar: escaped, folded, each with CRLF last (RFC 5545, section 3.1).
struct ICalendarWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// The longest line in octets, without its end (section 3.1).
    static let longestLine = 75

    /// A property whose value is no text: a time, a number, an address. Line ends in it are left out.
    mutating func property(_ name: String, _ value: String) {
        fold((name + ":" + value).utf8.filter { $0 != 0x0D && $0 != 0x0A })
    }

    /// A property whose value is a text (section 3.3.11).
    mutating func text(_ name: String, _ value: String) { texts(name, [value]) }

    /// A property whose value is a list of texts, with commas between them.
    mutating func texts(_ name: String, _ values: [String]) {
        var line = Array(name.utf8)
        for (index, value) in values.enumerated() {
            line.append(index == 0 ? ":" : ",")
            Self.appendEscaped(value, to: &line)
        }
        fold(line)
    }

    /// Lines that were written before.
    mutating func append(_ lines: [UInt8]) { bytes += lines }

    /// A parameter's value in quotes, which it cannot hold itself, nor any control character (section 3.2).
    static func quoted(_ value: String) -> String {
        let scalars = value.unicodeScalars.map { scalar -> Character in
            scalar == "\"" ? "'" : isControl(scalar) ? " " : Character(scalar)
        }
        return "\"" + String(scalars) + "\""
    }

    /// Backslash, semicolon and comma get a backslash, a line end of any kind becomes `\n`; other control characters
    /// than the tab have no place in a text.
    private static func appendEscaped(_ text: String, to line: inout [UInt8]) {
        var follows = false
        for scalar in text.unicodeScalars {
            let isLineFeedOfPair = follows && scalar == "\n"
            follows = scalar == "\r"
            if isLineFeedOfPair { continue }
            switch scalar {
            case "\\": line.append("\\\\")
            case ";": line.append("\\;")
            case ",": line.append("\\,")
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": line.append("\\n")
            case _ where isControl(scalar) && scalar != "\t": continue
            default: line.append(contentsOf: scalar.utf8)
            }
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// Appends a line, broken so that no piece is too long and none ends inside a character.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = Self.longestLine
        while line.count - start > room {
            let end = Self.cut(line, from: start, room: room)
            bytes += line[start..<end]
            bytes.append("\r\n ")
            start = end
            // The blank before a continued line counts.
            room = Self.longestLine - 1
        }
        bytes += line[start...]
        bytes.append("\r\n")
    }

    /// Where the piece that begins at `start` ends: after whole characters as readers see them (an emoji of several
    /// scalars, a letter with its accent), and where one alone is too long, after whole scalars.
    private static func cut(_ line: [UInt8], from start: Int, room: Int) -> Int {
        var end = start + room
        if line[end - 1] < 0x80, line[end] < 0x80 { return end }
        let piece = String(decoding: line[start..<min(line.count, start + 4 * room)], as: UTF8.self)
        var length = 0
        for character in piece {
            let count = character.utf8.count
            if length + count > room { break }
            length += count
        }
        if length > 0 { return start + length }
        while line[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
