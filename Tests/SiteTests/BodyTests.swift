import Testing

/// What becomes of the Markdown of a text on its page.
struct BodyTests {
    private func page(_ body: String, _ matter: String = "title: A") throws -> Page {
        try TestSite(["content/a.md": text(matter, body)]).build().page("/a/")
    }

    @Test func theTitleIsTheOnlyHeadingOfItsLevel() throws {
        let page = try page("# Stort\n\n## Mindre\n\nText.")
        #expect(page.main.count(of: "<h1") == 1 && page.headings == ["A", "Stort", "Mindre"])
        #expect(page.main.contains("<h2 id=\"stort\"") && page.main.contains("<h3 id=\"mindre\""))
    }

    @Test func headingsGetPlainIdsThatAreUnique() throws {
        let page = try page("## Mål\n\na\n\n## Mål\n\nb\n\n## Åtgärder & nästa steg\n\nc\n\n## ???\n\nd\n\n## ???\n\ne")
        let ids = page.attributes("id")
        #expect(
            ids.starts(with: ["mal", "mal-2", "atgarder-nasta-steg"]) && Set(ids).count == ids.count && ids.count >= 5)
    }

    @Test func quotesAndDashesAreThoseOfTheLanguage() throws {
        let body = "Hon sa \"det är 'bra'\" -- kanske."
        #expect(try page(body).text.contains("Hon sa ”det är ’bra’” – kanske."))
        #expect(try page(body, "title: A\nlanguage: en").text.contains("Hon sa “det är ‘bra’” – kanske."))
    }

    @Test func codeIsLeftAlone() throws {
        #expect(try page("`\"a\" -- b`").main.contains("<code>&quot;a&quot; -- b</code>"))
    }

    @Test func rawHTMLIsShownAsTextWithAWarning() throws {
        let built = TestSite(["content/a.md": text("title: A", "<script>alert(1)</script>\n\nText <b>fet</b>.")])
            .build()
        #expect(Set(built.codes) == ["raw-html"] && built.exitStatus == 0)
        #expect(
            try built.page("/a/").text.contains("<script>alert(1)</script>")
                && !built.page("/a/").main.contains("<script") && !built.page("/a/").main.contains("<b>"))
    }

    @Test func commentsAreAbsentWithoutAWarning() {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text(
                "title: A # HEMLIGT", "<!-- HEMLIGT -->\nText.<!-- HEMLIGT -->\n\n<!--\nHEMLIGT\n\nHEMLIGT\n-->"),
            "content/site.yml": "# HEMLIGT\n" + TestSite.settings,
        ]).build()
        #expect(built.findings == [] && built.mentions(of: "HEMLIGT") == [])
    }

    @Test func aCommentThatNeverEndsIsAWarning() {
        #expect(
            TestSite(["content/a.md": text("title: A", "Text.\n\n<!-- kvar\n\nMer.")]).build().findings == [
                "content/a.md:7:1 warning unclosed-comment"
            ])
    }

    @Test func footnotesHaveSwedishLabelsAndLinksBothWays() throws {
        let page = try page("Text.[^1] Mer.[^b]\n\n[^1]: Noten.\n[^b]: Andra.")
        let targets = page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(targets.count == 4 && Set(targets).isSubset(of: Set(page.attributes("id"))))
        #expect(page.text.contains("Noten.") && page.html.contains("Tillbaka till texten"))
    }

    @Test func footnotesOnAPageWithSeveralTextsHaveTheirOwnIds() throws {
        let built = TestSite([
            "content/blogg/index.md": text("title: B", "Över.[^1]\n\n[^1]: Not A."),
            "content/index.md": text("title: S", "Start.[^1]\n\n[^1]: Not B."),
            "content/blogg/2026-01-02-a.md": text("title: A", "Post.[^1]\n\n[^1]: Not C."),
        ]).build()
        #expect(try built.page("/").text.contains("Not B."))
        for path in built.paths where path.hasSuffix(".html") {
            let ids = Page(html: try built.file(path)).allAttributes("id")
            #expect(Set(ids).count == ids.count, "\(path): \(ids)")
        }
    }

    @Test func footnotesInAFeedLeadToTheTextsOwnPage() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A", "Post.[^1]\n\n[^1]: Not A."),
            "content/blogg/2026-01-03-b.md": text("title: B", "Post.[^1]\n\n[^1]: Not B."),
        ]).build()
        let targets = Page.tags(in: Page.decoded(try built.file("feed.xml"))).compactMap { $0.attributes["href"] }
            .filter { $0.contains("#") }
        #expect(
            targets.count == 4 && Set(targets).count == 4
                && targets.allSatisfy { $0.hasPrefix("https://bjorkvik.example/blogg/2026/") }, "\(targets)")
        for target in targets {
            let parts = target.split(separator: "#")
            #expect(
                try built.page(String(parts[0].dropFirst("https://bjorkvik.example".count))).attributes("id").contains(
                    String(parts[1])))
        }
    }

    @Test func aMarkWithoutItsNoteAndANoteWithoutItsMarkAreWarnings() {
        #expect(TestSite(["content/a.md": text("title: A", "Text.[^1]")]).build().codes == ["unknown-footnote"])
        #expect(
            TestSite(["content/a.md": text("title: A", "Text.\n\n[^1]: Not.")]).build().codes == ["unused-footnote"])
    }

    @Test func tablesHaveClassesAndNoStyle() throws {
        let page = try page("| A | B |\n|:--|--:|\n| 1 | 2 |")
        #expect(
            page.main.contains("class=\"right\"") && !page.html.contains(" style=") && !page.html.contains(" align="))
    }

    @Test func fourHeadingsMakeAListOfContents() throws {
        #expect(
            try page("## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n\n### D\n\nd").words(ofClass: "outline")
                == "Innehåll A B C D")
        #expect(try page("## A\n\na\n\n## B\n\nb").words(ofClass: "outline") == nil)
    }

    @Test func leftoversOfOtherSystemsAreWarnings() {
        let built = TestSite(["content/a.md": text("title: A", "[youtube abc]\n\n{{< bild src=x >}}\n\n[[Wikisida]]")])
            .build()
        #expect(
            built.findings.map { $0.split(separator: " ").first } == [
                "content/a.md:5:1", "content/a.md:7:1", "content/a.md:9:1",
            ])
    }

    @Test(arguments: ["anna@exempel.se", "www.exempel.se", "bilder\\plan.pdf"])
    func aLinkWithASlipIsAWarningAndItsWordsAreShown(destination: String) throws {
        let built = TestSite(["content/a.md": text("title: A", "Läs [mer här](\(destination)).")]).build()
        #expect(built.codes == ["suspicious-link"])
        #expect(try #require(built["a/index.html"]).contains("<p>Läs mer här.</p>"))
    }

    @Test func mustacheInATextIsText() throws {
        #expect(try page("{{title}} {{{body}}} {{>head}} {{=<% %>=}}").text.contains("{{title}} {{{body}}} {{>head}}"))
    }

    @Test func aTextWithNothingUnderItsFrontMatterIsAWarning() {
        #expect(TestSite(["content/a.md": "---\ntitle: A\n---\n"]).build().codes == ["no-content"])
    }
}
