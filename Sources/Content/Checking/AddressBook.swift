import Diagnostics
import Foundations

/// Every address that the site can have, with who has it: nothing may have another's.
struct AddressBook {
    private(set) var findings: [Finding] = []
    private var owners: [String: Owner] = [:]

    private struct Owner {
        let file: String
    }

    init(_ site: Site) {
        for section in site.settings.sections {
            claim(section.address, file: site.settings.source.file, at: site.settings.source.place(of: section.name, fromLine: 1))
        }
        claim("/taggar/", file: "Blad", at: site.settings.source.whole)
        // An index.md at the top of a section is that section's own page.
        for entry in site.entries where !Self.isSectionIndex(entry, site) { claim(entry) }
        for entry in site.entries { claimAliases(of: entry, site: site) }
        claimTags(site)
        claimYears(site)
    }

    private static func isSectionIndex(_ entry: Entry, _ site: Site) -> Bool {
        entry.kind == .page && entry.section.flatMap { site.settings.section(named: $0) }?.address == entry.address
            && entry.path.hasSuffix("/index.md") && entry.path.split(separator: "/").count == 2
    }

    private mutating func claim(_ entry: Entry) {
        let place = entry.place(of: "slug")
        let segments = entry.address.split(separator: "/").map(String.init)
        if segments.contains(where: ReservedAddress.isReservedAnywhere) || segments.first.map(ReservedAddress.isReserved) == true {
            findings.append(.reservedAddress(entry.address, at: place))
            return
        }
        claim(entry.address, file: entry.source.file, at: place)
    }

    private mutating func claim(_ address: String, file: String, at place: Place) {
        if let owner = owners[address] {
            findings.append(.addressCollision(address, other: owner.file, at: place))
        } else {
            owners[address] = Owner(file: file)
        }
    }

    private mutating func claimAliases(of entry: Entry, site: Site) {
        for alias in entry.aliases {
            let place = entry.source.place(of: alias, fromLine: entry.place(of: "aliases").line)
            switch Alias.read(alias) {
            case .failure(let problem): findings.append(.badAlias(alias, reason: problem.reason, at: place))
            case .success(let address):
                if address == entry.address || address == site.settings.basePath + entry.address {
                    findings.append(.badAlias(alias, reason: Wording("leder till sig självt", "leads to itself"), at: place))
                } else if address.split(separator: "/").first.map({ ReservedAddress.isReserved(String($0)) }) == true || Alias.ownFiles.contains(address) {
                    findings.append(.reservedAddress(address, at: place))
                } else {
                    claim(address, file: entry.source.file, at: place)
                }
            }
        }
    }

    /// Tags that differ only in case are one; tags that only share their slug are two with one address.
    private mutating func claimTags(_ site: Site) {
        var slugs: [String: (folded: String, file: String)] = [:]
        for entry in site.entries {
            for tag in entry.tags {
                let slug = Slug.make(tag)
                let place = entry.source.place(of: tag, fromLine: 1, throughLine: entry.bodyLine)
                if slug.isEmpty {
                    findings.append(.emptySlug(tag, at: place))
                } else if let other = slugs[slug], other.folded != tag.folded {
                    findings.append(.addressCollision("/taggar/\(slug)/", other: other.file, at: place))
                } else if slugs[slug] == nil {
                    slugs[slug] = (tag.folded, entry.source.file)
                }
            }
        }
    }

    private mutating func claimYears(_ site: Site) {
        for entry in site.entries {
            guard let year = entry.date?.day.year, let section = entry.section.flatMap({ site.settings.section(named: $0) }) else { continue }
            let address = section.address + "\(year)/"
            if let owner = owners[address], owner.file != "Blad" {
                findings.append(.addressCollision(address, other: "Blad", at: Place(file: owner.file)))
                owners[address] = Owner(file: "Blad")
            } else if owners[address] == nil {
                owners[address] = Owner(file: "Blad")
            }
        }
    }
}
