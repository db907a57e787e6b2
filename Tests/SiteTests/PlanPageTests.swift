import Content
import Testing

/// The page of a plan: how its goals stand, for those who may know it.
@Suite struct PlanPageTests {
    private static let goals = """
        goals:
          - {id: inlagg, text: Ett inlägg i månaden, count: {section: blogg}, at-least: 1, per: month}
          - {id: torg, text: Ett torgmöte i kvartalet, count: {type: torgmöte}, at-least: 1, per: quarter}
          - {id: efter, text: Skriv efter fullmäktige, count: {section: blogg}, after: {type: kf-möte}, within: 7 days}
          - {id: kort, text: Var tionde är kort, count: {section: blogg, tag: kort}, share-of: {section: blogg}, at-least: 10%}
          - {id: foljare, text: Fler följare, measure: facebook.foljare, reach: 200, from: 100}
          - {id: enkat, text: Enkäten skickad, by: 2026-05-31, done: false, owner: styrelsen}
          - {id: budget, text: Budgeten klar, by: 2026-05-31, done: 2026-05-20, owner: Styrelsen}
        """

    private static func plan(_ progress: String, _ goals: String = PlanPageTests.goals) -> String {
        text("title: Planen\nperiod: 2026\nprogress: \(progress)\n\(goals)", "Text.")
    }

    private static let done = [
        "content/blogg/2026-01-10-a.md": text("title: Januaritexten\ntags: [kort]"),
        "content/blogg/2026-03-12-b.md": text("title: Marstexten"),
        "content/blogg/2026-04-12-c.md": text("title: Hemligstämplat\naudience: members"),
        "content/blogg/2026-05-12-d.md": text("title: Majtexten\nexpires: 2026-06-01"),
        "content/kalender/2026-03-09-kf.md": text("title: Fullmäktige i mars\nstart: 2026-03-09\ntype: kf-möte"),
        "content/kalender/2026-04-20-kf.md": text(
            "title: Slutna mötet\nstart: 2026-04-20\ntype: kf-möte\naudience: members"),
        "content/kalender/2026-02-07-torg.md": text("title: Torget i februari\nstart: 2026-02-07\ntype: torgmöte"),
        "content/data/measures.csv":
            "date,measure,value\n2026-02-01,facebook.foljare,120\n2026-06-01,facebook.foljare,150\n",
    ]

    private func build(
        _ progress: String = "public", _ goals: String = PlanPageTests.goals, more: [String: String] = [:],
        audience: Audience = .public, asOf day: String = TestSite.day
    ) throws -> Built {
        let files = Self.done.merging(["content/plan/2026.md": Self.plan(progress, goals)]) { $1 }
        return TestSite(files.merging(more) { $1 }).build(asOf: day, audience: audience)
    }

    private func page(
        _ progress: String = "public", _ goals: String = PlanPageTests.goals, more: [String: String] = [:],
        audience: Audience = .public, asOf day: String = TestSite.day
    ) throws -> Page {
        try build(progress, goals, more: more, audience: audience, asOf: day).page("/plan/2026/")
    }

    // MARK: Who may know

    @Test func whatIsForMembersIsInNoByteOfThePublicEdition() throws {
        let built = try build("members")
        for address in ["/plan/2026/", "/plan/"] {
            let page = try built.page(address)
            let main = page.main.components(separatedBy: "class=\"activity\"")[0]
            for trace in ["✓", "✗", "<svg", "<table", "uppfyll", "missa", "status", "tally", "evidence", "150"] {
                #expect(!main.contains(trace), "\(trace) in \(address)")
            }
        }
        #expect(
            try built.page("/plan/2026/").words(ofClass: "goals")
                == "Ett inlägg i månaden Ett torgmöte i kvartalet Skriv efter fullmäktige Var tionde är kort Fler följare "
                + "Enkäten skickad Ansvarig: styrelsen Budgeten klar Ansvarig: Styrelsen")
    }

    @Test func membersSeeItAll() throws {
        let page = try page("members", audience: .members)
        #expect(
            page.html.contains("<svg") && page.words(ofClass: "tally") != nil && page.text.contains("Hemligstämplat"))
    }

    @Test func whatIsForMembersCountsButIsNotNamed() throws {
        let built = try build()
        let page = try built.page("/plan/2026/")
        // January, March, April and May have a text; April's is for members, May's has expired.
        #expect(page.text.contains("4 av 5 månader; februari saknas"), "\(page.text)")
        #expect(built.mentions(of: "hemligst") == [] && built.mentions(of: "slutna m") == [])
        #expect(
            !page.text.contains("Majtexten") && !page.text.contains("20 april")
                && page.text.contains("1 av 2 klarade."))
        #expect(page.links.contains("/blogg/2026/a/") && page.links.contains("/blogg/2026/b/"))
        #expect(
            page.text.contains("Ett möte som inte visas här")
                && page.text.contains("Något av det som räknades visas inte här."))
    }

    // MARK: What stands there

    @Test func eachGoalHasASignAWordASentenceAndWhatItAsks() throws {
        let page = try page()
        #expect(page.words(ofClass: "plan-standing") == "Läget den 15 juni 2026: 1 av 7 mål är uppfyllda.")
        let tally = try #require(page.words(ofClass: "tally"))
        #expect(tally.hasPrefix("✓ 1 uppfyllt") && tally.contains("✗") && tally.contains("missade"))
        let first = try #require(page.words(ofClass: "goals"))
        #expect(first.contains("Ett inlägg i månaden ✗ Missat") && first.contains("Målet: minst 1 i månaden"))
        #expect(
            page.text.contains("Fler följare … Pågår")
                && page.text.contains("Budgeten klar ✓ Uppfyllt Klart den 20 maj."))
    }

    @Test func chartsAreLabelledPicturesWithoutStyles() throws {
        let page = try page()
        let charts = Page.tags(in: page.main).filter { $0.name == "svg" }
        // All but the tasks have one.
        #expect(charts.count == 5)
        #expect(charts.allSatisfy { $0.attributes["role"] == "img" && !($0.attributes["aria-label"] ?? "").isEmpty })
        #expect(page.allAttributes("style") == [] && !page.main.contains("<script"))
    }

    @Test func theTargetLiesOverTheBars() throws {
        let charts = try page().main.components(separatedBy: "<svg class=\"goal-chart\"").dropFirst().map { chart in
            Page.tags(in: chart).prefix { $0.name != "/svg" }.compactMap {
                $0.name == "rect" ? "bar" : $0.name == "line" ? $0.attributes["class"] : nil
            }
        }
        let barred = charts.filter { $0.contains("bar") && $0.contains("target") }
        #expect(!barred.isEmpty)
        for kinds in barred {
            #expect(try #require(kinds.firstIndex(of: "target")) > #require(kinds.lastIndex(of: "bar")), "\(kinds)")
        }
    }

    @Test func theTableOfMonthsIsATable() throws {
        let page = try page()
        let tables = page.tables
        let board = try #require(tables.first)
        #expect(board.caption == "Månad för månad, 2026")
        #expect(
            board.head == [
                "Mål", "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
            ])
        #expect(
            board.rows.map(\.head) == [
                "Ett inlägg i månaden", "Ett torgmöte i kvartalet", "Skriv efter fullmäktige", "Var tionde är kort",
                "Fler följare",
            ])
        #expect(board.rows.allSatisfy { $0.columns == 13 })
        #expect(
            board.rows[0].cells.prefix(6) == [
                "✓ 1 uppfyllt", "✗ 0 missat", "✓ 1 uppfyllt", "✓ 1 uppfyllt", "✓ 1 uppfyllt", "… 0 pågår",
            ])
        #expect(board.rows[1].cells.map { $0.isEmpty } == [false, false, false, false])
        #expect(board.rows[2].cells.prefix(4) == ["", "", "✓ uppfyllt", "✗ missat"])
        #expect(tables.allSatisfy { $0.headingsHaveScope })
    }

    @Test func theTableBeginsWithTheFirstMonthOfAnyGoal() throws {
        let goal = "count: {section: blogg}, at-least: 1, per: month"
        let page = try page(
            "public",
            """
            goals:
              - {text: Sent, \(goal), during: 2026-11-10/2026-12-31}
              - {text: Senare, \(goal), during: 2026-12-01/2026-12-31}
            """)
        let board = try #require(page.tables.first)
        #expect(board.head == ["Mål", "nov", "dec"] && board.rows.map(\.columns) == [3, 3])
        #expect(board.rows[1].cells == ["", "› kommande"])
    }

    @Test func aFollowUpHasATableOfItsMeetings() throws {
        let page = try page(audience: .members)
        let meetings = try #require(page.tables.first { $0.head == ["Möte", "Läget", "Det som räknades"] })
        #expect(meetings.rows.map(\.head) == ["9 mars 2026 Fullmäktige i mars", "20 april 2026 Slutna mötet"])
        #expect(meetings.rows.map(\.cells) == [["✓ Uppfyllt", "12 mars 2026 Marstexten"], ["✗ Missat", "–"]])
    }

    @Test func aRowElsewhereLeadsOutOrIsNamed() throws {
        let built = try build(more: [
            "content/data/activities.csv":
                "date,channel,tags,title,url,section\n2026-02-03,facebook,,Ute,https://social.example/1,blogg\n2026-02-04,facebook,,Bara namnet,,blogg\n"
        ])
        let page = try built.page("/plan/2026/")
        let out = Page.tags(in: page.main).first { $0.attributes["href"] == "https://social.example/1" }
        #expect(out?.attributes["rel"] == "external noopener")
        #expect(page.text.contains("4 februari 2026 Bara namnet") && !page.html.contains("activities.csv"))
    }

    @Test func longEvidenceStandsWindowByWindow() throws {
        let posts = Dictionary(
            uniqueKeysWithValues: (1...40).map { number in
                let day = String("0\((number - 1) % 20 + 1)".suffix(2))
                return (
                    "content/blogg/2026-0\((number - 1) / 20 + 1)-\(day)-n\(number).md", text("title: Text \(number)")
                )
            })
        let page = try page(more: posts)
        #expect(page.words(ofClass: "evidence-window") == "januari" && page.text.contains("Det som räknades 42"))
    }

    // MARK: Owners

    @Test func tasksStandByWhoAnswersForThem() throws {
        let page = try page()
        #expect(page.headings.suffix(2) == ["Vem gör vad", "Styrelsen 2 mål, 1 klart 1 missat"])
        #expect(!page.html.contains("class=\"owner\" open"))
    }

    private static let fifty =
        "goals:\n"
        + (1...50).map { number in
            let owner = ["Styrelsen", "styrelsen", "Gruppen", "Anna", "Bo"][number % 5]
            let done = number % 5 == 3 ? "2026-02-01" : "false"
            return
                "  - {text: Rekommendation \(number), owner: \(owner), by: 2026-\(number % 5 == 2 ? "03" : "12")-01, done: \(done)}"
        }.joined(separator: "\n")

    @Test func fiftyRecommendationsAreGroupedFoldedAndCounted() throws {
        let page = try page("public", Self.fifty)
        let details = Page.tags(in: page.main).filter { $0.name == "details" && $0.attributes["class"] == "owner" }
        // Of Gruppen's some are missed.
        #expect(details.map { $0.attributes["open"] != nil } == [false, true, false, false])
        for count in ["Styrelsen 20 mål, 0 klara", "Gruppen 10 mål, 0 klara 10 missade", "Anna 10 mål, 10 klara"] {
            #expect(page.text.contains(count), "\(count)")
        }
        let ids = page.allAttributes("id")
        #expect(ids.count { $0.hasPrefix("mal-") } == 50 && Set(ids).count == ids.count)
        #expect(page.text.components(separatedBy: "Rekommendation ").count == 51)
    }

    @Test func withoutStandingsTheyAreCountedAndOpen() throws {
        let page = try page("members", Self.fifty)
        let details = Page.tags(in: page.main).filter { $0.name == "details" && $0.attributes["class"] == "owner" }
        #expect(details.count == 4 && details.allSatisfy { $0.attributes["open"] != nil })
        #expect(page.text.contains("Styrelsen 20 mål Rekommendation") && !page.text.contains("klara"))
    }

    // MARK: Edges

    @Test func aPlanWithoutGoalsHasNoSuchPart() throws {
        let page = try page("public", "summary: Inga mål")
        #expect(!page.headings.contains("Mål") && page.tables.isEmpty)
    }

    @Test func aGoalWithoutWindowsSaysSo() throws {
        let page = try page("public", "goals: [{text: Efter stämman, count: {section: blogg}, after: {type: stämma}}]")
        #expect(page.words(ofClass: "goals")?.contains("? Underlag saknas") == true && page.tables.isEmpty)
    }

    @Test func twoYearsOfWeeksStandByMonthAndYear() throws {
        let goals = "goals: [{text: Varje vecka, count: {section: blogg}, at-least: 1, per: week}]"
        let built = try build(
            more: ["content/plan/lang.md": text("title: Långa\nperiod: 2026/2027\nprogress: public\n\(goals)")])
        let page = try built.page("/plan/lang/")
        #expect(page.tables.map(\.caption) == ["Månad för månad, 2026", "Månad för månad, 2027"])
        #expect(page.tables.allSatisfy { $0.rows.map(\.columns) == [13] })
        let signs = page.tables.flatMap(\.rows).flatMap(\.cells).joined().count { "✓✗…›".contains($0) }
        #expect(signs == 105 && Page.tags(in: page.main).count { $0.name == "rect" } == 105)
    }

    @Test func aWindowOfTwoYearsIsToldInItsLast() throws {
        let goals = "goals: [{text: Fem texter, count: {section: blogg}, at-least: 5}]"
        let page = try build(
            more: ["content/plan/lang.md": text("title: Långa\nperiod: 2025/2026\nprogress: public\n\(goals)")]
        ).page("/plan/lang/")
        #expect(page.tables.map { $0.rows[0].cells } == [["fortsätter nästa år"], ["… 4 pågår"]])
        // The year of today is open, the other one folded.
        #expect(page.main.components(separatedBy: "class=\"board-year\"").count == 2)
    }

    @Test func anEnglishPlanIsInEnglish() throws {
        let page = try page("public", "language: en\n" + Self.goals)
        #expect(page.text.contains("Month by month, 2026") && page.text.contains("Who does what"))
        #expect(!page.text.contains("Läget") && !page.text.contains("Uppfyllt"))
    }
}
