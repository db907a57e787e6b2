import Content
import Foundations

/// The feeds: of the site, of each section of posts or letters, and of each tag.
struct FeedFiles: Sendable {
    let web: WebSite

    /// How many of the newest a feed holds.
    static let length = 20

    private var settings: Settings { web.settings }

    /// All of them.
    func files() -> [RenderedFile] {
        let all = OnDemand { (web.publication.posts + web.publication.letters).latestFirst() }
        let whole = OnDemand { newest(all.value) }
        let site = [
            RenderedFile(path: "feed.xml", key: { key(whole.value) }) {
                AtomFeed.bytes(feed(settings.title, home: "/", own: "/feed.xml", whole.value))
            },
            RenderedFile(path: "feed.json", key: { key(whole.value) }) {
                JSONFeed.bytes(feed(settings.title, home: "/", own: "/feed.json", whole.value))
            },
        ]
        let sections = settings.sections.filter { $0.kind == .post || $0.kind == .newsletter }.map { section in
            atom(section.address, "\(section.title) – \(settings.title)", section.language) {
                newest(all.value.lazy.filter { $0.section == section.name })
            }
        }
        return site + sections
            + web.tags.tags.map {
                tag in
                atom(tag.address, "\(tag.title) – \(settings.title)") { Array(tag.entries.prefix(Self.length)) }
            }
    }

    private func atom(
        _ address: String, _ title: String, _ language: String? = nil, _ entries: @escaping @Sendable () -> [Entry]
    ) -> RenderedFile {
        let own = address + "feed.xml"
        let shown = OnDemand { entries() }
        return RenderedFile(path: RenderedFile.path(ofAddress: own), key: { key(shown.value, title) }) {
            AtomFeed.bytes(feed(title, home: address, own: own, shown.value, language))
        }
    }

    /// What a feed of texts is known again by.
    private func key(_ entries: [Entry], _ title: String = "") -> [UInt8]? {
        var key = PageKey(web, "feed")
        key.add(title)
        key.add(entries.count)
        for entry in entries { key.add(whole: entry) }
        return key.bytes
    }

    private func newest(_ sorted: some Sequence<Entry>) -> [Entry] { Array(sorted.prefix(Self.length)) }

    private func feed(_ title: String, home: String, own: String, _ entries: [Entry], _ language: String? = nil) -> Feed
    {
        let items = entries.map(item)
        // By the days, not by the texts: offsets differ between summer and winter. A feed without items never changed.
        let newest = entries.map(lastChange).max { ($0.day, $0.time ?? .eight) < ($1.day, $1.time ?? .eight) }
        let updated = newest.map(timestamp) ?? "1970-01-01T00:00:00Z"
        return Feed(
            title: title, subtitle: settings.description, homeURL: settings.absolute(home),
            selfURL: settings.absolute(own),
            language: language ?? settings.language, updated: updated, author: settings.organisation.name, items: items)
    }

    private func item(_ entry: Entry) -> FeedItem {
        let url = settings.absolute(entry.address)
        let image = ItemMaker(web: web, language: entry.language).image(of: entry)
        let content = AbsoluteAddresses.rewrite(
            html: web.bodyHTML(of: entry, isPage: false)?.bytes ?? [], origin: settings.origin, page: url)
        return FeedItem(
            id: url, url: url, title: entry.title, summary: web.summary(of: entry), contentHTML: content,
            published: timestamp(published(entry)), updated: timestamp(lastChange(entry)), authors: entry.authors,
            tags: entry.tags,
            imageURL: image.map { settings.origin + $0.src }, language: entry.language)
    }

    private func published(_ entry: Entry) -> WrittenDate { entry.date ?? WrittenDate(day: web.publication.day) }

    /// The day on which it was changed; one that was changed on its own day was not so before it was published.
    private func lastChange(_ entry: Entry) -> WrittenDate {
        let published = published(entry)
        guard let day = entry.updated, day > published.day else { return published }
        return WrittenDate(day: day)
    }

    /// A text without a time is published at eight in the morning, as letters are.
    private func timestamp(_ date: WrittenDate) -> String {
        settings.zone.timestamp(LocalDateTime(day: date.day, time: date.time ?? .eight))
    }
}
