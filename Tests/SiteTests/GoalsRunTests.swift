import Build
import Content
import Diagnostics
import Editions
import Foundations
import Testing

/// `blad goals`, `blad check --strict` and the next change of a site whose goals are shown.
@Suite struct GoalsRunTests {
    private static let posts = ["content/blogg/2026-01-05-a.md": text("title: A")]
    private static let missed = "text: Två i kvartalet, count: blogg, at-least: 2, per: quarter"
    private static let met = "text: En i år, count: blogg, at-least: 1"

    @Test func contentWithErrorsHasNoScorecard() {
        let report = GoalSite(goals: [Self.met], ["content/om.md": "---\ntitel: [\n---\n"]).run()
        #expect(report.scorecard == nil && report.exitStatus(strict: false) == 1)
    }

    @Test func aFolderWithoutASiteCannotRun() {
        let report = SiteBuild(BuildOptions(folder: "/nowhere/at/all"), clock: { 0 }).goals()
        #expect(report.scorecard == nil && report.exitStatus(strict: false) == 2)
    }

    @Test func theThemeIsNotNeeded() throws {
        #expect(try GoalSite(goals: [Self.met], Self.posts).scorecard().goals.map(\.status.rawValue) == ["met"])
    }

    @Test func aMissedGoalFailsOnlyWhereGoalsAreRequired() throws {
        let report = GoalSite(goals: [Self.missed, Self.met], Self.posts).run()
        #expect(report.exitStatus(strict: true) == 0)
        #expect(report.exitStatus(strict: true, goalsRequired: true) == 1)
        #expect(report.scorecard?.missed.map(\.goal.goal.text) == ["Två i kvartalet"])
        let kept = GoalSite(goals: [Self.met], Self.posts).run()
        #expect(kept.exitStatus(strict: true, goalsRequired: true) == 0)
    }

    @Test func buildAndCheckTellHowTheGoalsStand() {
        let site = TestSite(Self.posts.merging(["content/plan/2026.md": GoalSite.plan(goals: [Self.missed])]) { $1 })
        #expect(site.check().scorecard?.missed.count == 1)
        #expect(site.build(strict: true).report.scorecard?.current.count == 1)
        #expect(site.build(strict: true).exitStatus == 0)
    }

    @Test func aPlanIsFoundByItsName() throws {
        let scorecard = try GoalSite(goals: [Self.met], Self.posts).scorecard()
        for name in ["plan/2026", "content/plan/2026.md", "plan/2026.md"] {
            #expect(scorecard.plan(named: name)?.entry.title == "Verksamhetsplan 2026", "\(name)")
        }
        #expect(scorecard.plan(named: "plan/2025") == nil && scorecard.plan(named: "") == nil)
    }

    @Test func aPlanIsFoundInAnyNormalization() throws {
        let plan = GoalSite.plan(goals: [Self.met], matter: "period: 2026\n")
        let scorecard = try GoalSite(Self.posts.merging(["content/plan/vår.md": plan]) { $1 }).scorecard()
        #expect(scorecard.plan(named: "plan/va\u{30A}r") != nil)
    }

    @Test func onlyPlansOfTheDayAreCurrent() throws {
        let older = GoalSite.plan(goals: [Self.met], title: "Verksamhetsplan 2025")
        let site = GoalSite(goals: [Self.met], Self.posts.merging(["content/plan/2025.md": older]) { $1 })
        #expect(try site.scorecard().plans.count == 2)
        #expect(try site.scorecard().current.map(\.entry.name) == ["plan/2026"])
    }

    // MARK: Translations

    private static let translated = [
        "content/site.yml": """
        title: F
        url: https://f.example
        sections:
          blogg: {kind: post}
          news: {kind: post, language: en, translation-of: blogg}
          kalender: {kind: event}
          cal: {kind: event, language: en, translation-of: kalender}
          plan: {kind: plan}

        """,
        "content/blogg/2026-01-07-a.md": text("title: A"),
        "content/news/2026-01-07-a.md": text("title: A\ntranslation-of: blogg/2026-01-07-a"),
        "content/kalender/kf.md": text("title: KF\nstart: 2026-01-06\ntype: kf"),
        "content/cal/kf.md": text("title: KF\nstart: 2026-01-06\ntype: kf\nid: kf-en\ntranslation-of: kalender/kf"),
    ]

    @Test func aTextAndItsTranslationCountOnce() throws {
        let goals = [
            "text: Två, count: {kind: post}, at-least: 2", "text: Efter, count: {kind: post}, after: {type: kf}",
        ]
        let standings = try GoalSite(goals: goals, Self.translated).scorecard().goals
        #expect(standings.map { $0.windows.map(\.count) } == [[1], [1]])
    }

    @Test func aTranslationCountsWhereTheGoalIsAboutItsLanguageAlone() throws {
        let goals = [
            "text: På engelska, count: {section: news}, at-least: 1",
            "text: Inte på engelska, count: {kind: post, not: {section: blogg}}, at-least: 1",
            "text: Efter, count: {section: news}, after: {section: cal}",
        ]
        let standings = try GoalSite(goals: goals, Self.translated).scorecard().goals
        #expect(standings.map { $0.windows.map(\.count) } == [[1], [1], [1]])
    }

    @Test func aTranslationOfADraftCountsAndOfTwoThatNameEachOtherOneDoes() throws {
        let files = [
            "content/blogg/2026-01-07-a.md": text("title: A\ndraft: true"),
            "content/blogg/2026-01-08-b.md": text("title: B\nlanguage: en\ntranslation-of: blogg/2026-01-07-a"),
            "content/blogg/2026-02-07-c.md": text("title: C\ntranslation-of: blogg/2026-02-08-d"),
            "content/blogg/2026-02-08-d.md": text("title: D\nlanguage: en\ntranslation-of: blogg/2026-02-07-c"),
        ]
        let goal = "text: Ett i månaden, count: blogg, at-least: 1, per: month, during: 2026-01-01/2026-02-28"
        #expect(try GoalSite(goals: [goal], files).scorecard().goals.map { $0.windows.map(\.count) } == [[1, 1]])
    }

    @Test func aTextThatFollowsATranslatedMeetingFollowsTheMeeting() throws {
        let files = Self.translated.merging([
            "content/news/2026-03-01-b.md": text("title: B\nfollows: kf-en"),
            "content/blogg/2026-01-07-a.md": text("title: A\ndraft: true"),
            "content/news/2026-01-07-a.md": text("title: A\ndraft: true"),
        ]) { $1 }
        let goal = "text: Efter, count: {kind: post}, after: {type: kf}"
        #expect(try GoalSite(goals: [goal], files).scorecard().goals.map { $0.windows.map(\.count) } == [[1]])
    }

    // MARK: The next change

    private func nextChange(
        _ goal: String, progress: String = "progress: public\n", asOf day: String, audience: Audience = .public,
        _ files: [String: String] = posts
    ) -> String? {
        let plan = GoalSite.plan(goals: [goal], matter: progress)
        let site = TestSite(files.merging(["content/plan/2026.md": plan]) { $1 })
        return site.build(asOf: day, audience: audience).report.nextChange.map { "\($0)" }
    }

    @Test func aSiteThatShowsGoalsChangesWhenAWindowClosesAndWhenOneBegins() {
        #expect(nextChange(Self.missed, asOf: "2026-02-01") == "2026-03-31")
        #expect(nextChange(Self.missed, asOf: "2026-03-31") == "2026-04-01")
        #expect(nextChange(Self.missed, asOf: "2026-12-31") == nil)
    }

    @Test func aTaskChangesOnItsDay() {
        #expect(nextChange("text: Budget, by: 2026-05-31", asOf: "2026-02-01") == "2026-05-31")
    }

    @Test func whatIsDatedAheadAndCountedIsAChange() {
        let meeting = ["content/kalender/a.md": text("title: A\nstart: 2026-03-02 18:00\nend: 2026-03-04 18:00")]
        let goal = "text: Ett möte, count: event, at-least: 1"
        #expect(nextChange(goal, asOf: "2026-02-01", meeting) == "2026-03-02")
        #expect(nextChange(goal, asOf: "2026-03-02", meeting) == "2026-03-05")
    }

    @Test func goalsThatTheEditionDoesNotShowChangeNothing() {
        #expect(nextChange(Self.missed, progress: "", asOf: "2026-02-01") == nil)
        #expect(nextChange(Self.missed, progress: "", asOf: "2026-03-01", audience: .members) == "2026-03-31")
    }
}
