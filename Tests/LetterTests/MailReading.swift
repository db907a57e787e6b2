import Foundations

/// A mail as a program reads it: made for these tests, from the RFCs and not from what writes the mail.
struct MailReading {
    /// The lines of the headers as they stand, folded.
    let headerLines: [String]
    /// What stands after the empty line.
    let body: String

    init(_ text: String) {
        guard let gap = text.firstRange(of: "\r\n\r\n") else {
            (headerLines, body) = ([], text)
            return
        }
        headerLines = text[..<gap.lowerBound].split(separator: "\r\n", omittingEmptySubsequences: false).map(
            String.init)
        body = String(text[gap.upperBound...])
    }

    init(_ bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

    var names: [String] {
        headerLines.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
    }

    /// A header's lines.
    func lines(_ name: String) -> [String] {
        guard let start = headerLines.firstIndex(where: { $0.hasPrefix(name + ":") }) else { return [] }
        return [headerLines[start]] + headerLines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    }

    /// A header's text, unfolded (RFC 5322, section 2.2.3).
    func value(_ name: String) -> String {
        let text = lines(name).joined().dropFirst(name.count + 1)
        return String(text.drop { $0 == " " })
    }

    /// The parts of a multipart body.
    var parts: [MailReading] {
        let boundary = value("Content-Type").split(separator: "boundary=\"").last?.dropLast() ?? ""
        let whole = "\r\n" + body
        let pieces = whole.split(separator: "\r\n--\(boundary)", omittingEmptySubsequences: false)
        guard pieces.first == "", pieces.last?.hasPrefix("--") == true else { return [] }
        return pieces.dropFirst().dropLast().map { MailReading(String($0.dropFirst())) }
    }

    /// A quoted-printable body, decoded (RFC 2045, section 6.7).
    var decodedText: String {
        let bytes = Array(body.replacing("=\r\n", with: "").utf8)
        return String(validating: MailReading.unescaped(bytes, blank: nil), as: UTF8.self) ?? "not UTF-8"
    }

    /// Text with encoded words, decoded (RFC 2047, section 6): blanks between two of them are none.
    static func decodedWords(_ value: String) -> String {
        var result = ""
        var wasEncoded = false
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            let parts = word.split(separator: "?", omittingEmptySubsequences: false)
            let isEncoded = word.hasPrefix("=?") && word.hasSuffix("?=") && parts.count == 5
            if !result.isEmpty, !(isEncoded && wasEncoded) { result += " " }
            result += isEncoded ? decoded(String(parts[2]), String(parts[3])) : String(word)
            wasEncoded = isEncoded
        }
        return result
    }

    /// Nothing when the word is not valid UTF-8 alone: a character was divided.
    private static func decoded(_ encoding: String, _ text: String) -> String {
        let bytes =
            encoding == "B"
            ? Base64.decoded(Array(text.utf8)[...]) ?? [0xFF] : unescaped(Array(text.utf8), blank: UInt8(ascii: "_"))
        return String(validating: bytes, as: UTF8.self) ?? ""
    }

    private static func unescaped(_ bytes: [UInt8], blank: UInt8?) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "=") {
                let digits = bytes[index + 1..<min(index + 3, bytes.count)]
                output.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFF)
                index += 3
            } else {
                output.append(bytes[index] == blank ? 0x20 : bytes[index])
                index += 1
            }
        }
        return output
    }
}
