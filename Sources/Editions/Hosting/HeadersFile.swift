import Foundations

/// The file `_headers`, by which Netlify and Cloudflare set response headers.
public enum HeadersFile {
    /// The file's bytes.
    ///
    /// - Parameters:
    ///   - policy: what pages may do.
    ///   - basePath: the path of the site on its host, without slash last; empty when it has the host to itself.
    public static func bytes(_ policy: SecurityHeaders, basePath: String = "") -> [UInt8] {
        let base = WebAddress.encodedPath(basePath)
        var bytes: [UInt8] = []
        bytes.append("# Skriven av Blad. Ändringar försvinner vid nästa bygge.\n")
        rule("\(base)/*", policy.headers.map { ($0.name, $0.value) }, &bytes)
        // Cloudflare joins the values of all rules that match, so a Cache-Control for everything would spoil this
        // one. Without any, both hosts send `Caching.page`.
        rule("\(base)/assets/*", [("Cache-Control", Caching.fingerprinted)], &bytes)
        // Sections and tags have feeds of their own.
        let feeds = [
            ("feed.xml", "application/atom+xml"), ("*/feed.xml", "application/atom+xml"),
            ("feed.json", "application/feed+json"),
        ]
        for (file, type) in feeds {
            rule("\(base)/\(file)", [("Content-Type", type + "; charset=utf-8")], &bytes)
        }
        rule("\(base)/*.ics", [("Content-Type", "text/calendar; charset=utf-8")], &bytes)
        return bytes
    }

    private static func rule(_ path: String, _ headers: [(name: String, value: String)], _ bytes: inout [UInt8]) {
        bytes.append(path)
        bytes.append("\n")
        for header in headers {
            bytes.append("  ")
            bytes.append(header.name)
            bytes.append(": ")
            bytes.append(header.value)
            bytes.append("\n")
        }
    }
}
