import Testing

/// Every row of the contract's table of goals, in both languages.
@Suite("Mål som läses") struct GoalDecodingTests {
    @Test(
        "Counts",
        arguments: [
            ("count: blogg\nat-least: 3\nper: month", "{section/kind=blogg} >= 3 per month"),
            ("räkna: blogg\nminst: 3\nper: månad", "{section/kind=blogg} >= 3 per month"),
            ("count: {section: [blogg, nyheter]}\nat-most: 1", "{section=blogg|nyheter} <= 1 per period"),
            ("räkna: {avdelning: [blogg, nyheter]}\nhögst: 0", "{section=blogg|nyheter} <= 0 per period"),
            ("count: {}\nbetween: [2, 4]\nper: quarter", "{} 2...4 per quarter"),
            ("räkna: {}\nmellan: [2, 4]\nper: kvartal", "{} 2...4 per quarter"),
            ("count: {}\nbetween: [3, 3]\nper: week", "{} 3...3 per week"),
            ("räkna: {}\nminst: 1 000\nper: vecka", "{} >= 1000 per week"),
            ("count: {}\nat-least: 1\nper: half-year", "{} >= 1 per half-year"),
            ("count: {}\nat-least: 1\nper: Half year", "{} >= 1 per half-year"),
            ("räkna: {}\nminst: 1\nper: halvår", "{} >= 1 per half-year"),
            ("räkna: {}\nminst: 1\nper: år", "{} >= 1 per year"),
            ("count: {}\nat-least: \"3\"\nper: year", "{} >= 3 per year"),
            ("count: {kind: event}\ndistinct: place\nat-least: 4", "{kind=event} distinct place >= 4 per period"),
            ("räkna: {slag: händelse}\nolika: plats\nminst: 4", "{kind=event} distinct place >= 4 per period"),
            ("count: {kind: event, distinct: place}\nat-least: 4", "{kind=event} distinct place >= 4 per period"),
            ("count: blogg\nnot: {tag: kort}\nat-least: 1", "{section/kind=blogg, not {tag=kort}} >= 1 per period"),
            ("räkna: blogg\ninte: {tagg: kort}\nminst: 1", "{section/kind=blogg, not {tag=kort}} >= 1 per period"),
            (
                "count: {not: {tag: kort}}\nnot: {tag: unga}\nat-least: 1",
                "{not {tag=kort}, not {tag=unga}} >= 1 per period"
            ),
        ])
    func counts(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test(
        "Shares",
        arguments: [
            (
                "count: {channel: facebook, tag: kort}\nshare-of: {channel: facebook}\nat-least: 10%",
                "{channel=facebook, tag=kort} of {channel=facebook} >= 0.1 per period"
            ),
            (
                "räkna: {tagg: kort}\nandel-av: {}\nhögst: 12,5 %\nper: månad", "{tag=kort} of {} <= 0.125 per month"
            ),
            ("count: newsletter\nshare-of: {}\nat-least: 100%", "{section/kind=newsletter} of {} >= 1 per period"),
        ])
    func shares(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test(
        "Follow-ups",
        arguments: [
            ("count: blogg\nafter: {type: kf-möte}", "{section/kind=blogg} after {type=kf-möte} within 7 >= 1"),
            (
                "räkna: blogg\nefter: {typ: kf-möte}\ninom: 5 dagar",
                "{section/kind=blogg} after {type=kf-möte} within 5 >= 1"
            ),
            (
                "count: blogg\nbefore: {type: kf-möte}\nwithin: 2 weeks\nat-least: 2",
                "{section/kind=blogg} before {type=kf-möte} within 14 >= 2"
            ),
            (
                "räkna: blogg\nföre: {typ: kf-möte}\ninom: 1 vecka\nminst: 2",
                "{section/kind=blogg} before {type=kf-möte} within 7 >= 2"
            ),
            ("count: blogg\nafter: {}\nwithin: 10", "{section/kind=blogg} after {} within 10 >= 1"),
            (
                "count: blogg\nafter: kalender\nwithin: en vecka",
                "{section/kind=blogg} after {section/kind=kalender} within 7 >= 1"
            ),
            ("count: blogg\nafter: {}\nwithin: 0 days", "{section/kind=blogg} after {} within 0 >= 1"),
        ])
    func followUps(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test(
        "Growth of counts",
        arguments: [
            ("count: {tag: klimat}\ngrow: 25%\nfrom: 2025", "{tag=klimat} + 0.25 from 2025-01-01/2025-12-31"),
            ("räkna: {tagg: klimat}\nöka: 25 %\nfrån: 2025-07", "{tag=klimat} + 0.25 from 2025-07-01/2025-07-31"),
            ("count: {tag: klimat}\ngrow: 0%", "{tag=klimat} + 0 from before"),
        ])
    func growth(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test(
        "Measures",
        arguments: [
            (
                "measure: facebook.andel-kvinnor\nreach: 50%\nfrom: 39.9%\nby: 2026-06-30",
                "facebook.andel-kvinnor to 0.5 from 0.399 by 2026-06-30"
            ),
            (
                "mått: facebook.andel-kvinnor\nnå: 50 %\nfrån: 39,9 %\nsenast: 30 juni 2026",
                "facebook.andel-kvinnor to 0.5 from 0.399 by 2026-06-30"
            ),
            ("measure: instagram.foljare\ngrow: 10%", "instagram.foljare + 0.1 from before by the end"),
            ("mått: Instagram.Foljare\nöka: -10%", "Instagram.Foljare + -0.1 from before by the end"),
            ("measure: instagram.foljare\nat-least: 1 204,5\nper: month", "instagram.foljare >= 1204.5 per month"),
            ("mått: instagram.foljare\nhögst: -3", "instagram.foljare <= -3 per period"),
            ("mått: facebook.andel-kvinnor\nmellan: [40%, 60%]\nper: år", "facebook.andel-kvinnor 0.4...0.6 per year"),
        ])
    func measures(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test(
        "Tasks",
        arguments: [
            ("owner: A", "by the end done not"),
            ("by: 2026-05-31\ndone: 2026-05-20", "by 2026-05-31 done 2026-05-20"),
            ("senast: 2026-05-31\nklar: nej", "by 2026-05-31 done not"),
            ("by: 2026-05-31\ndone: false", "by 2026-05-31 done not"),
            ("done:", "by the end done not"),
            ("klar: 20 maj 2026", "by the end done 2026-05-20"),
        ])
    func tasks(goal: String, rule: String) {
        expect(goal, rule)
    }

    @Test("Ids, owners and spans") func idsOwnersAndSpans() {
        let sample = PlanSample(
            """
              - text: Tre inlägg i månaden
              - id: brev
                text: Ett brev
                ansvarig: Anna
                under: 2026-08-01/2026-09-30
              - text: 日本
              - {text: Kort, during: 2026-03}
            """)
        #expect(sample.said == [])
        #expect(
            sample.goals == [
                "tre-inlagg-i-manaden: Tre inlägg i månaden: by the end done not",
                "brev: Ett brev (Anna) 2026-08-01/2026-09-30: by the end done not",
                "3: 日本: by the end done not",
                "kort: Kort 2026-03-01/2026-03-31: by the end done not",
            ])
    }

    @Test("One goal for each value") func oneGoalForEachValue() {
        let sample = PlanSample(
            """
              - id: byar
                text: En aktivitet
                count: {kind: event}
                each: {place: [Brottby, Kårsta]}
                at-least: 1
              - text: Andel
                räkna: {tagg: kort}
                andel-av: {tagg: [kort, klimat]}
                varje: {kanal: [facebook, instagram]}
                minst: 10%
              - text: Slag
                count: {}
                each: {kind: [inlägg, events]}
                at-least: 1
              - {text: Efter, count: blogg, after: {type: kf-möte}, each: {channel: facebook}}
              - {text: Mer, count: {}, grow: 1%, each: {tag: [klimat]}}
            """)
        #expect(sample.said == [])
        #expect(
            sample.goals == [
                "byar-brottby: En aktivitet – Brottby: {kind=event, place=Brottby} >= 1 per period",
                "byar-karsta: En aktivitet – Kårsta: {kind=event, place=Kårsta} >= 1 per period",
                "andel-facebook: Andel – facebook: {tag=kort, channel=facebook} of {tag=kort|klimat, channel=facebook} >= 0.1 per period",
                "andel-instagram: Andel – instagram: {tag=kort, channel=instagram} of {tag=kort|klimat, channel=instagram} >= 0.1 per period",
                "slag-inlagg: Slag – inlägg: {kind=post} >= 1 per period",
                "slag-events: Slag – events: {kind=event} >= 1 per period",
                "efter-facebook: Efter – facebook: {section/kind=blogg, channel=facebook} after {type=kf-möte} within 7 >= 1",
                "mer-klimat: Mer – klimat: {tag=klimat} + 0.01 from before",
            ])
    }

    private func expect(_ goal: String, _ rule: String) {
        let sample = PlanSample(goal: goal)
        #expect(sample.said == [])
        #expect(sample.rules == [rule])
    }
}
