/// A slip in a link's destination that its letters show, wherever it leads.
public enum AddressSlip: Sendable, Hashable {
    /// `bilder\fil.jpg`.
    case backslash
    /// `anna@exempel.se`.
    case mailWithoutScheme
    /// `www.exempel.se`.
    case webWithoutScheme
    /// `https://`, `http:/exempel.se`, `https://https://exempel.se`.
    case webWithoutHost
    /// `mailto:`, `mailto:anna.exempel.se`, `mailto:anna@@exempel.se`.
    case mailWithoutAddress

    /// The slip in a destination, in UTF-8; nil where there is none. Only a link can be meant for mail.
    public init?(_ destination: some Sequence<UInt8>, isLink: Bool = true) {
        var (hasBackslash, hasAt, hasScheme) = (false, false, false)
        for byte in destination {
            switch byte {
            case UInt8(ascii: "\\"): hasBackslash = true
            case UInt8(ascii: "@"): hasAt = true
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "?"): hasScheme = true
            default: break
            }
        }
        if hasBackslash {
            self = .backslash
        } else if hasAt, !hasScheme, isLink {
            self = .mailWithoutScheme
        } else if destination.starts(with: "www.".utf8) {
            self = .webWithoutScheme
        } else if let slip = Self.afterScheme(destination) {
            self = slip
        } else {
            return nil
        }
    }

    /// What is missing after `https:` and `mailto:`.
    private static func afterScheme(_ destination: some Sequence<UInt8>) -> AddressSlip? {
        let scheme = destination.prefix(7).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if scheme.starts(with: "http:".utf8) { return hasHost(destination.dropFirst(5)) ? nil : .webWithoutHost }
        if scheme.starts(with: "https:".utf8) { return hasHost(destination.dropFirst(6)) ? nil : .webWithoutHost }
        return scheme.elementsEqual("mailto:".utf8) && !hasMailbox(destination.dropFirst(7)) ? .mailWithoutAddress : nil
    }

    private static func hasHost(_ rest: some Sequence<UInt8>) -> Bool {
        guard rest.starts(with: "//".utf8) else { return false }
        let host = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }.map { $0 | 0x20 }
        return host.first.map { $0 != UInt8(ascii: ":") } == true
            && !host.elementsEqual("http:".utf8) && !host.elementsEqual("https:".utf8)
    }

    /// Whether each receiver has a name and a host; a message to nobody yet (`mailto:?subject=…`) is one to share.
    private static func hasMailbox(_ rest: some Sequence<UInt8>) -> Bool {
        let all = Array(rest)
        let receivers = String(decoding: all.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
            .lowercased().replacing("%40", with: "@")
        if receivers.isEmpty { return !all.isEmpty }
        return receivers.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { receiver in
            let parts = receiver.split(separator: "@", maxSplits: 2, omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
        }
    }
}
