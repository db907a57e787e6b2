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
