import ArgumentParser
import Build
import Diagnostics
import Foundation

/// What `build` and `check` share: running, printing, the exit status.
struct BuildCommand {
    let common: CommonOptions
    let options: BuildOptions
    /// Whether a missed goal is a failure.
    var goalsRequired = false
    /// What it says on a terminal while it works.
    var progressWords = Wording("Bygger …", "Building …")

    /// Runs, prints the findings and the closing line, and ends with the exit status.
    func run(_ work: (SiteBuild) throws -> BuildReport) rethrows -> Never {
        let progress = Progress(
            isWanted: !common.quiet && common.format == .text,
            words: progressWords.text(in: common.language ?? .swedish))
        let start = ContinuousClock.now
        let report = try work(SiteBuild(options, program: ProgramIdentity.text, clock: CommonOptions.clock))
        let seconds = (ContinuousClock.now - start).inSeconds
        progress.finish()
        let language = common.language ?? report.language
        switch common.format {
        case .json: Console.out(ReportJSON(report: report, seconds: seconds, language: language).text())
        case .text:
            let text = FindingText(language: language)
            for finding in report.findings where !common.quiet || finding.severity == .error {
                Console.error(text.text(finding))
            }
            if !common.quiet {
                let missed = goalsRequired ? report.scorecard?.missed.count ?? 0 : 0
                let closing = ClosingLine(
                    report: report, seconds: seconds, language: language, strict: options.strict, missedGoals: missed)
                Console.out(closing.text() + "\n")
                let goals = report.scorecard.flatMap { GoalsLine(scorecard: $0, language: language).line }
                if let goals { Console.out(goals + ".\n") }
            }
        }
        if goalsRequired, let scorecard = report.scorecard,
            let missed = MissedGoals(scorecard.plans, language: language).line
        {
            Console.error(missed + "\n")
        }
        // The report holds all of a site, and the system takes it back faster than the program would give it.
        withExtendedLifetime(report) {
            exit(report.exitStatus(strict: options.strict, goalsRequired: goalsRequired))
        }
    }
}

extension Duration {
    /// Seconds with their fraction.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
