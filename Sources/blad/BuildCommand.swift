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
        let missed = goalsRequired ? report.scorecard?.missed.count : nil
        switch common.format {
        case .json:
            let answer = ReportJSON(report: report, seconds: seconds, language: language, missedGoals: missed)
            Console.out(answer.text())
        case .text:
            common.tell(report.findings, in: language)
            if !common.quiet {
                let closing = ClosingLine(
                    report: report, seconds: seconds, language: language, strict: options.strict,
                    missedGoals: missed ?? 0)
                Console.out(closing.text() + "\n")
                let goals = report.scorecard.flatMap { GoalsLine(scorecard: $0, language: language).line }
                if let goals { Console.out(goals + ".\n") }
            }
        }
        if goalsRequired, let scorecard = report.scorecard,
            let line = MissedGoals(scorecard.plans, language: language).line
        {
            Console.error(line + "\n")
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
