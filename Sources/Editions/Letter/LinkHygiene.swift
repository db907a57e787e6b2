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

    /// The service that an address leads through; nil when it leads straight.
    static func host(of href: String) -> String? {
        guard let start = href.firstRange(of: "//")?.upperBound else { return nil }
        guard ["http:", "https:", ""].contains(href[..<start].dropLast(2).lowercased()) else { return nil }
        let rest = href[start...].lowercased()
        let authority = rest.prefix { !"/?#".contains($0) }
        let host = String((authority.split(separator: "@").last ?? "").prefix { $0 != ":" })
        let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
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
        guard let mark = href.firstIndex(of: "?"), !href[..<mark].lowercased().hasPrefix("mailto:") else {
            return (href, [])
        }
        let end = href[mark...].firstIndex(of: "#") ?? href.endIndex
        var dropped: [String] = []
        let kept = href[href.index(after: mark)..<end].split(separator: "&", omittingEmptySubsequences: false).filter {
            let name = $0.prefix { $0 != "=" }.lowercased()
            guard names.contains(name) || name.hasPrefix("utm_") else { return true }
            dropped.append(name)
            return false
        }
        if dropped.isEmpty { return (href, []) }
        let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
        return (href[..<mark] + query + href[end...], dropped)
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
