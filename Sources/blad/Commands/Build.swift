import ArgumentParser
import Build
import Content
import Foundations

/// `blad build`, `blad bygg`.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check everything, then write the site (bygg webbplatsen).",
        discussion: """
            Writes nothing when something is wrong: the site that was there stays as it was.

            Examples:
              blad build
              blad build --audience members          the members' edition in site-members/
              blad build --as-of 2026-12-24          as it would be on that day
              blad build --output /srv/www --strict  warnings stop it too

            Exit status: 0 done, 1 the content has errors, 2 it could not run, 64 wrong usage.
            """,
        aliases: ["bygg"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The site's folder.")
    var site: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the site goes (dit webbplatsen läggs); site/ if not given.", valueName: "folder"))
    var output: String?

    @Option(help: "public or members (medlemmarnas utgåva).")
    var audience: Audience = .public

    @Flag(help: "With drafts and what is dated ahead (även utkast).")
    var drafts = false

    @Flag(help: "Warnings stop the build too (även varningar stoppar).")
    var strict = false

    @Flag(help: "Make everything anew (gör om allt).")
    var full = false

    func run() throws {
        let folder = common.siteFolder(site)
        let options = BuildOptions(
            folder: folder, output: output.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) },
            audience: audience,
            asOf: common.asOf, drafts: drafts, strict: strict, full: full)
        BuildCommand(common: common, options: options).run { $0.build() }
    }
}
