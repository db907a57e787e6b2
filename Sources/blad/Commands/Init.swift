import ArgumentParser
import Build
import Diagnostics
import Foundation
import Foundations
import Starter

/// `blad init`, `blad starta`.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A starter association in a new folder (en ny förening i en ny mapp).",
        discussion: """
            The folder must not exist, or be empty. What is written builds as it is. On a terminal it asks for the name, the \
            web address, the municipality and the colour, unless one of them is given.

            Examples:
              blad init bjorkvik
              blad init bjorkvik --title "Föreningen i Björkvik" --municipality Björkvik
            """,
        aliases: ["starta"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The folder (mappen).")
    var name: String

    @Option(help: "The association's name (föreningens namn).")
    var title: String?

    @Option(help: "Where the site will be (webbadressen): https://…")
    var url: String?

    @Option(help: "Where the association is (kommunen).")
    var municipality: String?

    @Option(help: "The colour of links and marks (färgen): #b0182b.")
    var colour: String?

    func run() throws {
        let base =
            common.folder.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) }
            ?? CommonOptions.currentFolder
        let language = common.language ?? .swedish
        let folder = CommonOptions.absolute(name, from: base)
        let start = SiteInit(folder: folder, fileSystem: .posix)
        // Nobody is asked about a folder that cannot be used.
        try stop(for: start.obstacle(), language, status: 2)
        let facts = try facts(language)
        let today =
            common.asOf ?? Zone(named: "Europe/Stockholm").map { $0.day(at: CommonOptions.clock()) } ?? Day(number: 0)
        let report = start.run(facts, today: today)
        try stop(for: report.findings, files: report.files, language, status: 2)
        if common.format == .json {
            try answer(files: report.files, language)
        } else if !common.quiet {
            Console.out(closing(language, name: base == CommonOptions.currentFolder ? name : folder, folder: folder))
        }
    }

    /// What to do next; `name` is how the user finds the folder.
    private func closing(_ language: MessageLanguage, name: String, folder: String) -> String {
        let whole = FileSystem.posix.canonicalPath
        let here = try? whole(CommonOptions.currentFolder)
        let isHere = here != nil && here == (try? whole(folder))
        return switch language {
        case .swedish:
            "Klart. \(isHere ? "Kör" : "Gå till \(name) och kör"): blad bygg. HANDBOK.md berättar resten.\n"
        case .english:
            "Done. \(isHere ? "Run" : "Go to \(name) and run"): blad build. HANDBOK.md (in Swedish) tells the rest.\n"
        }
    }

    /// What the options say, or else the answers of whoever sits at the terminal.
    private func facts(_ language: MessageLanguage) throws -> StarterFacts {
        let colour = colour.map { InitFact.colour.value($0.trimmed) }
        let given: [(InitFact, String?)] = [
            (.title, title), (.url, url), (.municipality, municipality), (.colour, colour),
        ]
        let mayAsk = !common.quiet && common.format == .text && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        if given.allSatisfy({ $0.1 == nil }), mayAsk {
            let questions = InitQuestions(language: language, read: { readLine() }, say: Console.out)
            if let facts = questions.ask() { return facts }
            Console.out(language == .swedish ? "\nInget skrevs.\n" : "\nNothing was written.\n")
            throw ExitCode(2)
        }
        try stop(for: given.flatMap { fact, text in text.map(fact.findings) ?? [] }, language, status: 64)
        let standard = StarterFacts()
        return StarterFacts(
            title: title?.trimmed ?? standard.title, url: url?.trimmed ?? standard.url,
            municipality: municipality?.trimmed, colour: colour ?? standard.colour)
    }

    private func stop(
        for findings: [Finding], files: [String] = [], _ language: MessageLanguage, status: Int32
    ) throws {
        if findings.isEmpty { return }
        if common.format == .json { try answer(findings, files: files, language, status: status) }
        for finding in findings { Console.error(FindingText(language: language).text(finding)) }
        throw ExitCode(status)
    }

    /// One object, for scripts, as of the other commands that make files.
    private func answer(
        _ findings: [Finding] = [], files: [String], _ language: MessageLanguage, status: Int32 = 0
    ) throws {
        try PathsAnswer(findings: findings, paths: files, language: language, status: status).print(common)
    }
}
