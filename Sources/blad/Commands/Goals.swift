import ArgumentParser
import Build
import Content
import Diagnostics
import Editions
import Foundations

/// `blad goals`, `blad mål`.
struct Goals: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How the goals of the plans stand (hur det går med planernas mål).",
        discussion: """
            Reads the content and counts; nothing is written.

            Examples:
              blad goals                             all plans, for people
              blad goals --plan plan/2026            one of them
              blad goals --as-of 2026-06-30          as it was on that day
              blad goals --format csv > goals.csv    a row for each window
              blad goals --strict                    fails when a goal is missed

            Exit status: 0 done, 1 the content has errors or --strict found a missed goal, 2 it could not run, 64 wrong usage.
            """,
        aliases: ["mål", "mal"])

    @OptionGroup var common: SiteOptions<GoalsFormat>

    @Argument(help: "The site's folder.")
    var site: String?

    @Option(
        help: ArgumentHelp(
            "Only this plan (bara den planen): its file below content/ without .md; may be given more than once.",
            valueName: "plan"))
    var plan: [String] = []

    @Flag(help: "Missed goals fail too (även missade mål är fel).")
    var strict = false

    func run() throws {
        let start = ContinuousClock.now
        let options = BuildOptions(folder: common.siteFolder(site), asOf: common.asOf)
        let report = SiteBuild(options, clock: CommonOptions.clock).goals()
        let language = common.language ?? report.language
        guard let scorecard = report.scorecard else {
            if common.format == .json {
                let seconds = (ContinuousClock.now - start).inSeconds
                Console.out(ReportJSON(report: report, seconds: seconds, language: language).text())
            } else {
                common.tell(report.findings, in: language)
            }
            throw ExitCode(report.exitStatus(strict: false))
        }
        common.tell(report.findings, in: language)
        let plans = try chosen(scorecard, language)
        answer(scorecard, plans, language)
        if strict, plans.contains(where: { $0.goals.contains { $0.status == .missed } }) { throw ExitCode(1) }
    }

    /// The plans that were asked for, in the scorecard's order; all when none was.
    private func chosen(_ scorecard: Scorecard, _ language: MessageLanguage) throws -> [Scorecard.PlanStanding] {
        if plan.isEmpty { return scorecard.plans }
        var names: Set<String> = []
        for name in plan {
            guard let found = scorecard.plan(named: name) else {
                Console.error(
                    UnknownName(name: name, kind: .plan, known: scorecard.plans.map(\.entry.name)).text(in: language)
                        + "\n")
                throw ExitCode.validationFailure
            }
            names.insert(found.entry.name)
        }
        return scorecard.plans.filter { names.contains($0.entry.name) }
    }

    private func answer(_ scorecard: Scorecard, _ plans: [Scorecard.PlanStanding], _ language: MessageLanguage) {
        switch common.format {
        case .json: GoalsJSON(scorecard).write(plans, to: Console.out)
        case .csv: Console.out(GoalsCSV().text(plans))
        case .text where plans.isEmpty:
            if common.quiet { return }
            Console.out(language == .swedish ? "Det finns inga planer.\n" : "There are no plans.\n")
        case .text:
            if common.quiet {
                let missed = MissedGoals(plans, language: language)
                if let line = missed.line { Console.out(line + "\n") }
                return
            }
            let table = GoalsTable(
                language: language.rawValue, columns: Console.columns, isColoured: Console.isColoured)
            Console.out(table.text(plans, of: scorecard))
        }
    }
}

/// How `goals` answers.
enum GoalsFormat: String, AnswerFormat {
    case text, json, csv
}
