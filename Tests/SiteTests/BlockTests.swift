import Testing

/// The blocks that Blad fills.
struct BlockTests {
    private static let content = [
        "content/kalender/a.md": text("title: Torgmöte\nstart: 2026-07-01 18:00\ntype: torgmöte\nplace: Torget"),
        "content/kalender/b.md": text("title: KF\nstart: 2026-08-01 18:00\ntype: kf-möte\nplace: Kommunhuset"),
        "content/kalender/c.md": text("title: Förbi\nstart: 2026-01-01 18:00"),
        "content/blogg/2026-01-02-x.md": text("title: Skolan\ntags: [skola]"),
        "content/blogg/2026-02-02-y.md": text("title: Vården\ntags: [vård]"),
        "content/personer/anna.md": text(
            "title: Anna Exempel\nrole: Ordförande i nämnden\nperiod: 2022-10-15/2026-10-14"),
        "content/personer/bo.md": text("title: Bo Prov\nrole: Ledamot\nperiod: 2014/2018"),
        "content/plan/2026.md": text(
            "title: Plan\nperiod: 2026\ngoals:\n  - {id: ett, text: Tre inlägg}\n  - {text: Ett torgmöte, owner: Anna}"),
        "content/data/measures.csv":
            "date,measure,value\n2026-01-01,följare,100\n2026-03-01,följare,120\n2026-12-01,följare,999\n",
    ]

    /// The words of a block on a page.
    private func words(_ block: String, _ name: String) throws -> String? {
        let built = TestSite(Self.content.merging(["content/om.md": text("title: Om", "```\(block)\n```")]) { $1 })
            .build()
        // That nothing has what is asked for is a warning.
        #expect(built.codes.allSatisfy { $0 == "nothing-matches" })
        return try built.page("/om/").words(ofClass: name)
    }

    @Test func aCalendarShowsWhatComes() throws {
        let shown = try #require(try words("kalender", "block-events"))
        #expect(shown == "1 juli Torgmöte onsdag 18.00 Torget 1 aug KF lördag 18.00 Kommunhuset")
    }

    @Test(arguments: [
        ("limit: 1", ["Torgmöte"]), ("typ: KF-möte", ["KF"]), ("plats: [Torget, Parken]", ["Torgmöte"]),
        ("from: 2026-07-02", ["KF"]),
        ("till: 2026-07-31", ["Torgmöte"]), ("from: 2026-01-01\nto: 2026-02-01", ["Förbi"]), ("type: kurs", []),
    ])
    func aCalendarChooses(_ keys: String, _ titles: [String]) throws {
        let shown = try #require(try words("events\n\(keys)", "block-events"))
        #expect(["Torgmöte", "KF", "Förbi"].filter { shown.contains($0) } == titles, "\(shown)")
        #expect(!titles.isEmpty || shown == "Inget är inplanerat just nu.")
    }

    @Test(arguments: [
        ("", "Vården 2 februari 2026 Skolan 2 januari 2026"), ("limit: 1", "Vården 2 februari 2026"),
        ("tag: Skola", "Skolan 2 januari 2026"),
        ("avdelning: blogg\nfrom: 2026-02-01", "Vården 2 februari 2026"), ("till: 2026-01-31", "Skolan 2 januari 2026"),
        ("tagg: trafik", "Här finns inget ännu."),
    ])
    func postsAreChosen(_ keys: String, _ expected: String) throws {
        #expect(try words("inlägg\n\(keys)", "block-posts") == expected)
    }

    @Test func aListOfPostsDoesNotListTheTextItStandsIn() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-x.md": text("title: X", "```inlägg\n```"),
            "content/blogg/2026-01-03-y.md": text("title: Y"),
        ]).build()
        #expect(try built.page("/blogg/2026/x/").words(ofClass: "block-posts") == "Y 3 januari 2026")
    }

    @Test func goalsAreListed() throws {
        #expect(try words("mål\nplan: plan/2026", "block-goals") == "Tre inlägg Ett torgmöte Ansvarig: Anna")
        #expect(try words("goals\nplan: plan/2026\nonly: ett", "block-goals") == "Tre inlägg")
    }

    @Test func aChartShowsWhatIsKnownSoFar() throws {
        #expect(
            try words("diagram\nmått: följare", "chart-finding")
                == "följare: från 100 den 1 januari 2026 till 120 den 1 mars 2026, en ökning med 20 procent.")
        #expect(
            try words("diagram\nmått: följare", "table")
                == "Siffrorna: följare Datum följare 1 januari 2026 100 1 mars 2026 120")
        let bar = "chart\nmeasures: [Följare]\nfrom: 2026-02-01\nkind: bar\nrubrik: Hur det går"
        #expect(try words(bar, "chart-title") == "Hur det går")
        #expect(try words(bar, "chart-finding") == "Följare: 120 den 1 mars 2026.")
    }

    /// Two charts of a page have tables that are told apart by ear.
    @Test func aChartsTableIsNamedAfterTheChart() throws {
        let chart = "```diagram\nmått: följare\n```\n\n```diagram\nmått: följare\nrubrik: Hur det går\n```"
        let built = TestSite(Self.content.merging(["content/om.md": text("title: Om", chart)]) { $1 }).build()
        let page = try built.page("/om/").html
        for name in ["Siffrorna: följare", "Siffrorna: Hur det går"] {
            #expect(page.contains("role=\"region\" aria-label=\"\(name)\"") && page.contains(">\(name)</caption>"))
        }
    }

    @Test(arguments: [
        ("", "AE Anna Exempel"), ("on: 2016-05-01", "BP Bo Prov"), ("uppdrag: ordförande", "AE Anna Exempel"),
    ])
    func peopleAreThoseWhoHoldAnOfficeOnTheDay(_ keys: String, _ start: String) throws {
        let shown = try #require(try words("personer\n\(keys)", "block-people"))
        #expect(shown.hasPrefix(start) && shown.contains("Anna") != shown.contains("Bo"), "\(shown)")
    }

    @Test func aButtonLinks() throws {
        let page = try TestSite(
            Self.content.merging([
                "content/om.md": text("title: Om", "```knapp\ntext: Läs \"mer\"\nurl: blogg/2026-01-02-x.md\n```")
            ]) { $1 }
        ).build().page("/om/")
        #expect(page.words(ofClass: "block-button") == "Läs \"mer\"" && page.links == ["/blogg/2026/x/"])
    }

    @Test func aBoxHoldsMarkdown() throws {
        #expect(try words("ruta\n## Kom ihåg\n\nTa med *kaffe*.", "callout") == "Kom ihåg Ta med kaffe.")
    }

    @Test func blocksSpeakTheLanguageOfTheirPage() throws {
        let built = TestSite(["content/om.md": text("title: About\nlanguage: en", "```events\n```")]).build()
        #expect(try built.page("/om/").words(ofClass: "block-events") == "Nothing is planned right now.")
    }

    // MARK: Letters

    @Test func aLettersCalendarBeginsOnTheLettersDay() throws {
        let built = TestSite(
            Self.content.merging(["content/brev/2025-12-20-brev.md": text("title: Brev", "```kalender\nlimit: 1\n```")])
            { $1 }
        ).build()
        #expect(try built.page("/brev/brev/").words(ofClass: "block-events")?.contains("Förbi") == true)
    }

    @Test func aLettersPostsAreThoseSinceTheLetterBeforeIt() throws {
        let built = TestSite(
            Self.content.merging([
                "content/brev/2026-01-15-a.md": text("title: A", "```inlägg\n```"),
                "content/brev/2026-02-15-b.md": text("title: B", "```inlägg\n```"),
            ]) { $1 }
        ).build()
        #expect(try built.page("/brev/a/").words(ofClass: "block-posts") == "Skolan 2 januari 2026")
        #expect(try built.page("/brev/b/").words(ofClass: "block-posts") == "Vården 2 februari 2026")
    }

    @Test func ofTwoLettersOfADayTheLaterFollowsTheOther() throws {
        let built = TestSite([
            "content/brev/2026-01-15-a.md": text("title: A", "```inlägg\n```"),
            "content/brev/b.md": text("title: B\ndate: 2026-02-15 08:00", "```inlägg\n```"),
            "content/brev/c.md": text("title: C\ndate: 2026-02-15 18:00", "```inlägg\n```"),
            "content/blogg/2026-02-01-x.md": text("title: Februaripost"),
        ]).build()
        let holds = try ["/brev/b/", "/brev/c/"].map { try built.page($0).text.contains("Februaripost") }
        #expect(holds == [true, false])
    }

    @Test func aPostOfALettersOwnDayIsInThatLetterAndTheNext() throws {
        let built = TestSite([
            "content/brev/2026-01-15-a.md": text("title: A", "```inlägg\n```"),
            "content/brev/2026-02-15-b.md": text("title: B", "```inlägg\n```"),
            "content/blogg/2026-01-15-x.md": text("title: Samma dag"),
        ]).build()
        let holds = try ["/brev/a/", "/brev/b/"].map { try built.page($0).text.contains("Samma dag") }
        // newsletter.md, section 1: from the date of the issue before to the date of the issue.
        #expect(holds == [true, true])
    }
}
