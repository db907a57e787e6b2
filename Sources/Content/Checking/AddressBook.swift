import Diagnostics
import Foundations

/// Every address that the site can have, with who has it: nothing may have another's.
struct AddressBook {
    private(set) var findings: [Finding] = []
    /// The file that has an address; letter case makes no other address, for not every host tells cases apart.
    private var owners: [String: String] = [:]
    /// The event that has an address.
    private var events: [String: Entry] = [:]

    /// The owner of what the program makes by itself.
    private static let own = "Blad"

    init(_ site: Site) {
        owners.reserveCapacity(site.entries.count + site.settings.sections.count)
        for section in site.settings.sections { owners[section.address] = site.settings.source.file }
        owners["/taggar/"] = Self.own
        for entry in site.entries where !Self.isSectionIndex(entry, site) { claim(entry) }
        for entry in site.entries where !entry.aliases.isEmpty { claimAliases(of: entry, site: site) }
        claimTags(site)
        claimYears(site)
        claimCalendars(site)
    }

    /// An index.md at the top of a section is that section's own page.
    private static func isSectionIndex(_ entry: Entry, _ site: Site) -> Bool {
        entry.kind == .page && entry.section.flatMap { site.settings.section(named: $0) }?.address == entry.address
            && entry.path.hasSuffix("/index.md") && entry.path.split(separator: "/").count == 2
    }

    private mutating func claim(_ entry: Entry) {
        if ReservedAddress.isReserved(address: entry.address) {
            findings.append(.reservedAddress(entry.address, at: entry.place(of: "slug")))
        } else if let owner = claim(entry.address, for: entry.source.file) {
            let other = entry.event == nil ? nil : events[entry.address]
            // Of one id in two events, which has made their address, is told as that.
            if let other, other.hasWrittenID, entry.hasWrittenID, other.event?.id.folded == entry.event?.id.folded {
                return
            }
            let file = other?.whereabouts(of: "slug") ?? owner
            findings.append(.addressCollision(entry.address, other: file, at: entry.place(of: "slug")))
        } else if entry.event != nil {
            events[entry.address] = entry
        }
    }

    /// Takes an address for a file; the file that had it already, if one did.
    private mutating func claim(_ address: String, for file: String) -> String? {
        if let owner = owners[address] { return owner }
        owners[address] = file
        return nil
    }

    private mutating func claimAliases(of entry: Entry, site: Site) {
        var seen: Set<String> = []
        var line = entry.place(of: "aliases").line
        let before = findings.count
        for alias in entry.aliases where findings.count - before < Fields.mostFindings {
            guard let problem = problem(of: alias, in: entry, site: site, &seen) else { continue }
            let place = entry.source.place(of: alias, fromLine: line, asItem: true)
            if place.column > 0 { line = place.line }
            findings.append(problem(place))
        }
    }

    /// What is wrong with an alias; nil when it is the entry's from now on, or was before.
    private mutating func problem(
        of alias: String, in entry: Entry, site: Site, _ seen: inout Set<String>
    ) -> ((Place) -> Finding)? {
        if let path = Alias.path(ofFull: alias, site.settings) { return { .aliasInFull(alias, path: path, at: $0) } }
        let address: String
        switch Alias.read(alias) {
        case .failure(let problem): return { .badAlias(alias, reason: problem.reason, at: $0) }
        case .success(let read): address = read
        }
        let key = address.lowercased()
        if !seen.insert(key).inserted { return nil }
        if key == entry.address || key == site.settings.basePath.lowercased() + entry.address {
            return { .badAlias(alias, reason: Wording("leder till sig självt", "leads to itself"), at: $0) }
        }
        if Alias.ownFiles.contains(key) || Alias.ownFiles.contains(String(key.dropLast()))
            || ReservedAddress.isReserved(address: key)
        {
            return { .reservedAlias(address, at: $0) }
        }
        // The days of a repeated event share their aliases.
        guard let owner = claim(key, for: entry.source.file), !(entry.event != nil && owner == entry.source.file) else {
            return nil
        }
        return { .aliasCollision(address, other: owner, at: $0) }
    }

    /// Tags that differ only in case are one; tags that only share their slug are two with one address.
    private mutating func claimTags(_ site: Site) {
        var slugs: [String: (tag: String, file: String)] = [:]
        // Most tags come again and again.
        var known: Set<String> = []
        for entry in site.entries {
            for tag in entry.tags where !known.contains(tag) {
                let slug = Slug.make(tag)
                if slug.isEmpty {
                    findings.append(.emptyTagSlug(tag, at: place(of: tag, in: entry)))
                } else if ReservedAddress.isOfWindows(slug) {
                    findings.append(.reservedName(tag, at: place(of: tag, in: entry)))
                } else if let other = slugs[slug], other.tag.folded != tag.folded {
                    findings.append(
                        .tagCollision(tag, other: other.tag, file: other.file, at: place(of: tag, in: entry)))
                } else {
                    known.insert(tag)
                    if slugs[slug] == nil { slugs[slug] = (tag, entry.source.file) }
                }
            }
        }
    }

    private func place(of tag: String, in entry: Entry) -> Place {
        let place = entry.place(of: "tags")
        return entry.source.place(
            of: tag, fromLine: max(1, place.line), throughLine: max(entry.bodyLine, place.line + 50), asItem: true)
    }

    /// The pages of the years of posts and events.
    private mutating func claimYears(_ site: Site) {
        var years: [String: Set<Int>] = [:]
        for entry in site.entries {
            guard let section = entry.section, let year = entry.date?.day.year else { continue }
            years[section, default: []].insert(year)
        }
        for section in site.settings.sections where section.kind == .post || section.kind == .event {
            for year in (years[section.name] ?? []).sorted() {
                let address = section.address + "\(year)/"
                if let owner = claim(address, for: Self.own) {
                    findings.append(.addressCollision(address, other: Self.own, at: Place(file: owner)))
                }
            }
        }
    }

    /// The pages that calendars make of their months, types and places.
    private mutating func claimCalendars(_ site: Site) {
        for section in site.settings.sections where section.kind == .event {
            let entries = site.entries.filter { $0.section == section.name }
            let calendar = CalendarAddresses(section)
            let addresses = calendar.all(of: entries.compactMap(\.event))
            for address in addresses.sorted() {
                if let owner = claim(address, for: Self.own) {
                    findings.append(.addressCollision(address, other: Self.own, at: Place(file: owner)))
                }
            }
            let reserved = addresses.filter {
                $0.split(separator: "/").last.map { ReservedAddress.isOfWindows(String($0)) } == true
            }
            if !reserved.isEmpty { tell(of: reserved, in: entries, calendar) }
        }
    }

    /// Types and places with an address that no folder on Windows can have; of a repeated event once.
    private mutating func tell(of reserved: Set<String>, in entries: [Entry], _ calendar: CalendarAddresses) {
        var told: Set<Finding> = []
        for entry in entries {
            guard let event = entry.event else { continue }
            let names = [
                event.type.map { (name: $0, address: calendar.type($0)) },
                event.place.map { (name: $0, address: calendar.place($0)) },
            ]
            for case let (name, address?)? in names where reserved.contains(address) {
                // Of a list the item, of a text the front matter.
                let line = entry.path.hasSuffix(".md") ? 1 : entry.bodyLine
                let last = max(entry.bodyLine, line + 50)
                let finding = Finding.reservedName(
                    name, at: entry.source.place(of: name, fromLine: line, throughLine: last, asItem: true))
                if told.insert(finding).inserted { findings.append(finding) }
            }
        }
    }
}
