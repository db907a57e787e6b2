import ArgumentParser
import Build
import Content
import Diagnostics
import Dispatch
import Foundations
import Preview

/// `blad serve`, `blad visa`.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Preview the site in a browser on this machine (förhandsvisa webbplatsen).",
        discussion: """
            The page that is shown loads itself anew when a file is saved. Nothing is written to site/.

            Examples:
              blad serve                             http://127.0.0.1:8080/
              blad serve --drafts                    with drafts and what is dated ahead
              blad serve --audience members          the members' edition
              blad serve --port 0                    a port that is free

            Ends with Ctrl-C. Exit status: 0 ended, 2 it could not run, 64 wrong usage.
            """,
        aliases: ["visa"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The site's folder.")
    var site: String?

    @Option(help: "The port (porten), 0 to 65535; 0 for one that is free.")
    var port = 8080

    @Option(help: "public or members (medlemmarnas utgåva).")
    var audience: Audience = .public

    @Flag(help: "With drafts and what is dated ahead (även utkast).")
    var drafts = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(
                UsageFault.said(
                    Wording(
                        "porten är ett tal från 0 till 65535, som --port 8080",
                        "the port is a number from 0 to 65535, such as --port 8080")))
        }
    }

    func run() throws {
        let options = BuildOptions(
            folder: common.siteFolder(site), audience: audience, asOf: common.asOf, drafts: drafts)
        let preview = ServedPreview(options: options, port: port, language: common.language, isQuiet: common.quiet)
        let status = preview.run()
        if status != 0 { throw ExitCode(status) }
    }
}
