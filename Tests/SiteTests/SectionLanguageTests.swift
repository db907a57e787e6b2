import Testing

/// Whole sections in another language, and texts that are easy to read.
struct SectionLanguageTests {
    private static let site = """
        title: Vi
        url: https://vi.example
        sections:
          nyheter: {title: Nyheter, kind: post}
          news: {title: News, kind: post, language: en, translation-of: nyheter}
          lattlast: {title: Lättlästa nyheter, kind: post, språk: lättläst, översättning-av: nyheter}
          events: {title: Events, kind: event, language: en}

        """

    private let built = TestSite([
        "content/site.yml": site, "content/nyheter/2026-01-02-a.md": text("title: A"),
        "content/news/2026-01-02-b.md": text("title: B\ntranslation-of: nyheter/2026-01-02-a"),
        "content/news/2026-01-03-c.md": text("title: C\nlanguage: fi"),
        "content/lattlast/2026-01-02-d.md": text("title: D\ntranslation-of: nyheter/2026-01-02-a"),
        "content/events/2099-03-01-x.md": text("title: X\nstart: 2099-03-01 18:00"),
    ]).build()

    @Test func aSectionsTextsHaveItsLanguageUnlessTheySayAnother() throws {
        #expect(built.findings == [])
        #expect(try built.page("/news/2026/b/").html.contains(#"<html lang="en" dir="ltr">"#))
        #expect(try built.page("/news/2026/c/").html.contains(#"<html lang="fi" dir="ltr">"#))
        #expect(try built.page("/lattlast/2026/d/").html.contains(#"<html lang="sv-simple" dir="ltr">"#))
    }

    @Test func aSectionsListSpeaksItsLanguage() throws {
        #expect(try built.page("/news/").html.contains("Skip to content"))
        #expect(try built.page("/nyheter/").html.contains("Hoppa till innehållet"))
        #expect(try built.page("/events/").html.contains(">March<"))
        #expect(try built.page("/news/").words(ofClass: "colophon")?.hasSuffix("Subscribe News feed (Atom)") == true)
        let finnish = try built.page("/news/2026/c/").words(ofClass: "colophon")
        #expect(finnish?.hasSuffix("Tilaa Uutissyöte (Atom)") == true)
        let foot = try built.page("/nyheter/").words(ofClass: "colophon")
        #expect(foot?.hasSuffix("Prenumerera Nyhetsflöde (Atom)") == true)
        #expect(try built.file("news/feed.xml").contains(#"xml:lang="en""#))
    }

    /// In Finnish a month without a day has another case than one after a day.
    @Test func aCalendarSpeaksItsSectionsLanguage() throws {
        let site = Self.site + "  kalenteri: {title: Kalenteri, kind: event, language: fi}\n"
        let built = TestSite([
            "content/site.yml": site, "content/kalenteri/x.md": text("title: X\nstart: 2099-03-01 18:00"),
        ]).build()
        let list = try built.page("/kalenteri/"), month = try built.page("/kalenteri/2099/03/")
        #expect(list.html.contains("Kaikki tapahtumat") && !list.html.contains("Alla händelser"))
        #expect(list.html.contains(">maaliskuu<"))
        #expect(month.headings.first == "Kalenteri maaliskuu 2099")
        let event = try #require(built.addresses.first { $0.hasPrefix("/kalenteri/") && $0.hasSuffix("x/") })
        #expect(try built.page(event).html.contains("1. maaliskuuta 2099"))
    }

    @Test func aListOfPlansSpeaksItsSectionsLanguage() throws {
        let built = TestSite([
            "content/site.yml": Self.site + "  plans: {title: Plans, kind: plan, language: en}\n",
            "content/nyheter/2026-03-02-a.md": text("title: A"),
            "content/plans/2026.md": text(
                "title: Plan\nprogress: public\ngoals: [{text: A post, count: post, at-least: 1, per: month}]"),
        ]).build()
        let list = try built.page("/plans/")
        #expect(list.text.contains("As of 15 June 2026: 0 of 1 goals are met."), "\(built.findings)")
        #expect(list.html.contains(">March<") && !list.html.contains(">mars<"))
        #expect(list.html.contains(#"<article class="plan-card">"#))
    }

    @Test func theListsLeadToEachOther() throws {
        #expect(
            try built.page("/nyheter/").words(ofClass: "translations") == "English: News Lättläst: Lättlästa nyheter")
        #expect(try built.page("/lattlast/").words(ofClass: "translations") == "Svenska: Nyheter English: News")
        #expect(try built.page("/events/").words(ofClass: "translations") == nil)
    }

    /// Whoever reads hreflang looks for languages, and easy Swedish is Swedish.
    @Test func anEasyVersionIsInTheSwitchButNotInHreflang() throws {
        let page = try built.page("/nyheter/2026/a/")
        #expect(page.words(ofClass: "translations") == "English: B Lättläst: D")
        let tags = Page.tags(in: page.head).compactMap { $0.attributes["hreflang"] }
        #expect(tags.sorted() == ["en", "sv", "x-default"])
        #expect(Page.tags(in: try built.page("/lattlast/2026/d/").head).allSatisfy { $0.attributes["hreflang"] == nil })
        let alone = TestSite([
            "content/a.md": text("title: A"), "content/b.md": text("title: B\nlanguage: lättläst\ntranslation-of: a"),
        ]).build()
        #expect(Page.tags(in: try alone.page("/a/").head).allSatisfy { $0.attributes["hreflang"] == nil })
        #expect(try !alone.file("sitemap.xml").contains("hreflang"))
        let sitemap = try built.file("sitemap.xml")
        #expect(sitemap.contains("hreflang=\"en\"") && !sitemap.contains("hreflang=\"sv-simple\""))
    }

    @Test(arguments: [
        ("news: {title: News, kind: post, translation-of: nyheterr}", "5:51 error unknown-translation"),
        ("news: {title: News, kind: post, translation-of: news}", "5:51 error unknown-translation"),
        ("news: {title: News, kind: post, language: engelska}", "5:45 error wrong-type"),
    ])
    func whatIsNoLanguageOrSectionIsAnError(line: String, finding: String) {
        let site = "title: Vi\nurl: https://vi.example\nsections:\n  nyheter: {kind: post}\n  \(line)\n"
        #expect(TestSite(["content/site.yml": site]).build().findings == ["content/site.yml:" + finding])
    }
}
