/// Percent escapes in addresses (RFC 3986, section 2.1).
public enum PercentEncoding {
    /// The bytes with all but unreserved characters, and those of `kept`, as escapes.
    public static func encoded(_ bytes: some Collection<UInt8>, keeping kept: StaticString = "") -> String {
        let kept = kept.withUTF8Buffer { Array($0) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte.isUnreserved || kept.contains(byte) {
                result.append(byte)
            } else {
                result.appendPercentEscape(of: byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    /// Letters, digits, `-`, `.`, `_` and `~` (RFC 3986, section 2.3).
    public var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}
