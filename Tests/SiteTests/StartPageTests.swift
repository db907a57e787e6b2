import Testing

/// The start page: what is on it, and in which order.
struct StartPageTests {
    @Test func theNewestPostLeadsThenComeEventsTheOthersTheLetterAndTheAboutText() throws {
        let site = TestSite([
            "content/index.md": text("title: Start", "Vi som bor här."),
            "content/blogg/2026-06-01-ny.md": text("title: Nyast"),
            "content/blogg/2026-05-01-mellan.md": text("title: Mellan"),
            "content/blogg/2026-04-01-aldst.md": text("title: Äldst"),
            "content/kalender/stamma.md": text("title: Stämman\nstart: 2026-07-01 18:00"),
            "content/brev/2026-05-20-majbrev.md": text("title: Majbrevet\nnumber: 5"),
        ])
        let words = try site.build().page("/").text
        let order = ["Nyast", "Stämman", "Mellan", "Äldst", "Majbrevet", "Vi som bor här."].map {
            words.range(of: $0)?.lowerBound
        }
        #expect(
            order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted(), "\(words)")
    }

    @Test func aPostWithAPictureAmongTheThreeNewestLeads() throws {
        let site = TestSite([
            "content/blogg/2026-06-03-ny.md": text("title: Nyast"),
            "content/blogg/2026-06-02-farjan.md": text("title: Färjan\nimage: farja.svg\nimage-alt: Färjan"),
            "content/blogg/farja.svg": Samples.svg,
        ])
        #expect(try site.build().page("/").headings.first == "Färjan")
    }

    @Test func aPostStandsOnlyOnceOnTheStartPage() throws {
        let page = try TestSite(Samples.posts(12)).build().page("/")
        for number in 1...12 { #expect(page.main.count(of: ">Nummer \(number)<") <= 1) }
        #expect(page.main.count(of: ">Nummer 12<") == 1)
    }

    @Test func eventsThatArePastAreNotOnTheStartPageButThoseThatGoOnAre() throws {
        let page = try TestSite([
            "content/kalender/forbi.md": text("title: Förbi\nstart: 2026-06-14 18:00"),
            "content/kalender/pagar.md": text("title: Pågår\nstart: 2026-06-14\nend: 2026-06-15"),
            "content/kalender/idag.md": text("title: Idag\nstart: 2026-06-15 08:00"),
        ]).build().page("/")
        #expect(!page.text.contains("Förbi") && page.text.contains("Pågår") && page.text.contains("Idag"))
    }

    @Test func theStartPageIsCalledWhatTheAssociationIsCalled() throws {
        let page = try TestSite(["content/index.md": text("title: Välkommen")]).build().page("/")
        #expect(page.title == "Föreningen i Björkvik" && page.words(ofClass: "nameplate") == "Föreningen i Björkvik")
    }

    @Test func theStartPageNamesItsOtherLanguages() throws {
        let built = TestSite([
            "content/index.md": text("title: Välkommen"),
            "content/en/b.md": text("title: Welcome\nlanguage: en\ntranslation-of: index"),
        ]).build()
        #expect(built.findings == [])
        for address in ["/", "/en/b/"] {
            let tags = Page.tags(in: try built.page(address).head).filter { $0.attributes["hreflang"] != nil }
            #expect(
                tags.map { "\($0.attributes["hreflang"] ?? "") \($0.attributes["href"] ?? "")" } == [
                    "sv https://bjorkvik.example/", "en https://bjorkvik.example/en/b/",
                    "x-default https://bjorkvik.example/",
                ], "\(address)")
        }
        #expect(try built.page("/").words(ofClass: "translations") == "English: Welcome")
        #expect(try built.page("/en/b/").words(ofClass: "translations") == "Svenska: Välkommen")
    }

    @Test func aStartPageWithoutTranslationsHasNoLanguageLinks() throws {
        let page = try TestSite(["content/index.md": text("title: Välkommen")]).build().page("/")
        #expect(page.allAttributes("hreflang").isEmpty)
    }

    @Test func theStartPageIsInTheLanguageOfItsText() throws {
        let page = try TestSite([
            "content/index.md": text("title: Welcome\nlanguage: EN", "We who live here."),
            "content/blogg/2026-06-01-ny.md": text("title: Nyast"),
        ]).build().page("/")
        #expect(page.html.lowercased().contains(#"<html lang="en" dir="ltr">"#))
        #expect(page.html.contains("Skip to content"))
        // What is in the site's language says so.
        #expect(page.main.contains(#"<article class="lead" lang="sv">"#) && page.text.contains("1 June 2026"))
    }

    @Test func aSiteWithOnlySettingsAndAStartPageBuilds() throws {
        let built = TestSite([
            "content/site.yml": "title: Vi\nurl: https://vi.example\n", "content/index.md": text("title: Vi", "Hej."),
        ]).build()
        #expect(built.findings == [] && built.addresses == ["/", "/sok/"] && built.exitStatus == 0)
        #expect(try built.page("/").text.contains("Hej."))
    }

    @Test func aSiteWithNothingButSettingsBuilds() throws {
        let built = TestSite(["content/site.yml": "title: Vi\nurl: https://vi.example\n"]).build()
        #expect(built.findings == [] && built.addresses == ["/", "/sok/"])
        for path in [
            "404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "_headers", ".htaccess",
            "blad-manifest.json",
        ] {
            #expect(built[path] != nil, "\(path)")
        }
    }

    @Test func emptySectionsHaveAPageThatSaysSo() throws {
        let built = TestSite([:]).build()
        #expect(built.findings == [])
        for address in ["/blogg/", "/brev/", "/plan/"] {
            #expect(try built.page(address).text.contains("Här finns inget ännu."), "\(address)")
        }
        #expect(try built.page("/kalender/").text.contains("Inget är inplanerat just nu."))
        #expect(try built.page("/personer/").headings == ["Förtroendevalda"])
        #expect(try built.file("blogg/feed.xml").contains("<entry>") == false)
    }

    @Test func noPageIsLinkedToThatIsNotThere() throws {
        let built = TestSite([:]).build()
        #expect(built.addresses.contains("/"))
        for path in built.paths where path.hasSuffix(".html") {
            for target in Page(html: try built.file(path)).allTargets where target.hasPrefix("/") {
                let file = target.hasSuffix("/") ? target + "index.html" : target
                #expect(built.files[String(file.dropFirst())] != nil, "\(path) links to \(target)")
            }
        }
    }
}
