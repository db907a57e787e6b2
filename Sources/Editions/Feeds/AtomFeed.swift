import Foundations

/// A feed as Atom (RFC 4287).
public enum AtomFeed {
    /// The document's bytes: well-formed XML 1.0 whatever the texts hold.
    public static func bytes(_ feed: Feed) -> [UInt8] {
        var xml = XMLWriter()
        xml.open(
            "feed",
            [
                "xmlns": "http://www.w3.org/2005/Atom", "xmlns:media": "http://search.yahoo.com/mrss/",
                "xml:lang": feed.language,
            ])
        xml.element("id", WebAddress.encoded(feed.selfURL))
        xml.element("title", feed.title)
        xml.element("subtitle", feed.subtitle)
        xml.element("updated", feed.updated)
        link("self", feed.selfURL, type: "application/atom+xml", &xml)
        link("alternate", feed.homeURL, type: "text/html", &xml)
        // Section 4.1.1: a feed has an author unless every entry has one.
        author(feed.author ?? feed.title, &xml)
        xml.element("generator", "Blad")
        for item in feed.items { entry(item, in: feed, &xml) }
        xml.close("feed")
        return xml.bytes
    }

    private static func entry(_ item: FeedItem, in feed: Feed, _ xml: inout XMLWriter) {
        if let language = item.language, language != feed.language {
            xml.open("entry", ["xml:lang": language])
        } else {
            xml.open("entry")
        }
        xml.element("id", WebAddress.encoded(item.id))
        xml.element("title", item.title)
        link("alternate", item.url, type: "text/html", &xml)
        xml.element("published", item.published)
        xml.element("updated", item.updated)
        for name in item.authors { author(name, &xml) }
        for tag in item.tags { xml.empty("category", ["term": tag]) }
        xml.element("summary", item.summary)
        if let image = item.imageURL {
            xml.empty("media:content", ["url": WebAddress.encoded(image), "medium": "image"])
        }
        xml.element("content", String(decoding: item.contentHTML, as: UTF8.self), ["type": "html"])
        xml.close("entry")
    }

    private static func link(_ relation: String, _ address: String, type: String, _ xml: inout XMLWriter) {
        xml.empty("link", ["rel": relation, "type": type, "href": WebAddress.encoded(address)])
    }

    private static func author(_ name: String, _ xml: inout XMLWriter) {
        xml.open("author")
        xml.element("name", name)
        xml.close("author")
    }
}
