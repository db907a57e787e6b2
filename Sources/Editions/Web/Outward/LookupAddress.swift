import Foundations

/// An address of another site as it is looked up: http or https, ASCII alone, without a user's name and fragment.
public struct LookupAddress: Hashable, Sendable {
    /// The whole address.
    public let text: String
    /// The host's name, without its port.
    public let host: String

    /// Reads an address in full; nil for what names no host by http or https.
    public init?(_ address: String) {
        let lower = address.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        let rest = address.dropFirst(scheme.count).prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        // A user's name, and perhaps a password, is nobody's but the reader's.
        let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        let port = place.lastIndex(of: ":").map { place[$0...] }.flatMap(Self.port)
        let host = Self.ascii(place.dropLast(port?.count ?? 0))
        guard !host.isEmpty else { return nil }
        let path = rest[authority.endIndex...]
        var bytes = Array(scheme.utf8)
        bytes.appendPercentEncoded((host + (port ?? "") + (path.hasPrefix("/") ? "" : "/") + path).utf8)
        self.host = host
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A colon and digits; nil for anything else.
    private static func port(_ text: Substring) -> Substring? {
        text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } ? text : nil
    }

    /// The name in small letters, and in those of ASCII (RFC 5891, section 4.4); one that no host has stays as it is.
    private static func ascii(_ host: Substring) -> String {
        let name = String(host)
        let decoded = PercentDecoding.decoded(name) ?? name
        guard decoded.utf8.contains(where: { $0 >= 0x80 }) else { return name.lowercased() }
        return MailDomain.ascii(decoded.lowercased()) ?? name
    }
}
