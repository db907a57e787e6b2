import Foundation
import Testing

/// Persons, plans and letters.
struct PeopleAndPlanTests {
    // MARK: Persons

    private let people = [
        "content/personer/a.md": text(
            "title: Anna Exempel\nrole: Ledamot i kommunfullmäktige\nperiod: 2022-10-15/2026-10-14\norder: 2"),
        "content/personer/b.md": text("title: Bo Prov\nrole: Ordförande i kommunfullmäktige\norder: 1"),
        "content/personer/c.md": text("title: Cia Test\nparty-role: Kassör"),
        "content/personer/d.md": text("title: Disa Demo\nrole: Ledamot i kommunfullmäktige\nperiod: 2014/2018"),
    ]

    @Test func personsStandInGroupsByWhatTheyDoToday() throws {
        let page = try TestSite(people).build().page("/personer/")
        #expect(page.headings == ["Förtroendevalda", "Kommunfullmäktige", "Styrelsen", "Tidigare"])
        #expect(
            page.links.filter { $0 != "/personer/" } == [
                "/personer/b/", "/personer/a/", "/personer/c/", "/personer/d/",
            ])
    }

    @Test func aTermThatEndsMovesThePerson() throws {
        let page = try TestSite(people).build(asOf: "2026-10-15").page("/personer/")
        #expect(!page.headings.contains("Kommunfullmäktige") || page.links.last != "/personer/a/")
    }

    @Test func aPersonsPageTellsOfficeTermAndContacts() throws {
        let page = try TestSite([
            "content/personer/a.md": text(
                "title: Anna Exempel\nrole: [Ledamot, Ersättare]\nperiod: 2022-10-15/2026-10-14\nparty-role: Ordförande\ncontact: [anna@bjorkvik.example, 070-174 06 05]",
                "Bor i Norrby.")
        ]).build().page("/personer/a/")
        #expect(page.links.contains("mailto:anna@bjorkvik.example") && page.links.contains("tel:+46701740605"))
        #expect(
            page.text.contains("2022–2026") && page.text.contains("I föreningen Ordförande")
                && page.text.contains("Ersättare") && page.text.contains("Bor i Norrby."))
    }

    @Test func anAuthorWithAPageIsLinkedToIt() throws {
        let built = TestSite(
            people.merging(["content/blogg/2026-01-02-x.md": text("title: Texten\nauthor: [anna exempel, Någon Annan]")]
            ) { $1 }
        ).build()
        let page = try built.page("/blogg/2026/x/")
        #expect(page.links.contains("/personer/a/") && page.text.contains("Någon Annan"))
        #expect(try built.page("/personer/a/").words(ofClass: "related") == "Skrivet Texten 2 januari 2026")
    }

    // MARK: Plans

    private let plan = text(
        "title: Verksamhetsplan 2026\nperiod: 2026\ngoals:\n  - {text: Tre inlägg i månaden, owner: Anna}\n  - {id: torg, text: \"Torgmöte <varje> vår\"}",
        "## Inledning\n\nText.\n\n## Vägen dit\n\nText.")

    @Test func aPlanHasItsPeriodItsContentsAndItsGoals() throws {
        let page = try TestSite(["content/plan/2026.md": plan]).build().page("/plan/2026/")
        #expect(
            page.words(ofClass: "outline") == "Innehåll Inledning Vägen dit Mål"
                && page.words(ofClass: "meta") == "Period 2026")
        #expect(page.words(ofClass: "goals") == "Tre inlägg i månaden Ansvarig: Anna Torgmöte <varje> vår")
        #expect(
            page.links.filter { $0.hasPrefix("#") } == ["#inledning", "#vagen-dit", "#mal"]
                && page.attributes("id").contains { $0.hasSuffix("torg") })
    }

    @Test func aPlanWithAHeadingCalledGoalsKeepsItsIdsApart() throws {
        let page = try TestSite([
            "content/plan/2026.md": text(
                "title: Plan\nperiod: 2026\ngoals: [{text: Ett}, {id: mal, text: Två}]", "## Mål\n\nText.")
        ]).build().page("/plan/2026/")
        let ids = page.allAttributes("id")
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    @Test func plansAreListedTheLatestFirst() throws {
        let built = TestSite([
            "content/plan/a.md": text("title: Förra\nperiod: 2025"),
            "content/plan/b.md": text("title: Denna\nperiod: 2026"),
            "content/plan/c.md": text("title: Långa\nperiod: 2024/2027"),
        ]).build()
        #expect(try built.page("/plan/").headings == ["Verksamhetsplan", "Långa", "Denna", "Förra"])
    }

    @Test func aGoalWithoutATextIsAnErrorOnItsLine() {
        #expect(
            TestSite(["content/plan/2026.md": text("title: P\nperiod: 2026\ngoals:\n  - text: Ett\n  - owner: Anna")])
                .build().findings == ["content/plan/2026.md:6:5 error unclear-goal"])
    }

    @Test func plansForTheSameTimeAreAWarning() {
        #expect(
            TestSite([
                "content/plan/a.md": text("title: A\nperiod: 2026"),
                "content/plan/b.md": text("title: B\nperiod: 2026-01-01/2026-12-31"),
            ]).build().codes == ["overlapping-plans"])
    }

    // MARK: Letters

    @Test func theArchiveOfLettersIsByYearsTheLatestFirst() throws {
        let page = try TestSite([
            "content/brev/2025-12-01-a.md": text("title: Julbrevet\nnumber: 4\npreheader: Glögg på torget"),
            "content/brev/2026-01-10-b.md": text("title: Vinterbrevet"),
            "content/brev/2026-03-10-c.md": text("title: Vårbrevet"),
        ]).build().page("/brev/")
        #expect(
            page.headings == ["Medlemsbrev", "2026", "2025"] && page.links == ["/brev/c/", "/brev/b/", "/brev/a/"])
        #expect(page.text.hasSuffix("2025 Nr 4 1 december Julbrevet Glögg på torget"))
    }

    @Test func lettersOfOneDayAreInOrderOfTheirTimes() throws {
        let built = TestSite([
            "content/brev/a.md": text("title: Kväll\ndate: 2026-01-10 18:00"),
            "content/brev/b.md": text("title: Morgon\ndate: 2026-01-10 08:00"),
        ]).build()
        #expect(try built.page("/brev/").links == ["/brev/a/", "/brev/b/"])
        let feed = try built.file("brev/feed.xml")
        #expect(feed.components(separatedBy: "Morgon").first?.contains("Kväll") == true)
    }

    @Test func lettersAndPostsLinkToTheirNeighbours() throws {
        let built = TestSite([
            "content/brev/2026-01-01-a.md": text("title: A"), "content/brev/2026-02-01-b.md": text("title: B"),
            "content/brev/2026-03-01-c.md": text("title: C"),
        ]).build()
        #expect(
            try ["a", "b", "c"].map { try built.page("/brev/\($0)/").words(ofClass: "neighbours") } == [
                "Nyare B", "Äldre A Nyare C", "Äldre B",
            ])
    }

    @Test func neighboursAreOfTheSameSection() throws {
        let built = TestSite([
            "content/blogg/2026-01-01-a.md": text("title: A"), "content/brev/2026-01-02-b.md": text("title: B"),
            "content/blogg/2026-01-03-c.md": text("title: C"),
        ]).build()
        #expect(try built.page("/blogg/2026/c/").words(ofClass: "neighbours") == "Äldre A")
    }
}
