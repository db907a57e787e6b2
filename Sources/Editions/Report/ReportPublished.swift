import Content
import Foundations
import Goals

/// What was published on the website and in letters: a table by section and month, and the issues of each letter.
struct ReportPublished {
    let year: ReportYear

    private var words: ReportWords { year.words }

    func markdown() -> String? {
        guard let table = table() else { return nil }
        let heading = "## " + words.pick("Publicerat", "Published")
        let letters = year.site.settings.sections.filter { $0.kind == .newsletter }.compactMap(letters)
        return ([heading, table] + letters).joined(separator: "\n\n")
    }

    /// A section's activities.
    private func isOf(_ section: Section, _ activity: Activity) -> Bool {
        [.post, .newsletter].contains(activity.kind) && activity.section == section.name
    }

    private func table() -> String? {
        let sections = year.site.settings.sections.filter { section in
            (year.activities + year.earlier).contains { isOf(section, $0) }
        }
        guard !sections.isEmpty, let span = year.span else { return nil }
        func row(_ heading: String, _ counts: [Int], isSum: Bool = false) -> [String] {
            let cells = (counts + (counts.count > 1 ? [counts.reduce(0, +)] : [])).map(words.cell)
            return [heading] + cells.map { isSum ? "**\($0)**" : $0 }
        }
        func counts(_ list: [Activity]) -> [Int] { sections.map { section in list.count { isOf(section, $0) } } }
        let months = (1...span.end.month).map { month in
            row(words.month(month), counts(year.activities.filter { $0.day.month == month }))
        }
        let sum = row("**\(words.pick("Summa", "Total"))**", counts(year.activities), isSum: true)
        let before = year.hasEarlier ? [row(year.earlierHeading, counts(year.earlier))] : []
        let headings =
            [(words.pick("Månad", "Month"), false)]
            + sections.map { ($0.title.escapedForMarkdown, true) }
            + (sections.count > 1 ? [(words.pick("Summa", "Total"), true)] : [])
        return MarkdownTable(columns: headings, rows: months + [sum] + before).text
    }

    // MARK: Letters

    private func letters(_ section: Section) -> String? {
        let letters = year.activities.filter { isOf(section, $0) }
        if letters.isEmpty { return nil }
        let rows = letters.compactMap { activity in
            year.named.entry(of: activity).map { entry in
                [
                    entry.letter?.number.map(String.init) ?? "–", words.dates.bare(activity.day), year.link(entry),
                ]
            }
        }
        let table = MarkdownTable(
            columns: [
                (words.pick("Nr", "No."), true), (words.pick("Datum", "Date"), false),
                (words.pick("Rubrik", "Title"), false),
            ], rows: rows)
        return [
            "### " + section.title.escapedForMarkdown, rows.isEmpty ? nil : table.text,
            year.hidden(letters, like: words.issues),
        ]
        .compactMap { $0 }.joined(separator: "\n\n")
    }
}
