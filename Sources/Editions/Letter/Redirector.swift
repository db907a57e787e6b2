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
