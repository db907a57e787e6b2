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
        #expect(try built.page("/om-en/").words(ofClass: "translations") == "Svenska Om oss العربية من نحن")
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

    @Test func theSitemapNamesTheVersionsOfEachPage() throws {
        #expect(try built.file("sitemap.xml").count(of: #"hreflang="en" href="https://bjorkvik.example/om-en/""#) == 3)
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
