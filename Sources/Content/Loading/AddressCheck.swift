/// What an address that somebody wrote may hold.
enum AddressCheck {
    /// Whether a text is free of everything that climbs, hides or leaves the site; percent escapes are decoded once.
    static func isSafe(_ text: String) -> Bool {
        guard let decoded = percentDecoded(text) else { return false }
        let bytes = Array(decoded.utf8)
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return false }
        if decoded.contains("//") || decoded.contains("%") { return false }
        if bytes.count >= 2, bytes[1] == UInt8(ascii: ":"), bytes[0].isASCIIAlphanumeric { return false }
        return !decoded.split(separator: "/").contains { $0.allSatisfy { $0 == "." } }
    }

    /// The text with its escapes decoded; nil when an escape is broken or the bytes are not UTF-8.
    static func percentDecoded(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
                else { return nil }
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self)
    }
}
