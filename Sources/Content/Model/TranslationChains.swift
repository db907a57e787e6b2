/// Where `translation-of` leads from each text, from the one to the next; no text is walked through twice.
public struct TranslationChains: Sendable {
    private let site: Site
    /// Whether a text that names another belongs to it.
    private let belongs: @Sendable (_ entry: Entry, _ original: Entry) -> Bool
    /// The end of each text that names another, by its path. Events of a list have none: no text can name one.
    private let ends: [String: Entry]

    /// The chains of a site, or what is left of them where not every text belongs to the one that it names.
    public init(
        _ site: Site, where belongs: @escaping @Sendable (_ entry: Entry, _ original: Entry) -> Bool = { _, _ in true }
    ) {
        self.site = site
        self.belongs = belongs
        var ends: [String: Entry] = [:]
        for entry in site.entries where entry.translationOf != nil && entry.path.hasSuffix(".md") {
            var path: [Entry] = []
            var places: [String: Int] = [:]
            var current = entry
            while ends[current.path] == nil, places[current.path] == nil,
                let next = Self.named(by: current, in: site, where: belongs)
            {
                places[current.path] = path.count
                path.append(current)
                current = next
            }
            // They name each other: the first by name stands for all.
            let loop = places[current.path].flatMap { path[$0...].min { $0.path < $1.path } }
            let end = loop ?? ends[current.path] ?? current
            for entry in path { ends[entry.path] = end }
        }
        self.ends = ends
    }

    /// The text at the end of what a text is a translation of, or of texts that name each other the first by name; nil when
    /// that is the text itself.
    public func original(of entry: Entry) -> Entry? {
        guard let next = Self.named(by: entry, in: site, where: belongs) else { return nil }
        let end = ends[next.path] ?? next
        return end.path == entry.path ? nil : end
    }

    /// The text that a text names, where it belongs to it.
    private static func named(by entry: Entry, in site: Site, where belongs: (Entry, Entry) -> Bool) -> Entry? {
        entry.translationOf.flatMap(site.entry(named:)).flatMap { belongs(entry, $0) ? $0 : nil }
    }
}
