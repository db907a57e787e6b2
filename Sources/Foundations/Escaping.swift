/// Escaping of text where it comes out: each format has one function here.
extension [UInt8] {
    /// Appends the text's UTF-8 bytes as they are.
    @inlinable
    public mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// Appends a literal.
    @inlinable
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends text for HTML or XML content and quoted attributes: `& < > "` as entities.
    public mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped(UnsafeRawBufferPointer($0)) }
    }

    /// Appends UTF-8 bytes for HTML or XML content and quoted attributes: `& < > "` as entities.
    public mutating func appendEscaped(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ appendEscaped(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { appendEscaped($0) }
        }
    }

    private mutating func appendEscaped(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        for index in 0..<bytes.count {
            let entity: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            default: continue
            }
            append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
            append(entity)
            start = index + 1
        }
        append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<bytes.count]))
    }

    /// Appends a JSON string with its quotes (RFC 8259, section 7).
    ///
    /// `<`, `>` and `&` are written as `\u003c` and so on, so that the text can stand inside a `script` element.
    public mutating func appendJSON(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            append(UInt8(ascii: "\""))
            var start = 0
            for index in 0..<bytes.count where bytes[index].isEscapedInJSON {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                appendJSONEscape(bytes[index])
                start = index + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
            append(UInt8(ascii: "\""))
        }
    }

    private mutating func appendJSONEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default:
            append("\\u00")
            append(Self.hexDigits[Int(byte >> 4)])
            append(Self.hexDigits[Int(byte & 15)])
        }
    }

    /// Appends bytes as two lower-case hexadecimal digits each.
    public mutating func appendHex(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            append(Self.hexDigits[Int(byte >> 4)])
            append(Self.hexDigits[Int(byte & 15)])
        }
    }

    /// Appends a path or address with everything but RFC 3986's unreserved and reserved characters percent-encoded.
    ///
    /// A `%` that starts an escape stays; any other becomes `%25`.
    public mutating func appendPercentEncoded(_ address: some Collection<UInt8>) {
        let bytes = Array(address)
        // Nearly all addresses stand as they are.
        if bytes.allSatisfy({ $0.isAllowedInAddress }) { return append(contentsOf: bytes) }
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < bytes.count && bytes[index + 1].isHexDigit
                && bytes[index + 2].isHexDigit
            if isEscape || byte.isAllowedInAddress {
                append(byte)
            } else {
                appendPercentEscape(of: byte)
            }
        }
    }

    /// Appends a percent sign and the byte's two digits, in upper case (RFC 3986, section 2.1).
    public mutating func appendPercentEscape(of byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.upperHexDigits[Int(byte >> 4)])
        append(Self.upperHexDigits[Int(byte & 15)])
    }

    private static var hexDigits: [UInt8] { Array("0123456789abcdef".utf8) }
    private static var upperHexDigits: [UInt8] { Array("0123456789ABCDEF".utf8) }
}

extension UInt8 {
    /// `0`–`9`, `a`–`f`, `A`–`F`.
    public var isHexDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    /// What a JSON string cannot hold as it is, and `<`, `>`, `&`.
    fileprivate var isEscapedInJSON: Bool {
        switch self {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
            0x7F:
            true
        default: false
        }
    }

    /// Unreserved and reserved characters of RFC 3986 but the square brackets, and never `%`.
    fileprivate var isAllowedInAddress: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "@"):
            true
        default: isUnreserved
        }
    }
}

extension String {
    /// Whether an address has nothing that would have to be percent-encoded.
    public var isPercentEncoded: Bool {
        var address = self
        return address.withUTF8 { bytes in bytes.allSatisfy { $0.isAllowedInAddress } }
    }

    /// The text escaped for HTML or XML content and quoted attributes.
    public var escapedForHTML: String {
        var bytes: [UInt8] = []
        bytes.appendEscaped(self)
        return String(decoding: bytes, as: UTF8.self)
    }
}
