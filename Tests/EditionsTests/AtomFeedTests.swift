import Editions
import TestSupport
import Testing

@Suite struct AtomFeedTests {
    @Test func writesAWholeFeed() {
        let expected = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="sv">
            <id>https://bjorkvik.example/blogg/feed.xml</id>
            <title>Torgmöte</title>
            <subtitle>Torgmöte</subtitle>
            <updated>2024-03-13T00:00:00+01:00</updated>
            <link rel="self" type="application/atom+xml" href="https://bjorkvik.example/blogg/feed.xml"/>
            <link rel="alternate" type="text/html" href="https://bjorkvik.example/blogg/"/>
            <author>
            <name>Torgmöte</name>
            </author>
            <generator>Blad</generator>
            <entry>
            <id>https://bjorkvik.example/blogg/2024/kf/</id>
            <title>Torgmöte</title>
            <link rel="alternate" type="text/html" href="https://bjorkvik.example/blogg/2024/kf/"/>
            <published>2024-03-12T00:00:00+01:00</published>
            <updated>2024-03-13T00:00:00+01:00</updated>
            <author>
            <name>Torgmöte</name>
            </author>
            <category term="Torgmöte"/>
            <summary>Torgmöte</summary>
            <media:content url="https://bjorkvik.example/bild%20%C3%A5.jpg" medium="image"/>
            <content type="html">&lt;p&gt;Välkommen&lt;/p&gt;</content>
            </entry>
            </feed>

            """
        #expect(String(decoding: AtomFeed.bytes(.sample()), as: UTF8.self) == expected)
    }

    @Test(arguments: HostileText.all)
    func textsComeBackAsTheyWere(text: String) throws {
        let xml = try #require(XMLReading(AtomFeed.bytes(.sample(text, html: text))))
        let expected = Feed.inXML(text)
        #expect(xml.texts["title"] == [expected, expected])
        #expect(xml.texts["content"] == [expected])
        #expect(xml.attributes["category"]?.first?["term"] == expected)
    }

    @Test func randomTextsComeBackAsTheyWere() throws {
        var generator = SeededGenerator(seed: 20_240_312)
        for _ in 0..<300 {
            let text = HostileText.random(&generator)
            let xml = try #require(XMLReading(AtomFeed.bytes(.sample(text, html: text))), "\(text.debugDescription)")
            #expect(xml.texts["summary"] == [Feed.inXML(text)])
        }
    }

    @Test func bytesThatAreNoUTF8BecomeReplacementCharacters() throws {
        var feed = Feed.sample()
        feed.items[0].contentHTML = [0x3C, 0xFF, 0xC3, 0x3E]
        let xml = try #require(XMLReading(AtomFeed.bytes(feed)))
        #expect(xml.texts["content"] == ["<\u{FFFD}\u{FFFD}>"])
    }

    @Test func theTitleIsTheAuthorWhereThereIsNone() throws {
        var feed = Feed.sample("Föreningen")
        feed.author = nil
        feed.items[0].authors = []
        #expect(try #require(XMLReading(AtomFeed.bytes(feed))).texts["name"] == ["Föreningen"])
    }

    @Test func aTextInAnotherLanguageSaysSo() throws {
        var feed = Feed.sample()
        feed.items[0].language = "ar"
        #expect(try #require(XMLReading(AtomFeed.bytes(feed))).attributes["entry"] == [["xml:lang": "ar"]])
    }

    @Test func aFeedWithoutTextsIsWhole() throws {
        var feed = Feed.sample()
        feed.items = []
        #expect(try #require(XMLReading(AtomFeed.bytes(feed))).texts["updated"] == [feed.updated])
    }
}
