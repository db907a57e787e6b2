import Editions

extension Feed {
    /// A feed of one text, with a given text in every field that people write.
    static func sample(_ text: String = "Torgmöte", html: String = "<p>Välkommen</p>") -> Feed {
        let item = FeedItem(
            id: "https://bjorkvik.example/blogg/2024/kf/", url: "https://bjorkvik.example/blogg/2024/kf/", title: text,
            summary: text, contentHTML: Array(html.utf8), published: "2024-03-12T00:00:00+01:00",
            updated: "2024-03-13T00:00:00+01:00", authors: [text], tags: [text],
            imageURL: "https://bjorkvik.example/bild å.jpg")
        return Feed(
            title: text, subtitle: text, homeURL: "https://bjorkvik.example/blogg/",
            selfURL: "https://bjorkvik.example/blogg/feed.xml", language: "sv", updated: "2024-03-13T00:00:00+01:00",
            author: text, items: [item])
    }

    /// The text as XML can hold it: what it forbids is U+FFFD.
    static func inXML(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x9, 0xA, 0xD: scalar
                    case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
