import Foundations

/// Reads a mail's headers for people: unfolded, encoded words decoded.
public enum HeaderReading {
    /// The headers of a mail, in order (RFC 5322, section 2.2).
    public static func headers(of mail: [UInt8]) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for line in String(decoding: mail, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false) {
            if line.isEmpty { break }
            if line.first == " " || line.first == "\t" {
                if let last = headers.popLast() { headers.append((last.name, last.value + line)) }
            } else if let colon = line.firstIndex(of: ":") {
                headers.append((String(line[..<colon]), String(line[line.index(after: colon)...]).trimmed))
            }
        }
        return headers.map { ($0.name, decoded($0.value)) }
    }

    /// A value with its encoded words decoded; the blank between two of them is none (RFC 2047, section 6.2).
    static func decoded(_ value: String) -> String {
        var text = ""
        var lastWasEncoded = false
        for part in value.split(separator: " ") {
            let word = word(part)
            if !text.isEmpty, !(lastWasEncoded && word != nil) { text += " " }
            text += word ?? String(part)
            lastWasEncoded = word != nil
        }
        return text
    }

    /// `=?UTF-8?Q?B=C3=A5t?=`; nil for what is no encoded word in UTF-8.
    private static func word(_ part: Substring) -> String? {
        let fields = part.split(separator: "?", omittingEmptySubsequences: false)
        guard fields.count == 5, fields[0] == "=", fields[4] == "=", fields[1].lowercased() == "utf-8" else {
            return nil
        }
        switch fields[2].lowercased() {
        case "b": return Base64.decoded(Array(fields[3].utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
        case "q":
            let escaped = fields[3].replacing("%", with: "%25").replacing("_", with: " ").replacing("=", with: "%")
            return PercentDecoding.decoded(String(escaped))
        default: return nil
        }
    }
}
