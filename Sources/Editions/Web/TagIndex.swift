import Content
import Foundations

/// The tags of what is published, each with its texts.
struct TagIndex: Sendable {
    /// A tag with its page.
    struct Tag: Sendable {
        /// As the newest text writes it.
        let title: String
        /// `/taggar/klimat/`.
        let address: String
        /// The texts that have it, the newest first.
        let entries: [Entry]
    }

    /// In order of the alphabet.
    let tags: [Tag]
    private let addresses: [String: String]

    init(_ publication: Publication) {
        var titles: [String: String] = [:]
        var entries: [String: [Entry]] = [:]
        var slugs: [String: String] = [:]
        let dated = (publication.posts + publication.letters).map { (day: $0.date?.day.number ?? 0, entry: $0) }
            .sorted { left, right in
                if left.day != right.day { return left.day > right.day }
                return left.entry.address < right.entry.address
            }
        for (_, entry) in dated {
            for slug in Self.uniqueSlugs(entry.tags, &slugs, &titles) { entries[slug, default: []].append(entry) }
        }
        let order = AlphabeticalOrder(language: publication.site.settings.language)
        let sorted = entries.keys.map { slug in (key: order.key(titles[slug] ?? slug), slug: slug) }.sorted(by: <)
        tags = sorted.map { _, slug in
            Tag(title: titles[slug] ?? slug, address: "/taggar/\(slug)/", entries: entries[slug] ?? [])
        }
        addresses = Dictionary(tags.map { (Slug.make($0.title), $0.address) }) { first, _ in first }
    }

    /// The slugs of a text's tags, each once; `known` holds those that have been made before.
    private static func uniqueSlugs(
        _ tags: [String], _ known: inout [String: String], _ titles: inout [String: String]
    ) -> [String] {
        var slugs: [String] = []
        for tag in tags {
            let slug = known[tag] ?? Slug.make(tag)
            known[tag] = slug
            if slug.isEmpty || slugs.contains(slug) { continue }
            slugs.append(slug)
            if titles[slug] == nil { titles[slug] = tag }
        }
        return slugs
    }

    /// The page of a tag; nil for tags that only what is no post or letter has.
    func address(of tag: String) -> String? { addresses[Slug.make(tag)] }
}
