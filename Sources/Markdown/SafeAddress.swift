import Foundations

/// What an address in a text may be, and how it is written in an attribute.
public enum SafeAddress {
    /// The scheme of an address in small letters (RFC 3986, section 3.1); nil for a relative one.
    ///
    /// Blanks and control characters are skipped, as browsers do: `java\nscript:` is `javascript`. So is what nobody sees.
    public static func scheme(of address: String) -> String? {
        if address.hasPrefix("https:") { return "https" }
        var name = ""
        for scalar in address.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F || scalar.isInvisible { continue }
            switch scalar {
            case ":": return name.isEmpty ? nil : name.lowercased()
            case "a"..."z", "A"..."Z": name.unicodeScalars.append(scalar)
            case "0"..."9", "+", "-", ".":
                if name.isEmpty { return nil }
                name.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        return nil
    }

    /// Whether an address is relative or of http, https, mailto or tel: everything else never becomes an `href`.
    public static func isSafe(_ address: String) -> Bool {
        switch scheme(of: address) {
        case nil, "http", "https", "mailto", "tel": true
        default: false
        }
    }

    /// Whether an address leads to another site: it names a host.
    public static func isExternal(_ address: String) -> Bool {
        switch scheme(of: address) {
        case "http", "https": true
        case nil: address.utf8.starts(with: "//".utf8)
        default: false
        }
    }

    /// An address with everything that may not stand in one percent-encoded.
    public static func encoded(_ address: String) -> String {
        // Most addresses are ASCII letters and the marks between them.
        let isPlain = address.utf8.allSatisfy { byte in
            switch byte {
            case 0x2D...0x3A, 0x40...0x5A, 0x61...0x7A, UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "?"),
                UInt8(ascii: "="), UInt8(ascii: "&"):
                true
            default: false
            }
        }
        if isPlain { return address }
        var bytes: [UInt8] = []
        bytes.appendPercentEncoded(address.utf8)
        return bytes.count == address.utf8.count ? address : String(decoding: bytes, as: UTF8.self)
    }
}
