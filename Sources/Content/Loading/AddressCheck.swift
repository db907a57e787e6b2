import Foundations

/// What an address that somebody wrote may hold.
enum AddressCheck {
    /// Whether a text is free of everything that climbs, hides or leaves the site; percent escapes are decoded once.
    static func isSafe(_ text: String) -> Bool {
        guard let decoded = PercentDecoding.decoded(text) else { return false }
        // By bytes: an accent after a sign would be one character with it, and hide it.
        let bytes = Array(decoded.utf8)
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return false }
        if bytes.contains("//".utf8) || bytes.contains(UInt8(ascii: "%")) { return false }
        if bytes.count >= 2, bytes[1] == UInt8(ascii: ":"), bytes[0].isASCIIAlphanumeric { return false }
        return !bytes.split(separator: UInt8(ascii: "/")).contains { $0.allSatisfy { $0 == UInt8(ascii: ".") } }
    }
}
