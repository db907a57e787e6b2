import Foundations

/// A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).
public enum JSONFeed {
    /// The document's bytes.
    public static func bytes(_ feed: Feed) -> [UInt8] {
        let document = JSONValue.object([
            "version": .text("https://jsonfeed.org/version/1.1"),
            "title": .text(feed.title),
            "home_page_url": .address(feed.homeURL),
            "feed_url": .address(feed.selfURL),
            "description": .text(feed.subtitle),
            "authors": authors([feed.author ?? feed.title]),
            "language": .text(feed.language),
            "items": .list(feed.items.map(item)),
        ])
        var bytes = document.bytes
        bytes.append("\n")
        return bytes
    }

    private static func item(_ item: FeedItem) -> JSONValue {
        .object([
            "id": .address(item.id),
            "url": .address(item.url),
            "title": .text(item.title),
            "content_html": .text(String(decoding: item.contentHTML, as: UTF8.self)),
            "summary": .text(item.summary),
            "image": .address(item.imageURL),
            "date_published": .text(item.published),
            "date_modified": .text(item.updated),
            "authors": authors(item.authors),
            "tags": .nonEmpty(item.tags.map { .text($0) }),
            "language": .text(item.language),
        ])
    }

    private static func authors(_ names: [String]) -> JSONValue? {
        .nonEmpty(names.map { .object(["name": .text($0)]) })
    }
}
