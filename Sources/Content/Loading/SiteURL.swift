import Foundations

/// The address of the site as `site.yml` gives it.
enum SiteURL {
    /// Scheme and host, and the path without slash last; nil when it is no address that a site can have.
    ///
    /// No query, fragment, user or markup; the path holds unreserved characters only (RFC 3986, section 2.3), and is no page
    /// of the site: under `/index.html` nothing can lie.
    static func parts(of text: String) -> (origin: String, path: String)? {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest[host.endIndex...]
        guard isHost(host), path.utf8.allSatisfy(isPathByte), !path.contains("//"),
            !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
            case let folder = path.hasSuffix("/") ? path.dropLast() : path,
            !pages.contains(where: { folder.lowercased().hasSuffix($0) })
        else { return nil }
        return (scheme + host.lowercased(), String(folder))
    }

    private static let pages = [".html", ".htm", ".php", ".asp", ".aspx"]

    /// A host name, perhaps with a port.
    static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
        if parts.count == 2, Int(parts[1]).map({ (1...65_535).contains($0) }) != true { return false }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isLabel(String($0)) }
    }

    /// One part of a host name (RFC 1123, section 2.1).
    static func isLabel(_ label: String) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric
            || [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~")].contains(
                byte)
    }
}

extension UInt8 {
    /// `a`–`z`, `A`–`Z`, `0`–`9`.
    var isASCIIAlphanumeric: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
