import Editions
import Foundation
import TestSupport
import Testing

@Suite struct JSONFeedTests {
    private func parsed(_ feed: Feed) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(JSONFeed.bytes(feed))) as? [String: Any])
    }

    @Test func writesAWholeFeed() {
        let expected =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"Torgmöte","#
            + #""home_page_url":"https://bjorkvik.example/blogg/","feed_url":"https://bjorkvik.example/blogg/feed.xml","#
            + #""description":"Torgmöte","authors":[{"name":"Torgmöte"}],"language":"sv","items":[{"#
            + #""id":"https://bjorkvik.example/blogg/2024/kf/","url":"https://bjorkvik.example/blogg/2024/kf/","#
            + #""title":"Torgmöte","content_html":"\u003cp\u003eVälkommen\u003c/p\u003e","summary":"Torgmöte","#
            + #""image":"https://bjorkvik.example/bild%20%C3%A5.jpg","date_published":"2024-03-12T00:00:00+01:00","#
            + #""date_modified":"2024-03-13T00:00:00+01:00","authors":[{"name":"Torgmöte"}],"tags":["Torgmöte"]}]}"#
        #expect(String(decoding: JSONFeed.bytes(.sample()), as: UTF8.self) == expected + "\n")
    }

    @Test(arguments: HostileText.all)
    func textsComeBackAsTheyWere(text: String) throws {
        let feed = try parsed(.sample(text, html: text))
        #expect(feed["title"] as? String == text)
        let item = try #require((feed["items"] as? [[String: Any]])?.first)
        #expect(item["content_html"] as? String == text)
        #expect(item["tags"] as? [String] == [text])
    }

    @Test func randomTextsComeBackAsTheyWere() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let text = HostileText.random(&generator)
            #expect(try parsed(.sample(text))["title"] as? String == text)
        }
    }

    @Test func whatIsMissingIsLeftOut() throws {
        var feed = Feed.sample()
        feed.items[0].authors = []
        feed.items[0].tags = []
        feed.items[0].summary = nil
        let item = try #require((parsed(feed)["items"] as? [[String: Any]])?.first)
        #expect(Set(item.keys).isDisjoint(with: ["authors", "tags", "summary", "language"]))
    }
}
