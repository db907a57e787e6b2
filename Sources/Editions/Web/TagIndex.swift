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
        let dated = (publication.posts + publication.letters).sorted { left, right in
            left.date?.day != right.date?.day
                ? (left.date?.day.number ?? 0) > (right.date?.day.number ?? 0) : left.address < right.address
        }
        for entry in dated {
            for slug in Self.uniqueSlugs(entry.tags, &titles) { entries[slug, default: []].append(entry) }
        }
        tags = entries.keys.sorted().map { slug in
            Tag(title: titles[slug] ?? slug, address: "/taggar/\(slug)/", entries: entries[slug] ?? [])
        }
        addresses = Dictionary(tags.map { (Slug.make($0.title), $0.address) }) { first, _ in first }
    }

    private static func uniqueSlugs(_ tags: [String], _ titles: inout [String: String]) -> [String] {
        var slugs: [String] = []
        for tag in tags {
            let slug = Slug.make(tag)
            if slug.isEmpty || slugs.contains(slug) { continue }
            slugs.append(slug)
            if titles[slug] == nil { titles[slug] = tag }
        }
        return slugs
    }

    /// The page of a tag; nil for tags that only what is no post or letter has.
    func address(of tag: String) -> String? { addresses[Slug.make(tag)] }
}
