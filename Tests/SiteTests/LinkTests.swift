import Testing

/// Links between texts, however they are written.
struct LinkTests {
    private func hrefs(_ links: [String], settings: String? = nil) throws -> [String] {
        var files = [
            "content/om.md": text("title: Om", "## Vår styrelse\n\nText."),
            "content/blogg/2026-03-12-kf.md": text("title: KF\ntags: [skola]", "## Beslut\n\nText."),
            "content/blogg/torg/index.md": text("title: Torg\ndate: 2026-03-13"),
            "content/kalender/m.md": text("title: M\nstart: 2026-07-01"),
            "content/politik/a.md": text("title: A", links.map { "[x](\($0))" }.joined(separator: "\n\n")),
        ]
        if let settings { files["content/site.yml"] = settings }
        let built = TestSite(files).build()
        #expect(built.findings == [])
        return try built.page("/politik/a/").attributes("href")
    }

    @Test func linksGoToFiles() throws {
        let links = [
            "../om.md", "../blogg/2026-03-12-kf.md", "../blogg/torg/index.md", "../blogg/torg", "../kalender/m.md",
            "../blogg", "a.md", "./a.md",
        ]
        #expect(
            try hrefs(links) == [
                "/om/", "/blogg/2026/kf/", "/blogg/2026/torg/", "/blogg/2026/torg/", "/kalender/m/", "/blogg/",
                "/politik/a/", "/politik/a/",
            ])
    }

    @Test func linksGoToAddressesWithAndWithoutTheLastSlash() throws {
        #expect(
            try hrefs(["/om/", "/om", "/blogg/2026/kf", "/", "/blogg", "/blogg/2026/", "/taggar/skola/", "/feed.xml"])
                == ["/om/", "/om/", "/blogg/2026/kf/", "/", "/blogg/", "/blogg/2026/", "/taggar/skola/", "/feed.xml"])
    }

    @Test func linksGoToTheFilesThatEverySiteHas() throws {
        let files = [
            "/kalender.ics", "/kalender/m/event.ics", "/feed.json", "/blogg/feed.xml", "/taggar/skola/feed.xml",
        ]
        #expect(try hrefs(files) == files)
    }

    @Test func linksGoToTheCalendarOfAType() throws {
        let built = TestSite([
            "content/kalender/m.md": text("title: M\nstart: 2026-07-01\ntype: möte", "[m](/kalender/mote.ics)"),
            "content/kalender/n.md": text("title: N\nstart: 2026-07-01\ndraft: true\ntype: fika"),
        ]).build()
        #expect(built.findings == [] && built.files["kalender/mote.ics"] != nil)
        #expect(try built.page("/kalender/m/").links.contains("/kalender/mote.ics"))
    }

    @Test(arguments: [
        ("/kalender/fika.ics", "broken-link"), ("/kalender/n/event.ics", "link-to-unpublished"),
        ("/om/event.ics", "broken-link"),
    ])
    func calendarsOfWhatIsNotPublishedAreNotThere(_ link: String, _ code: String) {
        let built = TestSite([
            "content/kalender/n.md": text("title: N\nstart: 2026-07-01\ndraft: true\ntype: fika"),
            "content/om.md": text("title: Om", "[x](\(link))"),
        ]).build()
        #expect(built.codes == [code])
    }

    @Test func linksToHeadingsKeepThem() throws {
        #expect(
            try hrefs(["../om.md#var-styrelse", "/om/#var-styrelse", "/om#var-styrelse"])
                == Array(repeating: "/om/#var-styrelse", count: 3))
    }

    @Test func aLinkWithinTheTextStaysThere() throws {
        let page = try TestSite(["content/a.md": text("title: A", "## Mål\n\n[upp](#mal)")]).build().page("/a/")
        #expect(page.links == ["#mal"])
    }

    @Test func theSitesOwnAddressWrittenInFullStaysOnTheSite() throws {
        #expect(
            try hrefs([
                "https://bjorkvik.example/om/", "http://bjorkvik.example/om", "https://bjorkvik.example",
                "HTTPS://BJORKVIK.EXAMPLE/om/#var-styrelse", "http://www.bjorkvik.example/om/",
                "//bjorkvik.example/om/", "//www.bjorkvik.example",
            ])
                == ["/om/", "/om/", "/", "/om/#var-styrelse", "/om/", "/om/", "/"])
    }

    @Test func linksOutAreMarkedAsSuch() throws {
        let page = try TestSite(["content/a.md": text("title: A", "[x](https://annan.example/x) www.tredje.example")])
            .build().page("/a/")
        #expect(page.links == ["https://annan.example/x", "http://www.tredje.example"])
        #expect(
            page.attributes("rel").allSatisfy { $0.contains("external") && $0.contains("noopener") }
                && page.attributes("rel").count == 2)
    }

    @Test func mailAndPhoneAreLinks() throws {
        #expect(
            try hrefs(["mailto:vi@bjorkvik.example", "tel:+46701740605"]) == [
                "mailto:vi@bjorkvik.example", "tel:+46701740605",
            ])
    }

    // MARK: A site in a folder of its host

    private static let inFolder = TestSite.settings.replacing(
        "bjorkvik.example\n", with: "bjorkvik.example/lokal/norr/\n")

    @Test func aSiteInAFolderLinksWithinIt() throws {
        #expect(
            try hrefs(
                ["../om.md", "/om/", "/lokal/norr/om/", "https://bjorkvik.example/lokal/norr/om/", "/"],
                settings: Self.inFolder)
                == ["/lokal/norr/om/", "/lokal/norr/om/", "/lokal/norr/om/", "/lokal/norr/om/", "/lokal/norr/"])
    }

    @Test func anotherFolderOfTheSameHostIsOutside() throws {
        #expect(
            try hrefs(["https://bjorkvik.example/annat/"], settings: Self.inFolder) == [
                "https://bjorkvik.example/annat/"
            ])
    }

    @Test func everyTargetOfEveryPageOfASiteInAFolderHasTheFolder() throws {
        var files = Samples.posts(5)
        files["content/site.yml"] = Self.inFolder + "page-size: 2\nmenu: [blogg, kalender, om]\n"
        files["content/om.md"] = text(
            "title: Om\naliases: [/gammal/]",
            "![Hus](hus.svg) [fil](x.txt)\n\n```kalender\n```\n\n```inlägg\n```\n\n```knapp\ntext: Hit\nurl: /blogg/\n```\n\n```personer\n```"
        )
        files["content/hus.svg"] = Samples.svg
        files["content/x.txt"] = "x"
        files["content/blogg/2026-02-01-t.md"] = text(
            "title: T\ntags: [skola]\nauthor: Anna Exempel\nfollows: m\nimage: ../hus.svg\nimage-alt: Hus",
            "Not.[^1]\n\n[^1]: Noten.")
        files["content/kalender/m.md"] = text("title: M\nstart: 2026-07-01 18:00\nsignup: /om/")
        files["content/personer/anna.md"] = text("title: Anna Exempel")
        files["content/om-en.md"] = text("title: About\nlanguage: en\ntranslation-of: om")
        files["content/brev/2026-01-01-b.md"] = text("title: Brev")
        let built = TestSite(files).build()
        #expect(built.findings == [])
        for path in built.paths where path.hasSuffix(".html") {
            for target in Page(html: try built.file(path)).allTargets {
                let isIn =
                    target.hasPrefix("/lokal/norr/") || target.hasPrefix("https://bjorkvik.example/lokal/norr/")
                    || target.hasPrefix("webcal://bjorkvik.example/lokal/norr/") || target.hasPrefix("#")
                #expect(isIn || target.hasPrefix("mailto:"), "\(path): \(target)")
                guard target.hasPrefix("/lokal/norr/"),
                    let address = target.dropFirst("/lokal/norr/".count).split(
                        separator: "#", omittingEmptySubsequences: false
                    ).first
                else { continue }
                #expect(
                    built.files[address.isEmpty || address.hasSuffix("/") ? address + "index.html" : String(address)]
                        != nil, "\(path): \(target)")
            }
        }
        #expect(
            try built.file("sitemap.xml").count(of: "<loc>https://bjorkvik.example/")
                == built.file("sitemap.xml").count(of: "<loc>https://bjorkvik.example/lokal/norr/"))
        for feed in ["feed.xml", "feed.json", "blogg/feed.xml"] {
            let text = try built.file(feed).replacing("\\/", with: "/")
            #expect(text.count(of: "bjorkvik.example/") == text.count(of: "bjorkvik.example/lokal/norr/"), "\(feed)")
        }
    }
}
