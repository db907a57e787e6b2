/// A plain reader of iCalendar, written from RFC 5545 and not from Blad's writer.
struct CalendarLines {
    /// One property: `DTSTART;TZID=Europe/Stockholm:20260706T180000`.
    struct Line {
        let name: String
        let parameters: String
        let value: String

        /// The value as a text (section 3.3.11).
        var text: String {
            var text = ""
            var isEscaped = false
            for character in value {
                if isEscaped {
                    text.append(character == "n" || character == "N" ? "\n" : character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else {
                    text.append(character)
                }
            }
            return text
        }
    }

    /// The lines as they stand in the file, without their ends; nil for a file whose lines do not end in CRLF.
    let physical: [[UInt8]]?
    /// The lines as they are meant.
    let lines: [Line]

    init(_ bytes: [UInt8]) {
        var physical: [[UInt8]] = []
        var line: [UInt8] = []
        var isWhole = bytes.suffix(2) == [13, 10]
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                isWhole = isWhole && line.last == 13
                physical.append(Array(line.dropLast()))
                line = []
            } else {
                if byte == 13, index + 1 >= bytes.count || bytes[index + 1] != 10 { isWhole = false }
                line.append(byte)
            }
        }
        self.physical = isWhole ? physical : nil
        var unfolded: [[UInt8]] = []
        for piece in physical {
            if piece.first == 32 || piece.first == 9, let last = unfolded.indices.last {
                unfolded[last] += piece.dropFirst()
            } else {
                unfolded.append(piece)
            }
        }
        lines = unfolded.map(Self.line)
    }

    private static func line(_ bytes: [UInt8]) -> Line {
        var isQuoted = false
        let colon = bytes.firstIndex { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ":") && !isQuoted
        }
        let head = bytes[..<(colon ?? bytes.count)]
        let name = head.prefix { $0 != UInt8(ascii: ";") }
        return Line(
            name: String(decoding: name, as: UTF8.self),
            parameters: String(decoding: head.dropFirst(name.count), as: UTF8.self),
            value: colon.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) } ?? "")
    }

    /// The values of a property, in order.
    func values(_ name: String) -> [String] { lines.filter { $0.name == name }.map(\.value) }

    /// The texts of a property, in order.
    func texts(_ name: String) -> [String] { lines.filter { $0.name == name }.map(\.text) }
}
