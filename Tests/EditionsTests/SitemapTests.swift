import Editions
import Foundations
import Testing

@Suite struct SitemapTests {
    private func urls(_ count: Int) -> [SitemapURL] {
        (1...count).map { SitemapURL(loc: "https://b.example/\($0)/", lastmod: Day(number: 19_000 + $0)) }
    }

    @Test func writesPagesWithTheirVersions() {
        let page = SitemapURL(
            loc: "https://b.example/om-oss/", lastmod: Day(iso: "2024-03-12"),
            alternates: [
                .init(language: "sv", href: "https://b.example/om-oss/"),
                .init(language: "ar", href: "https://b.example/om-oss-ar/"),
            ])
        let expected = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url>
            <loc>https://b.example/om-oss/</loc>
            <lastmod>2024-03-12</lastmod>
            <xhtml:link rel="alternate" hreflang="sv" href="https://b.example/om-oss/"/>
            <xhtml:link rel="alternate" hreflang="ar" href="https://b.example/om-oss-ar/"/>
            </url>
            </urlset>

            """
        #expect(String(decoding: Sitemap.bytes(urls: [page]), as: UTF8.self) == expected)
    }

    @Test func aSmallSiteHasOneFile() {
        let files = Sitemap.files(urls: urls(3), home: "https://b.example/")
        #expect(files.map(\.name) == ["sitemap.xml"])
        #expect(files.first?.bytes == Sitemap.bytes(urls: urls(3)))
    }

    @Test func anEmptySiteHasAWholeFile() throws {
        let files = Sitemap.files(urls: [], home: "https://b.example/")
        #expect(files.map(\.name) == ["sitemap.xml"])
        #expect(XMLReading(files[0].bytes) != nil)
    }

    @Test func manyPagesAreSplitUnderAnIndex() throws {
        let files = Sitemap.files(urls: urls(5), home: "https://b.example/v/", limits: .init(urls: 2, bytes: 100_000))
        #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let index = try #require(XMLReading(files[0].bytes))
        #expect(index.texts["loc"] == (1...3).map { "https://b.example/v/sitemap-\($0).xml" })
        #expect(index.texts["lastmod"] == [2, 4, 5].map { Day(number: 19_000 + $0).description })
        #expect(try #require(XMLReading(files[3].bytes)).texts["loc"] == ["https://b.example/5/"])
    }

    @Test func noPartIsLargerThanItsLimit() throws {
        let files = Sitemap.files(urls: urls(40), home: "https://b.example/", limits: .init(urls: 1000, bytes: 600))
        #expect(files.dropFirst().allSatisfy { $0.bytes.count <= 600 })
        let locations = files.dropFirst().flatMap { XMLReading($0.bytes)?.texts["loc"] ?? [] }
        #expect(locations == urls(40).map(\.loc))
    }

    @Test func theLimitsAreTheProtocols() {
        #expect(Sitemap.Limits.protocol09.urls == 50_000)
        #expect(Sitemap.Limits.protocol09.bytes == 50 * 1024 * 1024)
    }

    @Test(arguments: HostileText.all)
    func addressesAreEscaped(text: String) throws {
        let page = SitemapURL(loc: "https://b.example/" + text, alternates: [.init(language: "sv", href: text)])
        let xml = try #require(XMLReading(Sitemap.bytes(urls: [page])))
        let loc = try #require(xml.texts["loc"]?.first)
        #expect(loc.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    }
}
