import Foundations

/// The address of the site as `site.yml` gives it.
enum SiteURL {
    /// Scheme and host, and the path without slash last; nil when it is no address that a site can have.
    ///
    /// No query, fragment, user or markup; the path holds unreserved characters only (RFC 3986, section 2.3).
    static func parts(of text: String) -> (origin: String, path: String)? {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(host.count)
        guard isHost(host), path.utf8.allSatisfy(isPathByte), !path.contains("//"), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
        else { return nil }
        return (scheme + host.lowercased(), path.hasSuffix("/") ? String(path.dropLast()) : String(path))
    }

    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
        if parts.count == 2, Int(parts[1]).map({ (1...65_535).contains($0) }) != true { return false }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~")].contains(byte)
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

/// Language tags (BCP 47, the part of it that pages use).
enum LanguageTag {
    /// A primary subtag of two or three letters and perhaps further subtags.
    static func isWellFormed(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 4 else { return false }
        return first.utf8.allSatisfy { $0.isASCIIAlphanumeric && $0 > 0x39 }
            && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) }
    }
}

/// Addresses that Blad's own files have, and names that Windows keeps for itself.
enum ReservedAddress {
    private static let own: Set<String> = ["404", "assets", "taggar", "sitemap", "robots", "feed"]
    private static let windows: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Whether a first segment of an address is taken.
    static func isReserved(_ segment: String) -> Bool { own.contains(segment) || windows.contains(segment) }

    /// Whether no segment of an address may have the name.
    static func isReservedAnywhere(_ segment: String) -> Bool { windows.contains(segment) }
}
