import Editions
import Foundations
import Goals
import Testing

@Suite struct GoalWordsTests {
    private let sample = GoalSample()
    private let swedish = GoalWords(language: "sv-SE")
    private let english = GoalWords(language: "fi")

    @Test func statusesAreWordsAndSignsOfOneColumn() {
        #expect(
            Status.allCases.map(swedish.status) == ["uppfyllt", "missat", "pågår", "kommande", "underlag saknas"])
        #expect(Status.allCases.map(english.status) == ["met", "missed", "under way", "upcoming", "no data"])
        #expect(Set(Status.allCases.map(swedish.sign)).count == Status.allCases.count)
        #expect(Status.allCases.allSatisfy { swedish.sign($0).displayColumns == 1 })
    }

    @Test func theSummaryLeavesOutWhatThereIsNoneOf() {
        let posts = sample.posts("2-1")
        let standings = [
            posts.standing(.posts(.least(1)), asOf: "2026-12-31").standing,
            posts.standing(.posts(.least(1)), asOf: "2026-12-31").standing,
            posts.standing(.posts(.least(2)), asOf: "2026-12-31").standing,
            posts.standing(.after(), asOf: "2026-12-31").standing,
        ]
        #expect(swedish.summary(standings) == "4 mål: 2 uppfyllda, 1 missat, 1 utan underlag")
        #expect(english.summary(standings) == "4 goals: 2 met, 1 missed, 1 without data")
        #expect(swedish.summary([]) == "0 mål")
    }

    @Test(arguments: [
        (Goal.Rule.posts(.least(3), per: .month), "minst 3 i månaden", "at least 3 a month"),
        (.posts(.most(2), per: .year), "högst 2 om året", "at most 2 a year"),
        (.posts(.both(1, 4), per: .quarter), "mellan 1 och 4 i kvartalet", "between 1 and 4 a quarter"),
        (.posts(.least(11)), "minst 11", "at least 11"),
        (.places(4), "minst 4 olika platser", "at least 4 different places"),
        (.share(.leastPercent(10)), "minst 10 procent", "at least 10 percent"),
        (.after(), "minst 1 inom 7 dagar efter varje möte", "at least 1 within 7 days after each meeting"),
        (.before(1), "minst 1 inom 1 dag före varje möte", "at least 1 within 1 day before each meeting"),
        (.growth(25, from: Period(year: 2025)), "25 procent fler än under 2025", "25 percent more than in 2025"),
        (.growth(25), "25 procent fler än perioden före", "25 percent more than in the period before"),
        (.level(.least(1400)), "minst 1\u{A0}400 varje månad", "at least 1,400 every month"),
        (
            .change(measure: "m", .grow(ExactDecimal(1).divided(by: 10, places: 1)), baseline: nil, by: nil),
            "10 procent mer senast den 31 december 2026", "10 percent more by 31 December 2026"
        ),
        (
            .change(measure: "m", .reach(ExactDecimal(120)), baseline: nil, by: nil),
            "120 senast den 31 december 2026", "120 by 31 December 2026"
        ),
        (
            .task(by: GoalSample.day("2026-06-30"), done: nil), "klart senast den 30 juni 2026", "done by 30 June 2026"
        ),
    ])
    func whatIsAsked(rule: Goal.Rule, inSwedish: String, inEnglish: String) {
        let goal = Goal(id: "mal", text: "", span: sample.span, rule: rule)
        #expect(swedish.target(goal) == inSwedish)
        #expect(english.target(goal) == inEnglish)
    }

    @Test(arguments: [
        (WindowUnit.month, "2026-03-01", "mars", "March"), (.quarter, "2026-04-01", "kv 2", "Q2"),
        (.week, "2026-08-17", "v 34", "wk 34"), (.halfYear, "2026-07-01", "andra halvåret", "H2"),
        (.year, "2026-01-01", "2026", "2026"), (.period, "2026-01-01", "2026", "2026"),
    ])
    func aWindowHasAShortHeading(unit: WindowUnit, start: String, inSwedish: String, inEnglish: String) throws {
        let (standing, index) = sample.standing(.posts(.least(1), per: unit), asOf: "2026-01-01")
        let window = try #require(standing.windows.first { $0.period.start == GoalSample.day(start) })
        #expect(swedish.window(window, of: standing.goal, index) == inSwedish)
        #expect(english.window(window, of: standing.goal, index) == inEnglish)
    }

    @Test func aHeadingHasItsYearWhereThereAreSeveral() throws {
        let (standing, index) = sample.over("2025-12-15", "2026-02-14").standing(
            .posts(.least(1), per: .month), asOf: "2026-01-01")
        let headings = standing.windows.map { swedish.window($0, of: standing.goal, index) }
        #expect(headings == ["december 2025", "januari 2026", "februari 2026"])
    }

    @Test func theFirstDaysOfJanuaryBelongToTheWeekOfTheOldYear() throws {
        let (standing, index) = sample.over("2026-12-21", "2027-01-10").standing(
            .posts(.least(1), per: .week), asOf: "2026-12-21")
        let headings = standing.windows.map { swedish.window($0, of: standing.goal, index) }
        #expect(headings == ["v 52 2026", "v 53 2026", "v 1 2027"])
    }

    @Test func aMeetingsWindowIsNamedByItsDay() throws {
        let (standing, index) = sample.meetings("3-9").standing(.after(), asOf: "2026-01-01")
        #expect(standing.windows.map { swedish.window($0, of: standing.goal, index) } == ["9 mars"])
    }

    @Test func figuresOfCells() {
        func figures(_ sample: GoalSample, _ rule: Goal.Rule, asOf day: String = "2026-12-31") -> [String] {
            let standing = sample.standing(rule, asOf: day).standing
            return standing.windows.map { swedish.figure($0, of: standing) }
        }
        #expect(figures(sample.posts("1-1", "8-1"), .posts(.least(1), per: .halfYear)) == ["1", "1"])
        #expect(figures(sample.posts("1-1"), .posts(.least(1), per: .halfYear), asOf: "2026-02-01") == ["1", "–"])
        #expect(
            figures(sample.posts("1-1", tag: "kort").posts("1-2", "1-3"), .share(.leastPercent(25))) == ["33,3\u{A0}%"])
        #expect(figures(sample, .share(.leastPercent(25))) == ["–"])
        #expect(figures(sample.measure("3-1 1587"), .level(.least(1), per: .halfYear)) == ["1\u{A0}587", "–"])
        #expect(
            figures(sample.measure("3-1 39,9%", percent: true), .level(.leastPercent(1), per: .period)) == [
                "39,9\u{A0}%"
            ])
        #expect(figures(sample, .task(by: nil, done: nil)) == ["–"])
    }
}
