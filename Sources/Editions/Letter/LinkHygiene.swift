import Foundations

/// Services that see who follows a link before the reader arrives.
enum Redirector {
    private static let hosts: Set<String> = [
        "l.facebook.com", "lm.facebook.com", "l.instagram.com", "t.co", "bit.ly", "buff.ly", "ow.ly", "tinyurl.com",
        "goo.gl", "is.gd", "lnkd.in", "dlvr.it", "ift.tt", "trib.al", "mailchi.mp", "list-manage.com",
        "safelinks.protection.outlook.com", "urldefense.com", "urldefense.proofpoint.com", "google.com/url",
        "www.google.com/url", "out.reddit.com", "link.mail.beehiiv.com", "click.convertkit-mail.com",
        "sendgrid.net", "mandrillapp.com", "hubspotlinks.com",
    ]

    private typealias Scalars = Substring.UnicodeScalarView

    /// The service that an address leads through; nil when it leads straight.
    static func host(of href: String) -> String? {
        // By scalars: an accent after a sign would be one character with it, and hide it.
        let lower = href.lowercased().unicodeScalars
        let scheme = lower.prefix { $0 != "/" }
        let rest = lower[scheme.endIndex...].dropFirst(2)
        guard lower[scheme.endIndex...].starts(with: "//".unicodeScalars),
            ["http:", "https:", ""].contains(String(scheme))
        else { return nil }
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = String((authority.split(separator: "@").last ?? Scalars()).prefix { $0 != ":" })
        let path = String(rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" })
        return hosts.first { service in
            if let slash = service.firstIndex(of: "/") {
                return host == service[..<slash] && path == service[slash...]
            }
            return host == service || host.hasSuffix("." + service)
        }.map { _ in host }
    }
}

/// Parameters of addresses that tell a site from which letter, or which reader, a visit came.
enum TrackingParameters {
    private static let names: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "mc_eid", "mc_cid", "igshid", "igsh", "yclid", "twclid", "ttclid",
        "wbraid", "gbraid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "s_cid",
        "ml_subscriber",
        "ml_subscriber_hash", "ck_subscriber_id", "_openstat",
    ]

    /// The address without them, and the names of those that were there.
    static func removed(from href: String) -> (href: String, names: [String]) {
        let scalars = href.unicodeScalars
        guard let mark = scalars.firstIndex(of: "?"), !href[..<mark].lowercased().hasPrefix("mailto:") else {
            return (href, [])
        }
        let query = scalars[mark...].dropFirst().prefix { $0 != "#" }
        var dropped: [String] = []
        let kept = query.split(separator: "&", omittingEmptySubsequences: false).filter {
            let name = String($0.prefix { $0 != "=" }).lowercased()
            guard names.contains(name) || name.hasPrefix("utm_") else { return true }
            dropped.append(name)
            return false
        }
        if dropped.isEmpty { return (href, []) }
        let left = kept.isEmpty ? "" : "?" + kept.map { String($0) }.joined(separator: "&")
        return (String(scalars[..<mark]) + left + String(scalars[query.endIndex...]), dropped)
    }
}

/// Link texts that say nothing when they are read alone, as screen readers list them.
enum VagueLinkText {
    private static let texts: Set<String> = [
        "här", "klicka här", "klicka", "hit", "läs mer", "läs vidare", "läs mer här", "mer info", "mer information",
        "mer",
        "länk", "länken", "den här länken", "denna länk", "denna sida", "den här sidan", "se här", "tryck här",
        "fortsätt",
        "here", "click here", "click", "read more", "more", "more info", "link", "this link", "this page", "learn more",
    ]

    /// Whether a link's words are one of them, whatever the marks around.
    static func isVague(_ text: String) -> Bool {
        let words = text.folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
        return texts.contains { $0.folded == words }
    }
}
