import Content
import Foundations

/// The types of the published events, each with its events: `KF-möte` and `kf-möte` are one.
struct EventTypes: Sendable {
    /// A type of events.
    struct EventType: Sendable {
        /// As its first event writes it, with a capital.
        let title: String
        /// `kf-mote`.
        let slug: String
        /// The events, the earliest first.
        let entries: [Entry]
    }

    /// In order of the alphabet.
    let types: [EventType]

    init(_ events: [Entry]) {
        var titles: [String: String] = [:]
        var entries: [String: [Entry]] = [:]
        var slugs: [String: String] = [:]
        for entry in events {
            guard let type = entry.event?.type else { continue }
            let slug = slugs[type] ?? Slug.make(type)
            slugs[type] = slug
            // Of a type in another alphabet no name of a file is left.
            if slug.isEmpty { continue }
            if titles[slug] == nil { titles[slug] = type }
            entries[slug, default: []].append(entry)
        }
        types = entries.keys.sorted().map { slug in
            let title = titles[slug] ?? slug
            return EventType(
                title: title.asHeading, slug: slug, entries: entries[slug] ?? [])
        }
    }
}
