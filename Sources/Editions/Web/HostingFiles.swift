import Content
import Foundations

/// What the host and robots read: sitemap, robots.txt, headers, redirects.
struct HostingFiles: Sendable {
    let web: WebSite
    let policy: SecurityHeaders
    /// The addresses of all pages.
    let addresses: [String]

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
            return [RenderedFile(path: "sitemap.xml") { Sitemap.bytes(urls: urls()) }]
        }
        return Sitemap.files(urls: urls(), home: settings.absolute("/")).map { file($0.name, $0.bytes) }
    }

    private func urls() -> [SitemapURL] {
        let aliases = Set(web.publication.redirects.map(\.alias))
        return addresses.filter { !aliases.contains($0) && $0 != "/404.html" && $0 != SearchFiles.address }.map(url)
    }

    private func url(_ address: String) -> SitemapURL {
        guard let entry = web.publication.site.entry(address: address), web.publication.contains(entry) else {
            return SitemapURL(loc: settings.absolute(address))
        }
        let versions = web.translations.versions(of: entry)
        let published = [.post, .newsletter].contains(entry.kind) ? entry.date?.day : nil
        return SitemapURL(
            loc: settings.absolute(address), lastmod: entry.updated ?? published,
            alternates: versions.map { .init(language: $0.language, href: settings.absolute($0.address)) })
    }

    private func file(_ path: String, _ bytes: [UInt8]) -> RenderedFile { RenderedFile(path: path) { bytes } }
}
