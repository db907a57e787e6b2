import ArgumentParser
import Build
import Diagnostics
import Foundations

/// `blad new`, `blad ny`.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new file (gör en ny fil).", subcommands: [NewIssue.self], aliases: ["ny", "nytt"])
}

/// `blad new newsletter 2026-12`, `blad nytt brev 2026-12`.
struct NewIssue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newsletter",
        abstract: "The draft of a month's letter (utkast till månadens brev).",
        discussion: """
            Filled with what was published since the last letter, what the papers printed, what happens until the end of
            next month and, for members, how the goals stand. Never writes over a file.
            """,
        aliases: ["brev"])

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The month (månaden), YYYY-MM.", valueName: "month"))
    var month: Month

    func run() throws {
        let report = NewLetter(folder: common.siteFolder(nil), asOf: common.asOf, clock: CommonOptions.clock)
            .make(month: month.period)
        try PathsAnswer(
            findings: report.findings, paths: report.path.map { [$0] } ?? [],
            language: common.language ?? report.language, status: report.findings.exitStatus(strict: false)
        ).print(common)
    }
}

/// A month of a year.
struct Month: ExpressibleByArgument {
    let period: Period

    /// `YYYY-MM`.
    init?(argument: String) {
        guard argument.utf8.count == 7, let start = Day(iso: argument + "-01"),
            let period = Period(start: start, end: start + (Day.length(ofMonth: start.month, year: start.year) - 1))
        else { return nil }
        self.period = period
    }
}
