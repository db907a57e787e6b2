import Editions
import Foundations
import Testing

@Suite struct GoalsTableTests {
    private func table(
        _ site: GoalSite, columns: Int = 80, language: String = "sv", coloured: Bool = false,
        asOf day: String = "2026-06-30"
    ) throws -> [String] {
        let scorecard = try site.scorecard(asOf: day)
        let table = GoalsTable(language: language, columns: columns, isColoured: coloured)
        return table.text(scorecard.plans, of: scorecard).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    private let site = GoalSite(
        goals: [
            "text: Ett inlägg på hemsidan varje kvartal, count: blogg, at-least: 1, per: quarter",
            "text: Enkät till alla medlemmar, by: 2026-05-31, owner: styrelsen",
            "text: Budget, by: 2026-09-30, owner: Anna",
            "text: Program, by: 2026-03-31, done: 2026-03-20, owner: Styrelsen",
        ], ["content/blogg/2026-01-05-a.md": text("title: A"), "content/blogg/2026-04-05-b.md": text("title: B")])

    @Test func theTableAsItIsPrinted() throws {
        #expect(
            try table(site).joined(separator: "\n") == """
                Läget den 30 juni 2026


                Verksamhetsplan 2026
                2026. 4 mål: 1 uppfyllt, 1 missat, 2 pågår.

                … pågår            Ett inlägg på hemsidan varje kvartal
                                     Klarat båda kvartalen hittills. Två kvartal återstår.

                ✗ missat           Enkät till alla medlemmar
                                     Skulle ha varit klart den 31 maj. Ansvar: styrelsen.

                … pågår            Budget
                                     Ska vara klart senast den 30 september. Ansvar: Anna.

                ✓ uppfyllt         Program
                                     Klart den 20 mars. Ansvar: Styrelsen.

                Ansvar
                  styrelsen
                    ✗ Enkät till alla medlemmar
                    ✓ Program
                  Anna
                    … Budget

                """)
    }

    @Test func sentencesStandBesideTheGoalsWhereThereIsRoom() throws {
        let lines = try table(site, columns: 120, language: "en")
        #expect(
            lines.contains(
                "… under way  Ett inlägg på hemsidan varje kvartal        Kept both quarters so far. Two quarters remain."
            ))
    }

    @Test(arguments: [40, 57, 80, 120])
    func noLineIsWiderThanTheTerminal(columns: Int) throws {
        let long = GoalSite(goals: [
            "text: \(String(repeating: "漢字 måndag ", count: 20)), by: 2026-05-31, owner: \(String(repeating: "x", count: 90))"
        ])
        for line in try table(long, columns: columns) where !line.hasPrefix("  x") {
            #expect(line.displayColumns <= columns, "\(line)")
        }
    }

    @Test func colourIsOnlyAddedToTheWords() throws {
        let plain = try table(site), coloured = try table(site, coloured: true)
        #expect(plain != coloured)
        let stripped = coloured.map { $0.replacing(#/\u{1B}\[\d+m/#, with: "") }
        #expect(stripped == plain)
    }
}
