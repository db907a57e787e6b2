import Foundations

/// Addresses as they stand in files for machines: ASCII only.
enum WebAddress {
    /// The address with everything but RFC 3986's characters percent-encoded; escapes that stand already are kept.
    static func encoded(_ address: String) -> String {
        // Nearly all addresses stand as they are.
        if address.isPercentEncoded { return address }
        var bytes: [UInt8] = []
        bytes.appendPercentEncoded(address.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A path with nothing left that a rule file could read as more than a letter: unreserved characters and `/` stand,
    /// the rest is percent-encoded (RFC 3986, section 2.3). Escapes that stand already are kept.
    static func encodedPath(_ path: some StringProtocol) -> String {
        PercentEncoding.encoded(decoded(path), keeping: "/")
    }

    /// A target on the site: as `encodedPath`, with its query and fragment.
    static func encodedTarget(_ target: String) -> String {
        let end = target.unicodeScalars.firstIndex { $0 == "?" || $0 == "#" } ?? target.endIndex
        return encodedPath(target[..<end])
            + PercentEncoding.encoded(encoded(String(target[end...])).utf8, keeping: "/?#=&%")
    }

    /// The path's bytes with its escapes decoded once; a `%` that starts none stands for itself.
    static func decoded(_ path: some StringProtocol) -> [UInt8] {
        let bytes = Array(path.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, bytes[index + 1].isHexDigit,
                bytes[index + 2].isHexDigit,
                let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
