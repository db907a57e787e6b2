import ArgumentParser
import Build
import Content
import Diagnostics
import Foundations

/// `blad new`, `blad ny`.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new file as a draft (gör en ny fil, ett utkast).",
        discussion: """
            KIND is post, page, event, person, plan or newsletter (inlägg, sida, händelse, person, plan, brev), or the name \
            of a section. Never writes over a file; prints the new file's path.

            A text that a plan's goal waits for after a meeting follows that meeting. An event is placed in the next time for \
            which a goal lacks one. A letter is for the next month without one, and is filled with what was published since the \
            last letter and what happens until the end of next month.

            Examples:
              blad new post "Bussen är tillbaka"
              blad new insandare "Låt bussen gå" --date 2026-12-01
              blad new post "Efter fullmäktige" --follows latest
              blad new event "Torgmöte" --type torgmöte
              blad new newsletter 2026-12

            På svenska:
              blad ny inlägg "Bussen är tillbaka"
              blad ny händelse "Torgmöte" --type torgmöte
              blad nytt brev 2026-12
            """,
        aliases: ["ny", "nytt"])

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The kind, or a section (slaget eller avdelningen).", valueName: "kind"))
    var kind: String

    @Argument(
        help: ArgumentHelp(
            "The heading; of a letter the month, YYYY-MM or its name (rubriken; för brev månaden).",
            valueName: "title"))
    var title: [String] = []

    @Option(help: ArgumentHelp("Its section (avdelningen), a folder in content/.", valueName: "section"))
    var section: String?

    @Option(help: ArgumentHelp("Its day (dagen), YYYY-MM-DD.", valueName: "date"))
    var date: Day?

    @Option(
        help: ArgumentHelp(
            "The meeting it reports from (mötet): an id, or latest (senaste), or none (inget).", valueName: "meeting"))
    var follows: String?

    @Option(help: ArgumentHelp("An event's type (slag av händelse).", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("An event's place (platsen).", valueName: "place"))
    var place: String?

    func run() throws {
        let report = NewFile(folder: common.siteFolder(nil), asOf: common.asOf, clock: CommonOptions.clock)
            .make { site throws(FindingError) in try wish(site) }
        try PathsAnswer(
            findings: report.findings, paths: report.path.map { [$0] } ?? [],
            language: common.language ?? report.language, status: report.exitStatus
        ).print(common)
    }

    private func wish(_ site: Site) throws(FindingError) -> NewTextWish {
        let place = try NewPlace(kind, section: section, site: site)
        let title = title.joined(separator: " ")
        var wish = NewTextWish(place.kind, title: title, section: place.section, day: date)
        wish.type = type
        wish.place = self.place
        switch follows?.folded {
        case nil: break
        case "latest", "senaste": wish.follows = .latest
        case "none", "inget": wish.follows = .none
        default: wish.follows = follows.map { .meeting($0) } ?? .asGoalsAsk
        }
        return wish
    }
}
