import ArgumentParser
import Build
import Content
import Diagnostics

/// `blad check`, `blad kontrollera`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check everything and write nothing (kontrollera utan att skriva).",
        discussion: """
            Examples:
              blad check
              blad check --strict                    warnings and missed goals count too
              blad check --external                  links to other sites too
              blad check --format json               for scripts
            """,
        aliases: ["kontrollera"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The site's folder.")
    var site: String?

    @Option(help: "public or members (medlemmarnas utgåva).")
    var audience: Audience = .public

    @Flag(help: "With drafts and what is dated ahead (även utkast).")
    var drafts = false

    @Flag(help: "Warnings and missed goals count too (även varningar och missade mål räknas).")
    var strict = false

    @Flag(help: "Look links to other sites up, with curl (slå upp länkar till andra webbplatser).")
    var external = false

    func run() throws {
        let options = BuildOptions(
            folder: common.siteFolder(site), audience: audience, asOf: common.asOf, drafts: drafts, strict: strict)
        var command = BuildCommand(common: common, options: options, goalsRequired: strict)
        guard external else { command.run { $0.check() } }
        command.progressWords = Wording("Slår upp länkar …", "Looking links up …")
        try command.run { build in
            try ChildPrograms.withPrograms(mayAsk: false) { programs in
                build.check(lookup: LinkLookup(programs: programs, agent: "blad/\(version)"))
            }
        }
    }
}
