import Testing

/// Goals in texts and letters.
@Suite struct GoalBlockTests {
    private static let block = "```mål\nplan: plan/2026\nonly: [tre]\n```"

    private static func site(_ progress: String) -> TestSite {
        TestSite([
            "content/plan/2026.md": text(
                "title: Planen\nperiod: 2026\nprogress: \(progress)\ngoals:\n  - {id: tre, text: Tre texter, count: {section: blogg}, at-least: 3}\n  - {id: annat, text: Annat}"
            ),
            "content/om.md": text("title: Om", block),
            "content/brev/2026-02-10-a.md": text("title: Februaribrevet", block),
            "content/blogg/2026-01-05-a.md": text("title: A"), "content/blogg/2026-03-05-b.md": text("title: B"),
            "content/blogg/2026-04-05-c.md": text("title: C"),
        ])
    }

    @Test func aBlockSaysHowTheGoalStandsAndLeadsToIt() throws {
        let built = Self.site("public").build()
        let page = try built.page("/om/")
        let words = try #require(page.words(ofClass: "block-goals"))
        #expect(words.hasPrefix("Tre texter ✓ Uppfyllt") && words.hasSuffix("Läget den 15 juni 2026"), "\(words)")
        #expect(page.links.contains("/plan/2026/#mal-tre") && !words.contains("Annat"))
        #expect(try built.page("/plan/2026/").attributes("id").contains("mal-tre"))
    }

    @Test func anOldLetterKeepsSayingWhatWasSent() throws {
        let site = Self.site("public")
        let letters = try ["2026-02-10", "2026-06-15", "2027-03-01"].map { day in
            try #require(try site.build(asOf: day).page("/brev/a/").words(ofClass: "block-goals"))
        }
        #expect(Set(letters).count == 1, "\(letters)")
        #expect(
            letters[0].contains("… Pågår 1 av 3") && letters[0].hasSuffix("Läget den 10 februari 2026"), "\(letters[0])"
        )
    }

    @Test func theFeedSaysTheSameAsTheLetter() throws {
        let feed = try Self.site("public").build().file("brev/feed.xml")
        #expect(feed.contains("1 av 3") && feed.contains("https://bjorkvik.example/plan/2026/#mal-tre"))
    }

    @Test func whatIsForMembersIsTextAlone() throws {
        let built = Self.site("members").build()
        for address in ["/om/", "/brev/a/"] {
            let page = try built.page(address)
            #expect(page.words(ofClass: "block-goals") == "Tre texter")
            #expect(!page.main.contains("#mal-tre") && !page.main.contains("status"))
        }
        let members = try Self.site("members").build(audience: .members).page("/om/")
        #expect(members.words(ofClass: "block-goals")?.contains("Uppfyllt") == true)
    }
}
