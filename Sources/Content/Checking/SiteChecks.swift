import Diagnostics
import Foundations

/// Checks of texts against each other and against `site.yml`.
struct SiteChecks {
    let site: Site

    init(_ site: Site) { self.site = site }

    /// All findings.
    func findings() -> [Finding] {
        AddressBook(site).findings + eventIDs() + follows() + translations() + menu() + spellings() + plans() + files()
            + measures()
            + GoalChecks(site).findings()
    }

    private func eventIDs() -> [Finding] {
        var seen: [String: Entry] = [:]
        // All days of a repeated event stand at one place: what is wrong with them is said once.
        var told: [Place: Set<String>] = [:]
        return site.entries.compactMap { entry in
            guard let id = entry.event?.id else { return nil }
            // As goals compare ids: a post would follow both events.
            guard let other = seen[id.folded] else {
                seen[id.folded] = entry
                return nil
            }
            // Two with one address have their finding already, unless their ids made it.
            if other.address == entry.address, !(other.hasWrittenID && entry.hasWrittenID) { return nil }
            let place = entry.place(of: "id")
            guard told[place, default: []].insert(other.source.file).inserted else { return nil }
            if let (file, proposed) = translation(entry, other) {
                return .duplicateIDOfTranslation(
                    id, other: other.whereabouts(of: "id"), translation: file, proposed: proposed, at: place)
            }
            return .duplicateID(id, other: other.whereabouts(of: "id"), at: place)
        }
    }

    /// Of two events, the file of the one that is a translation, with an id that it may have.
    private func translation(_ entry: Entry, _ other: Entry) -> (file: String, id: String)? {
        guard let translated = [entry, other].first(where: { $0.translationOf != nil }), let event = translated.event
        else { return nil }
        let day = "-\(event.start.day)"
        let stem = event.id.hasSuffix(day) ? String(event.id.dropLast(day.count)) : event.id
        return (translated.source.file, "\(stem)-\(translated.language)")
    }

    /// Two files with one name on a disk that does not tell letter cases, or Unicode's forms, apart.
    private func files() -> [Finding] {
        var seen: [String: String] = [:]
        return site.files.compactMap { file in
            let key = file.path.lowercased()
            guard let other = seen[key] else {
                seen[key] = file.path
                return nil
            }
            return .fileCollision("content/" + other, at: Place(file: "content/" + file.path))
        }
    }

    private func follows() -> [Finding] {
        // An event that cannot be read may have any id.
        if site.unreadable.contains(where: { site.settings.section(ofPath: $0)?.kind == .event }) { return [] }
        let ids = Set(site.entries.compactMap { $0.event?.id })
        var known = NearestName { Array(ids) }
        return site.entries.compactMap { entry in
            guard let id = entry.follows, !ids.contains(id) else { return nil }
            return .unknownID(id, nearest: known.nearest(to: id), at: entry.place(of: "follows"))
        }
    }

    private func translations() -> [Finding] {
        var known = NearestName { site.names }
        return site.entries.compactMap { entry in
            guard let name = entry.translationOf else { return nil }
            if let original = site.entry(named: name) {
                return original.path == entry.path ? .translationOfItself(at: entry.place(of: "translation-of")) : nil
            }
            if site.isUnreadable(named: name) { return nil }
            return .unknownTranslation(
                name, nearest: known.nearest(to: name), at: entry.place(of: "translation-of"))
        }
    }

    private func menu() -> [Finding] {
        let unknown = zip(site.settings.menu, site.settings.menuMarks).filter { name, _ in
            site.settings.section(named: name) == nil && site.entry(named: name) == nil
                && !site.isUnreadable(named: name)
        }.prefix(Fields.mostFindings)
        if unknown.isEmpty { return [] }
        let known = site.settings.sections.map(\.name) + site.entries.filter { $0.kind == .page }.map(\.name)
        return unknown.map { name, mark in
            .unknownMenuEntry(
                name, nearest: NearMiss.nearest(to: name, among: known), at: site.settings.source.place(mark))
        }
    }

    /// Outlets and types that the section's own list does not hold.
    private func spellings() -> [Finding] {
        site.entries.flatMap { entry -> [Finding] in
            if entry.outlets.isEmpty, entry.event?.type == nil { return [] }
            guard let section = entry.section.flatMap({ site.settings.section(named: $0) }) else { return [] }
            let outlets =
                section.outlets.isEmpty ? [] : unknown(entry.outlets, among: section.outlets, key: "outlet", entry)
            let types =
                section.types.isEmpty
                ? [] : unknown(entry.event?.type.map { [$0] } ?? [], among: section.types, key: "type", entry)
            return outlets + types
        }
    }

    private func unknown(_ words: [String], among known: [String], key: String, _ entry: Entry) -> [Finding] {
        let folded = Set(known.map(\.folded))
        return words.filter { !folded.contains($0.folded) }.prefix(Fields.mostFindings).map {
            .unknownSpelling($0, nearest: NearMiss.nearest(to: $0, among: known), at: entry.place(of: key))
        }
    }

    /// Measures with a title in `site.yml` of which no table has a value.
    private func measures() -> [Finding] {
        if site.settings.measures.isEmpty { return [] }
        let names = Set(site.measures.map(\.name))
        let known = Set(names.map(\.folded))
        return site.settings.measures.compactMap { label in
            guard let mark = label.mark, !known.contains(label.name.folded) else { return nil }
            return .nothingMatches(
                GoalMention.Subject.measure.absence(of: label.name), meant: nil, name: label.name,
                nearest: NearMiss.nearest(to: label.name, among: names), at: site.settings.source.place(mark))
        }
    }

    /// Two plans for exactly the same time are likely one copied from the other.
    private func plans() -> [Finding] {
        var seen: [Period: Entry] = [:]
        var findings: [Finding] = []
        for entry in site.entries {
            guard let period = entry.plan?.period, entry.translationOf == nil else { continue }
            if let other = seen[period] {
                findings.append(
                    .overlappingPlans(period: period, other: other.source.file, at: entry.place(of: "period")))
            } else {
                seen[period] = entry
            }
        }
        return findings
    }
}

extension Finding {
    /// Two plans for the same time.
    static func overlappingPlans(period: Period, other: String, at place: Place) -> Finding {
        Finding(
            .overlappingPlans, at: place,
            Wording("\(other) är också en plan för \(period)", "\(other) is a plan for \(period) too"),
            help: Wording("kontrollera perioden", "check the period"))
    }
}
