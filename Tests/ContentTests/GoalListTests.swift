import Testing

@Suite("Listor av mål") struct GoalListTests {
    @Test("Warnings take no goal away") func warningsTakeNoGoalAway() {
        let warned = (0..<210).map { "  - text: A\u{200B}\($0)" }.joined(separator: "\n")
        let sample = PlanSample(warned + "\n  - text: B\n    by: snart")
        #expect(sample.goals.count == 210)
        #expect(sample.codes.filter { $0.contains(" error ") } == ["216:9: error [ambiguous-date]"])
    }

    @Test("Goals without a text, twice, or none") func goalsWithoutATextTwiceOrNone() {
        let folder = Folder([
            "plan/2024.md": """
            ---
            title: P
            goals:
              - text: A
              - text: A
              - id: x
                text: B
              - id: x
                text: C
              - at-least: 3
              - bara
            ---
            """,
            "plan/b.md": """
            ---
            title: P
            period: 2024
            goals: hej
            ---
            """,
        ])
        #expect(
            folder.said == [
                "content/plan/2024.md:5:5: error: id a finns redan i content/plan/2024.md:4 [duplicate-id] = ge den ena ett annat id",
                "content/plan/2024.md:8:9: error: id x finns redan i content/plan/2024.md:6 [duplicate-id] = ge den ena ett annat id",
                "content/plan/2024.md:10:5: error: målet behöver en text [unclear-goal] = skriv till exempel: text: Minst tre inlägg per månad",
                "content/plan/2024.md:11:5: error: här ska stå en lista av mål [wrong-type] = börja varje mål med ett bindestreck: - text: Minst tre inlägg per månad",
                "content/plan/b.md:3:9: warning: content/plan/2024.md är också en plan för 2024-01-01/2024-12-31 [overlapping-plans] = kontrollera perioden",
                "content/plan/b.md:4:8: error: här ska stå en lista av mål [wrong-type] = börja varje mål med ett bindestreck: - text: Minst tre inlägg per månad",
            ])
    }
}
