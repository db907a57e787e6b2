import Foundations

/// What an address that somebody wrote may hold.
enum AddressCheck {
    /// Whether a text is free of everything that climbs, hides or leaves the site; percent escapes are decoded once.
    static func isSafe(_ text: String) -> Bool {
        guard let decoded = PercentDecoding.decoded(text) else { return false }
        let bytes = Array(decoded.utf8)
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return false }
        if decoded.contains("//") || decoded.contains("%") { return false }
        if bytes.count >= 2, bytes[1] == UInt8(ascii: ":"), bytes[0].isASCIIAlphanumeric { return false }
        return !decoded.split(separator: "/").contains { $0.allSatisfy { $0 == "." } }
    }
}
