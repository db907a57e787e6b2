import Content
import Testing

/// The board's year in the members' edition.
struct PlanningTests {
    private static let files = [
        "content/kalender/a.md": text("title: Hållet möte\nstart: 2026-06-01 18:00"),
        "content/kalender/b.md": text("title: Kommande möte\nstart: 2026-06-22 18:00\ntype: kf-möte"),
        "content/kalender/c.md": text("title: Avblåst möte\nstart: 2026-06-23 18:00\ncancelled: true"),
        "content/kalender/d.md": text("title: Film\nstart: 2026-07-01 18:00\nrepeat: {every: week, count: 4}"),
        "content/kalender/e.md": text("title: Kanske\nstart: 2026-06-24 18:00\ndraft: true"),
        "content/blogg/2026-06-02-x.md": text("title: Ute nu"),
        "content/blogg/2026-06-20-y.md": text("title: Klar text"),
        "content/blogg/2026-06-21-z.md": text("title: Halv text\ndraft: true"),
        "content/brev/2026-06-10.md": text("title: Junibrevet\nsummary: X"),
        "content/plan/2026.md": text(
            """
            title: Plan
            period: 2026
            goals:
              - {text: Ett brev i månaden, count: newsletter, at-least: 1, per: month, during: 2026-05-01/2026-07-31}
              - {text: Blogg efter mötet, count: {section: blogg}, after: {type: kf-möte}}
              - {text: Två inlägg i kvartalet, count: {section: blogg}, at-least: 2, per: quarter, during: 2026-04-01/2026-09-30}
              - {text: Valfonden full, by: 2026-06-30}
              - {text: Budget antagen, by: 2026-05-31, done: 2026-05-20}
              - {text: Högst en kampanj, count: {section: kampanjer}, at-most: 1}
            """),
    ]

    private func build(drafts: Bool = false) -> Built {
        TestSite(Self.files).build(audience: .members, drafts: drafts)
    }

    /// The cells of a month, by its name.
    private func month(_ name: String, _ address: String = "/planering/", drafts: Bool = false) throws -> [String] {
        let table = try #require(try build(drafts: drafts).page(address).tables.first)
        return try #require(table.rows.first { $0.head == name }).cells
    }

    @Test func itIsTheMembersAlone() throws {
        let site = TestSite(Self.files)
        #expect(!site.build().addresses.contains { $0.hasPrefix("/planering") })
        #expect(site.build().mentions(of: "planering") == [])
        let built = site.build(audience: .members)
        #expect(built.addresses.filter { $0.hasPrefix("/planering") } == ["/planering/2026/", "/planering/"])
        #expect(
            try built.page("/planering/").html.contains("noindex") || built.file("robots.txt").contains("Disallow: /"))
    }

    @Test func itIsATableOfMonthsWithTheEmptyOnesOfAYearInOneRow() throws {
        let table = try #require(try build().page("/planering/").tables.first)
        #expect(table.head == ["Månad", "Möten och händelser", "Brev", "Texter", "Mål"])
        #expect(
            table.rows.map(\.head) == [
                "juni 2026", "juli 2026", "augusti 2026", "september 2026", "oktober–december 2026", "januari–maj 2027",
            ])
        #expect(table.rows.allSatisfy { $0.columns == 5 } && table.headingsHaveScope)
        let year = try #require(try build().page("/planering/2026/").tables.first)
        #expect(year.rows.first?.head == "januari–april 2026" && year.rows.last?.head == "oktober–december 2026")
    }

    @Test func eventsAreHeldPlannedOrCancelled() throws {
        #expect(
            try month("juni 2026")[0]
                == "1 juni Hållet möte ● Hållet 22 juni Kommande möte ○ Planerat 23 juni Avblåst möte – Inställt")
    }

    @Test func theDaysOfARepeatedEventStandTogether() throws {
        #expect(try month("juli 2026")[0] == "1, 8, 15, 22 juli Film ○ Planerat")
    }

    @Test func whatGoalsExpectIsPlannedAmongWhatTheyCount() throws {
        #expect(try month("juni 2026")[1] == "10 juni Junibrevet ● Publicerat")
        #expect(try month("juli 2026")[1] == "Senast 31 juli Ett brev i månaden ○ Planerat")
        #expect(try month("maj 2026", "/planering/2026/")[1] == "Senast 31 maj Ett brev i månaden ✗ Missat")
    }

    @Test func whatIsToBeWrittenHasItsLastDay() throws {
        #expect(
            try month("juni 2026")[2]
                == "2 juni Ute nu ● Publicerat Senast 29 juni Uppföljning: Kommande möte ○ Planerat Senast 30 juni Två inlägg i kvartalet … Pågår"
        )
        #expect(try month("september 2026")[2] == "Senast 30 sep Två inlägg i kvartalet 2 kvar ○ Planerat")
    }

    @Test func tasksAreMetOrUnderWay() throws {
        #expect(try month("juni 2026")[3] == "Senast 30 juni Valfonden full … Pågår")
        #expect(try month("maj 2026", "/planering/2026/")[3] == "Senast 31 maj Budget antagen ✓ Uppfyllt")
    }

    @Test func aGoalIsPlannedUntilItsTimeBegins() throws {
        let site = TestSite(Self.files)
        let address = "/planering/2026/"
        for (day, state) in [("2026-06-30", "2 kvar ○ Planerat"), ("2026-07-01", "2 kvar … Pågår")] {
            let page = try site.build(asOf: day, audience: .members).page(address)
            let row = try #require(page.tables.first?.rows.first { $0.head == "september 2026" })
            #expect(row.cells[2] == "Senast 30 sep Två inlägg i kvartalet \(state)")
        }
    }

    @Test func draftsAndWhatIsDatedAheadShowOnlyWhenAskedFor() throws {
        let without = try build().page("/planering/")
        #expect(!["Klar text", "Halv text", "Kanske"].contains { without.html.contains($0) })
        #expect(without.text.contains("visas inte här"))
        let cells = try month("juni 2026", drafts: true)
        #expect(cells[2].contains("20 juni Klar text ◑ Schemalagt 21 juni Halv text ◔ Utkast"))
        #expect(cells[0].contains("24 juni Kanske ◔ Utkast"))
        // One is published and one is dated ahead: the goal asks for no more.
        #expect(!cells[2].contains("Två inlägg i kvartalet"))
        #expect(try !build(drafts: true).page("/planering/").text.contains("visas inte här"))
    }

    @Test func aStateIsAWordAndASign() throws {
        #expect(
            try build().page("/planering/").words(ofClass: "legend")
                == "○ Planerat … Pågår ● Publicerat ● Hållet – Inställt")
    }

    @Test func itIsLinkedFromTheMenuAndThePlans() throws {
        var files = Self.files
        files["content/site.yml"] = TestSite.settings + "menu: [blogg]\n"
        let built = TestSite(files).build(audience: .members)
        for address in ["/", "/plan/", "/plan/2026/"] {
            #expect(try built.page(address).allTargets.contains("/planering/"), "\(address)")
        }
        #expect(try built.page("/plan/").links.contains("/planering/"))
        #expect(try built.page("/plan/2026/").links.contains("/planering/"))
        #expect(try TestSite(files).build().page("/plan/2026/").allTargets.contains("/planering/") == false)
    }

    @Test func aTextAtItsAddressIsAnErrorWhereItIsMade() {
        let site = TestSite([
            "content/planering.md": text("title: Planering"), "content/plan/2026.md": text("title: Plan\nperiod: 2026"),
        ])
        #expect(site.build().codes == [])
        #expect(site.build(audience: .members).codes == ["address-collision"])
    }

    @Test func theEditionChangesWithTheMonth() {
        let built = TestSite(["content/om.md": text("title: Om")]).build(audience: .members)
        #expect(built.report.nextChange?.description == "2026-07-01")
    }
}
