import ArgumentParser
import Build
import Content
import Foundations

/// `blad print`, `blad skriv-ut`.
struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A text for paper, as HTML and PDF (en text för papper).",
        discussion: """
            A plan becomes a booklet of A5, a letter a paper of A4 in two columns, other texts A4.

            Examples:
              blad print plan/2026                   a plan, by its file below content/
              blad print 2026-11                     a letter, by its slug
              blad print /om-oss/                    a page, by its address
              blad print plan/2026 --audience members

            The files go to print/. The PDF is made by WeasyPrint; without it there is the HTML, for the browser.
            """,
        aliases: ["skriv-ut"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The text: its file below content/ without .md, its address, or a letter's slug.")
    var name: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the files go (dit filerna läggs); print/ if not given.", valueName: "folder"))
    var output: String?

    @Option(help: "public or members (med det som bara medlemmar ser).")
    var audience: Audience = .public

    @Flag(help: "The HTML alone (bara HTML).")
    var html = false

    func run() throws {
        let folder = common.siteFolder(nil)
        let options = BuildOptions(
            folder: folder, output: output.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) },
            audience: audience, asOf: common.asOf)
        let pdf: PrintExport.PDF =
            html ? .unwanted : WeasyPrint().map { program in .made { program.pdf($0, $1) } } ?? .missing
        try PrintExport(options, clock: CommonOptions.clock).print(name, pdf: pdf).answer(name, common)
    }
}
