import Content
import Foundations
import Goals

/// What stood in newspapers: the association's letters to the editor, and what else the papers printed.
struct ReportPapers {
    let year: ReportYear

    private var words: ReportWords { year.words }
    private var settings: Settings { year.site.settings }

    func markdown() -> String? {
        let parts = [table(), letters(), others()].compactMap { $0 }
        if parts.isEmpty { return nil }
        return (["## " + words.pick("Insändare och tidningar", "Letters to the editor and newspapers")] + parts)
            .joined(separator: "\n\n")
    }

    /// A letter to the editor, whether of the site or noted in a table.
    private func isLetter(_ activity: Activity) -> Bool {
        if activity.kind == .external {
            return settings.isForNewspapers(activity.section)
                || activity.type.map { ["insändare", "letter to the editor"].contains($0.folded) } ?? false
        }
        return activity.isLetterToTheEditor(settings)
    }

    /// What else a paper printed.
    private func isOther(_ activity: Activity) -> Bool {
        activity.kind == .external && !activity.outlets.isEmpty && !isLetter(activity)
    }

    // MARK: By paper

    private func table() -> String? {
        let tally = ReportTally(year, by: .outlet, known: settings.sections.flatMap(\.outlets)) {
            isLetter($0) || isOther($0)
        }
        let hasOthers = (year.activities + year.earlier).contains(where: isOther)
        func row(_ name: String, _ group: ReportTally.Group, isSum: Bool = false) -> [String] {
            let counts =
                [group.activities.count(where: isLetter)]
                + (year.hasEarlier ? [group.earlier.count(where: isLetter)] : [])
                + (hasOthers ? [group.activities.count(where: isOther)] : [])
                + (hasOthers && year.hasEarlier ? [group.earlier.count(where: isOther)] : [])
            return [name] + counts.map { isSum ? "**\(words.cell($0))**" : words.cell($0) }
        }
        let all = ReportTally.Group(name: "", activities: year.activities, earlier: year.earlier)
        var rows = tally.groups.map { row($0.name.escapedForMarkdown, $0) }
        let (hidden, none) = (others(in: tally) { !$0.outlets.isEmpty }, others(in: tally) { $0.outlets.isEmpty })
        if let hidden { rows.append(row(words.pick("Visas inte här", "Not shown here"), hidden)) }
        if let none { rows.append(row(words.pick("Ingen tidning angiven", "No newspaper given"), none)) }
        if rows.isEmpty { return nil }
        rows.append(row("**\(words.pick("Texter i allt", "Texts in all"))**", all, isSum: true))
        let table = MarkdownTable(columns: columns(hasOthers), rows: rows).text
        let isShared = (year.activities + year.earlier).contains {
            ($0.outlets.count > 1) && (isLetter($0) || isOther($0))
        }
        return isShared
            ? table + "\n\n"
                + words.pick(
                    "En text som stod i flera tidningar räknas för var och en av dem, men en gång i summan.",
                    "A text that stood in several newspapers counts for each of them, but once in the total.")
            : table
    }

    /// What stood in no newspaper that is named, of those meant; nil when there is none of them.
    private func others(in tally: ReportTally, where isMeant: (Activity) -> Bool) -> ReportTally.Group? {
        let (now, before) = (tally.others.activities.filter(isMeant), tally.others.earlier.filter(isMeant))
        return now.isEmpty && before.isEmpty ? nil : ReportTally.Group(name: "", activities: now, earlier: before)
    }

    private func columns(_ hasOthers: Bool) -> [(heading: String, isNumber: Bool)] {
        let letters = words.pick("Insändare", "Letters")
        let others = words.pick("Annat i tidningen", "Other items")
        func pair(_ heading: String) -> [(String, Bool)] {
            year.hasEarlier
                ? [("\(heading) \(year.title)", true), ("\(heading) \(year.earlierHeading.lowercasedFirst)", true)]
                : [(heading, true)]
        }
        return [(words.pick("Tidning", "Newspaper"), false)] + pair(letters) + (hasOthers ? pair(others) : [])
    }

    // MARK: One by one

    private func letters() -> String? {
        listed(year.activities.filter(isLetter), under: words.pick("Insändare", "Letters to the editor"))
    }

    private func others() -> String? {
        listed(year.activities.filter(isOther), under: words.pick("Annat i tidningarna", "Other items in newspapers"))
    }

    private func listed(_ activities: [Activity], under heading: String) -> String? {
        if activities.isEmpty { return nil }
        let rows = activities.compactMap { activity in
            year.link(activity).map { link in
                let papers = words.list(activity.outlets).escapedForMarkdown
                return [words.dates.bare(activity.day), link, papers.isEmpty ? "–" : papers]
            }
        }
        let table = MarkdownTable(
            columns: [
                (words.pick("Datum", "Date"), false), (words.pick("Rubrik", "Title"), false),
                (words.pick("Tidning", "Newspaper"), false),
            ], rows: rows)
        return ["### " + heading, rows.isEmpty ? nil : table.text, year.hidden(activities, like: words.texts)]
            .compactMap { $0 }.joined(
                separator: "\n\n")
    }
}
