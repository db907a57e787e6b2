import Content
import Markdown

/// How a link's address is printed.
enum PrintedAddress {
    /// Without `https://` and without a slash last; of `mailto:` the mail address. Nil for what is of no use on paper:
    /// a place on the page itself, a phone number, which its words tell.
    static func text(_ href: String, in settings: Settings) -> String? {
        if href.hasPrefix("/") { return bare(settings.origin + href) }
        switch SafeAddress.scheme(of: href) {
        case "http", "https": return bare(href)
        case "mailto": return String(href.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" })
        default: return nil
        }
    }

    /// The address as people write it down.
    static func bare(_ address: String) -> String {
        let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
        let rest = address[start...]
        return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
}
