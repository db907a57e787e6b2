import ArgumentParser
import Build
import Content

/// `blad check`, `blad kontrollera`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check everything and write nothing (kontrollera utan att skriva).",
        discussion: """
            Examples:
              blad check
              blad check --strict                    warnings and missed goals count too
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

    func run() throws {
        let options = BuildOptions(
            folder: common.siteFolder(site), audience: audience, asOf: common.asOf, drafts: drafts, strict: strict)
        BuildCommand(common: common, options: options, goalsRequired: strict).run { $0.check() }
    }
}
