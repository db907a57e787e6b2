import Testing

/// Lists in pages.
struct PaginationTests {
    private func build(_ count: Int, size: Int = 3) -> Built {
        TestSite(Samples.posts(count), settings: "page-size: \(size)\n").build()
    }

    private func listed(_ page: Page) -> [String] { page.headings.dropFirst().map(\.self) }

    @Test func aListThatFitsHasOnePageAndNoPageNumbers() throws {
        let built = build(2)
        #expect(try listed(built.page("/blogg/")) == ["Nummer 2", "Nummer 1"])
        #expect(try !built.page("/blogg/").main.contains("pagination") && !built.addresses.contains("/blogg/sida/2/"))
    }

    @Test func aListOfExactlyThePageSizeHasOnePage() throws {
        let built = build(3)
        #expect(try listed(built.page("/blogg/")) == ["Nummer 3", "Nummer 2", "Nummer 1"])
        #expect(!built.addresses.contains { $0.contains("/sida/") })
    }

    @Test func oneMoreMakesASecondPage() throws {
        let built = build(4)
        #expect(try listed(built.page("/blogg/")) == ["Nummer 4", "Nummer 3", "Nummer 2"])
        #expect(try listed(built.page("/blogg/sida/2/")) == ["Nummer 1"])
        #expect(try built.page("/blogg/sida/2/").title == "Blogg, sida 2 – Föreningen i Björkvik")
    }

    @Test func everyPostIsOnExactlyOnePageOfALongList() throws {
        let built = build(25)
        let pages = try (1...9).map { try built.page($0 == 1 ? "/blogg/" : "/blogg/sida/\($0)/") }
        #expect(pages.flatMap(listed) == (1...25).reversed().map { "Nummer \($0)" })
        #expect(!built.addresses.contains("/blogg/sida/10/") && !built.addresses.contains("/blogg/sida/1/"))
    }

    @Test func aPageLinksToItsNeighboursTheFirstAndTheLast() throws {
        let page = try build(25).page("/blogg/sida/5/")
        #expect(page.words(ofClass: "pagination") == "Nyare Äldre 1 … 3 4 5 6 7 … 9")
        let links = page.links.filter { $0.contains("sida") || $0 == "/blogg/" }
        #expect(
            links == [
                "/blogg/sida/4/", "/blogg/sida/6/", "/blogg/", "/blogg/sida/3/", "/blogg/sida/5/", "/blogg/sida/7/",
                "/blogg/sida/9/",
            ])
        #expect(
            page.meta("robots") == nil
                && page.html.contains(#"<link rel="canonical" href="https://bjorkvik.example/blogg/sida/5/">"#))
    }

    @Test func yearsAndTagsArePaginatedToo() throws {
        var files = Samples.posts(4)
        for path in files.keys { files[path] = files[path]?.replacing("title:", with: "tags: [klimat]\ntitle:") }
        let built = TestSite(files, settings: "page-size: 3\n").build()
        #expect(
            try listed(built.page("/taggar/klimat/sida/2/")) == ["Nummer 1"]
                && listed(built.page("/blogg/2026/sida/2/")) == ["Nummer 1"])
    }

    @Test func onlyTheFirstPageHasTheSectionsIntroduction() throws {
        let files = Samples.posts(4).merging(["content/blogg/index.md": text("title: B", "Inledningen.")]) { $1 }
        let built = TestSite(files, settings: "page-size: 3\n").build()
        #expect(
            try built.page("/blogg/").text.contains("Inledningen.")
                && !built.page("/blogg/sida/2/").text.contains("Inledningen."))
    }

    @Test func aLinkToALaterPageOfAListIsNoBrokenLink() {
        let files = Samples.posts(4).merging(["content/om.md": text("title: Om", "[äldre](/blogg/sida/2/)")]) { $1 }
        #expect(TestSite(files, settings: "page-size: 3\n").build().findings == [])
        #expect(TestSite(files, settings: "page-size: 4\n").build().codes == ["broken-link"])
    }

    @Test(arguments: ["0", "-1", "många", "1001"]) func aPageSizeThatCannotBeOneIsAnError(_ size: String) {
        #expect(
            TestSite([:], settings: "page-size: \(size)\n").build().findings == [
                "content/site.yml:9:12 error wrong-type"
            ])
    }
}
