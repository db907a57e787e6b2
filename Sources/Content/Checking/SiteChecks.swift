import Diagnostics
import Foundations

/// Checks of texts against each other and against `site.yml`.
struct SiteChecks {
    let site: Site

    init(_ site: Site) { self.site = site }

    /// All findings.
    func findings() -> [Finding] {
        AddressBook(site).findings + eventIDs() + follows() + translations() + menu() + spellings() + plans()
    }

    private func eventIDs() -> [Finding] {
        var seen: [String: Entry] = [:]
        var findings: [Finding] = []
        for entry in site.entries {
            guard let id = entry.event?.id else { continue }
            if let other = seen[id] {
                findings.append(.duplicateID(id, other: other.source.file, at: entry.place(of: "id")))
            } else {
                seen[id] = entry
            }
        }
        return findings
    }

    private func follows() -> [Finding] {
        let ids = Set(site.entries.compactMap { $0.event?.id })
        return site.entries.compactMap { entry in
            guard let id = entry.follows, !ids.contains(id) else { return nil }
            return .unknownID(id, nearest: NearMiss.nearest(to: id, among: ids), at: entry.place(of: "follows"))
        }
    }

    private func translations() -> [Finding] {
        site.entries.compactMap { entry in
            guard let name = entry.translationOf, site.entry(named: name) == nil else { return nil }
            return .unknownTranslation(
                name, nearest: NearMiss.nearest(to: name, among: site.entries.map(\.name)), at: entry.place(of: "translation-of"))
        }
    }

    private func menu() -> [Finding] {
        site.settings.menu.compactMap { name in
            if site.settings.section(named: name) != nil || site.entry(named: name) != nil { return nil }
            let known = site.settings.sections.map(\.name) + site.entries.filter { $0.kind == .page }.map(\.name)
            let source = site.settings.source
            let line = (1...max(1, source.bytes.count { $0 == 0x0A } + 1)).first { source.text(ofLine: $0).hasPrefix("men") } ?? 1
            return .unknownMenuEntry(name, nearest: NearMiss.nearest(to: name, among: known), at: source.place(of: name, fromLine: line))
        }
    }

    /// Outlets and types that the section's own list does not hold.
    private func spellings() -> [Finding] {
        site.entries.flatMap { entry -> [Finding] in
            guard let section = entry.section.flatMap({ site.settings.section(named: $0) }) else { return [] }
            let outlets = section.outlets.isEmpty ? [] : unknown(entry.outlets, among: section.outlets, key: "outlet", entry)
            let types = section.types.isEmpty ? [] : unknown(entry.event?.type.map { [$0] } ?? [], among: section.types, key: "type", entry)
            return outlets + types
        }
    }

    private func unknown(_ words: [String], among known: [String], key: String, _ entry: Entry) -> [Finding] {
        let folded = Set(known.map(\.folded))
        return words.filter { !folded.contains($0.folded) }.map {
            .unknownSpelling($0, nearest: NearMiss.nearest(to: $0, among: known), at: entry.place(of: key))
        }
    }

    /// Two plans for exactly the same time are likely one copied from the other.
    private func plans() -> [Finding] {
        var seen: [Period: Entry] = [:]
        var findings: [Finding] = []
        for entry in site.entries {
            guard let period = entry.plan?.period, entry.translationOf == nil else { continue }
            if let other = seen[period] {
                findings.append(.overlappingPlans(period: period, other: other.source.file, at: entry.place(of: "period")))
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
            .overlappingPlans, at: place, Wording("\(other) är också en plan för \(period)", "\(other) is a plan for \(period) too"),
            help: Wording("kontrollera perioden", "check the period"))
    }
}
