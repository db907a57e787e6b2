import Diagnostics
import Foundations

/// Decodes a YAML file that lists many events, each with the keys that a file of its own would have.
struct EventListDecoder {
    let settings: Settings
    let location: EntryLocation
    let source: SourceText

    /// The events of the list with all findings.
    func decode() -> (entries: [Entry], findings: [Finding]) {
        guard source.bytes.contains(where: { $0 > 0x20 }) else { return ([], [.emptyFile(at: source.whole)]) }
        let (root, problems) = YAMLReader(source: source, firstLine: 1).read(String(decoding: source.bytes, as: UTF8.self))
        guard let items = root?.items else {
            let expected = Wording("en lista av händelser", "a list of events")
            return ([], problems.isEmpty ? [.listExpected(expected, at: source.place(line: 1))] : problems)
        }
        var entries: [Entry] = []
        var findings = problems
        for item in items {
            guard item.pairs != nil else {
                findings.append(.listExpected(Wording("en händelse med titel och start", "an event with title and start"), at: source.place(item.mark)))
                continue
            }
            let (found, problems) = decode(item)
            entries += found
            findings += problems
        }
        return (entries, findings)
    }

    private func decode(_ item: YAMLNode) -> ([Entry], [Finding]) {
        var fields = Fields(item, table: .frontMatter, kind: .event, source: source)
        let title = fields.text("title")
        if title == nil { fields.add(.missingTitle(at: fields.has("title") ? fields.place("title") : source.place(item.mark))) }
        let id = fields.text("id") ?? title.map { Slug.make($0) + (fields.dateTime("start").map { "-\($0.day)" } ?? "") } ?? ""
        let slug = Slug.make(fields.text("slug") ?? id)
        if slug.isEmpty, title != nil { fields.add(.emptySlug(id, at: source.place(item.mark))) }
        let decoder = EventDecoder(settings: settings, section: location.section, source: source)
        let occurrences = decoder.occurrences(&fields, slug: slug)
        let assembly = EntryAssembly(
            settings: settings, location: location, source: source, bodyOffset: source.bytes.count, bodyLine: item.mark.line)
        let times = occurrences.map { occurrence in
            EntryAssembly.Place(
                date: occurrence.event.start, details: .event(occurrence.event),
                address: (location.section?.address ?? "/") + occurrence.slug + "/")
        }
        let entries = assembly.entries(&fields, title: title, at: times)
        return (entries, fields.findings)
    }
}
