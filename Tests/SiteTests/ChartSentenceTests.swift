import Testing

/// The sentence that a chart finds, counted from the table.
struct ChartSentenceTests {
    /// What a page's chart of a measure says, with `|` between its sentences.
    static func finding(
        _ rows: [String], label: String = "Följare", kind: String = "linje", language: String = "sv"
    ) throws -> String {
        let table =
            (["date,measure,value"]
            + rows.map { row in
                let parts = row.split(separator: " ", maxSplits: 1)
                return "\(parts[0]),m,\"\(parts[1])\""
            }).joined(separator: "\n")
        let built = TestSite(
            [
                "content/data/measures.csv": table + "\n",
                "content/om.md": text("title: Om\nlanguage: \(language)", "```diagram\nmått: m\nslag: \(kind)\n```"),
            ], settings: "measures: {m: \(label)}"
        ).build()
        #expect(built.findings == [])
        return try built.page("/om/").words(ofClass: "chart-finding") ?? ""
    }

    @Test(arguments: [
        (
            ["2024-12-31 1180", "2025-10-31 1417"],
            "från 1 180 den 31 december 2024 till 1 417 den 31 oktober 2025, en ökning med 20 procent."
        ),
        (
            ["2024-12-31 1417", "2025-10-31 1180"],
            "från 1 417 den 31 december 2024 till 1 180 den 31 oktober 2025, en minskning med 17 procent."
        ),
        (
            ["2025-01-01 1000", "2025-02-01 1046"],
            "från 1 000 den 1 januari 2025 till 1 046 den 1 februari 2025, en ökning med 4,6 procent."
        ),
        (
            ["2025-01-01 10000", "2025-02-01 10001"],
            "från 10 000 den 1 januari 2025 till 10 001 den 1 februari 2025, en ökning med 1."
        ),
        (
            ["2025-01-01 1", "2025-02-01 900"],
            "från 1 den 1 januari 2025 till 900 den 1 februari 2025, en ökning med 899."
        ),
        (
            ["2025-01-01 0", "2025-02-01 12,5"],
            "från 0 den 1 januari 2025 till 12,5 den 1 februari 2025, en ökning med 12,5."
        ),
        (
            ["2025-01-01 12", "2025-02-01 0"],
            "från 12 den 1 januari 2025 till 0 den 1 februari 2025, en minskning med 12."
        ),
        (
            ["2025-01-01 -5", "2025-02-01 5"],
            "från −5 den 1 januari 2025 till 5 den 1 februari 2025, en ökning med 10."
        ),
        (
            ["2025-01-01 39.9%", "2025-02-01 45%"],
            "från 39,9 procent den 1 januari 2025 till 45 procent den 1 februari 2025, en ökning med 5,1 procentenheter."
        ),
        (
            ["2025-01-01 10%", "2025-02-01 9%"],
            "från 10 procent den 1 januari 2025 till 9 procent den 1 februari 2025, en minskning med 1 procentenhet."
        ),
        (["2025-01-01 86", "2025-02-01 86"], "oförändrat 86 från den 1 januari 2025 till den 1 februari 2025."),
        (
            ["2025-01-01 86", "2025-02-01 90", "2025-03-01 80", "2025-04-01 86"],
            "86 både den 1 januari 2025 och den 1 april 2025. Högsta värdet är 90, den 1 februari 2025. Lägsta värdet är 80, den 1 mars 2025."
        ),
        (
            ["2025-01-01 1", "2025-02-01 9", "2025-03-01 9", "2025-04-01 2"],
            "från 1 den 1 januari 2025 till 2 den 1 april 2025, en ökning med 100 procent. Högsta värdet är 9, den 1 februari 2025."
        ),
        (["2025-01-01 7"], "7 den 1 januari 2025."),
        (["2025-01-01 7", "2025-01-01 8"], "8 den 1 januari 2025."),
    ])
    func aLineSaysHowItWent(_ rows: [String], _ expected: String) throws {
        let said = try Self.finding(rows).replacing("\u{A0}", with: " ")
        #expect(said == "Följare: " + expected)
    }

    @Test func aBarSaysTheLowestAndTheHighest() throws {
        let rows = ["2025-01-31 512", "2025-02-28 596", "2025-03-31 402", "2025-04-30 500"]
        #expect(
            try Self.finding(rows, kind: "stapel")
                == "Följare: från 402 som lägst, den 31 mars 2025, till 596 som högst, den 28 februari 2025. Det senaste värdet är 500, den 30 april 2025."
        )
        #expect(try Self.finding(Array(rows.prefix(2)), kind: "stapel").hasSuffix("en ökning med 16 procent."))
        #expect(
            try Self.finding(["2025-01-31 5", "2025-02-28 5", "2025-03-31 5"], kind: "stapel").contains("oförändrat 5"))
    }

    @Test func inEnglish() throws {
        let rows = ["2024-12-31 1180", "2025-03-01 1500", "2025-10-31 1417"]
        #expect(
            try Self.finding(rows, label: "Followers", language: "en")
                == "Followers: from 1,180 on 31 December 2024 to 1,417 on 31 October 2025, an increase of 20 percent. The highest value is 1,500, on 1 March 2025."
        )
        #expect(
            try Self.finding(["2025-01-01 9%", "2025-02-01 10%"], label: "Share", language: "en")
                == "Share: from 9 percent on 1 January 2025 to 10 percent on 1 February 2025, an increase of 1 percentage point."
        )
        #expect(
            try Self.finding(["2025-01-01 9", "2025-02-01 9"], label: "Members", language: "en")
                == "Members: unchanged at 9 from 1 January 2025 to 1 February 2025.")
    }

    @Test func theUnitStandsAfterTheTitle() throws {
        #expect(
            try Self.finding(["2025-01-01 100", "2025-02-01 150"], label: "{title: Kassan, unit: kronor}")
                == "Kassan (kronor): från 100 den 1 januari 2025 till 150 den 1 februari 2025, en ökning med 50 procent."
        )
    }
}
