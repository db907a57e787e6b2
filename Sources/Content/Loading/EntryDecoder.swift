import Diagnostics
import Foundations

/// Where a text lies and what that says about it.
struct EntryLocation: Sendable {
    /// The path below `content/`, in NFC.
    let path: String
    /// The section that it lies in.
    let section: Section?
    /// The path's parts.
    let segments: [Substring]
    /// The path without its ending.
    let name: String
    /// The file's name without its ending.
    let stem: String
    /// The name that address and date are made from: the file's, or the folder's of an `index.md`.
    let ownName: String
    /// Whether it is the `index.md` directly in a section's folder.
    let isSectionIndex: Bool
    /// The kind that the folder gives; a section's own `index.md` is a page above its list.
    let kind: Kind
    /// The day that the name begins with, and what comes after it.
    let dateInName: (day: Day, rest: String)?

    init(path: String, section: Section?) {
        self.path = path
        self.section = section
        let segments = path.split(separator: "/")
        let name = String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
        let stem = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
        self.segments = segments
        self.name = name
        self.stem = stem
        ownName = stem != "index" ? stem : segments.count >= 2 ? String(segments[segments.count - 2]) : ""
        isSectionIndex = section != nil && segments.count == 2 && stem == "index"
        kind = isSectionIndex ? .page : section?.kind ?? .page
        dateInName = Self.date(in: ownName)
    }

    private static func date(in name: String) -> (day: Day, rest: String)? {
        guard name.utf8.first.map({ (0x30...0x39).contains($0) }) == true, let day = Day(iso: name.prefix(10)) else { return nil }
        let rest = name.dropFirst(10)
        return rest.isEmpty ? (day, name) : rest.first == "-" && rest.count > 1 ? (day, String(rest.dropFirst())) : nil
    }
}

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
            if source.bytes[matter.bodyOffset...].allSatisfy({ $0 <= 0x20 }), [.page, .post, .newsletter].contains(location.kind) {
                findings.append(.noContent(at: source.place(line: max(1, matter.bodyLine - 1))))
            }
            return (problems.hasErrors ? [] : entries, findings)
        }
    }

    private func entries(_ fields: inout Fields, _ matter: FrontMatter) -> [Entry] {
        let title = title(&fields)
        let date = date(&fields)
        let assembly = EntryAssembly(
            settings: settings, location: location, source: source, bodyOffset: matter.bodyOffset, bodyLine: matter.bodyLine)
        switch location.kind {
        case .event:
            let decoder = EventDecoder(settings: settings, section: location.section, source: source)
            let slug = slug(&fields, fallback: location.ownName)
            let times = decoder.occurrences(&fields, slug: slug).map { occurrence in
                EntryAssembly.Place(
                    date: occurrence.event.start, details: .event(occurrence.event),
                    address: (location.section?.address ?? "/") + occurrence.slug + "/")
            }
            return assembly.entries(&fields, title: title, at: times)
        default:
            let details = details(&fields)
            let address = address(&fields, date: date?.day)
            guard date != nil || ![.post, .newsletter].contains(location.kind) else {
                _ = assembly.entries(&fields, title: title, at: [])
                return []
            }
            return assembly.entries(&fields, title: title, at: [.init(date: date, details: details, address: address)])
        }
    }

    private func title(_ fields: inout Fields) -> String? {
        if let title = fields.text("title") { return title }
        if fields.node("title")?.items == nil, fields.node("title")?.pairs == nil {
            fields.add(.missingTitle(at: fields.has("title") ? fields.place("title") : source.place(line: 1)))
        }
        return nil
    }

    private func date(_ fields: inout Fields) -> WrittenDate? {
        let inName = location.dateInName
        guard [.post, .newsletter].contains(location.kind) else { return nil }
        if fields.has("date") {
            guard let written = fields.dateTime("date") else { return nil }
            if let inName, inName.day != written.day {
                fields.add(.dateDiffers(key: written.day, name: inName.day, at: fields.place("date")))
            }
            return written
        }
        if let inName { return WrittenDate(day: inName.day) }
        // A name that looks like a date but is none says which day it meant.
        let prefix = String(location.ownName.prefix(10))
        if prefix.count == 10, prefix.filter({ $0 == "-" }).count == 2, prefix.allSatisfy({ $0.isNumber || $0 == "-" }) {
            _ = fields.date(prefix, at: source.place(line: 1))
        } else {
            fields.add(.missingDate(example: "2026-03-09", at: source.place(line: 1)))
        }
        return nil
    }

    private func details(_ fields: inout Fields) -> Entry.Details {
        switch location.kind {
        case .newsletter:
            return .letter(
                Letter(
                    number: fields.number("number", in: 0...100_000), preheader: fields.text("preheader"), sender: fields.text("sender"),
                    replyTo: fields.text("reply-to")))
        case .plan: return .plan(PlanDecoder(source: source, location: location).plan(&fields))
        case .person: return .person(person(&fields))
        default: return .none
        }
    }

    private func person(_ fields: inout Fields) -> Person {
        var contacts: [Contact] = []
        if let pairs = fields.node("contact")?.pairs {
            contacts = pairs.compactMap { $0.value.text?.trimmed }.filter { !$0.isEmpty }.map(Contact.init)
        } else {
            contacts = fields.texts("contact").map(Contact.init)
        }
        return Person(
            roles: fields.texts("role"), period: fields.period("period"), partyRoles: fields.texts("party-role"), contacts: contacts,
            order: fields.number("order"))
    }

    // MARK: Addresses

    private func slug(_ fields: inout Fields, fallback: String) -> String {
        if let written = fields.text("slug") {
            if !AddressCheck.isSafe(written) {
                fields.add(.unsafeAddress(written, at: fields.place("slug")))
                return "-"
            }
            let slug = Slug.make(written)
            if slug.isEmpty { fields.add(.emptySlug(written, at: fields.place("slug"))) }
            return slug
        }
        let slug = Slug.make(fallback)
        if slug.isEmpty { fields.add(.emptySlug(fallback, at: source.whole)) }
        return slug
    }

    private func address(_ fields: inout Fields, date: Day?) -> String {
        let folders = location.segments.dropLast(location.stem == "index" ? 2 : 1)
        if location.isSectionIndex { return location.section?.address ?? "/" }
        if location.path == "index.md" { return "/" }
        let own = location.kind == .post || location.kind == .newsletter ? location.dateInName?.rest ?? location.ownName : location.ownName
        let slug = slug(&fields, fallback: own)
        guard let section = location.section, section.kind != .page else {
            return "/" + folders.map { Slug.make($0) + "/" }.joined() + slug + "/"
        }
        let pattern = section.permalink ?? settings.permalinks[section.kind]
        let values = ["section": String(section.address.dropFirst().dropLast()), "slug": slug]
        guard let pattern else {
            let year = location.kind == .post ? date.map { "\($0.year)/" } ?? "" : ""
            return section.address + year + slug + "/"
        }
        return pattern.address { word in
            switch word {
            case "year": date.map { Day.padded($0.year, 4) }
            case "month": date.map { Day.padded($0.month, 2) }
            case "day": date.map { Day.padded($0.day, 2) }
            case "title", "filename": slug
            default: values[word]
            }
        }
    }
}
