import Testing

/// What is wrong with a goal is one finding, at the value or key that is wrong.
@Suite("Mål som inte går ihop") struct GoalFindingTests {
    @Test(
        "Half a rule",
        arguments: [
            (
                "count: blogg",
                "6:5: error: målet säger inte hur många det ska vara [unclear-goal] = lägg till en rad, till exempel: minst: 3 (eller högst, mellan, andel-av, efter, före, öka)"
            ),
            (
                "räkna: {}\nandel-av: {}",
                "6:5: error: målet säger inte hur många det ska vara [unclear-goal] = lägg till en rad, till exempel: minst: 3 (eller högst, mellan, andel-av, efter, före, öka)"
            ),
            (
                "mått: instagram.foljare",
                "6:5: error: målet säger inte vart måttet ska [unclear-goal] = lägg till en rad, till exempel: nå: 50%, öka: 10% eller minst: 400"
            ),
            (
                "per: month\nminst: 3",
                "7:5: error: målet säger inte vad minst gäller [unclear-goal] = skriv vad som räknas eller mäts, till exempel: räkna: {avdelning: blogg} eller mått: facebook.foljare"
            ),
            (
                "efter: {typ: torgmöte}",
                "6:5: error: målet säger inte vad efter gäller [unclear-goal] = skriv vad som räknas, till exempel: räkna: {avdelning: blogg}"
            ),
            (
                "nå: 50%",
                "6:5: error: målet säger inte vad nå gäller [unclear-goal] = skriv vad som mäts, till exempel: mått: facebook.foljare"
            ),
            (
                "count:\nat-least: 3",
                "6:5: error: count har inget värde [unclear-goal] = skriv till exempel: count: {avdelning: blogg}, eller {} för allt"
            ),
            (
                "count: {}\nminst:",
                "7:5: error: minst har inget värde [unclear-goal] = skriv till exempel: minst: 3"
            ),
            (
                "done: ja",
                "6:11: error: done ska vara dagen då det blev gjort [unclear-goal] = skriv till exempel: done: 2026-05-20"
            ),
            (
                "klar: true",
                "6:11: error: klar ska vara dagen då det blev gjort [unclear-goal] = skriv till exempel: klar: 2026-05-20"
            ),
        ])
    func halfARule(goal: String, finding: String) { PlanSample.expect(goal, [finding]) }

    @Test(
        "Values in which nothing stands",
        arguments: [
            ("count: \"\"\nat-least: 3", "6:5: error [unclear-goal]"),
            ("measure: \" \"\nat-least: 3", "6:5: error [unclear-goal]"),
            ("count: {}\nafter: \"\"", "7:5: error [unclear-goal]"),
            ("count: [blogg, \"\"]\nat-least: 3", "6:20: error [unclear-goal]"),
            ("count: {section: \"\"}\nat-least: 3", "6:22: error [unclear-goal]"),
            ("count: {}\nnot: [\"\"]\nat-least: 3", "7:11: error [unclear-goal]"),
        ])
    func valuesInWhichNothingStands(goal: String, finding: String) { PlanSample.expectCodes(goal, [finding]) }

    @Test(
        "Two rules",
        arguments: [
            ("count: {}\nmeasure: instagram.foljare\nat-least: 1", "7:5: error [unclear-goal]"),
            ("count: {}\nat-least: 1\nat-most: 3", "8:5: error [unclear-goal]"),
            ("count: {}\nbetween: [1, 2]\nat-most: 3", "8:5: error [unclear-goal]"),
            ("count: {}\nafter: {}\nbefore: {}", "8:5: error [unclear-goal]"),
            ("count: {}\nat-least: 10%\nshare-of: {}\nafter: {}", "9:5: error [unclear-goal]"),
            ("count: {}\ngrow: 10%\nat-least: 3", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nreach: 3\ngrow: 10%", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nreach: 3\nat-least: 3", "8:5: error [unclear-goal]"),
            ("count: {distinct: place}\ndistinct: type\nat-least: 3", "7:15: error [unclear-goal]"),
        ])
    func twoRules(goal: String, finding: String) { PlanSample.expectCodes(goal, [finding]) }

    @Test(
        "Keys that belong to another kind of goal",
        arguments: [
            ("count: {}\nat-least: 1\nby: 2026-05-01", "8:5: error [unclear-goal]"),
            ("count: {}\nat-least: 1\ndone: 2026-05-01", "8:5: error [unclear-goal]"),
            ("count: {}\nat-least: 1\nwithin: 7 days", "8:5: error [unclear-goal]"),
            ("count: {}\nat-least: 1\nfrom: 2025", "8:5: error [unclear-goal]"),
            ("count: {}\nreach: 50", "7:5: error [unclear-goal]"),
            ("count: {}\nafter: {}\nper: month", "8:5: error [unclear-goal]"),
            ("count: {}\nafter: {}\nat-most: 3", "8:5: error [unclear-goal]"),
            ("count: {}\nshare-of: {}\nbetween: [10%, 20%]", "8:5: error [unclear-goal]"),
            ("count: {}\ngrow: 10%\nper: year", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\ngrow: 10%\nper: year", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nat-least: 10\nby: 2026-05-01", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nat-least: 10\nfrom: 5", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nat-least: 10\ndistinct: place", "8:5: error [unclear-goal]"),
            ("measure: instagram.foljare\nat-least: 10\neach: {place: [Brottby]}", "8:5: error [unclear-goal]"),
            ("by: 2026-05-01\neach: {place: [Brottby]}", "7:5: error [unclear-goal]"),
            ("by: 2026-05-01\nper: month", "7:5: error [unclear-goal]"),
        ])
    func misfits(goal: String, finding: String) { PlanSample.expectCodes(goal, [finding]) }

    @Test("Help says where a key belongs") func helpSaysWhereAKeyBelongs() {
        PlanSample.expect(
            "count: {}\nat-least: 1\nby: 2026-05-01\nwithin: 7 days",
            [
                "8:5: error: by passar inte i det här slaget av mål [unclear-goal] = senast hör till uppgifter och till mått med nå eller öka; en egen tid för målet skrivs under: 2026-01-01/2026-06-30",
                "9:5: error: within passar inte i det här slaget av mål [unclear-goal] = inom hör till mål med efter eller före; ta bort raden, eller skriv per: vecka",
            ])
    }

    @Test(
        "Misspelt keys say the nearest, and nothing more",
        arguments: [
            ("räkna: {}\nmist: 3", "7:5: error: nyckeln mist finns inte [unknown-key] = menade du minst?"),
            ("rakna: {}\nminst: 3", "6:5: error: nyckeln rakna finns inte [unknown-key] = menade du räkna?"),
            (
                "count: {}\nminimum: 3",
                "7:5: error: nyckeln minimum finns inte [unknown-key] = ta bort raden, eller välj en nyckel ur manualens lista"
            ),
            (
                "measure: instagram.foljare\ntarget: 3",
                "7:5: error: nyckeln target finns inte [unknown-key] = ta bort raden, eller välj en nyckel ur manualens lista"
            ),
        ])
    func misspeltKeys(goal: String, finding: String) { PlanSample.expect(goal, [finding]) }

    @Test("Each is one key with a list") func eachIsOneKeyWithAList() {
        PlanSample.expectCodes(
            "count: {}\nminst: 1\neach: {place: [Brottby], tag: [kort]}", ["8:30: error [unclear-goal]"])
        PlanSample.expectCodes("count: {}\nminst: 1\neach: {not: {tag: kort}}", ["8:12: error [unclear-goal]"])
        PlanSample.expectCodes("count: {}\nminst: 1\neach: {}", ["8:11: error [unclear-goal]"])
        PlanSample.expectCodes("count: {}\nminst: 1\neach: {place: []}", ["8:19: error [unclear-goal]"])
        PlanSample.expectCodes("count: {}\nminst: 1\neach: [Brottby]", ["8:11: error [wrong-type]"])
        PlanSample.expectCodes("count: {}\nminst: 1\neach: {plast: [Brottby]}", ["8:12: error [unknown-key]"])
    }

    @Test("Ids twice, also those that each makes") func idsTwice() {
        let sample = PlanSample(
            """
              - text: A Brottby
              - text: A
                count: {}
                each: {place: [Brottby, Kårsta, BROTTBY]}
                at-least: 1
            """)
        #expect(
            sample.said == [
                "8:20: error: id a-brottby finns redan i content/plan/p.md:5 [duplicate-id] = ge den ena ett annat id",
                "8:37: error: id a-brottby finns redan i content/plan/p.md:5 [duplicate-id] = ge den ena ett annat id",
            ])
    }

    @Test("Two values of each that give one id") func twoValuesOfEachThatGiveOneID() {
        let sample = PlanSample(
            """
              - text: A
                count: {}
                each: {place: [Brottby, BROTTBY]}
                at-least: 1
            """)
        #expect(
            sample.said == [
                "7:29: error: id a-brottby finns redan i content/plan/p.md:7 [duplicate-id] = ta bort det ena värdet, eller skriv ett eget mål för det"
            ])
    }

    @Test("At most a thousand goals") func atMostAThousandGoals() {
        let many = (1...1000).map { "  - text: Mål \($0)" }.joined(separator: "\n")
        #expect(PlanSample(many).said == [])
        #expect(
            PlanSample(many + "\n  - text: Ett till").said == [
                "1005:5: error: en plan har högst 1000 mål [too-large] = dela upp den i flera planer"
            ])
        let places = (1...1001).map { "p\($0)" }.joined(separator: ", ")
        #expect(
            PlanSample("  - {text: A, count: {}, at-least: 1, each: {tag: [\(places)]}}").codes.first
                == "5:5: error [too-large]")
    }

    @Test(
        "Names that nothing has",
        arguments: [
            (
                "count: blog",
                "6:12: warning: blog är varken en avdelning eller ett slag [nothing-matches] = menade du blogg?"
            ),
            (
                "count: kf-möte",
                "6:12: warning: kf-möte är varken en avdelning eller ett slag [nothing-matches] = menade du {typ: kf-möte}?"
            ),
            (
                "count: [blogg, klimat]",
                "6:20: warning: klimat är varken en avdelning eller ett slag [nothing-matches] = menade du {tagg: klimat}?"
            ),
            (
                "count: {section: nyhet}",
                "6:22: warning: det finns ingen avdelning nyhet [nothing-matches] = kontrollera stavningen"
            ),
            (
                "count: {section: nyhetr}",
                "6:22: warning: det finns ingen avdelning nyhetr [nothing-matches] = menade du nyheter?"
            ),
            (
                "count: {channel: facebok}",
                "6:22: warning: ingenting är publicerat i kanalen facebok [nothing-matches] = menade du facebook?"
            ),
            (
                "count: {tag: {all: [klimat, ungdom]}}",
                "6:33: warning: ingenting har taggen ungdom [nothing-matches] = kontrollera stavningen"
            ),
            (
                "count: {type: kfmöte}",
                "6:19: warning: ingenting är av typen kfmöte [nothing-matches] = menade du kf-möte?"
            ),
            (
                "count: {place: Brotby}",
                "6:20: warning: ingenting har platsen Brotby [nothing-matches] = menade du Brottby?"
            ),
            (
                "count: {organizer: Styrelse}",
                "6:24: warning: ingenting har arrangören Styrelse [nothing-matches] = menade du Styrelsen?"
            ),
            (
                "count: {outlet: DN}",
                "6:21: warning: ingenting har stått i tidningen DN [nothing-matches] = kontrollera stavningen"
            ),
            (
                "count: {follows: kff}",
                "6:22: warning: det finns inget möte med id kff [nothing-matches] = menade du kf?"
            ),
            (
                "count: {not: {tag: kort2}}",
                "6:24: warning: ingenting har taggen kort2 [nothing-matches] = menade du kort?"
            ),
            (
                "measure: instagram.foljere",
                "6:14: warning: måttet instagram.foljere har inga värden [nothing-matches] = menade du instagram.foljare?"
            ),
        ])
    func namesThatNothingHas(goal: String, finding: String) {
        let sample = PlanSample(goal: goal + "\nat-least: 1")
        #expect(sample.said == [finding])
        #expect(sample.rules.count == 1)
    }

    @Test("Names of what is to come, and of other tables, are known") func namesThatAreKnown() {
        let sample = PlanSample(
            """
              - {text: A, count: {tag: snart, section: brev}, at-least: 1}
              - {text: B, count: {type: flygblad, channel: press, section: klipp}, at-least: 1}
              - {text: C, count: {tag: KLIMAT, place: " brottby "}, each: {outlet: [norrbybladet]}, at-least: 1}
            """,
            with: [
                "blogg/2030-01-01-u.md": "---\ntitle: U\ndraft: true\ntags: snart\n---\nx\n",
                "data/activities.csv": "date,title,type,channel,section\n2026-01-01,A,flygblad,press,klipp\n",
            ])
        #expect(sample.said == [])
    }

    @Test("Everything that is wrong, at once") func everythingThatIsWrongAtOnce() {
        let sample = PlanSample(
            """
              - text: A
                count: {sektion: blogg}
                at-least: många
                during: 2026-13
              - count: {}
                at-least: 1
              - text: B
                räkna: {}
                minst: 1
            """)
        #expect(
            sample.codes == [
                "6:13: error [unknown-key]", "7:15: error [bad-target]", "8:13: error [bad-period]",
                "9:5: error [unclear-goal]",
            ])
        #expect(sample.rules == ["{} >= 1 per period"])
    }
}
