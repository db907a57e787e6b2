import Foundations

/// Which texts are translations of others that count: what was done is counted once, in whatever languages it is told.
struct CountedOriginals {
    private let site: Site
    /// The ids of translated meetings, each with its original's: a text may name the meeting in its own language.
    private let meetings: [String: String]

    init(_ site: Site) {
        self.site = site
        let translated = site.entries.filter { $0.translationOf != nil && $0.event != nil }
        guard !translated.isEmpty else {
            meetings = [:]
            return
        }
        let held = Dictionary(grouping: site.entries.filter { $0.event != nil }, by: \.path)
        let pairs = translated.compactMap { entry -> (String, String)? in
            let day = entry.event?.start.day
            // Of a repeated event, the one on the same day.
            guard let id = entry.event?.id, let original = Self.original(of: entry, in: site),
                let meeting = (held[original.path] ?? []).first(where: { $0.event?.start.day == day })?.event
            else { return nil }
            return (id, meeting.id)
        }
        meetings = Dictionary(pairs) { first, _ in first }
    }

    /// The id of the meeting that counts, where one names a translation of it.
    func meeting(_ id: String) -> String { meetings[id] ?? id }

    /// The text that counts for this one; nil when it counts itself.
    func original(of entry: Entry) -> Entry? { Self.original(of: entry, in: site) }

    /// Whether a text is told of in another language that counts.
    func isTranslation(_ entry: Entry) -> Bool { original(of: entry) != nil }

    /// The text that counts for this one; nil when it counts itself. What is a draft, or of another kind, counts for none.
    private static func original(of entry: Entry, in site: Site) -> Entry? {
        if entry.translationOf == nil { return nil }
        var path = [entry]
        while let next = path.last?.translationOf.flatMap(site.entry(named:)), next.kind == entry.kind, !next.isDraft {
            if let start = path.firstIndex(where: { $0.path == next.path }) {
                // They name each other: the first by name counts.
                let first = path[start...].min { $0.path < $1.path }
                return first.flatMap { $0.path == entry.path ? nil : $0 }
            }
            path.append(next)
        }
        return path.count > 1 ? path.last : nil
    }
}
