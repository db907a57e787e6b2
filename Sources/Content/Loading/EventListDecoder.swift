import Diagnostics
import Foundations

/// Decodes a YAML file that lists many events, each with the keys that a file of its own would have.
struct EventListDecoder {
    let settings: Settings
    let location: EntryLocation
    let source: SourceText

    /// The most times that the repetitions of a file come to together: with more, a small file would fill the memory.
    static let mostTimes = 20_000

    /// The events of the list with all findings.
    func decode() -> (entries: [Entry], findings: [Finding]) {
        guard source.bytes.contains(where: { $0 > 0x20 }) else { return ([], [.emptyFile(at: source.whole)]) }
        let (root, problems) = YAMLReader(source: source, firstLine: 1).read(
            String(decoding: source.bytes, as: UTF8.self))
        guard let items = root?.items else {
            let expected = Wording("en lista av händelser", "a list of events")
            return ([], problems.isEmpty ? [.listExpected(expected, at: source.place(line: 1))] : problems)
        }
        var entries: [Entry] = []
        var findings = problems + [LostLetters.finding(in: source)].compactMap(\.self)
        var starts: [String: Int] = [:]
        var times = 0
        for item in items {
            if item.isUnreadable { continue }
            guard item.pairs != nil else {
                let expected = Wording("en händelse med titel och start", "an event with title and start")
                Self.add([.listExpected(expected, at: source.place(item.mark))], to: &findings)
                continue
            }
            let (found, problems) = decode(item, &starts, times: &times)
            entries += found
            Self.add(problems, to: &findings)
            if times > Self.mostTimes {
                findings.append(.tooManyTimes(most: Self.mostTimes, at: source.place(item.mark)))
                break
            }
        }
        return (entries, findings)
    }

    /// Adds what is wrong with an event: the first hundreds of things, and an error that stops the build whatever came before.
    private static func add(_ problems: [Finding], to findings: inout [Finding]) {
        let room = max(0, Fields.mostFindings - findings.count)
        let rest = problems.dropFirst(room)
        findings += problems.prefix(room)
        if let error = rest.first(where: { $0.severity == .error }), !findings.hasErrors { findings.append(error) }
    }

    /// - Parameters:
    ///   - starts: how many items before have each start.
    ///   - times: how many times repeated events have had so far.
    private func decode(_ item: YAMLNode, _ starts: inout [String: Int], times: inout Int) -> ([Entry], [Finding]) {
        var fields = Fields(item, table: .frontMatter, kind: .event, source: source)
        let title = fields.text("title") { .missingTitle(at: $0 ?? source.place(item.mark)) }
        let decoder = EventDecoder(settings: settings, section: location.section, source: source)
        let written = fields.node("start")?.text?.trimmed ?? ""
        let slug = slug(&fields, title: title, start: day(written), item)
        // Without an id the address follows the title; what calendars know the event by does not.
        let moment = Slug.make(written)
        let number = starts[moment, default: 0] + 1
        starts[moment] = number
        let uid = fields.has("slug") ? slug : "\(location.name)-\(moment)" + (number > 1 ? "-\(number)" : "")
        let occurrences = decoder.occurrences(&fields, slug: slug ?? "", uid: uid)
        let assembly = EntryAssembly(
            settings: settings, location: location, source: source, bodyOffset: source.bytes.count,
            bodyLine: item.mark.line)
        if fields.has("repeat") { times += occurrences.count }
        let places = occurrences.map { occurrence in
            EntryAssembly.Place(
                date: occurrence.event.start, details: .event(occurrence.event),
                address: (location.section?.address ?? "/") + occurrence.slug + "/")
        }
        let entries = assembly.entries(&fields, title: title, at: slug == nil ? [] : places)
        return (entries, fields.findings)
    }

    /// The day on which an event begins, if it can be read.
    private func day(_ written: String) -> Day? {
        if case .week(let week)? = WeekReading.read(written) { return week.monday }
        return try? DateReading.read(written).get().day
    }

    /// The last part of the address: `slug`, else the id, else the title with the day.
    private func slug(_ fields: inout Fields, title: String?, start: Day?, _ item: YAMLNode) -> String? {
        let key = fields.has("slug") ? "slug" : "id"
        if let written = fields.text(key) {
            if !AddressCheck.isSafe(written) {
                // The id of a repeated event is told of where its days are made.
                if key == "slug" || !fields.has("repeat") {
                    fields.add(.unsafeAddress(written, at: fields.place(key)))
                }
                return nil
            }
            let slug = Slug.make(written)
            if slug.isEmpty { fields.add(.emptySlug(written, at: fields.place(key))) }
            return slug.isEmpty ? nil : slug
        }
        guard let title, !fields.has(key) else { return nil }
        let slug = Slug.make(title)
        if slug.isEmpty { fields.add(.emptySlug(title, at: fields.place("title"))) }
        return slug.isEmpty ? nil : slug + (start.map { "-\($0)" } ?? "")
    }
}
