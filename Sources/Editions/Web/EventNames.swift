import Content
import Foundations

/// Events by a name that they carry, their type or their place: names with one slug are one, `KF-möte` and `kf-möte`.
struct EventNames: Sendable {
    /// The events of a name.
    struct Group: Sendable {
        /// As its first event writes it.
        let name: String
        /// `kf-mote`.
        let slug: String
        /// In the order in which the events came.
        let entries: [Entry]
        /// All the ways in which it is written.
        let spellings: [String]

        /// With a capital letter.
        var title: String { name.asHeading }
    }

    /// By slug. Of a name in another alphabet no slug is left, and no group.
    let groups: [Group]

    /// Groups events; each spelling's slug is made once.
    init(_ events: [Entry], by name: (Event) -> String?) {
        var slugs: [String: String] = [:]
        var entries: [String: [Entry]] = [:]
        var spellings: [String: [String]] = [:]
        for entry in events {
            guard let name = entry.event.flatMap(name) else { continue }
            let slug = slugs[name] ?? Slug.make(name)
            if slugs.updateValue(slug, forKey: name) == nil { spellings[slug, default: []].append(name) }
            if !slug.isEmpty { entries[slug, default: []].append(entry) }
        }
        groups = entries.sorted { $0.key < $1.key }.map { slug, entries in
            let spellings = spellings[slug] ?? []
            return Group(name: spellings.first ?? slug, slug: slug, entries: entries, spellings: spellings)
        }
    }
}
