import Foundations

/// What programs that read the web may read here (RFC 9309).
public enum Robots {
    /// The bytes of `robots.txt`.
    ///
    /// - Parameters:
    ///   - sitemap: the sitemap's absolute address.
    ///   - disallowed: paths that programs should leave alone; `/` for an edition that is not public.
    public static func bytes(sitemap: String?, disallowed: [String] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("User-agent: *\n")
        // An empty rule allows everything; section 2.2.2.
        if disallowed.isEmpty { bytes.append("Disallow:\n") }
        for path in disallowed {
            bytes.append("Disallow: ")
            bytes.append(WebAddress.encodedPath(path))
            bytes.append("\n")
        }
        if let sitemap {
            bytes.append("\nSitemap: ")
            bytes.append(WebAddress.encoded(sitemap))
            bytes.append("\n")
        }
        return bytes
    }
}
