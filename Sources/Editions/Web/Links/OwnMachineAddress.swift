/// An address that leads to the machine at which it is opened, as that of a preview does: `http://localhost:8080/om-oss/`.
struct OwnMachineAddress {
    /// What stands after the host: `/om-oss/`.
    let path: String

    /// Nil for an address that leads elsewhere, and for one without a host.
    init?(_ address: String) {
        let rest = address.unicodeScalars.drop { $0 != ":" }.dropFirst()
        guard rest.starts(with: "//".unicodeScalars) else { return nil }
        let place = rest.dropFirst(2)
        // A preview's port and an address in numbers both have colons.
        let host = place.prefix { !"/?#".unicodeScalars.contains($0) }
        guard Self.isOwn(String(host).lowercased()) else { return nil }
        let after = String(place[host.endIndex...])
        path = after.hasPrefix("/") ? after : "/" + after
    }

    /// Names for the machine itself (RFC 6761, section 6.3; RFC 6890, section 2.2).
    private static func isOwn(_ place: String) -> Bool {
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        if place.hasPrefix("[") { return ["[::1]", "[::]"].contains { place == $0 || place.hasPrefix($0 + ":") } }
        guard let host = parts.first, parts.count <= 2 else { return false }
        return host == "localhost" || host == "0.0.0.0"
            || (host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber })
    }
}
