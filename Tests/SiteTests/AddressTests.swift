import Testing

/// Where texts end up.
struct AddressTests {
    @Test func everyKindHasItsAddress() {
        let built = TestSite([
            "content/index.md": text("title: Start"), "content/om-oss.md": text("title: Om oss"),
            "content/politik/skola.md": text("title: Skola"),
            "content/blogg/2026-03-12-kf.md": text("title: KF\ntags: [Skola]"),
            "content/brev/2026-03-01-mars.md": text("title: Mars"),
            "content/kalender/2026-03-11-kf.md": text("title: KF\nstart: 2026-03-11 18:30"),
            "content/personer/anna-exempel.md": text("title: Anna Exempel"),
            "content/plan/2026.md": text("title: Plan\nperiod: 2026"),
        ]).build()
        #expect(built.findings == [])
        #expect(
            built.addresses
                == [
                    "/blogg/2026/", "/blogg/2026/kf/", "/blogg/", "/brev/", "/brev/mars/", "/",
                    "/kalender/2026-03-11-kf/", "/kalender/2026/", "/kalender/2026/03/", "/kalender/",
                    "/om-oss/", "/personer/anna-exempel/", "/personer/", "/plan/2026/", "/plan/", "/politik/skola/",
                    "/sok/", "/taggar/", "/taggar/skola/",
                ].sorted { $0 + "index.html" < $1 + "index.html" })
    }

    @Test func swedishLettersAndBlanksBecomePlainOnes() {
        let built = TestSite([
            "content/Våra Öar & Skär.md": text("title: Öar"),
            "content/blogg/2026-01-02-Idé på Åkern.md": text("title: Idé\ntags: [Å i Ö]"),
        ]).build()
        #expect(built.addresses.contains("/vara-oar-skar/") && built.addresses.contains("/blogg/2026/ide-pa-akern/"))
        #expect(built.addresses.contains("/taggar/a-i-o/"))
    }

    @Test func decomposedFileNamesGetTheSameAddressAsComposedOnes() {
        let built = TestSite([
            "content/o\u{308}versikt.md": text("title: Översikt"),
            "content/blogg/2026-01-02-a\u{30A}r.md": text("title: År"),
        ]).build()
        #expect(built.findings == [])
        #expect(built.addresses.contains("/oversikt/") && built.addresses.contains("/blogg/2026/ar/"))
    }

    @Test func theKeySlugChoosesTheLastPart() {
        let built = TestSite([
            "content/blogg/2026-01-02-x.md": text("title: X\nslug: Torget i Åby"),
            "content/kalender/mote.md": text("title: M\nstart: 2026-07-01\nslug: stamman"),
        ]).build()
        #expect(built.addresses.contains("/blogg/2026/torget-i-aby/") && built.addresses.contains("/kalender/stamman/"))
    }

    @Test func patternsOfTheKindAndOfTheSectionBuildAddresses() {
        let built = TestSite([
            "content/site.yml": """
            title: Vi
            url: https://vi.example
            sections:
              blogg: {title: Blogg, kind: post, permalink: "/b/:year/:month/:day-:slug/"}
              nytt: {title: Nytt, kind: post}
            permalinks: {post: "/:section/:slug/"}
            """,
            "content/blogg/2026-03-02-ett.md": text("title: Ett"), "content/nytt/2026-03-02-tva.md": text("title: Två"),
        ]).build()
        #expect(built.findings == [])
        #expect(built.addresses.contains("/b/2026/03/02-ett/") && built.addresses.contains("/nytt/tva/"))
    }

    @Test func aSectionsIndexStandsAboveItsList() throws {
        let built = TestSite([
            "content/blogg/index.md": text("title: Bloggen", "Vi skriver här."),
            "content/blogg/2026-01-02-a.md": text("title: Första"),
        ]).build()
        #expect(built.findings == [])
        let page = try built.page("/blogg/")
        #expect(page.text.contains("Vi skriver här.") && page.links == ["/blogg/2026/a/"])
    }

    @Test func yearsAreListedWhenThereAreSeveral() throws {
        let built = TestSite([
            "content/blogg/2025-01-02-a.md": text("title: Fjol"), "content/blogg/2026-01-02-b.md": text("title: I år"),
        ]).build()
        #expect(try built.page("/blogg/").words(ofClass: "years") == "2026 1 2025 1")
        #expect(try built.page("/blogg/2025/").links == ["/blogg/", "/blogg/2026/", "/blogg/2025/", "/blogg/2025/a/"])
    }

    @Test func tagsThatDifferInCaseOnlyAreOne() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A\ntags: [klimat]"),
            "content/blogg/2026-01-03-b.md": text("title: B\ntags: [Klimat]"),
        ]).build()
        #expect(built.findings == [])
        #expect(try built.page("/taggar/").text == "Taggar Klimat 2")
        #expect(try built.page("/taggar/klimat/").headings == ["Taggat med Klimat", "B", "A"])
    }

    @Test func filesAndFoldersThatBeginWithADotOrALineAreNotPublished() {
        let built = TestSite([
            "content/_utkast.md": text("title: U"), "content/.dold.md": text("title: D"),
            "content/_mapp/sida.md": text("title: S"),
            "content/blogg/_gammalt/2026-01-02-x.md": text("title: X"),
        ]).build()
        #expect(
            built.findings == []
                && !built.addresses.contains {
                    $0.contains("utkast") || $0.contains("dold") || $0.contains("sida") || $0.contains("/x/")
                })
    }

    @Test func aVeryLongNameIsCutAtAWord() throws {
        let name = Array(repeating: "protokoll", count: 20).joined(separator: "-")
        let built = TestSite(["content/blogg/2026-01-02-\(name).md": text("title: Långt")]).build()
        let address = try #require(built.addresses.first { $0.contains("protokoll") })
        #expect(address == "/blogg/2026/" + Array(repeating: "protokoll", count: 8).joined(separator: "-") + "/")
    }
}
