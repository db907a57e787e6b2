import Foundation
import Testing

/// What hosts and robots read.
struct HostingTests {
    private func locations(_ built: Built) throws -> [String] {
        try built.file("sitemap.xml").matches(of: /<loc>https:\/\/bjorkvik\.example([^<]*)<\/loc>/).map { String($0.1) }
    }

    @Test func theSitemapHasEveryPageAndNothingElse() throws {
        var files = Samples.posts(3)
        files["content/a.md"] = text("title: A\naliases: [/gammal/]")
        files["content/m.md"] = text("title: M\naudience: members")
        let built = TestSite(files, settings: "page-size: 2\n").build()
        let expected = Set(built.addresses).subtracting(["/gammal/", "/sok/"])
        #expect(
            try Set(locations(built)) == expected && locations(built).count == expected.count
                && expected.contains("/blogg/sida/2/"))
    }

    @Test func theSitemapTellsWhenAPostWasChanged() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A\nupdated: 2026-03-04"),
            "content/blogg/2026-01-03-b.md": text("title: B"),
        ]).build()
        let map = try built.file("sitemap.xml")
        #expect(
            map.count(of: "<lastmod>") == 2 && map.contains("<lastmod>2026-03-04</lastmod>")
                && map.contains("<lastmod>2026-01-03</lastmod>"))
    }

    @Test func robotsAreWelcomeAndShownTheSitemap() throws {
        #expect(
            try TestSite([:]).build().file("robots.txt")
                == "User-agent: *\nDisallow:\n\nSitemap: https://bjorkvik.example/sitemap.xml\n")
    }

    @Test func theMembersEditionHasNoAddressForRobots() throws {
        let built = TestSite([:]).build(audience: .members)
        #expect(try built.file("robots.txt").contains("Disallow: /\n"))
        #expect(try built.file(".htaccess").contains("noindex") && built.file("_headers").contains("noindex"))
    }

    @Test func bothHostsSendTheSamePolicyAsThePages() throws {
        let built = TestSite([:]).build()
        let headers = try built.file("_headers"), apache = try built.file(".htaccess")
        let shared = try #require(built.page("/").meta("Content-Security-Policy"))
        for rule in shared.split(separator: "; ") {
            #expect(headers.contains(rule) && apache.contains(rule), "\(rule)")
        }
        for name in ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "X-Frame-Options"] {
            #expect(headers.contains(name) && apache.contains(name), "\(name): \(headers)")
        }
    }

    @Test func theManifestHasTheHashOfEveryFileButItselfAndTheMarker() throws {
        let built = TestSite(["content/a.md": text("title: A")]).build()
        let manifest = try #require(
            JSONSerialization.jsonObject(with: Data(try built.file("blad-manifest.json").utf8))
                as? [String: [String: String]])
        #expect(manifest["files"]?.keys.sorted() == built.paths.filter { $0 != "blad-manifest.json" && $0 != ".blad" })
        #expect(manifest["files"]?.values.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil } == true)
    }

    @Test func nothingOfTheSourcesIsInTheSite() {
        let site = TestSite([
            "content/a.md": text("title: A"), "content/data/activities.csv": "date,channel,tags,title,url\n",
            "HANDBOK.md": "x", "outbox/brev/brev.txt": "HEMLIGT",
        ])
        let built = site.build()
        #expect(
            built.mentions(of: "HEMLIGT") == []
                && !built.paths.contains {
                    $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0.hasSuffix(".csv") || $0.hasSuffix(".mustache")
                })
        #expect(built.mentions(of: site.folder) == [])
    }
}
