import Build
import Content
import Diagnostics
import Editions
import Foundations
import Testing

/// A site with plans, whose goals are counted as `blad goals` does.
struct GoalSite {
    let site: TestSite

    /// Writes the files; nothing of the theme, which counting does without.
    init(_ files: [String: String]) { site = TestSite(files, theme: false) }

    /// A plan `plan/2026` with goals, each as YAML of one line, with other keys of its front matter, beside other files.
    init(goals: [String], matter: String = "", _ files: [String: String] = [:]) {
        self.init(
            files.merging(["content/plan/2026.md": Self.plan(goals: goals, matter: matter)]) { first, _ in first })
    }

    /// A plan's text.
    static func plan(goals: [String], matter: String = "", title: String = "Verksamhetsplan 2026") -> String {
        text("title: \(title)\n\(matter)goals:\n" + goals.map { "  - {\($0)}" }.joined(separator: "\n"))
    }

    /// Counts.
    func run(asOf day: String = "2026-06-30") -> BuildReport {
        SiteBuild(BuildOptions(folder: site.folder, asOf: Day(iso: day)), clock: { 0 }).goals()
    }

    /// How the goals stand.
    func scorecard(asOf day: String = "2026-06-30", _ here: SourceLocation = #_sourceLocation) throws -> Scorecard {
        let report = run(asOf: day)
        let text = FindingText(language: .swedish)
        return try #require(report.scorecard, "\(report.findings.map(text.text))", sourceLocation: here)
    }
}
