import Content
import Foundations
import Goals

/// What was done outside the website, by channel, and one by one what had a type of its own: campaigns, leaflets.
struct ReportChannels {
    let year: ReportYear

    private var words: ReportWords { year.words }

    func markdown() -> String? {
        let parts = [table(), others()].compactMap { $0 }
        if parts.isEmpty { return nil }
        return (["## " + words.pick("Sociala medier och andra kanaler", "Social media and other channels")] + parts)
            .joined(separator: "\n\n")
    }

    private func isOutside(_ activity: Activity) -> Bool {
        activity.channels.contains { $0.folded != Self.website }
    }

    private static let website = "hemsida"

    private func table() -> String? {
        let tally = ReportTally(year, by: .channel, where: isOutside)
        let groups = tally.groups.filter { $0.name.folded != Self.website }
        if groups.isEmpty { return nil }
        func row(_ name: String, _ activities: [Activity], _ earlier: [Activity], isSum: Bool = false) -> [String] {
            let own = activities.count { $0.kind == .external }
            let counts = [own, activities.count - own, activities.count] + (year.hasEarlier ? [earlier.count] : [])
            return [name] + counts.map { isSum ? "**\(words.cell($0))**" : words.cell($0) }
        }
        let rows = groups.map { row($0.name.capitalizedFirst.escapedForMarkdown, $0.activities, $0.earlier) }
        let sum = row(
            "**\(words.pick("I allt", "In all"))**", year.activities.filter(isOutside), year.earlier.filter(isOutside),
            isSum: true)
        let columns =
            [
                (words.pick("Kanal", "Channel"), false), (words.pick("Bara där", "Only there"), true),
                (words.pick("Även på hemsidan", "Also on the website"), true), (words.pick("Summa", "Total"), true),
            ] + (year.hasEarlier ? [(year.earlierHeading, true)] : [])
        return MarkdownTable(columns: columns, rows: rows + [sum]).text + "\n\n"
            + words.pick(
                "Det som fanns i flera kanaler räknas i var och en av dem, men en gång på sista raden.",
                "What was in several channels counts in each of them, but once in the last row.")
    }

    /// What was done elsewhere with a type of its own, and not in a newspaper.
    private func others() -> String? {
        let activities = year.activities.filter { $0.kind == .external && $0.type != nil && $0.outlets.isEmpty }
        let items = activities.compactMap { activity in
            year.link(activity).map { link in
                let about = [activity.type, activity.place].compactMap { $0?.escapedForMarkdown }.joined(
                    separator: ", ")
                return "\(words.dates.bare(activity.day)): \(link) (\(about))"
            }
        }
        return words.bullets(items).map {
            "### " + words.pick("Kampanjer, flygblad och annat", "Campaigns, leaflets and other things") + "\n\n" + $0
        }
    }
}

extension String {
    /// The text with its first letter small.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
