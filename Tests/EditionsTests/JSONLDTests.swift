import Editions
import Foundation
import TestSupport
import Testing

@Suite struct JSONLDTests {
    private let organisation = JSONLD.Organisation(name: "Föreningen", url: "https://b.example/")

    private func written(_ node: JSONValue) -> String { String(decoding: JSONLD.bytes(node), as: UTF8.self) }

    private func parsed(_ node: JSONValue) throws -> [String: Any] {
        let text = written(node)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func article(_ text: String, authors: [String] = []) -> JSONValue {
        JSONLD.article(
            .init(
                kind: .newsArticle, headline: text, url: "https://b.example/kf/", description: text,
                published: "2024-03-12T00:00:00+01:00", authors: authors, imageURL: "https://b.example/å.jpg",
                language: "sv",
                tags: [text], publisher: organisation))
    }

    @Test func theContextComesFirst() {
        #expect(
            written(JSONLD.organisation(.init(name: "Å & B")))
                == #"{"@context":"https://schema.org","@type":"Organization","name":"Å \u0026 B"}"#)
    }

    @Test(arguments: HostileText.all)
    func textsNeverEndTheScriptElement(text: String) throws {
        #expect(written(article(text, authors: [text])).utf8.allSatisfy { $0 != UInt8(ascii: "<") && $0 >= 0x20 })
        #expect(try parsed(article(text))["headline"] as? String == text)
    }

    @Test func randomTextsComeBackAsTheyWere() throws {
        var generator = SeededGenerator(seed: 25)
        for _ in 0..<300 {
            let text = HostileText.random(&generator)
            #expect(try parsed(article(text))["description"] as? String == text)
        }
    }

    @Test func anArticleWithoutAuthorIsThePublishers() throws {
        let node = try parsed(article("KF"))
        #expect(node["@type"] as? String == "NewsArticle")
        #expect((node["author"] as? [String: Any])?["@type"] as? String == "Organization")
        #expect((node["mainEntityOfPage"] as? [String: Any])?["@id"] as? String == "https://b.example/kf/")
        #expect(node["dateModified"] as? String == "2024-03-12T00:00:00+01:00")
        #expect(node["image"] as? [String] == ["https://b.example/%C3%A5.jpg"])
    }

    @Test func anArticleNamesItsAuthors() throws {
        let authors = try parsed(article("KF", authors: ["Anna", "Bo"]))["author"] as? [[String: Any]]
        #expect(authors?.compactMap { $0["name"] as? String } == ["Anna", "Bo"])
    }

    @Test func aCancelledEventSaysSo() throws {
        let event = JSONLD.Event(
            name: "KF", url: "https://b.example/kalender/kf/", start: "2024-03-11T18:30:00+01:00", place: "Kommunhuset",
            address: "Storgatan 1, 123 45 Björkvik", isCancelled: true, organizer: organisation, language: "sv")
        let node = try parsed(JSONLD.event(event))
        #expect(node["eventStatus"] as? String == "https://schema.org/EventCancelled")
        #expect(node["startDate"] as? String == "2024-03-11T18:30:00+01:00")
        #expect(node["eventAttendanceMode"] as? String == "https://schema.org/OfflineEventAttendanceMode")
        let location = try #require(node["location"] as? [String: Any])
        #expect(location["@type"] as? String == "Place" && location["name"] as? String == "Kommunhuset")
        #expect(
            location["address"] as? [String: String] == [
                "@type": "PostalAddress", "streetAddress": "Storgatan 1", "postalCode": "123 45",
                "addressLocality": "Björkvik",
            ])
    }

    @Test(arguments: ["Strandvallen, klubbstugan", "12345", "Torget 1, 1234 5 Byn", "Torget 1, 123 45"])
    func anAddressWithoutAPostalCodeIsTheStreets(_ address: String) throws {
        let event = JSONLD.Event(
            name: "KF", url: "https://b.example/", start: "2024-03-11", address: address, language: "sv")
        let location = try #require(try parsed(JSONLD.event(event))["location"] as? [String: Any])
        #expect(location["address"] as? [String: String] == ["@type": "PostalAddress", "streetAddress": address])
    }

    @Test func anEventWithoutAnAddressSaysNotHowItIsAttended() throws {
        let event = JSONLD.Event(
            name: "KF", url: "https://b.example/", start: "2024-03-11", place: "Videomöte", language: "sv")
        let node = try parsed(JSONLD.event(event))
        #expect(
            node["eventAttendanceMode"] == nil
                && node["location"] as? [String: String] == ["@type": "Place", "name": "Videomöte"])
    }

    @Test func aPersonsOpinionIsNotStated() throws {
        let node = try parsed(
            JSONLD.person(.init(name: "Anna", url: "https://b.example/personer/anna/", roles: ["Ledamot"])))
        #expect(Set(node.keys) == ["@context", "@type", "name", "url", "jobTitle"])
    }

    @Test func theStartPageNamesItsPublisher() throws {
        let node = try parsed(
            JSONLD.webSite(name: "Björkvik", url: "https://b.example/", language: "sv", publisher: organisation))
        #expect((node["publisher"] as? [String: Any])?["name"] as? String == "Föreningen")
    }
}
