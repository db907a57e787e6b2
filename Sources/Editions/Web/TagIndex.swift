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
        var found = Found()
        for entry in (publication.posts + publication.letters).latestFirst() { found.add(entry) }
        let order = AlphabeticalOrder(language: publication.site.settings.language)
        let sorted = found.tags.map { tag in (key: order.key(tag.title), tag: tag) }.sorted {
            ($0.key, $0.tag.slug) < ($1.key, $1.tag.slug)
        }
        tags = sorted.map { _, tag in Tag(title: tag.title, address: "/taggar/\(tag.slug)/", entries: tag.entries) }
        addresses = Dictionary(tags.map { (Slug.make($0.title), $0.address) }) { first, _ in first }
    }

    /// The tags of texts that come the newest first.
    private struct Found {
        private(set) var tags: [(title: String, slug: String, entries: [Entry])] = []
        /// The tag that each way to write it means; nil for one without letters. Most are written alike again and again.
        private var numbers: [String: Int?] = [:]
        private var numbersBySlug: [String: Int] = [:]

        mutating func add(_ entry: Entry) {
            for written in entry.tags {
                guard let number = number(of: written), tags[number].entries.last !== entry else { continue }
                tags[number].entries.append(entry)
            }
        }

        private mutating func number(of written: String) -> Int? {
            if let known = numbers[written] { return known }
            let slug = Slug.make(written)
            let number = slug.isEmpty ? nil : numbersBySlug[slug] ?? tags.count
            if let number, number == tags.count {
                tags.append((written, slug, []))
                numbersBySlug[slug] = number
            }
            numbers[written] = .some(number)
            return number
        }
    }

    /// The page of a tag; nil for tags that only what is no post or letter has.
    func address(of tag: String) -> String? { addresses[Slug.make(tag)] }
}
