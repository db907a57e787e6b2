import ArgumentParser
import Build
import Diagnostics
import Foundation
import Foundations

/// `blad init`, `blad starta`.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A starter association in a new folder (en ny förening i en ny mapp).",
        discussion: """
            The folder must not exist, or be empty. What is written builds as it is.

            Examples:
              blad init bjorkvik
              blad init bjorkvik --title "Föreningen i Björkvik"
            """,
        aliases: ["starta"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The folder (mappen).")
    var name: String

    @Option(help: "The association's name (föreningens namn).")
    var title = "Föreningen"

    func run() throws {
        let base =
            common.folder.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) }
            ?? CommonOptions.currentFolder
        let folder = CommonOptions.absolute(name, from: base)
        let findings = SiteInit(folder: folder, title: title, fileSystem: .posix)
            .run(
                today: common.asOf ?? Zone(named: "Europe/Stockholm").map { $0.day(at: CommonOptions.clock()) }
                    ?? Day(number: 0))
        let language = common.language ?? .swedish
        guard findings.isEmpty else {
            for finding in findings { Console.error(FindingText(language: language).text(finding)) }
            throw ExitCode(2)
        }
        if !common.quiet {
            Console.out(
                language == .swedish
                    ? "Klart. Gå till \(name) och kör: blad bygg. HANDBOK.md berättar resten.\n"
                    : "Done. Go to \(name) and run: blad build. HANDBOK.md (in Swedish) tells the rest.\n")
        }
    }
}
