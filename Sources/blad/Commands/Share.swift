import ArgumentParser
import Build
import Content

/// `blad share`, `blad dela`.
struct Share: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One file of one text, to mail to the board (en fil av en text, att mejla till styrelsen).",
        discussion: """
            The page as it will look, with its pictures inside, marked as a draft. It opens in any browser and loads \
            nothing. The file goes to share/.

            Examples:
              blad share content/blogg/2026-12-01-budget.md
              blad share blogg/2026-12-01-budget
              blad share om-oss --audience members    with what only members may read
            """,
        aliases: ["dela"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The text (texten): its file, its file below content/ without .md, or its address.")
    var name: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the file goes (dit filen läggs); share/ if not given.", valueName: "folder"))
    var output: String?

    @Option(help: "public or members (med det som bara medlemmar ser).")
    var audience: Audience = .public

    func run() throws {
        let options = BuildOptions(
            folder: common.siteFolder(nil),
            output: output.map { CommonOptions.absolute($0, from: CommonOptions.currentFolder) },
            audience: audience, asOf: common.asOf)
        try ShareExport(options, clock: CommonOptions.clock).share(name).answer(name, common)
    }
}
