import Foundations

/// The list of all public pages (sitemaps.org, protocol 0.9, with the versions in other languages as `xhtml:link`).
public enum Sitemap {
    /// How much one file may hold.
    public struct Limits: Sendable {
        /// The most addresses.
        public var urls: Int
        /// The most bytes.
        public var bytes: Int

        /// What the protocol allows: 50,000 addresses and 50 MiB.
        public static let protocol09 = Limits(urls: 50_000, bytes: 52_428_800)

        /// Limits of one file.
        public init(urls: Int, bytes: Int) {
            self.urls = urls
            self.bytes = bytes
        }
    }

    /// A file of the sitemap.
    public struct File: Equatable, Sendable {
        /// The name in the site's folder.
        public let name: String
        /// What it holds.
        public let bytes: [UInt8]
    }

    /// One file with all pages; for sites that stay under the limits.
    public static func bytes(urls: [SitemapURL]) -> [UInt8] {
        document { xml in
            for url in urls { write(url, to: &xml) }
        }
    }

    /// The files of the sitemap: `sitemap.xml` alone, or as the index of `sitemap-1.xml` and so on where one would
    /// be too large.
    ///
    /// - Parameters:
    ///   - urls: the pages.
    ///   - home: the absolute address of the site's folder, with a slash last.
    ///   - limits: how large one file may be.
    public static func files(urls: [SitemapURL], home: String, limits: Limits = .protocol09) -> [File] {
        let parts = split(urls, limits)
        guard parts.count > 1 else { return [File(name: "sitemap.xml", bytes: document(parts.first?.entries ?? []))] }
        let files = parts.enumerated().map { File(name: "sitemap-\($0 + 1).xml", bytes: document($1.entries)) }
        var xml = XMLWriter()
        xml.open("sitemapindex", ["xmlns": namespace])
        for (file, part) in zip(files, parts) {
            xml.open("sitemap")
            xml.element("loc", WebAddress.encoded(home + file.name))
            xml.element("lastmod", part.lastmod?.description)
            xml.close("sitemap")
        }
        xml.close("sitemapindex")
        return [File(name: "sitemap.xml", bytes: xml.bytes)] + files
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private struct Part {
        var entries: [[UInt8]] = []
        var size = 0
        var lastmod: Day?
    }

    private static func split(_ urls: [SitemapURL], _ limits: Limits) -> [Part] {
        let frame = document([]).count
        var parts: [Part] = []
        var part = Part(size: frame)
        for url in urls {
            let bytes = entry(url)
            if !part.entries.isEmpty, part.entries.count >= limits.urls || part.size + bytes.count > limits.bytes {
                parts.append(part)
                part = Part(size: frame)
            }
            part.entries.append(bytes)
            part.size += bytes.count
            part.lastmod = [part.lastmod, url.lastmod].compactMap(\.self).max()
        }
        return parts + [part]
    }

    private static func document(_ entries: [[UInt8]]) -> [UInt8] {
        document { xml in
            for entry in entries { xml.append(markup: entry) }
        }
    }

    private static func document(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("urlset", ["xmlns": namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml"])
        write(&xml)
        xml.close("urlset")
        return xml.bytes
    }

    private static func entry(_ url: SitemapURL) -> [UInt8] {
        var xml = XMLWriter(fragment: ())
        write(url, to: &xml)
        return xml.bytes
    }

    private static func write(_ url: SitemapURL, to xml: inout XMLWriter) {
        xml.open("url")
        xml.element("loc", WebAddress.encoded(url.loc))
        xml.element("lastmod", url.lastmod?.description)
        for alternate in url.alternates {
            xml.empty(
                "xhtml:link",
                ["rel": "alternate", "hreflang": alternate.language, "href": WebAddress.encoded(alternate.href)])
        }
        xml.close("url")
    }
}
