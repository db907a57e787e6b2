import Content
import Foundations
import Goals

/// Meetings and other events: how many of each type, and each with its date and place. What was cancelled is told apart.
struct ReportEvents {
    let year: ReportYear

    private var words: ReportWords { year.words }

    func markdown() -> String? {
        let tally = self.tally
        let groups = inOrder(tally.groups)
        let cancelled = self.cancelled
        if groups.isEmpty, tally.others.activities.isEmpty, tally.others.earlier.isEmpty, cancelled.isEmpty {
            return nil
        }
        let held = groups.filter { !$0.activities.isEmpty }.map(section)
        let parts =
            [
                "## " + words.pick("Möten och andra händelser", "Meetings and other events"),
                table(groups, tally.others), missing(groups),
            ] + held + [others(tally.others.activities), called(off: cancelled)]
        return parts.compactMap { $0 }.joined(separator: "\n\n")
    }

    private var tally: ReportTally { ReportTally(year, by: .type) { $0.kind == .event } }

    /// The types that had any, in the report's order.
    var groups: [ReportTally.Group] { inOrder(tally.groups).filter { !$0.activities.isEmpty } }

    /// The cancelled events of the span, members' ones too, the earliest first.
    var cancelled: [Entry] {
        year.site.cancelledEvents.filter { entry in
            entry.date.map { date in year.span?.contains(date.day) ?? false } ?? false
        }.sorted { ($0.date?.day.number ?? 0, $0.address) < ($1.date?.day.number ?? 0, $1.address) }
    }

    /// The association's own meetings, then the others by number, then by name.
    private func inOrder(_ groups: [ReportTally.Group]) -> [ReportTally.Group] {
        func rank(_ group: ReportTally.Group) -> Int {
            EventNouns.first.firstIndex(of: group.name.folded) ?? EventNouns.first.count
        }
        return groups.sorted {
            (rank($0), -$0.activities.count, $0.name.folded) < (rank($1), -$1.activities.count, $1.name.folded)
        }
    }

    // MARK: How many

    private func table(_ groups: [ReportTally.Group], _ others: ReportTally.Group) -> String? {
        func row(_ name: String, _ count: Int, _ before: Int, isSum: Bool = false) -> [String] {
            [name]
                + ([count] + (year.hasEarlier ? [before] : [])).map {
                    isSum ? "**\(words.cell($0))**" : words.cell($0)
                }
        }
        var rows = groups.map {
            row($0.name.asHeading.escapedForMarkdown, $0.activities.count, $0.earlier.count)
        }
        if !others.activities.isEmpty || !others.earlier.isEmpty {
            rows.append(row(words.pick("Övriga", "Others"), others.activities.count, others.earlier.count))
        }
        if rows.isEmpty { return nil }
        let events = year.activities.count { $0.kind == .event }
        let before = year.earlier.count { $0.kind == .event }
        rows.append(row("**\(words.pick("Summa", "Total"))**", events, before, isSum: true))
        let columns =
            [(words.pick("Slag", "Type"), false), (year.title, true)]
            + (year.hasEarlier ? [(year.earlierHeading, true)] : [])
        return MarkdownTable(columns: columns, rows: rows).text
    }

    /// What was held the year before but not in this one.
    private func missing(_ groups: [ReportTally.Group]) -> String? {
        let sentences = groups.filter(\.activities.isEmpty).map { group in
            if let noun = EventNouns.noun(group.name, in: words) {
                let none = words.none(noun).capitalizedFirst
                return year.isOver
                    ? words.pick("\(none) hölls.", "\(none) was held.")
                    : words.pick("\(none) har hållits än.", "\(none) has been held yet.")
            }
            let name = group.name.asHeading.escapedForMarkdown
            return year.isOver
                ? words.pick("\(name) hölls inte.", "\(name) was not held.")
                : words.pick("\(name) har inte hållits än.", "\(name) has not been held yet.")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    // MARK: One by one

    private func section(_ group: ReportTally.Group) -> String {
        let noun = EventNouns.noun(group.name, in: words)
        let count = group.activities.count
        let heading = (count > 1 ? noun?.many : noun?.one) ?? group.name.escapedForMarkdown
        let number = noun.map { words.counted(count, $0).capitalizedFirst }
        let held =
            number.map { words.pick("\($0) hölls.", "\($0) \(count == 1 ? "was" : "were") held.") }
            ?? words.pick("Hölls \(words.times(count)).", "Held \(words.times(count)).")
        let named = group.activities.filter(year.isNamed)
        // What is said of all of them is said where all are named.
        let isWhole = named.count == count
        let sentences = [held, isWhole ? organizers(named) : nil, isWhole ? places(named) : nil].compactMap { $0 }
            .joined(separator: " ")
        return [
            "### " + heading.asHeading, sentences, list(named, isWhole: isWhole),
            year.hidden(group.activities, like: noun),
        ]
        .compactMap { $0 }.joined(separator: "\n\n")
    }

    private func others(_ activities: [Activity]) -> String? {
        if activities.isEmpty { return nil }
        let named = activities.filter(year.isNamed)
        return [
            "### " + words.pick("Övriga händelser", "Other events"), list(named, isWhole: false),
            year.hidden(activities, like: words.events),
        ]
        .compactMap { $0 }.joined(separator: "\n\n")
    }

    /// Who organised them, where it was not the association itself and the same for all.
    private func organizers(_ activities: [Activity]) -> String? {
        guard let name = activities.first?.organizer, activities.allSatisfy({ $0.organizer?.folded == name.folded }),
            !isOwn(name)
        else { return nil }
        return words.pick("Arrangör: ", "Organiser: ") + name.escapedForMarkdown + "."
    }

    private func isOwn(_ organizer: String) -> Bool {
        [year.site.settings.title, year.site.settings.organisation.name].contains { $0.folded == organizer.folded }
    }

    /// The place, or the places with their numbers.
    private func places(_ activities: [Activity]) -> String? {
        let groups = Dictionary(grouping: activities.filter { $0.place != nil }) { $0.place?.folded ?? "" }
        let sorted = groups.values.sorted { ($1.count, $0[0].day.number) < ($0.count, $1[0].day.number) }
        let names = sorted.compactMap { $0[0].place?.escapedForMarkdown }
        guard let first = names.first, activities.count > 1 else { return nil }
        if names.count == 1, sorted[0].count == activities.count {
            return words.pick("Plats: ", "Place: ") + first + "."
        }
        let counted = zip(names, sorted).map { "\($0) (\(words.number($1.count, like: words.events)))" }
        return words.pick("Platser: ", "Places: ") + words.list(counted) + "."
    }

    /// Each with its place and organiser, where those are not said of all of them already.
    private func list(_ activities: [Activity], isWhole: Bool) -> String? {
        let isOnePlace = isWhole && activities.count > 1 && Set(activities.map { $0.place?.folded }).count == 1
        let isOneOrganizer = isWhole && Set(activities.map { $0.organizer?.folded }).count == 1
        let items = activities.compactMap { activity in
            year.named.entry(of: activity).map { entry in
                let organizer = activity.organizer.flatMap { isOneOrganizer || isOwn($0) ? nil : $0 }
                let about = [isOnePlace ? nil : activity.place, organizer].compactMap { $0?.escapedForMarkdown }
                return ([line(entry)] + about).joined(separator: ", ")
            }
        }
        return words.bullets(items)
    }

    /// `15 mars: [Torgmöte](…)`, `18–19 oktober: …`.
    private func line(_ entry: Entry) -> String {
        let days = entry.event.flatMap { Period(start: $0.start.day, end: $0.isOneNight ? $0.start.day : $0.lastDay) }
        return (days.map(words.dates.span).map { "\($0): " } ?? "") + year.link(entry)
    }

    private func called(off entries: [Entry]) -> String? {
        if entries.isEmpty { return nil }
        let named = entries.filter(year.publication.contains)
        let items = named.map { entry in
            ([line(entry)] + [entry.event?.place?.escapedForMarkdown].compactMap { $0 }).joined(separator: ", ")
        }
        let hidden = entries.count - named.count
        let number = words.number(hidden, like: words.events)
        let rest =
            hidden == 0
            ? nil
            : words.pick(
                "Ytterligare \(number) ställdes in men anges inte här.",
                "Another \(number) \(hidden == 1 ? "was" : "were") cancelled but not listed here."
            )
        return ["### " + words.pick("Inställt", "Cancelled"), words.bullets(items), rest].compactMap { $0 }.joined(
            separator: "\n\n")
    }
}
