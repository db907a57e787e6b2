extension [UInt8] {
    /// Appends text for XML 1.0 content (XML 1.0, sections 2.2 and 2.11).
    ///
    /// Characters that XML cannot hold in any spelling become U+FFFD: dropped, they could join what stood apart. A
    /// carriage return is written as a reference, because parsers turn a bare one into a line feed.
    public mutating func appendXML(_ text: String) { appendXML(text, isAttribute: false) }

    /// Appends text for a quoted XML attribute; line ends and tabs become references, which parsers do not turn
    /// into spaces.
    public mutating func appendXMLAttribute(_ text: String) { appendXML(text, isAttribute: true) }

    private mutating func appendXML(_ text: String, isAttribute: Bool) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                guard let (replacement, length) = Self.replacement(byte, at: index, of: bytes, isAttribute: isAttribute)
                else {
                    index += 1
                    continue
                }
                append(contentsOf: bytes[start..<index])
                append(replacement)
                index += length
                start = index
            }
            append(contentsOf: bytes[start...])
        }
    }

    private static func replacement(
        _ byte: UInt8, at index: Int, of bytes: UnsafeBufferPointer<UInt8>, isAttribute: Bool
    ) -> (StaticString, Int)? {
        switch byte {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\""): return isAttribute ? ("&quot;", 1) : nil
        case 0x0D: return ("&#13;", 1)
        case 0x0A: return isAttribute ? ("&#10;", 1) : nil
        case 0x09: return isAttribute ? ("&#9;", 1) : nil
        case 0..<0x20: return ("\u{FFFD}", 1)
        case 0xEF:
            // U+FFFE and U+FFFF; a String's UTF-8 is always whole.
            guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else { return nil }
            return ("\u{FFFD}", 3)
        default: return nil
        }
    }
}
