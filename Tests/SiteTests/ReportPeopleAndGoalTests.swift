import Build
import Content
import Diagnostics
import Foundation
import Foundations
import Testing

/// The parts of the annual report that tell of offices, figures and goals.
@Suite struct ReportPeopleAndGoalTests {
    @Test func whoHeldOffice() throws {
        let site = ReportSite([
            "content/personer/a.md": text("title: Anna\nrole: Ledamot\nperiod: 2022-10-15/2026-10-14"),
            "content/personer/b.md": text("title: Bo\nrole: Ledamot\nperiod: 2022-10-15/2025-03-31"),
            "content/personer/c.md": text(
                "title: Cecilia\nrole: Styrelsen\nparty-role: Kassör\nperiod: 2025-04-01/2026-03-31"),
            "content/personer/d.md": text("title: Dawit\nrole: Ersättare"),
            "content/personer/e.md": text("title: Elsa\nrole: Ledamot\nperiod: 2026-01-01/2027-12-31"),
            "content/personer/f.md": text("title: Farid\nrole: Ledamot\nperiod: 2020-01-01/2024-12-31"),
            "content/personer/g.md": text("title: Gunilla\nrole: Revisor\nperiod: 2025-02-01/2025-06-30"),
        ])
        #expect(
            try site.part("## Förtroendevalda") == """
                Nya under året: Cecilia (styrelsen; kassör) och Gunilla (revisor). Lämnade under året: Bo (ledamot) \
                och Gunilla (revisor).

                | Namn | Uppdrag | Tid |
                | --- | --- | --- |
                | [Anna](/personer/a/) | Ledamot | hela året |
                | [Bo](/personer/b/) | Ledamot | till och med den 31 mars |
                | [Cecilia](/personer/c/) | Styrelsen; kassör | från den 1 april |
                | [Dawit](/personer/d/) | Ersättare | hela året |
                | [Gunilla](/personer/g/) | Revisor | från den 1 februari till och med den 30 juni |
                """)
    }

    @Test func whoIsElectedAnewNeitherComesNorLeaves() throws {
        let site = ReportSite([
            "content/personer/a.md": text(
                """
                title: Anna
                role:
                  - {title: Ledamot, period: 2025-10-15/2029-10-14}
                  - {title: Ledamot, period: 2021-10-15/2025-10-14}
                  - {title: Ordförande, period: 2024-01-01/2025-12-31}
                  - {title: Ordförande, period: 2026-01-01/}
                """),
            "content/personer/b.md": text(
                """
                title: Bo
                role:
                  - {title: Ledamot, period: 2021-10-15/2025-03-31}
                  - {title: Ledamot, period: 2025-09-01/2029-10-14}
                """),
        ])
        #expect(
            try site.part("## Förtroendevalda") == """
                Nya under året: Bo (ledamot). Lämnade under året: Bo (ledamot).

                | Namn | Uppdrag | Tid |
                | --- | --- | --- |
                | [Anna](/personer/a/) | Ledamot | hela året |
                | [Anna](/personer/a/) | Ordförande | hela året |
                | [Bo](/personer/b/) | Ledamot | till och med den 31 mars |
                | [Bo](/personer/b/) | Ledamot | från den 1 september |
                """)
    }

    @Test func measuresBesideTheYearBefore() throws {
        let site = ReportSite(
            [
                "content/data/measures.csv": """
                date,measure,value
                2024-06-30,följare,1000
                2024-12-30,andel,"39,9 %"
                2024-12-31,kassa,"80,5"
                2025-06-30,följare,1234
                2025-12-30,andel,39.4%
                2025-12-31,kassa,"70,4"
                2025-11-30,ny,12
                2026-01-01,ny,99

                """
            ], settings: "measures: {kassa: Kassan på torget}\n")
        #expect(
            try site.part("## Mått") == """
                Tabellen visar det senast avlästa värdet vid slutet av 2024 och vid slutet av 2025.

                | Mått | Slutet av 2024 | Slutet av 2025 | Förändring | I procent | Avläst |
                | --- | --: | --: | --: | --: | --: |
                | följare | 1\u{A0}000 | 1\u{A0}234 | +234 | +23,4\u{A0}% | 30 juni |
                | andel | 39,9\u{A0}% | 39,4\u{A0}% | −0,5 procentenheter | – | 30 december |
                | Kassan på torget | 80,5 | 70,4 | −10,1 | −12,5\u{A0}% | 31 december |
                | ny | – | 12 | – | – | 30 november |

                ```diagram
                mått: ["kassa"]
                från: 2024-12-31
                till: 2025-12-31
                ```
                """)
        let partial = try site.part("## Mått", asOf: "2025-07-01")
        #expect(partial.contains("vid slutet av 2024 och den 1 juli 2025.") && partial.contains("| Den 1 juli 2025 |"))
    }

    @Test func goalsWithTheirEvidence() throws {
        let site = ReportSite([
            "content/plan/2025.md": ReportTexts.plan, "content/blogg/2025-01-05-a.md": text("title: A"),
            "content/blogg/2025-02-05-b.md": text("title: B"), "content/blogg/2026-01-05-c.md": text("title: C"),
            "content/plan/hemlig.md": text(
                "title: Intern plan\nperiod: 2025\ngoals: [{text: Internt, by: 2025-02-01}]"),
            "content/plan/2026.md": text("title: Nästa\nperiod: 2026\nprogress: public\ngoals: [{text: Sedan}]"),
        ])
        let part = try site.part("## Verksamhetsplanens mål")
        #expect(
            part == #"""
                ### Plan \*2025\*

                [Planen](/plan/2025/) har tre mål. Den 31 december 2025: 2 uppfyllda, 1 missat.

                #### Uppfyllda mål

                - **Två inlägg**: 2 av 2. Underlag: [A](/blogg/2025/a/) och [B](/blogg/2025/b/).
                - **Budget**: Klart den 1 april.

                #### Missade mål

                - **Tre inlägg**: 2 av 3. Underlag: [A](/blogg/2025/a/) och [B](/blogg/2025/b/).
                """#, "\(part)")
        #expect(try site.text(audience: .members).contains("**Internt**: Skulle ha varit klart den 1 februari."))
        let note =
            "\nMålen i content/plan/hemlig.md visas inte: skriv framsteg: offentlig där, eller kör: blad berättelse 2025 --audience members\n"
        #expect(try site.text().contains(note) && !site.text(audience: .members).contains("visas inte: skriv"))
    }
}
