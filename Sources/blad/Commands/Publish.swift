import ArgumentParser
import Build
import Content
import Diagnostics
import Foundation

/// `blad publish`, `blad publicera`.
struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put the built site where visitors find it (lägg ut webbplatsen).",
        discussion: """
            To a folder, a web host or a branch for GitHub Pages, as site.yml says under publish. Only what changed is sent, \
            and only what Blad put there is removed.

            Examples:
              blad publish                       to the first place of site.yml
              blad publish stick                 to the place of that name
              blad publish --dry-run             what would be done
              blad publish --to sftp://anna@bjorkvik.example/public_html
              blad publish --to git@github.com:bjorkvik/webb.git#gh-pages

            Exit status: 0 done, 1 the site may not be published as it is, 2 it could not run, 64 wrong usage.
            """,
        aliases: ["publicera"])

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("A place's name in site.yml (ställets namn).", valueName: "place"))
    var place: String?

    @Option(
        help: ArgumentHelp(
            "An address instead (en adress): a folder, sftp://…, rsync+ssh://… or ….git#branch.", valueName: "address"))
    var to: String?

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("The built site's folder (den byggda webbplatsen); site/ if not given.", valueName: "folder")
    )
    var source: String?

    @Flag(help: "Only say what would be done (säg bara vad som skulle göras).")
    var dryRun = false

    func validate() throws {
        if place != nil, to != nil {
            throw ValidationError(
                UsageFault.said(
                    Wording("ange ett ställe eller --to, inte båda", "give a place or --to, not both")))
        }
    }

    func run() throws {
        let here = CommonOptions.currentFolder
        let options = BuildOptions(
            folder: common.siteFolder(nil), output: source.map { CommonOptions.absolute($0, from: here) },
            asOf: common.asOf)
        let destination: SitePublishing.Destination = to.map { .address($0, from: here) } ?? .named(place)
        let isTerminal = isatty(STDIN_FILENO) == 1 && common.format == .text && !common.quiet
        let report = try ChildPrograms.withPrograms(mayAsk: isTerminal) { programs in
            SitePublishing(options, programs: programs, clock: CommonOptions.clock)
                .publish(to: destination, isDryRun: dryRun)
        }
        let language = common.language ?? report.language
        if let place, let known = report.known {
            Console.error(UnknownName(name: place, kind: .place, known: known).text(in: language) + "\n")
            throw ExitCode.validationFailure
        }
        let answer = PublishAnswer(report: report, language: language, isDryRun: dryRun)
        switch common.format {
        case .json: Console.out(answer.json())
        case .text:
            common.tell(report.findings, in: language)
            if report.findings.isEmpty, !common.quiet { Console.out(answer.text()) }
        }
        let status = report.findings.exitStatus(strict: false)
        if status != 0 { throw ExitCode(status) }
    }
}
