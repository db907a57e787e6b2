/// Escapes of style sheets (CSS Syntax Module Level 3, section 4.3.7).
enum StyleSheetEscapes {
    /// The text that an address stands for: `a\20 b` is `a b`.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                text.unicodeScalars.append(scalar)
                continue
            }
            let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
            if let value = UInt32(String(digits), radix: 16) {
                text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
                rest = rest.dropFirst(digits.count)
                if let blank = rest.first, blank.properties.isWhitespace { rest.removeFirst() }
            } else if let next = rest.popFirst(), next != "\n" {
                text.unicodeScalars.append(next)
            }
        }
        return text
    }
}
