import Foundations

/// Which texts are translations of others that count: what was done is counted once, in whatever languages it is told.
struct CountedOriginals {
    private let chains: TranslationChains
    /// The ids of translated meetings, each with its original's: a text may name the meeting in its own language.
    private let meetings: [String: String]

    init(_ site: Site) {
        let chains = TranslationChains(site) { $0.kind == $1.kind && !$1.isDraft }
        self.chains = chains
        let translated = site.entries.filter { $0.translationOf != nil && $0.event != nil }
        guard !translated.isEmpty else {
            meetings = [:]
            return
        }
        let held = Dictionary(grouping: site.entries.filter { $0.event != nil }, by: \.path)
        let pairs = translated.compactMap { entry -> (String, String)? in
            let day = entry.event?.start.day
            // Of a repeated event, the one on the same day.
            guard let id = entry.event?.id, let original = chains.original(of: entry),
                let meeting = (held[original.path] ?? []).first(where: { $0.event?.start.day == day })?.event
            else { return nil }
            return (id, meeting.id)
        }
        meetings = Dictionary(pairs) { first, _ in first }
    }

    /// The id of the meeting that counts, where one names a translation of it.
    func meeting(_ id: String) -> String { meetings[id] ?? id }

    /// The text that counts for this one; nil when it counts itself. What is a draft, or of another kind, counts for none.
    func original(of entry: Entry) -> Entry? { chains.original(of: entry) }

    /// Whether a text is told of in another language that counts.
    func isTranslation(_ entry: Entry) -> Bool { original(of: entry) != nil }
}
