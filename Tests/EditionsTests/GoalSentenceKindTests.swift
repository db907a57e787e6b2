import Foundations
import Goals
import Testing

/// Shares, follow-ups, growth, measures and tasks in words.
@Suite struct GoalSentenceKindTests {
    private let sample = GoalSample()

    // MARK: Shares

    @Test(arguments: [
        ("2026-01-05", "open: Inget att räkna andelen av än."),
        ("2026-06-30", "open: 2 av 9 hittills, 22,2 procent; målet är minst 25 procent. 1 till skulle räcka."),
        ("2026-11-20", "open: 3 av 10 hittills, 30 procent; målet är minst 25 procent."),
        ("2026-12-31", "met: 3 av 11, 27,3 procent; målet var minst 25 procent."),
    ])
    func aShareOfAll(day: String, sentence: String) {
        let posts = sample.posts("2-1", "6-1", "9-1", tag: "kort").posts(
            "3-1", "3-2", "3-3", "3-4", "4-5", "4-6", "5-7", "12-5")
        #expect(posts.says(.share(.leastPercent(25)), asOf: day) == sentence)
    }

    @Test func aShareIsNeverRoundedOverItsTarget() {
        let posts = sample.posts("2-1", tag: "kort").posts("3-1", "3-2")
        #expect(
            posts.says(.share(.mostPercent(33)), asOf: "2026-12-31")
                == "missed: 1 av 3, 33,3 procent; målet var högst 33 procent.")
        let third: Goal.Bounds = .atLeast(ExactDecimal(parsing: "33,34 %") ?? .zero)
        #expect(
            posts.says(.share(third), asOf: "2026-12-31")
                == "missed: 1 av 3, 33,3 procent; målet var minst 33,34 procent.")
    }

    @Test func aShareOfNothing() {
        #expect(
            sample.says(.share(.leastPercent(25)), asOf: "2026-12-31")
                == "no-data: Inget att räkna andelen av under 2026.")
        let posts = sample.posts("2-1", tag: "kort").posts("3-1").over("2026-01-01", "2026-03-31")
        #expect(
            posts.says(.share(.leastPercent(25), per: .month), asOf: "2026-03-31")
                == "missed: 1 av 2 månader; under målet i mars (0_%). Inget att räkna andelen av i januari.")
    }

    // MARK: Follow-ups

    @Test(arguments: [
        (
            "2025-12-31", "upcoming: Första mötet är den 2 februari 2026.",
            "upcoming: The first meeting is on 2 February 2026."
        ),
        (
            "2026-02-03", "open: Efter mötet den 2 februari är 1 planerat.",
            "open: 1 is planned after the meeting on 2 February."
        ),
        (
            "2026-02-28", "open: Klarat efter mötet den 2 februari. Nästa möte är den 9 mars.",
            "open: Done after the meeting on 2 February. The next meeting is on 9 March."
        ),
        (
            "2026-06-30",
            "missed: 1 av 3 möten; saknas efter mötena den 9 mars och 20 april. Nästa möte är den 16 november.",
            "missed: 1 of 3 meetings; missing after the meetings on 9 March and 20 April. The next meeting is on 16 November."
        ),
        (
            "2026-11-20",
            "missed: 1 av 3 möten; saknas efter mötena den 9 mars och 20 april. Efter mötet den 16 november återstår det, senast den 23 november.",
            "missed: 1 of 3 meetings; missing after the meetings on 9 March and 20 April. Still to do after the meeting on 16 November, by 23 November."
        ),
        (
            "2027-01-01", "missed: 1 av 4 möten; saknas efter mötena den 9 mars, 20 april och 16 november 2026.",
            "missed: 1 of 4 meetings; missing after the meetings on 9 March, 20 April and 16 November 2026."
        ),
    ])
    func afterMeetings(day: String, swedish: String, english: String) {
        let done = sample.meetings("2-2", "3-9", "4-20", "11-16").posts("2-5", "4-30")
        #expect(done.says(.after(), asOf: day) == swedish)
        #expect(done.says(.after(), asOf: day, in: "en") == english)
    }

    @Test func beforeMeetings() {
        let done = sample.meetings("2-2", "3-9", "11-30").posts("1-28", "12-30")
        #expect(
            done.says(.before(), asOf: "2026-01-28")
                == "open: Klarat före mötet den 2 februari. Nästa möte är den 9 mars.")
        #expect(
            done.says(.before(), asOf: "2026-11-20")
                == "missed: 1 av 2 möten; saknas före mötet den 9 mars. Före mötet den 30 november återstår det.")
    }

    @Test func severalAfterEachMeeting() {
        let done = sample.meetings("2-2", "3-9", "4-20").posts("2-5", "2-6", "3-10")
        #expect(
            done.says(.after(atLeast: 2), asOf: "2026-03-12")
                == "open: Klarat efter mötet den 2 februari. Efter mötet den 9 mars: 1 av 2 hittills, senast den 16 mars."
        )
        #expect(
            done.says(.after(atLeast: 2), asOf: "2026-03-31")
                == "missed: 1 av 2 möten; för lite efter mötet den 9 mars. Nästa möte är den 20 april.")
    }

    @Test(arguments: [
        ("2026-02-04", "open: Efter mötet den 2 februari: 0 av 2 hittills, 2 är planerade."),
        ("2026-02-05", "open: Efter mötet den 2 februari: 1 av 2 hittills, 1 är planerat."),
        (
            "2026-03-09",
            "open: Klarat efter mötet den 2 februari. Efter mötet den 9 mars: 0 av 2 hittills, senast den 16 mars (1 är planerat)."
        ),
    ])
    func whatIsPlannedOfSeveralIsNotSaidToBeEnough(day: String, sentence: String) {
        let done = sample.meetings("2-2", "3-9").posts("2-5", "2-6", "3-10")
        #expect(done.says(.after(atLeast: 2), asOf: day) == sentence)
    }

    @Test func allMeetingsAndNone() {
        let done = sample.meetings("2-2", "3-9", "4-20").posts("2-5", "3-10", "4-21")
        #expect(done.says(.after(), asOf: "2026-04-30") == "met: Klarat efter alla tre mötena.")
        #expect(sample.says(.after(), asOf: "2026-04-30") == "no-data: Kalendern har inget sådant möte under 2026.")
    }

    // MARK: Growth

    @Test(arguments: [
        ("2025-12-31", "upcoming: Börjar den 1 januari 2026."),
        ("2026-01-05", "open: 0 hittills mot 4 under hela 2025; 5 behövs."),
        ("2026-06-30", "open: 3 hittills mot 4 under hela 2025; 5 behövs. Takten räcker."),
        ("2026-12-31", "missed: 3 mot 4 under 2025; 5 behövdes."),
    ])
    func moreThanTheYearBefore(day: String, sentence: String) {
        let posts = sample.posts("2025-2-1", "2025-3-1", "2025-4-1", "2025-9-1", "2-1", "3-1", "5-1")
        #expect(posts.says(.growth(25), asOf: day) == sentence)
    }

    @Test func aSpanOverTwoYearsIsNamedWithBoth() {
        let year = sample.posts("2025-2-1").over("2025-07-01", "2026-06-30")
        #expect(
            year.says(.growth(25), asOf: "2025-07-02")
                == "open: 0 hittills mot 1 under hela juli 2024–juni 2025; 2 behövs.")
        #expect(
            sample.over("2025-07-15", "2026-07-14").says(.after(), asOf: "2026-03-01")
                == "no-data: Kalendern har inget sådant möte under 15 juli 2025–14 juli 2026.")
    }

    @Test func growthThatIsReachedAndGrowthFromNothing() {
        let posts = sample.posts("2025-2-1", "2-1", "3-1")
        #expect(posts.says(.growth(50), asOf: "2026-06-30") == "met: 2 hittills mot 1 under hela 2025; 2 behövdes.")
        #expect(posts.says(.growth(50), asOf: "2026-12-31", in: "en") == "met: 2 against 1 in 2025; 2 were needed.")
        #expect(
            sample.posts("2-1").says(.growth(25), asOf: "2026-06-30")
                == "no-data: Inget räknades under 2025, så det finns inget att jämföra med.")
    }

    // MARK: Measures

    @Test(arguments: [
        ("2026-01-05", "open: 39,9 procent, som från början; målet är 45 procent den 31 december."),
        (
            "2026-04-30",
            "open: Från 39,9 till 40,1 procent; målet är 45 procent den 31 december. I den här takten blir det 42,3 procent."
        ),
        ("2026-06-30", "open: Från 39,9 till 43 procent; målet är 45 procent den 31 december. Takten räcker."),
        ("2026-12-31", "missed: Från 39,9 till 44,96 procent; målet var 45 procent."),
        ("2027-03-01", "missed: Från 39,9 till 44,96 procent; målet var 45 procent."),
    ])
    func aShareToReach(day: String, sentence: String) throws {
        let values = sample.measure(
            "2025-12-31 39,9%", "1-31 40,1%", "5-31 43%", "11-30 44,96%", percent: true)
        let goal = try #require(ExactDecimal(parsing: "45%"))
        #expect(values.says(.change(measure: "m", .reach(goal), baseline: nil, by: nil), asOf: day) == sentence)
    }

    @Test func aNumberThatGrows() throws {
        let values = sample.measure("2025-12-31 1334", "5-31 1420", "11-30 1467")
        let rule = Goal.Rule.change(
            measure: "m", .grow(try #require(ExactDecimal(parsing: "10%"))), baseline: nil, by: nil)
        #expect(values.says(rule, asOf: "2026-12-31") == "missed: Från 1_334 till 1_467; målet var 1_468.")
        #expect(values.says(rule, asOf: "2026-12-31", in: "en") == "missed: From 1,334 to 1,467; the target was 1,468.")
        #expect(
            sample.measure("5-31 188").says(rule, asOf: "2026-06-30")
                == "no-data: 188 nu, men inget värde från före 2026 att jämföra med.")
        #expect(sample.says(rule, asOf: "2026-06-30") == "no-data: Inget värde för m till och med den 30 juni.")
    }

    @Test func aNumberThatIsToComeDown() {
        let values = sample.measure("2025-12-31 40", "5-31 32", "11-30 29")
        let rule = Goal.Rule.change(
            measure: "m", .reach(ExactDecimal(30)), baseline: nil, by: GoalSample.day("2026-11-30"))
        #expect(
            values.says(rule, asOf: "2026-06-30")
                == "open: Från 40 till 32; målet är 30 den 30 november. Takten räcker.")
        #expect(values.says(rule, asOf: "2026-11-30") == "met: Från 40 till 29; målet var 30.")
    }

    @Test(arguments: [
        ("2026-01-05", "open: Januari har inget värde än."),
        ("2026-01-31", "open: Klarat januari. Elva månader återstår."),
        (
            "2026-04-30",
            "missed: 2 av 3 månader; under målet i februari (390). Inget värde för m i april. Åtta månader återstår."
        ),
        (
            "2026-11-20",
            "missed: 3 av 4 månader; under målet i februari (390). Inget värde för m under sex månader. November: 380 nu, under målet."
        ),
    ])
    func aLevelEveryMonth(day: String, sentence: String) {
        let values = sample.measure("1-31 410", "2-28 390", "3-31 402", "5-31 512", "11-10 380", "12-31 420")
        #expect(values.says(.level(.least(400)), asOf: day) == sentence)
    }

    @Test func aLevelOverTheWholeSpan() {
        let values = sample.measure("1-31 410", "2-28 390", "12-30 380")
        let rule: Goal.Rule = .level(.least(400), per: .period)
        #expect(values.says(rule, asOf: "2026-06-30") == "open: Senaste värdet är 390; målet är minst 400.")
        #expect(values.says(rule, asOf: "2026-12-31") == "missed: Sista värdet var 380; målet var minst 400.")
        #expect(sample.says(rule, asOf: "2026-06-30") == "open: Inget värde för m än.")
        #expect(sample.says(rule, asOf: "2026-12-31", in: "en") == "no-data: No value of m in 2026.")
    }

    // MARK: Tasks

    @Test(arguments: [
        (
            "2025-12-31", nil, "upcoming: Ska vara klart senast den 30 juni 2026.",
            "upcoming: To be done by 30 June 2026."
        ),
        ("2026-05-31", nil, "open: Ska vara klart senast den 30 juni.", "open: To be done by 30 June."),
        ("2026-06-30", nil, "missed: Skulle ha varit klart den 30 juni.", "missed: Was to be done by 30 June."),
        (
            "2027-01-01", nil, "missed: Skulle ha varit klart den 30 juni 2026.",
            "missed: Was to be done by 30 June 2026."
        ),
        ("2026-06-30", "2026-06-20", "met: Klart den 20 juni.", "met: Done on 20 June."),
        (
            "2026-09-30", "2026-08-20", "met: Klart den 20 augusti; skulle ha varit klart den 30 juni.",
            "met: Done on 20 August; was to be done by 30 June."
        ),
    ])
    func aTask(day: String, done: String?, swedish: String, english: String) {
        let rule = Goal.Rule.task(by: GoalSample.day("2026-06-30"), done: done.map(GoalSample.day))
        #expect(sample.says(rule, asOf: day) == swedish)
        #expect(sample.says(rule, asOf: day, in: "en") == english)
    }
}
