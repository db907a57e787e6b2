import Testing

/// Lists of words stand in the order in which readers of Swedish look for them.
@Suite struct ReadingOrderTests {
    private func order(_ words: [String], in text: String) -> [String] {
        words.compactMap { word in text.firstRange(of: word).map { (place: $0.lowerBound, word: word) } }
            .sorted { $0.place < $1.place }.map(\.word)
    }

    @Test func tagsEndWithÅÄÖ() throws {
        let built = TestSite(["content/blogg/2026-05-01-a.md": text("title: A\ntags: [båt, buss, ål, bostad, zon]")])
            .build()
        let words = try order(["bostad", "buss", "båt", "zon", "ål"], in: built.page("/taggar/").text)
        #expect(words == ["bostad", "buss", "båt", "zon", "ål"])
    }

    @Test func calendarsToSubscribeToDoToo() throws {
        let types = ["Årsmöte", "Fest", "Torgmöte"]
        let events = types.enumerated().map { number, type in
            ("content/kalender/m\(number).md", text("title: M\(number)\nstart: 2026-07-0\(number + 1)\ntype: \(type)"))
        }
        let built = TestSite(Dictionary(uniqueKeysWithValues: events)).build()
        let list = try built.page("/kalender/").text.split(separator: "Alla händelser").last.map(String.init) ?? ""
        #expect(order(types, in: list) == ["Fest", "Torgmöte", "Årsmöte"])
    }

    @Test func thoseOfABodyAreNotThoseOfOneThatEndsLikeIt() throws {
        let built = TestSite([
            "content/personer/anna.md": text("title: Anna Exempel\nrole: Ledamot i kommunstyrelsen"),
            "content/personer/bo.md": text("title: Bo Prov\nparty-role: Kassör i styrelsen"),
            "content/om.md": text("title: Om", "```personer\nuppdrag: Styrelsen\n```"),
        ]).build()
        let page = try built.page("/om/").text
        #expect(page.contains("Bo Prov") && !page.contains("Anna Exempel"))
    }
}
