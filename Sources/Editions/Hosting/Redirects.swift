import Foundations

/// Rules by which hosts send readers from old addresses to new ones, besides the pages that do the same everywhere.
///
/// Whatever an address holds, a rule is one line of ASCII that matches one address.
public enum Redirects {
    /// The bytes of `_redirects` for Netlify.
    ///
    /// `301!`, because Netlify otherwise prefers the page that stands at the old address. Cloudflare knows no `!`,
    /// passes over such a line and serves that page.
    public static func netlify(_ redirects: [Redirect], basePath: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        for redirect in redirects {
            bytes.append(WebAddress.encodedPath(basePath + redirect.from))
            bytes.append(" ")
            bytes.append(WebAddress.encodedTarget(basePath + redirect.to))
            bytes.append(" 301!\n")
        }
        return bytes
    }

    /// Lines for `.htaccess` at the site's root; none without redirects.
    ///
    /// `RewriteRule` rather than `Redirect`, which would catch every address that begins alike, or `RedirectMatch`,
    /// which encodes the target's escapes once more.
    public static func apache(_ redirects: [Redirect], basePath: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        guard !redirects.isEmpty else { return bytes }
        bytes.append("<IfModule mod_rewrite.c>\nRewriteEngine On\n")
        for redirect in redirects {
            bytes.append("RewriteRule ^")
            bytes.appendPattern(redirect.from)
            bytes.append("$ ")
            // A `%` before a digit would call on a group of a condition.
            for byte in WebAddress.encodedTarget(basePath + redirect.to).utf8 {
                if byte == UInt8(ascii: "%") { bytes.append("\\") }
                bytes.append(byte)
            }
            bytes.append(" [R=301,L,NE]\n")
        }
        bytes.append("</IfModule>\n")
        return bytes
    }
}

extension [UInt8] {
    /// The address as Apache matches it in a folder: decoded, without slash first; the last slash may be missing.
    fileprivate mutating func appendPattern(_ address: String) {
        var path = WebAddress.decoded(address)[...]
        while path.first == UInt8(ascii: "/") { path = path.dropFirst() }
        let isFolder = path.last == UInt8(ascii: "/")
        while path.last == UInt8(ascii: "/") { path = path.dropLast() }
        appendRegexLiteral(path)
        if isFolder { append("/?") }
    }

    /// Bytes that a regular expression of Apache's matches as they are (PCRE), written without anything that the
    /// configuration's own syntax could read: spaces, quotes, `${…}` and line ends are `\xHH`.
    mutating func appendRegexLiteral(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                append("\\.")
            } else if byte.isUnreserved || byte == UInt8(ascii: "/") {
                append(byte)
            } else {
                append("\\x")
                appendHex(CollectionOfOne(byte))
            }
        }
    }
}
