/// A message or a part of one as its bytes have it: headers, unfolded, and where the body is.
struct MailEntity {
    /// A header with the line that it begins on, from 1.
    struct Field {
        let name: String
        var value: String
        let line: Int
    }

    var fields: [Field] = []
    /// The lines, from 1, among the headers that are none.
    private(set) var malformed: [Int] = []
    /// The lines, from 1, that should have been folded.
    private(set) var long: [Int] = []
    /// The indices of the body's lines.
    let body: Range<Int>
    /// The line that it begins on, from 1.
    let line: Int

    /// Reads the headers of some lines.
    init(_ lines: [ArraySlice<UInt8>], _ range: Range<Int>) {
        line = range.lowerBound + 1
        let end = range.first { lines[$0].isEmpty } ?? range.upperBound
        body = min(end + 1, range.upperBound)..<range.upperBound
        for index in range.lowerBound..<end { read(String(decoding: lines[index], as: UTF8.self), index + 1) }
        if end == range.upperBound { malformed.append(end) }
    }

    private mutating func read(_ text: String, _ number: Int) {
        let limit = text.contains("=?") ? HeaderField.longestEncoded : HeaderField.longest
        if text.utf8.count > limit, text.drop(while: { $0 == " " }).contains(" ") { long.append(number) }
        if text.hasPrefix(" ") || text.hasPrefix("\t") {
            guard let last = fields.indices.last, text.contains(where: { $0 != " " && $0 != "\t" }) else {
                return malformed.append(number)
            }
            fields[last].value += fields[last].value.isEmpty ? String(text.dropFirst()) : text
            return
        }
        let name = text.prefix { $0 != ":" }
        let value = text[name.endIndex...].dropFirst()
        let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && text != name && !name.isEmpty
        guard isName, value.isEmpty || value.hasPrefix(" ") else { return malformed.append(number) }
        fields.append(Field(name: String(name), value: String(value.dropFirst()), line: number))
    }

    /// A header's text; empty without it.
    func value(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// The media type: `text/html`.
    var mediaType: String { String(value("Content-Type").prefix { $0 != ";" }) }

    /// A quoted parameter of the content's type (RFC 2045, section 5.1).
    func parameter(_ name: String) -> String? {
        guard let start = value("Content-Type").firstRange(of: " \(name)=\"") else { return nil }
        return String(value("Content-Type")[start.upperBound...].prefix { $0 != "\"" })
    }

    /// Whether each `=` ends the line or has two hexadecimal digits in capitals (RFC 2045, section 6.7).
    static func isQuotedPrintable(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex
        while let sign = line[index...].firstIndex(of: UInt8(ascii: "=")), sign + 1 < line.endIndex {
            guard sign + 2 < line.endIndex, line[sign + 1...sign + 2].allSatisfy(isDigit) else { return false }
            index = sign + 3
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
    }

    /// Whether base64 has the letter (RFC 2045, section 6.8, table 1).
    static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): true
        default: false
        }
    }

    /// The Content-IDs that an HTML body shows pictures by.
    func pictures(_ lines: [ArraySlice<UInt8>]) -> Set<String> {
        var text = ""
        for line in lines[body] {
            // A name has nothing that quoted-printable changes: only soft breaks part it, and the `=` before it.
            let part = String(decoding: line, as: UTF8.self)
            text += part.hasSuffix("=") ? String(part.dropLast()) : part + "\n"
        }
        let sources = text.replacing("=3D", with: "=").split(separator: "src=\"cid:", omittingEmptySubsequences: false)
        return Set(sources.dropFirst().map { String($0.prefix { $0 != "\"" }) })
    }
}
