import Content
import Foundation
import Testing

/// The search page, its script and its index on whole sites. What the index finds is tried in a browser.
struct SearchTests {
    private let texts = [
        "content/blogg/2026-01-02-skolan.md": text("title: Skolan", "Skolmaten blev bättre."),
        "content/om.md": text("title: Om oss", "Vi ses på torget."),
    ]

    /// The files of the index, by their names.
    private func index(_ built: Built) -> [String] {
        built.paths.filter { $0.hasPrefix("assets/search-") }
    }

    /// What the page tells its script.
    private func data(_ built: Built) throws -> [String: Any] {
        let page = try built.page("/sok/").html
        let json = try #require(
            page.components(separatedBy: #"id="search-data">"#).last?.components(separatedBy: "</").first)
        return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    @Test func theSearchPageAloneMayRunTheScript() throws {
        let built = TestSite(texts).build()
        let own = try #require(built.page("/sok/").meta("Content-Security-Policy"))
        #expect(own.contains("script-src 'self'; connect-src 'self'"))
        for address in built.addresses where address != "/sok/" {
            let policy = try #require(built.page(address).meta("Content-Security-Policy"), "\(address)")
            #expect(!policy.contains("script-src") && policy.contains("form-action 'self'"), "\(address): \(policy)")
            #expect(try !built.page(address).html.contains("<script src"))
        }
    }

    @Test func everyOtherPageHasAFieldThatLeadsThere() throws {
        let built = TestSite(texts, settings: "").build()
        #expect(built.addresses.contains("/sok/"))
        for address in built.addresses {
            let isSearch = address == "/sok/"
            #expect(try built.page(address).html.contains(#"action="/sok/""#) != isSearch, "\(address)")
        }
    }

    @Test func thePageNamesFilesThatAreThere() throws {
        let built = TestSite(texts).build()
        let data = try data(built)
        let terms = try #require(data["terms"] as? [[String: String]]), pages = try #require(data["pages"] as? [String])
        #expect(Set(terms.compactMap { $0["href"] } + pages) == Set(index(built).map { "/" + $0 }))
        #expect((data["measures"] as? String)?.count == 2)
        #expect(
            try built.page("/sok/").allTargets.filter { $0.hasSuffix(".js") }.allSatisfy {
                built[String($0.dropFirst())] != nil
            })
    }

    @Test func aSiteInAFolderOfItsHostHasItsPathInFront() throws {
        let settings = TestSite.settings.replacing("https://bjorkvik.example", with: "https://host.example/vi")
        let built = TestSite(texts.merging(["content/site.yml": settings]) { $1 }).build()
        let pages = try #require(data(built)["pages"] as? [String])
        #expect(pages.allSatisfy { $0.hasPrefix("/vi/assets/search-pages.") } && !pages.isEmpty)
        #expect(try built.page("/").html.contains(#"action="/vi/sok/""#))
    }

    @Test(arguments: ["search: false\n", "sök: nej\n"]) func aSiteCanBeWithoutSearch(settings: String) throws {
        let built = TestSite(texts, settings: settings).build()
        #expect(!built.addresses.contains("/sok/") && built.mentions(of: "assets/search").isEmpty)
        let page = try built.page("/")
        #expect(page.meta("Content-Security-Policy")?.contains("form-action 'none'") == true)
        let headers = try built.file("_headers")
        #expect(!page.html.contains("/sok/") && !headers.contains("script-src"))
    }

    @Test func searchEnginesAreNotShownThePage() throws {
        let built = TestSite(texts).build()
        #expect(try !built.file("sitemap.xml").contains("/sok/") && built.page("/sok/").meta("robots") == "noindex")
    }

    @Test func nothingThatIsNotPublicReachesTheIndex() throws {
        func build(_ word: String, _ audience: Audience) -> Built {
            var files = texts
            files["content/blogg/2026-01-03-m.md"] = text("title: Medlem \(word)\naudience: members", word)
            files["content/blogg/2026-01-04-u.md"] = text("title: Utkast \(word)\ndraft: true", word)
            files["content/blogg/2027-01-04-f.md"] = text("title: Framtid \(word)", word)
            files["content/blogg/2026-01-05-b.md"] = text("title: Block", "Öppet.\n\n```medlemmar\n\(word)\n```\n")
            return TestSite(files).build(audience: audience)
        }
        // The files' names hold their fingerprints: another content would have another name.
        #expect(index(build("hemlighet", .public)) == index(build("klockslag", .public)))
        #expect(index(build("hemlighet", .members)) != index(build("klockslag", .members)))
        #expect(index(build("hemlighet", .public)) != index(build("hemlighet", .members)))
    }

    @Test(arguments: [("sv-simple", true), ("lättläst", true), ("en", false), ("fi", false)])
    func aTextIsSearchedByTheRulesOfItsLanguage(language: String, isSwedish: Bool) {
        func build(_ word: String) -> [String] {
            let section = "  other: {title: X, kind: post, language: \(language)}\n"
            let files = ["content/other/2026-01-02-a.md": text("title: A", word)]
            return index(TestSite(files, settings: section).build())
        }
        #expect((build("bussarna") == build("bussen")) == isSwedish && build("bussarna") != build("spåret"))
    }

    @Test func aRepeatedEventIsFoundOnce() throws {
        let event = text("title: Möte\nstart: 2026-05-04 18:00\nrepeat: {every: week, count: 20}")
        let built = TestSite(["content/kalender/mote.md": event]).build()
        #expect(try (data(built)["measures"] as? String)?.count == 1)
    }

    @Test func theIndexDoesNotDependOnTheOrderOfTheFolder() {
        let many = texts.merging(Samples.posts(40)) { first, _ in first }
        #expect(index(TestSite(many).build()) == index(TestSite(many, backwards: true).build()))
    }
}
