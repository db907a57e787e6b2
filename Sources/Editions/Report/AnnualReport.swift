import Content
import Foundations

/// The draft of an association's annual report in Markdown: what was published and held in a year, who held office, how
/// measures and goals stood. All of it is counted; nothing is judged or explained.
///
/// What members alone may read is counted too, but in the public's edition nothing of it is named.
public struct AnnualReport: Sendable {
    private let year: ReportYear

    /// A report of a year, 1 to 9999, as known at the end of a day, for an audience, in a language by its BCP 47 tag.
    public init(_ site: Site, year: Int, asOf day: Day, audience: Audience, language: String) {
        self.year = ReportYear(site, year: year, asOf: day, audience: audience, language: language)
    }

    /// The days that are counted; nil when the year has not begun.
    public var span: Period? { year.span }

    /// The whole text of the file, as a draft that no edition shows.
    public func markdown() -> String {
        ([frontMatter(), note()] + parts()).joined(separator: "\n\n") + "\n"
    }

    private var words: ReportWords { year.words }

    private func parts() -> [String] {
        guard let span = year.span else { return [notBegun()] }
        let parts = [
            ReportPublished(year: year).markdown(), ReportPapers(year: year).markdown(),
            ReportChannels(year: year).markdown(), ReportEvents(year: year).markdown(),
            ReportFollowUps(year: year).markdown(), ReportOffices(year: year, span: span).markdown(),
            ReportMeasures(year: year, span: span).markdown(), ReportGoals(year: year).markdown(),
        ].compactMap { $0 }
        return [ReportOpening(year: year).markdown()] + parts
    }

    // MARK: Frame

    private func frontMatter() -> String {
        let site = year.site.settings.language
        let isOther = words.language != site.primaryLanguage
        let title = words.pick("Verksamhetsberättelse", "Annual report") + " \(year.title)"
        let lines =
            [
                "---", "\(words.pick("titel", "title")): \"\(title)\"", "\(words.pick("utkast", "draft")): true",
                isOther ? "\(words.pick("språk", "language")): \(words.language)" : nil, "---",
            ] as [String?]
        return lines.compactMap { $0 }.joined(separator: "\n")
    }

    /// What the one who edits it must know; comments are in no edition.
    private func note() -> String {
        let name = "verksamhetsberattelse-\(year.title).md"
        return words.pick(
            """
            <!--
            Ett utkast: allt här är räknat ur mappen content, inget är bedömt. \(hiddenNote)\(goalsNote)
            Skriv till det som inte går att räkna: ekonomi, revision, politik och tack. Ta bort det som inte behövs.
            Spara filen som content/\(name). Ta bort raden utkast överst när texten är klar, och kör: blad bygg
            -->
            """,
            """
            <!--
            A draft: all of it is counted from the folder content, nothing is judged. \(hiddenNote)\(goalsNote)
            Add what cannot be counted: finances, audit, politics and thanks. Remove what is not needed.
            Save the file as content/\(name). Remove the line draft at the top when the text is ready, and run: blad build
            -->
            """)
    }

    private var hiddenNote: String {
        year.publication.audience == .public
            ? words.pick(
                "Det som bara medlemmar får läsa räknas men nämns inte.",
                "What only members may read is counted but not named.")
            : words.pick(
                "Här nämns även det som bara medlemmar får läsa.", "What only members may read is named here too.")
    }

    /// Whose goals are not in it, and why, on a line of its own.
    private var goalsNote: String {
        let hidden = ReportGoals(year: year).hidden
        if hidden.isEmpty { return "" }
        // No file's name ends the comment.
        let files = words.list(hidden.map { "content/\($0.path)".replacing(">", with: "") })
        let run = "blad \(words.pick("berättelse", "report")) \(year.title) --audience members"
        return "\n"
            + words.pick(
                "Målen i \(files) visas inte: skriv framsteg: offentlig där, eller kör: \(run)",
                "The goals of \(files) are not shown: write progress: public there, or run: \(run)")
    }

    private func notBegun() -> String {
        words.pick(
            "År \(year.title) har inte börjat \(words.fullDate(year.day)), så det finns inget att berätta än.",
            "The year \(year.title) has not begun on \(words.fullDate(year.day)), so there is nothing to report yet.")
    }
}
