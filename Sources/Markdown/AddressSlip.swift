/// A slip in a link's destination that its letters show, wherever it leads.
public enum AddressSlip: Sendable, Hashable {
    /// `bilder\fil.jpg`.
    case backslash
    /// `anna@exempel.se`.
    case mailWithoutScheme
    /// `www.exempel.se`.
    case webWithoutScheme

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
        } else {
            return nil
        }
    }
}
