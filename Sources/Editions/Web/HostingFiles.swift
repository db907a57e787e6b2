import Content
import Foundations

/// What the host and robots read: sitemap, robots.txt, headers, redirects.
struct HostingFiles: Sendable {
    let web: WebSite
    let policy: SecurityHeaders
    /// The addresses of all pages.
    let addresses: [String]
    let hash: @Sendable ([UInt8]) -> String

    private var settings: Settings { web.settings }

    /// All of them.
    func files() -> [RenderedFile] {
        let redirects = web.publication.redirects.map { Redirect(from: $0.alias, to: $0.entry.address) }
        return sitemap() + [
            file(
                "robots.txt",
                Robots.bytes(
                    sitemap: policy.isListed ? settings.absolute("/sitemap.xml") : nil,
                    disallowed: policy.isListed ? [] : ["/"])),
            file("_headers", HeadersFile.bytes(policy, basePath: settings.basePath)),
            file("_redirects", Redirects.netlify(redirects, basePath: settings.basePath)),
            file(".htaccess", ApacheFile.bytes(policy, redirects: redirects, basePath: settings.basePath)),
        ]
    }

    /// A sitemap of fewer addresses is surely one file, and is made when it is asked for.
    private static let surelyOneFile = 20_000

    private func sitemap() -> [RenderedFile] {
        if addresses.count <= Self.surelyOneFile {
            return [
                RenderedFile(path: "sitemap.xml", key: { Array(hash(source()).utf8) }) {
                    Sitemap.bytes(urls: listed().map(url))
                }
            ]
        }
        return Sitemap.files(urls: listed().map(url), home: settings.absolute("/")).map { file($0.name, $0.bytes) }
    }

    /// A page of the sitemap.
    private struct Listed {
        let address: String
        var lastmod: Day?
        var versions: [Entry] = []
    }

    private func listed() -> [Listed] {
        let aliases = Set(web.publication.redirects.map(\.alias))
        return addresses.filter { !aliases.contains($0) && $0 != "/404.html" && $0 != SearchFiles.address }.map(listed)
    }

    private func listed(_ address: String) -> Listed {
        guard let entry = web.publication.site.entry(address: address), web.publication.contains(entry) else {
            return Listed(address: address)
        }
        let published = [.post, .newsletter].contains(entry.kind) ? entry.date?.day : nil
        return Listed(
            address: address, lastmod: entry.updated ?? published, versions: web.translations.alternates(of: entry))
    }

    private func url(_ page: Listed) -> SitemapURL {
        SitemapURL(
            loc: settings.absolute(page.address), lastmod: page.lastmod,
            alternates: page.versions.map { .init(language: $0.language, href: settings.absolute($0.address)) })
    }

    /// What the sitemap is made from, beside what all pages share.
    private func source() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(listed()) { writer, page in
            writer.write(page.address)
            writer.write(page.lastmod) { $0.write($1) }
            writer.write(page.versions) { writer, version in
                writer.write(version.language)
                writer.write(version.address)
            }
        }
        return writer.bytes
    }

    private func file(_ path: String, _ bytes: [UInt8]) -> RenderedFile { RenderedFile(path: path) { bytes } }
}
