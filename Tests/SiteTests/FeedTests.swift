import Foundation
import Testing

/// The feeds of the site, its sections and its tags.
struct FeedTests {
    private func items(_ built: Built) throws -> [[String: Any]] {
        let feed = try #require(
            JSONSerialization.jsonObject(with: Data(try built.file("feed.json").utf8)) as? [String: Any])
        return try #require(feed["items"] as? [[String: Any]])
    }

    @Test func theSiteEachSectionAndEachTagHasAFeed() {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A\ntags: [skola]"),
            "content/brev/2026-01-03-b.md": text("title: B"),
        ]).build()
        #expect(
            built.paths.filter { $0.hasSuffix("feed.xml") || $0 == "feed.json" } == [
                "blogg/feed.xml", "brev/feed.xml", "feed.json", "feed.xml", "taggar/skola/feed.xml",
            ])
    }

    @Test func everythingIsWellFormed() throws {
        let built = TestSite(
            Samples.posts(3).merging([
                "content/blogg/2026-05-01-x.md": text(
                    "title: \"A & B <i> ]]>\"\ntags: [\"R&D\"]", "\"Citat\" & `]]>` <b>.")
            ]) { $1 }
        ).build()
        for path in built.paths where path.hasSuffix(".xml") {
            #expect(XML.isWellFormed(built.files[path]), "\(path)")
        }
        #expect(try items(built).count == 4 && items(built).first?["title"] as? String == "A & B <i> ]]>")
    }

    @Test func theNewestComesFirstAndTwentyAreEnough() throws {
        let titles = try items(TestSite(Samples.posts(28)).build()).compactMap { $0["title"] as? String }
        #expect(titles == (9...28).reversed().map { "Nummer \($0)" })
    }

    @Test func addressesInAFeedAreAbsolute() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text(
                "title: A\nimage: hus.svg\nimage-alt: Hus",
                "## Rubrik\n\n[om](/om/) ![Hus](hus.svg) [upp](#rubrik)[^1]\n\n```knapp\ntext: Hit\nurl: ../om.md\n```\n\n```inlägg\n```\n\n[^1]: Not."
            ),
            "content/om.md": text("title: Om"), "content/blogg/hus.svg": Samples.svg,
            "content/blogg/2026-01-01-b.md": text("title: B"),
        ]).build()
        #expect(built.findings == [])
        let html = try #require(items(built).first?["content_html"] as? String)
        let tags = Page.tags(in: html)
        let targets = tags.compactMap { $0.attributes["href"] } + tags.compactMap { $0.attributes["src"] }
        #expect(targets.count >= 5 && targets.allSatisfy { $0.hasPrefix("https://bjorkvik.example/") }, "\(targets)")
        #expect(try items(built).first?["image"] as? String == "https://bjorkvik.example/blogg/2026/a/hus.svg")
    }

    @Test func timesAreThoseOfTheSitesZone() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A\nupdated: 2026-05-03"),
            "content/brev/b.md": text("title: B\ndate: 2026-01-01 17:30"),
        ]).build()
        let times = try items(built).map { [$0["date_published"] as? String, $0["date_modified"] as? String] }
        #expect(times[0].compactMap { $0 } == ["2026-01-02T08:00:00+01:00", "2026-05-03T08:00:00+02:00"])
        #expect(times[1][0] == "2026-01-01T17:30:00+01:00")
    }

    @Test func aChangeOnTheDayOfPublishingIsNotBeforeIt() throws {
        let built = TestSite([
            "content/blogg/a.md": text("title: A\ndate: 2026-01-03 18:00\nupdated: 2026-01-03")
        ]).build()
        let item = try #require(items(built).first)
        #expect(item["date_published"] as? String == "2026-01-03T18:00:00+01:00")
        #expect(item["date_modified"] as? String == "2026-01-03T18:00:00+01:00")
        let feed = try #require(built["feed.xml"])
        #expect(feed.ranges(of: "<updated>2026-01-03T18:00:00+01:00</updated>").count == 2, "\(feed)")
    }

    @Test func aFeedTellsAuthorsTagsAndLanguage() throws {
        let item = try #require(
            items(
                TestSite([
                    "content/blogg/2026-01-02-a.md": text(
                        "title: News\nlanguage: en\nauthor: Anna Exempel\ntags: [skola, vård]\nsummary: In short.")
                ]).build()
            ).first)
        #expect(
            item["language"] as? String == "en" && item["summary"] as? String == "In short."
                && item["tags"] as? [String] == ["skola", "vård"])
        #expect((item["authors"] as? [[String: Any]])?.first?["name"] as? String == "Anna Exempel")
    }

    @Test func draftsAndMembersTextsAreInNoFeed() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A"),
            "content/blogg/2026-01-03-b.md": text("title: B\ndraft: true"),
            "content/blogg/2026-01-04-c.md": text("title: C\naudience: members"),
            "content/blogg/2026-12-04-d.md": text("title: D"),
        ]).build()
        #expect(try items(built).map { $0["title"] as? String } == ["A"])
    }

    @Test func pagesNameTheirFeeds() throws {
        let built = TestSite(["content/blogg/2026-01-02-a.md": text("title: A\ntags: [skola]")]).build()
        let feeds = { (page: Page) in
            Page.tags(in: page.head).filter { $0.attributes["type"] == "application/atom+xml" }.compactMap {
                $0.attributes["href"]
            }
        }
        #expect(
            try feeds(built.page("/blogg/")) == ["/feed.xml", "/blogg/feed.xml"]
                && feeds(built.page("/taggar/skola/")) == ["/feed.xml", "/taggar/skola/feed.xml"])
        #expect(try feeds(built.page("/")) == ["/feed.xml"])
    }
}
