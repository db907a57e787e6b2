import Foundations

/// An address of another site as it is looked up: http or https, ASCII alone, without a user's name and fragment.
public struct LookupAddress: Hashable, Sendable {
    /// The whole address.
    public let text: String
    /// The host's name, without its port.
    public let host: String

    private typealias Scalars = Substring.UnicodeScalarView

    /// Reads an address in full; nil for what names no host by http or https.
    public init?(_ address: String) {
        // By scalars (RFC 3986, section 3): an accent after a sign would be one character with it, and hide it.
        let scalars = address.unicodeScalars
        let lower = String(scalars.prefix(8)).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.utf8.starts(with: $0.utf8) }) else {
            return nil
        }
        let rest = scalars.dropFirst(scheme.utf8.count).prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        // A user's name, and perhaps a password, is nobody's but the reader's.
        let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        let port = place.lastIndex(of: ":").map { place[$0...] }.flatMap(Self.port)
        let host = Self.ascii(place.dropLast(port?.count ?? 0))
        guard !host.isEmpty else { return nil }
        let path = rest[authority.endIndex...]
        var bytes = Array(scheme.utf8)
        // The brackets of an address in numbers stand only there as they are.
        if Self.isIPv6(host) { bytes.append(host) } else { bytes.appendPercentEncoded(host.utf8) }
        bytes.append(port.map { String($0) } ?? "")
        if path.first != "/" { bytes.append("/") }
        bytes.appendPercentEncoded(String(path).utf8)
        self.host = host
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A colon and digits; nil for anything else.
    private static func port(_ text: Scalars) -> Scalars? {
        text.dropFirst().allSatisfy { ("0"..."9").contains($0) } ? text : nil
    }

    /// The name in small letters, and in those of ASCII (RFC 5891, section 4.4); one that no host has stays as it is.
    private static func ascii(_ host: Scalars) -> String {
        let name = String(host)
        let decoded = PercentDecoding.decoded(name) ?? name
        guard decoded.utf8.contains(where: { $0 >= 0x80 }) else { return name.lowercased() }
        // An escaped `/` or `#` ends no name.
        guard decoded.utf8.allSatisfy({ $0 >= 0x80 || isOfName($0) }) else { return name }
        return MailDomain.ascii(decoded.lowercased()) ?? name
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// An address of IPv6, or of both kinds, in its brackets (RFC 3986, section 3.2.2).
    private static func isIPv6(_ host: String) -> Bool {
        let inside = host.utf8.dropFirst().dropLast()
        return host.utf8.first == UInt8(ascii: "[") && host.utf8.last == UInt8(ascii: "]") && !inside.isEmpty
            && inside.allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }
}
