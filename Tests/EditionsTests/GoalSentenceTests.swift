import Foundations
import Goals
import Testing

/// What is said of a goal: its status in the contract's word, and the sentence. A blank that does not break is shown as `_`.
@Suite struct GoalSentenceTests {
    private let sample = GoalSample()

    // MARK: A window for each month, week…

    @Test(arguments: [
        ("2025-12-01", "upcoming: Börjar den 1 januari 2026.", "upcoming: Begins on 1 January 2026."),
        ("2026-01-03", "open: Januari: 1 är planerat.", "open: January: 1 is planned."),
        ("2026-01-31", "open: Klarat januari. Elva månader återstår.", "open: Kept January. Eleven months remain."),
        (
            "2026-02-10", "open: Klarat båda månaderna hittills. Tio månader återstår.",
            "open: Kept both months so far. Ten months remain."
        ),
        (
            "2026-03-31", "missed: 2 av 3 månader; mars saknas. Nio månader återstår.",
            "missed: 2 of 3 months; March is missing. Nine months remain."
        ),
        (
            "2026-11-20", "missed: 7 av 10 månader; mars, juli och augusti saknas. November återstår, senast den 30.",
            "missed: 7 of 10 months; March, July and August are missing. November remains, by 30 November."
        ),
        (
            "2026-12-31", "missed: 7 av 12 månader; mars, juli, augusti, november och december saknas.",
            "missed: 7 of 12 months; March, July, August, November and December are missing."
        ),
        (
            "2027-02-01", "missed: 7 av 12 månader; mars, juli, augusti, november och december 2026 saknas.",
            "missed: 7 of 12 months; March, July, August, November and December 2026 are missing."
        ),
    ])
    func oneAMonth(day: String, swedish: String, english: String) {
        let posts = sample.posts("1-5", "2-3", "4-9", "5-1", "6-1", "9-1", "10-2")
        #expect(posts.says(.posts(.least(1), per: .month), asOf: day) == swedish)
        #expect(posts.says(.posts(.least(1), per: .month), asOf: day, in: "en") == english)
    }

    @Test(arguments: [
        ("2026-01-04", "open: Januari: 0 av 2 hittills, 2 är planerade."),
        ("2026-02-04", "open: Klarat januari. Februari: 1 av 2 hittills, 2 är planerade."),
        ("2026-03-20", "open: Klarat båda månaderna hittills. Mars: 1 av 2 hittills, 1 till senast den 31."),
        ("2026-03-31", "missed: 2 av 3 månader; för få i mars (1). Nio månader återstår."),
    ])
    func twoAMonth(day: String, sentence: String) {
        let posts = sample.posts("1-5", "1-6", "2-4", "2-5", "2-6", "3-9", "4-7", "4-8")
        #expect(posts.says(.posts(.least(2), per: .month), asOf: day) == sentence)
    }

    @Test func manyMissedWindowsAreSummarised() {
        let posts = sample.posts("1-1", "1-8", "3-4")
        #expect(
            posts.says(.posts(.least(1), per: .week), asOf: "2026-12-31")
                == "missed: 3 av 53 veckor; senast saknades vecka 51, 52 och 53.")
        #expect(
            posts.says(.posts(.least(1), per: .week), asOf: "2026-05-31", in: "en")
                == "missed: 3 of 22 weeks; the last missing were weeks 20, 21 and 22. 31 weeks remain.")
        #expect(sample.says(.posts(.least(1), per: .week), asOf: "2026-12-31") == "missed: 0 av 53 veckor.")
    }

    @Test func quartersAndHalvesAreNamedByTheirNumbers() {
        let quarter: Goal.Rule = .posts(.least(1), per: .quarter)
        #expect(
            sample.posts("4-5", "11-11").says(quarter, asOf: "2026-12-31")
                == "missed: 2 av 4 kvartal; första och tredje kvartalet saknas.")
        #expect(
            sample.posts("4-5", "11-11").says(quarter, asOf: "2027-01-01", in: "en")
                == "missed: 2 of 4 quarters; the first quarter and the third quarter of 2026 are missing.")
        let all = sample.posts("1-5", "4-5", "8-8", "11-11")
        #expect(all.says(quarter, asOf: "2026-03-31") == "open: Klarat första kvartalet. Tre kvartal återstår.")
        #expect(all.says(quarter, asOf: "2026-11-30") == "met: Klarat alla fyra kvartalen.")
        let halves: Goal.Rule = .posts(.least(1), per: .halfYear)
        #expect(all.says(halves, asOf: "2026-08-31") == "met: Klarat båda halvåren.")
        #expect(sample.says(halves, asOf: "2026-06-30") == "missed: Första halvåret saknas. Andra halvåret återstår.")
    }

    @Test func aSpanOfSeveralYearsSaysTheYears() {
        let posts = sample.over("2025-11-01", "2026-03-31").posts("2026-1-1")
        #expect(
            posts.says(.posts(.least(1), per: .month), asOf: "2026-03-15")
                == "missed: 1 av 4 månader; november och december 2025 samt februari 2026 saknas. Mars 2026 återstår, senast den 31."
        )
        let years = sample.over("2025-01-01", "2026-12-31").posts("2025-3-1")
        #expect(years.says(.posts(.least(1), per: .year), asOf: "2025-12-31") == "open: Klarat 2025. 2026 återstår.")
        #expect(years.says(.posts(.least(1), per: .year), asOf: "2026-12-31") == "missed: 1 av 2 år; 2026 saknas.")
    }

    @Test(arguments: [
        ("2026-01-05", "open: Första kvartalet: 2 är planerade.", "open: The first quarter: 2 are planned."),
        (
            "2026-03-31", "open: Klarat första kvartalet. Två kvartal återstår.",
            "open: Kept the first quarter. Two quarters remain."
        ),
        (
            "2026-06-01", "missed: 1 av 2 kvartal; för många under andra kvartalet (5). Tredje kvartalet återstår.",
            "missed: 1 of 2 quarters; too many in the second quarter (5). The third quarter remains."
        ),
        (
            "2026-09-30",
            "missed: 1 av 3 kvartal; för få under tredje kvartalet (0), för många under andra kvartalet (5).",
            "missed: 1 of 3 quarters; too few in the third quarter (0), too many in the second quarter (5)."
        ),
    ])
    func betweenOneAndFourAQuarter(day: String, swedish: String, english: String) {
        let posts = sample.over("2026-01-01", "2026-09-30").posts(
            "2-1", "2-2", "5-1", "6-1", "5-5", "5-6", "5-7", "12-1")
        #expect(posts.says(.posts(.both(1, 4), per: .quarter), asOf: day) == swedish)
        #expect(posts.says(.posts(.both(1, 4), per: .quarter), asOf: day, in: "en") == english)
    }

    // MARK: One window

    @Test(arguments: [
        ("2025-12-31", 9, "upcoming: Börjar den 1 januari 2026. 5 av 9 är planerade."),
        ("2026-01-05", 1, "open: Inte än, men 5 är planerade."),
        ("2026-01-05", 5, "open: 0 av 5 hittills; 5 är planerade, och då räcker det."),
        (
            "2026-06-30", 9,
            "open: 4 av 9 hittills, 5 till senast den 31 december (1 är planerat). I den här takten blir det 8."
        ),
        ("2026-06-30", 5, "open: 4 av 5 hittills; 1 är planerat, och då räcker det."),
        ("2026-06-30", 4, "met: Redan 4 av 4."),
        ("2026-06-30", 3, "met: Redan 4; målet är minst 3."),
        ("2026-12-31", 5, "met: 5 av 5."), ("2026-12-31", 3, "met: 5; målet var minst 3."),
        ("2026-12-31", 9, "missed: 5 av 9."),
    ])
    func soManyInTheSpan(day: String, least: Int, sentence: String) {
        let posts = sample.posts("2-1", "2-2", "5-1", "6-1", "12-1")
        #expect(posts.says(.posts(.least(least)), asOf: day) == sentence)
    }

    @Test func aSingleThingIsNamedByItsDay() {
        #expect(sample.posts("5-1").says(.posts(.least(1)), asOf: "2026-12-31") == "met: Klart den 1 maj.")
        #expect(sample.posts("5-1").says(.posts(.least(1)), asOf: "2027-03-01") == "met: Klart den 1 maj 2026.")
        #expect(sample.says(.posts(.least(1)), asOf: "2026-11-01") == "open: Inte än; senast den 31 december.")
        #expect(sample.says(.posts(.least(1)), asOf: "2026-12-31") == "missed: 0 av 1.")
    }

    @Test func differentValuesAreListedWhenTheyAreFew() {
        let places = sample.places("2-1 Norrby", "3-1 norrby", "6-1 Lövsta")
        #expect(
            places.says(.places(3), asOf: "2026-11-30")
                == "open: 2 av 3 platser hittills (Norrby och Lövsta), 1 till senast den 31 december. I den här takten blir det 2."
        )
        #expect(places.says(.places(2), asOf: "2026-12-31") == "met: 2 av 2 platser (Norrby och Lövsta).")
        #expect(places.says(.places(3), asOf: "2026-12-31") == "missed: 2 av 3 platser (Norrby och Lövsta).")
    }

    @Test(arguments: [
        ("2026-01-05", "open: 0 av högst 3 hittills.", "open: 0 of at most 3 so far."),
        ("2026-03-31", "open: 2 av högst 3 hittills. I den här takten blir det 9.", nil),
        ("2026-06-30", "missed: 4 hittills; målet är högst 3.", "missed: 4 so far; the target is at most 3."),
        ("2026-12-31", "missed: 5; målet var högst 3.", "missed: 5; the target was at most 3."),
    ])
    func atMost(day: String, swedish: String, english: String?) {
        let posts = sample.posts("2-1", "2-2", "5-1", "6-1", "12-1")
        #expect(posts.says(.posts(.most(3)), asOf: day) == swedish)
        if let english { #expect(posts.says(.posts(.most(3)), asOf: day, in: "en") == english) }
    }

    @Test func aLimitThatHeld() {
        #expect(sample.says(.posts(.most(2)), asOf: "2026-12-31") == "met: 0 av högst 2.")
        #expect(
            sample.posts("2-1", "3-1").says(.posts(.both(2, 4)), asOf: "2026-12-31")
                == "met: 2; målet var mellan 2 och 4.")
    }
}
