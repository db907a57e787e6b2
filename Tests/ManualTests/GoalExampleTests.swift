import Content
import Diagnostics
import Foundations
import Goals
import Testing

/// The plans of the manual's chapters about goals, counted over the example association.
@Suite struct GoalExampleTests {
    static let sections = ManualPage.guide.filter { $0.path.hasPrefix("Manual/mal") }.flatMap(\.sections)
        .filter { !$0.examples.isEmpty }

    @Test func thereAreExamples() { #expect(Self.sections.count >= 9) }

    /// Nothing is wrong with them; that nothing has a type or a tag yet is what the chapter says.
    @Test(arguments: sections)
    func theExamplesOfASectionHaveNoFault(section: ManualSection) throws {
        let site = try ExampleSite.association()
        try site.add(guide: section.examples)
        let text = FindingText(language: .swedish)
        let allowed: Set<Code> = section.page == "Manual/mal-exempel.md" ? [.nothingMatches, .overlappingPlans] : []
        let own = Set(section.examples.compactMap(\.path))
        let findings = site.findings().filter { own.contains($0.place.file) && !allowed.contains($0.code) }
        #expect(findings.map(text.text).joined().isEmpty)
    }

    /// What the manual says that Blad makes of a plan is what it makes of it.
    @Test func theTablesOfGoalsAreThoseOfTheProgram() throws {
        let page = try ManualPage(path: "Manual/mal-exempel.md")
        let parts = MarkedParts(page.text, label: "mål").parts
        #expect(parts.count == 3)
        let site = try ExampleSite.association()
        for section in page.sections { try site.add(guide: section.examples) }
        let scorecard = try site.scorecard()
        for (plan, text) in parts {
            let goals = try #require(scorecard.plans.first { $0.entry.name == plan }).goals
            let wanted = Self.table(goals)
            try MadeFromCode(path: page.path).expect(text, is: wanted)
        }
    }

    private static func table(_ goals: [Standing]) -> String {
        let rows = goals.map {
            "| `\($0.goal.id)` | \($0.goal.kind.rawValue) | \($0.windows.count) | \($0.status.rawValue) |"
        }
        return (["| mål | slag | fönster | den 21 november 2026 |", "| --- | --- | --- | --- |"] + rows)
            .joined(separator: "\n")
    }
}
