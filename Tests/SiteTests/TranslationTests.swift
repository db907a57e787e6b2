import Testing

/// Texts in several languages.
struct TranslationTests {
    private let built = TestSite([
        "content/om.md": text("title: Om oss"),
        "content/om-en.md": text("title: About us\nlanguage: en\ntranslation-of: om"),
        "content/om-ar.md": text("title: من نحن\nlanguage: ar\ntranslation-of: om.md", "نص."),
    ]).build()

    @Test func everyVersionNamesAllVersionsAndTheOriginalForEveryoneElse() throws {
        #expect(built.findings == [])
        for address in ["/om/", "/om-en/", "/om-ar/"] {
            let tags = Page.tags(in: try built.page(address).head).filter { $0.attributes["hreflang"] != nil }
            #expect(
                tags.compactMap { $0.attributes["hreflang"] }.sorted() == ["ar", "en", "sv", "x-default"], "\(address)")
            #expect(
                tags.first { $0.attributes["hreflang"] == "x-default" }?.attributes["href"]
                    == "https://bjorkvik.example/om/")
        }
    }

    @Test func eachVersionLinksToTheOthersInTheirOwnWords() throws {
        #expect(try built.page("/om/").links.filter { $0.hasPrefix("/om-") } == ["/om-ar/", "/om-en/"])
        #expect(try built.page("/om-en/").words(ofClass: "translations") == "Svenska: Om oss العربية: من نحن")
    }

    @Test func arabicRunsFromRightToLeft() throws {
        #expect(try built.page("/om-ar/").html.contains(#"<html lang="ar" dir="rtl">"#))
        #expect(try built.page("/om-en/").html.contains(#"<html lang="en" dir="ltr">"#))
    }

    @Test func aPageSpeaksItsOwnLanguageAroundTheText() throws {
        #expect(
            try built.page("/om-en/").html.contains("Skip to content")
                && built.page("/om/").html.contains("Hoppa till innehållet"))
    }

    @Test(arguments: [
        ("sv", ["Noter", "Tillbaka till texten", "Klart", "Inte klart", "Tabell: T"]),
        ("en-GB", ["Notes", "Back to the text", "Done", "Not done", "Table: T"]),
        ("fi", ["Viitteet", "Takaisin tekstiin", "Valmis", "Ei valmis", "Taulukko: T"]),
        ("so", ["Faallooyin hoose", "Ku noqo qoraalka", "La dhammeeyay", "Lama dhammayn", "Jadwal: T"]),
        ("ar", ["الحواشي", "العودة إلى النص", "تم", "لم يتم", "جدول: T"]),
    ])
    func whatIsAddedToATextIsInItsLanguage(language: String, labels: [String]) throws {
        let body = "Text.[^1]\n\n- [x] a\n- [ ] b\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Not."
        let page = try TestSite(["content/a.md": text("title: T\nlanguage: \(language)", body)]).build().page("/a/")
        #expect(Set(labels).isSubset(of: page.attributes("aria-label")), "\(page.attributes("aria-label"))")
    }

    @Test func theSitemapNamesTheVersionsOfEachPage() throws {
        #expect(try built.file("sitemap.xml").count(of: #"hreflang="en" href="https://bjorkvik.example/om-en/""#) == 3)
    }

    @Test func aMeetingAndItsTranslationWithOneNameAreToldToHaveIdsOfTheirOwn() {
        let built = TestSite([
            "content/site.yml": """
            title: F
            url: https://f.example
            sections: {cal: {kind: event, language: en}, kalender: {kind: event}}

            """,
            "content/kalender/kf.md": text("title: KF\nstart: 2026-01-06"),
            "content/cal/kf.md": text("title: Council\nstart: 2026-01-06\ntranslation-of: kalender/kf"),
        ]).build()
        #expect(built.codes == ["duplicate-id"])
        #expect(built.printed.contains("ge översättningen ett eget id, i content/cal/kf.md: id: kf-en"))
    }

    @Test func aTextWithoutTranslationsHasNoLanguageLinks() throws {
        let page = try TestSite(["content/a.md": text("title: A")]).build().page("/a/")
        #expect(page.allAttributes("hreflang").isEmpty)
    }

    @Test func aTranslationOfATranslationBelongsToTheSameGroup() throws {
        let built = TestSite([
            "content/a.md": text("title: A"), "content/b.md": text("title: B\nlanguage: en\ntranslation-of: a"),
            "content/c.md": text("title: C\nlanguage: fi\ntranslation-of: b"),
        ]).build()
        for address in ["/a/", "/b/", "/c/"] {
            let languages = try built.page(address).allAttributes("hreflang").filter { $0.count == 2 }
            #expect(Set(languages) == ["sv", "en", "fi"], "\(address)")
        }
    }

    /// The languages that a page says that it is in, and where it sends everyone else.
    private func languages(_ page: Page) throws -> [String: String] {
        let tags = Page.tags(in: page.head).filter { $0.attributes["hreflang"] != nil }
        return Dictionary(
            uniqueKeysWithValues: tags.map { ($0.attributes["hreflang"] ?? "", $0.attributes["href"] ?? "") })
    }

    @Test func twoTextsThatNameEachOtherBelongTogether() throws {
        let built = TestSite([
            "content/about.md": text("title: About us\nlanguage: en\ntranslation-of: om"),
            "content/om.md": text("title: Om oss\ntranslation-of: about"),
        ]).build()
        #expect(built.findings == [])
        for address in ["/om/", "/about/"] {
            #expect(
                try languages(built.page(address)) == [
                    "sv": "https://bjorkvik.example/om/", "en": "https://bjorkvik.example/about/",
                    "x-default": "https://bjorkvik.example/om/",
                ], "\(address)")
        }
        #expect(try built.page("/om/").words(ofClass: "translations") == "English: About us")
    }

    @Test(arguments: ["draft: true", "expires: 2026-02-01", "audience: members"])
    func translationsBelongTogetherWithoutTheOriginal(matter: String) throws {
        let built = TestSite([
            "content/om.md": text("title: Om oss\n\(matter)"),
            "content/om-en.md": text("title: About us\nlanguage: en\ntranslation-of: om"),
            "content/om-fi.md": text("title: Meistä\nlanguage: fi\ntranslation-of: om"),
        ]).build()
        #expect(built.findings == [] && built.mentions(of: "/om/").isEmpty)
        for address in ["/om-en/", "/om-fi/"] {
            #expect(try languages(built.page(address)).keys.sorted() == ["en", "fi", "x-default"], "\(address)")
        }
    }

    @Test func ofTwoTextsInOneLanguageTheFirstIsLinkedAndTheOtherIsToldOf() throws {
        let built = TestSite([
            "content/om.md": text("title: Om oss"), "content/about.md": text("title: About us\ntranslation-of: om"),
            "content/om-fi.md": text("title: Meistä\nlanguage: fi\ntranslation-of: om"),
        ]).build()
        #expect(built.findings == ["content/about.md:3:17 warning same-language"])
        #expect(try languages(built.page("/om/")).keys.sorted() == ["fi", "sv", "x-default"])
        #expect(try languages(built.page("/about/")).isEmpty)
    }

    @Test func theDaysOfARepeatedEventBelongTogetherDayByDay() throws {
        let rule = "start: 2026-06-22\nrepeat: {every: week, count: 3}"
        let built = TestSite([
            "content/kalender/torg.md": text("title: Torgmöte\n\(rule)"),
            "content/kalender/square.md": text("title: Meeting\nlanguage: en\ntranslation-of: kalender/torg\n\(rule)"),
        ]).build()
        #expect(built.findings == [])
        #expect(
            try languages(built.page("/kalender/square-2026-06-29/"))["sv"]
                == "https://bjorkvik.example/kalender/torg-2026-06-29/")
    }

    @Test func aTranslationOfATextThatIsNotThereIsAnError() {
        #expect(
            TestSite([
                "content/b.md": text("title: B\nlanguage: en\ntranslation-of: omm"), "content/om.md": text("title: Om"),
            ]).build().findings == [
                "content/b.md:4:17 error unknown-translation"
            ])
    }

    @Test func aTextInAnotherLanguageIsMarkedInLists() throws {
        let built = TestSite(["content/blogg/2026-01-02-a.md": text("title: News\nlanguage: en")]).build()
        #expect(try built.page("/blogg/").attributes("lang") == ["en"])
    }

    @Test func aSiteInEnglishSpeaksEnglish() throws {
        let built = TestSite([
            "content/site.yml":
                "title: We\nurl: https://we.example\nlanguage: en\nsections: {news: {title: News, kind: post}}\n"
        ]).build()
        #expect(try built.page("/news/").text == "News Nothing here yet.")
        #expect(built.report.language == .english)
    }
}
