import ArgumentParser
import Build
import Diagnostics

/// `blad newsletter`, `blad brev`.
struct Newsletter: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export a letter as text, HTML and mail (exportera ett brev).",
        discussion: """
            Examples:
              blad newsletter                        the latest letter that is due
              blad newsletter 2026-11                the letter with that slug
              blad newsletter content/v-aktuellt/2026-11.md

            The files go to outbox/SLUG/. Look at them in outbox/index.html before you send.
            """,
        aliases: ["brev"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The letter: its slug or the path of its Markdown file.")
    var issue: String?

    @Flag(help: "Warnings stop the export too (även varningar stoppar).")
    var strict = false

    func run() throws {
        let export = LetterExport(folder: common.siteFolder(nil), asOf: common.asOf, clock: CommonOptions.clock)
        let report = export.export(issue, strict: strict)
        try PathsAnswer(
            findings: report.findings, paths: report.files, language: common.language ?? report.language,
            status: report.findings.exitStatus(strict: strict)
        ).print(common)
    }
}
