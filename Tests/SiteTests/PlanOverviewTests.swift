import Testing

/// The page of all plans, and the calendar of what was done.
@Suite struct PlanOverviewTests {
    private static let plans = [
        "content/plan/2025.md": text(
            "title: Förra planen\nperiod: 2025\nprogress: public\ngoals: [{text: Ett, by: 2025-05-01, done: 2025-04-01}]"
        ),
        "content/plan/2026.md": text(
            "title: Årets plan\nperiod: 2026\nprogress: public\nsummary: Vad vi lovar.\ngoals:\n  - {id: host, text: Klart till hösten, by: 2026-10-01, done: false}\n  - {id: snart, text: Klart snart, by: 2026-07-01, done: false}\n  - {id: gjort, text: Gjort, by: 2026-02-01, done: 2026-01-20}"
        ),
        "content/plan/intern.md": text(
            "title: Inre planen\nperiod: 2026/2027\ngoals: [{text: Inre målet, by: 2026-06-20, done: false}]"),
    ]

    private static let done = [
        "content/blogg/2026-03-12-a.md": text("title: A"), "content/blogg/2026-03-12-b.md": text("title: B"),
        "content/blogg/2026-03-30-c.md": text("title: C\naudience: members"),
        "content/brev/2026-03-14-d.md": text("title: D"), "content/blogg/2026-06-16-e.md": text("title: Sen"),
        "content/kalender/2026-04-01-m.md": text("title: Möte\nstart: 2026-04-01"),
        "content/kalender/2026-04-02-n.md": text("title: Inställt\nstart: 2026-04-02\ncancelled: true"),
        "content/kalender/2026-07-01-o.md": text("title: Kommande\nstart: 2026-07-01"),
        "content/blogg/2024-02-29-f.md": text("title: F"),
        "content/data/activities.csv":
            "date,channel,tags,title,url\n2026-03-12,facebook,,Ute,https://social.example/1\n",
    ]

    @Test func eachPlanHasItsCountsAndWhatIsNext() throws {
        let page = try TestSite(Self.plans).build().page("/plan/")
        #expect(page.headings == ["Verksamhetsplan", "Inre planen", "Årets plan", "Näst på tur", "Förra planen"])
        #expect(page.text.contains("Läget den 15 juni 2026: 1 av 3 mål är uppfyllda. ✓ 1 uppfyllt … 2 pågår"))
        #expect(page.text.contains("Senast 1 juli 2026 Klart snart") && !page.text.contains("Inre målet"))
        #expect(
            page.links.filter { $0.contains("#mal") } == ["/plan/2026/#mal-snart", "/plan/2026/#mal-host"])
    }

    @Test func theCalendarCountsWhatThisEditionShowsUpToTheDay() throws {
        let site = TestSite(Self.plans.merging(Self.done) { $1 })
        let years = try site.build().page("/plan/").tables
        #expect(years.map(\.caption) == ["2026: 5", "2024: 1"])
        let rows = years[0].rows
        #expect(years[0].head.prefix(3) == ["Månad", "Summa", "1"] && years[0].head.count == 33)
        #expect(rows.map(\.head).prefix(4) == ["januari", "februari", "mars", "april"])
        #expect(
            rows[2].cells[0] == "4" && rows[2].cells[12] == "3" && rows[2].cells[14] == "1" && rows[2].cells[30] == "")
        #expect(rows[3].cells[0] == "1" && rows.allSatisfy { $0.columns == 33 })
        #expect(years[1].rows[1].cells[29] == "1" && years.allSatisfy(\.headingsHaveScope))
        let members = try site.build(audience: .members).page("/plan/").tables
        #expect(members[0].caption == "2026: 6" && members[0].rows[2].cells[30] == "1")
    }

    /// How many days of the calendar are drawn as still to come.
    private func daysAhead(_ page: Page) -> Int {
        Page.tags(in: page.main).count { $0.name == "td" && $0.attributes["class"] == "ahead" }
    }

    @Test func daysAfterThePagesDayAreStillToCome() throws {
        let site = TestSite(Self.plans.merging(Self.done) { $1 })
        let page = try site.build().page("/plan/")
        #expect(page.text.contains("Läget den 15 juni 2026"))
        #expect(page.words(ofClass: "activity-text")?.hasSuffix("är dagar efter den 15 juni 2026.") == true)
        // Half of June, and July to December; nothing of 2024.
        #expect(daysAhead(page) == 15 + 184)
        let over = try site.build(asOf: "2026-12-31").page("/plan/")
        #expect(daysAhead(over) == 0 && over.words(ofClass: "activity-text")?.hasSuffix("dag för dag.") == true)
    }

    @Test func whereNoDayIsNamedTheyAreThoseAfterTheLastThingDone() throws {
        let site = TestSite(Self.done)
        let page = try site.build().page("/plan/")
        #expect(page.words(ofClass: "activity-text")?.hasSuffix("är dagar efter den 1 april 2026.") == true)
        #expect(daysAhead(page) == 274)
        #expect(try site.build(asOf: "2026-06-01").page("/plan/").html == page.html)
    }

    @Test func withoutAnythingDoneThereIsNoCalendar() throws {
        #expect(try TestSite(Self.plans).build().page("/plan/").tables.isEmpty)
    }

    @Test func withoutPlansThePageSaysSo() throws {
        let page = try TestSite(Self.done).build().page("/plan/")
        #expect(page.text.contains("Här finns inget ännu.") && page.tables.count == 2)
    }
}
