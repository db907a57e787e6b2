import ArgumentParser
import Build
import Content
import Diagnostics
import Foundations

/// `blad report`, `blad berättelse`.
struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A draft of the annual report (utkast till verksamhetsberättelsen).",
        discussion: """
            Counts what was published and held in a year, who held office, how measures and goals stood, and writes it as \
            Markdown to be edited. Everything in it is counted. What only members may read is counted but not named.

            Examples:
              blad report 2025                       to standard output
              blad report 2025 --output content/verksamhetsberattelse-2025.md
              blad report 2025 --audience members    with what only members may read
              blad report 2026 --as-of 2026-06-30    as it was on that day

            Exit status: 0 done, 1 the content has errors, 2 it could not run, 64 wrong usage.
            """,
        aliases: ["berättelse", "berattelse", "verksamhetsberättelse", "verksamhetsberattelse"])

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The year (året), YYYY.", valueName: "year"))
    var year: Year

    @Option(help: "For public or members (medlemmar), who may read more.")
    var audience: Audience = .public

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A new file for it (en ny fil); never written over.", valueName: "file"))
    var output: String?

    func run() throws {
        let options = BuildOptions(folder: common.siteFolder(nil), audience: audience, asOf: common.asOf)
        let path = output.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) }
        let run = SiteBuild(options, clock: CommonOptions.clock)
            .annualReport(year: year.number, language: common.language, to: path, label: output ?? "")
        let language = common.language ?? run.language
        switch common.format {
        case .json: Console.out(json(run, language))
        case .text:
            common.tell(run.findings, in: language)
            if let output {
                if !run.findings.hasErrors, !common.quiet { Console.out(output + "\n") }
            } else if let report = run.report {
                Console.out(report.markdown())
            }
        }
        let status = run.findings.exitStatus(strict: false)
        if status != 0 { throw ExitCode(status) }
    }

    /// The findings, the days that are counted, and the report.
    private func json(_ run: AnnualReportRun, _ language: MessageLanguage) -> String {
        var bytes: [UInt8] = []
        bytes.append("{\"diagnostics\": ")
        bytes.append(run.findings, in: language)
        bytes.append(", \"year\": \(year.number)")
        if let span = run.report?.span { bytes.append(", \"from\": \"\(span.start)\", \"to\": \"\(span.end)\"") }
        if let report = run.report {
            bytes.append(", \"markdown\": ")
            bytes.appendJSON(report.markdown())
        }
        bytes.append("}\n")
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A year of the calendar.
struct Year: ExpressibleByArgument {
    let number: Int

    /// `YYYY`, 0001 to 9999.
    init?(argument: String) {
        guard argument.utf8.count == 4, let start = Day(iso: argument + "-01-01") else { return nil }
        number = start.year
    }
}
