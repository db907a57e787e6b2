import Diagnostics
import Foundations

/// Decodes one Markdown file into entries: one, or as many as an event is repeated.
struct EntryDecoder {
    let settings: Settings
    let location: EntryLocation
    let source: SourceText

    /// The entries of the file with all its findings. A text that cannot be read gives none.
    func decode() -> (entries: [Entry], findings: [Finding]) {
        switch FrontMatter.split(source) {
        case .failure(let error): return ([], [error.finding])
        case .success(let matter):
            let (root, problems) = YAMLReader(source: source, firstLine: matter.firstLine).read(matter.text)
            let empty = YAMLNode(value: .mapping([]), mark: YAMLMark(line: 1, column: 1, length: 3))
            guard problems.isEmpty || root != nil else { return ([], problems) }
            var fields = Fields(root ?? empty, table: .frontMatter, kind: location.kind, source: source)
            let entries = entries(&fields, matter)
            var findings = problems + fields.findings
            if source.bytes[matter.bodyOffset...].allSatisfy({ $0 <= 0x20 }),
                [.page, .post, .newsletter].contains(location.kind)
            {
                findings.append(.noContent(at: source.place(line: max(1, matter.bodyLine - 1))))
            }
            let stray = StrayFrontMatter(source: source).finding(after: matter)
            findings += [stray, LostLetters.finding(in: source)].compactMap(\.self)
            return (problems.hasErrors || stray != nil ? [] : entries, findings)
        }
    }

    private func entries(_ fields: inout Fields, _ matter: FrontMatter) -> [Entry] {
        let title = title(&fields)
        let date = date(&fields)
        let assembly = EntryAssembly(
            settings: settings, location: location, source: source, bodyOffset: matter.bodyOffset,
            bodyLine: matter.bodyLine)
        switch location.kind {
        case .event:
            let decoder = EventDecoder(settings: settings, section: location.section, source: source)
            let slug = slug(&fields, fallback: location.ownName)
            let times = decoder.occurrences(&fields, slug: slug ?? "").map { occurrence in
                EntryAssembly.Place(
                    date: occurrence.event.start, details: .event(occurrence.event),
                    address: (location.section?.address ?? "/") + occurrence.slug + "/")
            }
            return assembly.entries(&fields, title: title, at: slug == nil ? [] : times)
        default:
            let details = details(&fields)
            guard let address = address(&fields, date: date?.day), date != nil || !location.isDated else {
                _ = assembly.entries(&fields, title: title, at: [])
                return []
            }
            return assembly.entries(&fields, title: title, at: [.init(date: date, details: details, address: address)])
        }
    }

    private func title(_ fields: inout Fields) -> String? {
        fields.text("title") { place in
            let place = place ?? source.place(line: 1)
            return location.kind == .person ? .missingName(at: place) : .missingTitle(at: place)
        }
    }

    private func date(_ fields: inout Fields) -> WrittenDate? {
        let inName = location.dateInName
        guard location.isDated else { return nil }
        if fields.has("date") {
            guard let written = fields.dateTime("date") else { return nil }
            fields.checkClock(written, key: "date", zone: settings.zone)
            if let inName, inName.day != written.day {
                fields.add(.dateDiffers(key: written.day, name: inName.day, at: fields.place("date")))
            }
            return written
        }
        if let inName { return WrittenDate(day: inName.day) }
        // A name that looks like a date but is none says which day it meant. One that is, with something else than a dash
        // behind it (`2026-03-09 torgmöte`), is no date of the name, but the day to propose.
        var example = "2026-03-09"
        let prefix = String(location.ownName.prefix(10))
        if prefix.count == 10, prefix.filter({ $0 == "-" }).count == 2, prefix.allSatisfy({ $0.isNumber || $0 == "-" })
        {
            guard let written = fields.date(prefix, at: source.place(line: 1)) else { return nil }
            example = "\(written.day)"
        }
        fields.add(
            .missingDate(example: example, at: fields.hasKey("date") ? fields.place("date") : source.place(line: 1)))
        return nil
    }

    private func details(_ fields: inout Fields) -> Entry.Details {
        switch location.kind {
        case .newsletter:
            return .letter(
                Letter(
                    number: fields.number("number", in: 0...100_000), preheader: fields.text("preheader"),
                    sender: fields.mailbox("sender"),
                    replyTo: fields.mailbox("reply-to")))
        case .plan: return .plan(PlanDecoder(source: source, location: location).plan(&fields))
        case .person: return .person(PersonDecoder(settings: settings, source: source).person(&fields))
        default: return .none
        }
    }

    // MARK: Addresses

    /// The last part of the address; nil with a finding when none can be made.
    private func slug(_ fields: inout Fields, fallback: String) -> String? {
        if let written = fields.text("slug") {
            if !AddressCheck.isSafe(written) {
                fields.add(.unsafeAddress(written, at: fields.place("slug")))
                return nil
            }
            let slug = Slug.make(written)
            if slug.isEmpty { fields.add(.emptySlug(written, at: fields.place("slug"))) }
            return slug.isEmpty ? nil : slug
        }
        if fields.has("slug") { return nil }
        let slug = Slug.make(fallback)
        if slug.isEmpty { fields.add(.emptySlug(fallback, at: source.whole)) }
        return slug.isEmpty ? nil : slug
    }

    /// The folders of a page as part of its address.
    private func folders(_ fields: inout Fields) -> String? {
        var address = "/"
        for folder in location.segments.dropLast(location.stem == "index" ? 2 : 1) {
            let slug = Slug.make(folder)
            if slug.isEmpty {
                fields.add(.emptyFolderSlug(String(folder), at: source.whole))
                return nil
            }
            address += slug + "/"
        }
        return address
    }

    private func address(_ fields: inout Fields, date: Day?) -> String? {
        if location.isSectionIndex { return location.section?.address ?? "/" }
        if location.path == "index.md" { return "/" }
        let own = location.isDated ? location.dateInName?.rest ?? location.ownName : location.ownName
        guard let slug = slug(&fields, fallback: own) else { return nil }
        guard let section = location.section, section.kind != .page else {
            return folders(&fields).map { $0 + slug + "/" }
        }
        let pattern = section.permalink ?? settings.permalinks[section.kind]
        guard let pattern else {
            let year = location.kind == .post ? date.map { "\($0.year)/" } ?? "" : ""
            return section.address + year + slug + "/"
        }
        return pattern.address { word in
            switch word {
            case "year": date.map { Day.padded($0.year, 4) }
            case "month": date.map { Day.padded($0.month, 2) }
            case "day": date.map { Day.padded($0.day, 2) }
            case "section": String(section.address.dropFirst().dropLast())
            default: slug
            }
        }
    }
}
