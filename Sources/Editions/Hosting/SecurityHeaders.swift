import Content

/// The one policy of what a page may do, for every way of telling it to a browser.
///
/// Nothing inline, nothing from other hosts, no frames.
public struct SecurityHeaders: Equatable, Sendable {
    /// A response header.
    public struct Header: Equatable, Sendable {
        /// The name.
        public let name: String
        /// The value, without line ends.
        public let value: String
    }

    /// Whether the site has a script of its own, the search; and so forms that lead to its page.
    public var hasScript: Bool
    /// Whether the site is read over HTTPS; a preview on the own machine is not.
    public var isHTTPS: Bool
    /// Whether search engines may list it; an edition for members is not to be found.
    public var isListed: Bool
    /// Whether it is a preview on the own machine: each page has the script that loads it anew, and the preview's own pages
    /// may frame it.
    public var isPreview: Bool

    /// The policy of a site.
    public init(hasScript: Bool, isHTTPS: Bool, isListed: Bool = true, isPreview: Bool = false) {
        self.hasScript = hasScript
        self.isHTTPS = isHTTPS
        self.isListed = isListed
        self.isPreview = isPreview
    }

    /// The policy of an edition's pages.
    init(_ publication: Publication, isPreview: Bool) {
        let settings = publication.site.settings
        self.init(
            hasScript: settings.hasSearch, isHTTPS: settings.origin.hasPrefix("https") && !isPreview,
            isListed: publication.audience == .public, isPreview: isPreview)
    }

    /// The value of `Content-Security-Policy` (CSP 3).
    public var contentSecurityPolicy: String {
        policy([isPreview ? "frame-ancestors 'self'" : "frame-ancestors 'none'"], withScript: true)
    }

    /// The content of `<meta http-equiv="Content-Security-Policy">`: without `frame-ancestors`, which browsers
    /// pass over there with a warning (CSP 3, section 3.3).
    ///
    /// A response's policy and its page's own hold both, so a page without script allows none, whatever the host says.
    public func metaContent(withScript: Bool) -> String { policy([], withScript: withScript) }

    /// All headers of every response.
    ///
    /// Left out on purpose: `Strict-Transport-Security`, since only who runs the host knows that it and its subdomains
    /// will have certificates for as long as browsers remember; `Cross-Origin-Resource-Policy`, since mail on the web
    /// shows the letter's pictures from here.
    public var headers: [Header] {
        var headers = [
            Header(name: "Content-Security-Policy", value: contentSecurityPolicy),
            Header(name: "X-Content-Type-Options", value: "nosniff"),
            // For browsers that do not know `frame-ancestors`.
            Header(name: "X-Frame-Options", value: isPreview ? "SAMEORIGIN" : "DENY"),
            // Other sites are not told that a reader comes from the association.
            Header(name: "Referrer-Policy", value: "same-origin"),
            Header(
                name: "Permissions-Policy",
                value:
                    "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
            ),
            Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
        ]
        if !isListed { headers.append(Header(name: "X-Robots-Tag", value: "noindex, nofollow")) }
        return headers
    }

    private static let common = [
        "default-src 'none'", "img-src 'self'", "style-src 'self'", "font-src 'self'", "base-uri 'none'",
    ]

    private func policy(_ more: [String], withScript: Bool) -> String {
        var directives = Self.common + [hasScript || isPreview ? "form-action 'self'" : "form-action 'none'"] + more
        if isPreview { directives.append("frame-src 'self'") }
        // The script fetches the search index and the pages that were found, and nothing else.
        if (hasScript && withScript) || isPreview { directives += ["script-src 'self'", "connect-src 'self'"] }
        if isHTTPS { directives.append("upgrade-insecure-requests") }
        return directives.joined(separator: "; ")
    }
}
