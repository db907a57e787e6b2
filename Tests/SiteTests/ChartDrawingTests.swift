import TestSupport
import Testing

/// Charts as they are drawn.
struct ChartDrawingTests {
    /// A page with charts of a table; rows are `day measure value`.
    private func page(
        _ rows: [String], _ blocks: [String], settings: String = "", language: String = "sv"
    ) throws -> Page {
        let table = rows.map { row in
            let parts = row.split(separator: " ", maxSplits: 2)
            return "\(parts[0]),\(parts[1]),\"\(parts[2])\"\n"
        }
        let body = blocks.map { "```diagram\n\($0)\n```" }.joined(separator: "\n\n")
        let built = TestSite(
            [
                "content/data/measures.csv": "date,measure,value\n" + table.joined(),
                "content/om.md": text("title: Om\nlanguage: \(language)", body),
            ], settings: settings
        ).build()
        #expect(built.findings == [])
        return try built.page("/om/")
    }

    /// A wide drawing of values that are a month apart.
    private func wide(_ values: [String], kind: String = "linje") throws -> Drawing {
        let rows = values.enumerated().map {
            "20\(20 + $0 / 12)-\($0 % 12 + 1 < 10 ? "0" : "")\($0 % 12 + 1)-01 m \($1)"
        }
        return try #require(Drawing.all(in: page(rows, ["mått: m\nslag: \(kind)"])).last)
    }

    // MARK: The axis

    @Test(arguments: 0..<6) func theTicksAreRoundAndFewAndCoverTheValues(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed + 1)
        var rows: [String] = []
        var values: [[Double]] = []
        for measure in 0..<30 {
            let size = [1, 10, 1000, 100_000].randomElement(using: &random) ?? 1
            let low = Int.random(in: -size...size, using: &random)
            let numbers = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                low + Int.random(in: 0...size, using: &random)
            }
            values.append(numbers.map(Double.init))
            rows += numbers.enumerated().map { "2024-01-\($0 < 9 ? "0" : "")\($0 + 1) m\(measure) \($1)" }
        }
        let kind = seed % 2 == 0 ? "linje" : "stapel"
        let drawings = try Drawing.all(in: page(rows, (0..<30).map { "mått: m\($0)\nslag: \(kind)" }))
        #expect(drawings.count == 60)
        for (drawing, values) in zip(drawings, values.flatMap { [$0, $0] }) {
            let ticks = drawing.ticks
            #expect((2...7).contains(ticks.count), "\(ticks)")
            #expect(ticks[0] <= values.min()! && ticks[ticks.count - 1] >= values.max()!, "\(ticks) \(values)")
            if seed % 2 == 1 { #expect(ticks.contains(0), "\(ticks)") }
            var step = ticks[1] - ticks[0]
            while step >= 10 { step /= 10 }
            #expect([1, 2, 5].contains(step.rounded()) && abs(step - step.rounded()) < 1e-9, "\(ticks)")
            let (width, height) = drawing.size
            for point in drawing.points {
                #expect(point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height, "\(drawing.svg)")
            }
        }
    }

    @Test func aLineMayCutTheScaleAndSaysSo() throws {
        let cut = try page(["2026-01-01 m 1180", "2026-02-01 m 1417"], ["mått: m"])
        #expect(cut.words(ofClass: "chart-notes") == "Skalan börjar inte på noll.")
        #expect(try #require(Drawing.all(in: cut).last).ticks.first == 1150)
        let bars = try page(["2026-01-01 m 1180", "2026-02-01 m 1417"], ["mått: m\nslag: stapel"])
        #expect(bars.words(ofClass: "chart-notes") == nil)
        #expect(try #require(Drawing.all(in: bars).last).ticks.first == 0)
    }

    /// Each bar has its value over it, also where the last one stands close; where they would run together, some are left out.
    @Test func barsHaveTheirValues() throws {
        let months = ["668", "861", "742", "790", "1288", "2954", "1077"]
        let rows = months.enumerated().map { "2025-0\($0 + 1)-28 m \($1)" } + ["2025-08-12 m 734"]
        let drawing = try #require(Drawing.all(in: try page(rows, ["mått: m\nslag: stapel"])).last)
        #expect(
            Page.tags(in: drawing.svg).count { $0.name == "text" && $0.attributes["class"] == "value" } == rows.count)
        let days = (1...28).map { "2025-01-\($0 < 10 ? "0" : "")\($0) m 123456" }
        let crowded = try #require(Drawing.all(in: try page(days, ["mått: m\nslag: stapel"])).first)
        let texts = Page.tags(in: crowded.svg).filter { $0.name == "text" && $0.attributes["class"] == "value" }
        let places = texts.compactMap { $0.attributes["x"].flatMap(Double.init) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 40 })
    }

    @Test(arguments: [
        (["86", "86"], 0.0, 100.0), (["0", "0"], 0, 1), (["-5", "5"], -6, 6), (["-10", "-9"], -10, -9),
        (["39,9 %", "48,7 %"], 38, 50), (["0,001", "0,002"], 0, 0.002), (["5"], 0, 5),
    ])
    func theScaleOfFewValues(_ values: [String], _ low: Double, _ high: Double) throws {
        let ticks = try wide(values).ticks
        #expect(ticks.first == low && ticks.last == high, "\(ticks)")
    }

    @Test func theGridLiesUnderTheBarsAndTheLineOfNothingOverThem() throws {
        let kinds = Page.tags(in: try wide(["1", "3", "2"], kind: "stapel").svg).compactMap {
            $0.name == "rect" ? "bar" : $0.name == "line" ? $0.attributes["class"] : nil
        }
        let bars = kinds.indices.filter { kinds[$0] == "bar" }
        #expect(bars.count == 3)
        #expect(try #require(kinds.lastIndex(of: "grid")) < #require(bars.first), "\(kinds)")
        #expect(try #require(kinds.firstIndex(of: "zero")) > #require(bars.last), "\(kinds)")
    }

    @Test func millionsAreSaid() throws {
        let drawing = try wide(["1500000", "4200000"])
        #expect(drawing.ticks == [0, 1, 2, 3, 4, 5])
        #expect(drawing.texts("figure").contains("miljoner"))
        #expect(try wide(["999999999999999", "1"]).texts("figure").contains("biljoner"))
    }

    // MARK: Time

    @Test func daysLieWhereTheyAreInTime() throws {
        let page = try page(["2026-01-01 m 1", "2026-01-11 m 2", "2026-04-11 m 3"], ["mått: m"])
        let dots = try #require(Drawing.all(in: page).last).tags("circle").compactMap {
            $0.attributes["cx"].flatMap(Double.init)
        }
        #expect(dots.count == 3)
        #expect(abs((dots[2] - dots[0]) / (dots[1] - dots[0]) - 10) < 0.1)
    }

    @Test func aMissingValueBreaksTheLine() throws {
        let months = [1, 2, 3, 4, 5, 7, 8, 9, 10]
        let page = try page(months.map { "2025-\($0 < 10 ? "0" : "")\($0)-28 m \($0)" }, ["mått: m"])
        #expect(try #require(Drawing.all(in: page).last).tags("polyline").count == 2)
        #expect(page.words(ofClass: "chart-notes") == "Linjen är bruten där värden saknas.")
    }

    @Test func valuesNowAndThenAreOneLine() throws {
        let page = try page(["2024-01-01 m 1", "2024-03-01 m 2", "2025-12-01 m 3", "2026-01-01 m 4"], ["mått: m"])
        #expect(try #require(Drawing.all(in: page).last).tags("polyline").count == 1)
        #expect(page.words(ofClass: "chart-notes") == nil)
    }

    @Test func aSingleValueIsAMark() throws {
        let drawing = try wide(["7"])
        #expect(drawing.tags("polyline").isEmpty && drawing.tags("circle").count == 1)
        #expect(drawing.texts("value") == ["7"])
        #expect(try wide(["7"], kind: "stapel").tags("rect").count == 1)
    }

    @Test func aThousandValuesAreThinnedAndItIsSaid() throws {
        let rows = (0..<1000).map { index in
            let day = 1 + index % 28, month = 1 + index / 28 % 12, year = 2022 + index / 336
            let date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            return "\(date) m \(index == 500 ? 9999 : 100 + index % 7)"
        }
        let page = try page(rows, ["mått: m"])
        let drawing = try #require(Drawing.all(in: page).last)
        #expect(drawing.points.count <= 300 && drawing.points.count > 100)
        #expect(drawing.points.map(\.y).min()! < 20)
        let notes = try #require(page.words(ofClass: "chart-notes"))
        #expect(notes.contains("Av 1 000 värden är de högsta och de lägsta ritade."), "\(notes)")
        #expect(notes.contains("Tabellen visar de 366 senaste av 1 000 dagar."), "\(notes)")
        #expect(page.html.count(of: "<tr>") == 367)
        #expect(page.words(ofClass: "chart-figures")?.hasPrefix("Visa siffrorna") == true)
    }

    // MARK: Several measures

    @Test func fiveLinesDifferWithoutTheirColours() throws {
        let rows = (1...5).flatMap { ["2026-01-01 m\($0) \($0)", "2026-02-01 m\($0) \($0 * 2)"] }
        let page = try page(rows, ["mått: [m1, m2, m3, m4, m5]"], settings: "measures: {m1: Det första måttet av alla}")
        let drawing = try #require(Drawing.all(in: page).last)
        #expect(Set(drawing.tags("polyline").compactMap { $0.attributes["class"] }).count == 5)
        #expect(drawing.tags("circle").count == 2 && drawing.tags("polygon").count == 8)
        #expect(drawing.texts("name").joined(separator: " ").contains("Det första måttet av alla"))
        #expect(drawing.texts("value").sorted() == ["10", "2", "4", "6", "8"])
        #expect(page.words(ofClass: "chart-finding")?.matches(of: /procent\./).count == 5)
    }

    @Test func anotherUnitHasAPanelOfItsOwn() throws {
        let rows = ["2026-01-01 a 1", "2026-01-01 b 2", "2026-01-01 c 3%", "2026-01-01 d 4"]
        let page = try page(rows, ["mått: [a, b, c, d]"], settings: "measures: {d: {title: Kassan, unit: kronor}}")
        #expect(Drawing.all(in: page).count == 6)
        #expect(
            page.html.matches(of: /<p class="chart-panel">([^<]*)</).map { String($0.1) } == [
                "a och b", "c", "Kassan (kronor)",
            ])
        #expect(try Drawing.all(in: self.page(rows, ["mått: [a, b]\nslag: stapel"])).count == 4)
    }

    @Test func moreThanFiveLinesAreTwoPictures() throws {
        let names = (1...6).map { "m\($0)" }
        let page = try page(names.map { "2026-01-01 \($0) 1" }, ["mått: [\(names.joined(separator: ", "))]"])
        #expect(Drawing.all(in: page).count == 4)
    }

    // MARK: The page

    @Test func eachDrawingHasItsOwnNameAndWords() throws {
        let rows = ["2026-01-01 m 1", "2026-02-01 m 2"]
        let page = try page(rows, ["mått: m\nrubrik: A", "mått: m\nslag: stapel"])
        let drawings = Drawing.all(in: page)
        #expect(drawings.count == 4)
        #expect(Set(drawings.compactMap { $0.tags("title").first?.attributes["id"] }).count == 4)
        for drawing in drawings {
            let svg = try #require(drawing.tags("svg").first)
            #expect(svg.attributes["role"] == "img")
            #expect(svg.attributes["aria-labelledby"] == drawing.tags("title").first?.attributes["id"])
            #expect(svg.attributes["aria-describedby"] == drawing.tags("desc").first?.attributes["id"])
        }
        #expect(
            Page.words(drawings[0].svg).hasPrefix(
                "A Linjediagram. Tiden går från den 1 januari 2026 till den 1 februari 2026, skalan från 0 till 2."))
        #expect(Page.words(drawings[3].svg).hasPrefix("m Stapeldiagram."))
    }

    @Test func withoutValuesItSaysSo() throws {
        let site = TestSite([
            "content/data/measures.csv": "date,measure,value\n2026-01-01,m,1\n",
            "content/om.md": text("title: Om", "```diagram\nmått: m\nfrån: 2026-05-01\n```"),
        ]).build()
        #expect(try site.page("/om/").words(ofClass: "block-chart") == "Det finns inga siffror från den tiden.")
    }

    @Test func feedsHaveTheSentenceAndTheTableAlone() throws {
        let built = TestSite([
            "content/data/measures.csv": "date,measure,value\n2026-01-01,m,1\n2026-02-01,m,2\n",
            "content/blogg/2026-03-01-a.md": text("title: A", "```diagram\nmått: m\n```"),
        ]).build()
        let feed = try built.file("feed.xml")
        #expect(feed.contains("en ökning med 100 procent") && !feed.contains("svg"))
        #expect(Drawing.all(in: try built.page("/blogg/2026/a/")).count == 2)
    }
}
