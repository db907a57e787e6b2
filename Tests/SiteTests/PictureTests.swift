import Testing

/// Pictures in texts.
struct PictureTests {
    @Test func aPictureWithoutWordsIsAWarning() {
        let built = TestSite(["content/a.md": text("title: A", "![](hus.svg)"), "content/hus.svg": Samples.svg]).build()
        #expect(built.findings == ["content/a.md:5:5 warning missing-alt"] && built.files["a/hus.svg"] != nil)
    }

    @Test func thePictureOfFrontMatterNeedsWordsToo() {
        let built = TestSite(["content/a.md": text("title: A\nimage: hus.svg"), "content/hus.svg": Samples.svg]).build()
        #expect(built.findings == ["content/a.md:3:8 warning missing-alt"])
        #expect(built.printed.contains("bildtext: Färjan lägger till i Norrby"))
    }

    @Test func aPictureOfAnotherSiteIsALinkAndNeverLoaded() throws {
        let built = TestSite(["content/a.md": text("title: A", "![Kartan](https://kartor.example/x.png)")]).build()
        #expect(built.codes == ["remote-picture"])
        let page = try built.page("/a/")
        #expect(
            page.attributes("src").isEmpty && page.links == ["https://kartor.example/x.png"]
                && page.text.contains("Kartan"))
    }

    @Test func nothingIsLoadedFromAnywhereElse() throws {
        let site = TestSite([
            "content/a.md": text(
                "title: A",
                "![K](https://annan.example/x.png) ![K](//annan.example/y.png)\n\n```film\nurl: https://film.example/1\ntext: Filmen\n```\n\nhttps://annan.example"
            )
        ])
        let page = try site.build().page("/a/")
        #expect(page.allAttributes("src").isEmpty)
        for tag in Page.tags(in: page.html) where tag.name == "link" && tag.attributes["rel"] == "stylesheet" {
            #expect(tag.attributes["href"]?.hasPrefix("/assets/") == true)
        }
    }

    @Test func aPictureThatIsMissingIsAnError() {
        #expect(
            TestSite(["content/a.md": text("title: A", "![X](x.png)")]).build().findings == [
                "content/a.md:5:6 error broken-link"
            ])
        #expect(
            TestSite(["content/a.md": text("title: A\nimage: x.png\nimage-alt: X")]).build().findings == [
                "content/a.md:3:8 error broken-link"
            ])
    }

    @Test func aPictureOutsideTheContentIsAnError() {
        #expect(
            TestSite(["content/a.md": text("title: A", "![X](../x.png)")], bytes: ["x.png": Samples.png]).build().codes
                == ["outside-content"])
    }

    @Test func aPictureWithAQuoteInItsWordsIsEscaped() throws {
        let built = TestSite([
            "content/a.md": text("title: A", "![Ett \"hus\" <b> & \\`x](hus.svg)"), "content/hus.svg": Samples.svg,
        ]).build()
        #expect(
            try built.page("/a/").attributes("alt").first?.contains("<b> &") == true
                && !built.page("/a/").main.contains("<b>"))
    }

    @Test func theFirstPictureIsLoadedAtOnceTheOthersWhenTheyAreNear() throws {
        let built = TestSite([
            "content/a.md": text("title: A", "![1](hus.svg)\n\n![2](bat.svg)"), "content/hus.svg": Samples.svg,
            "content/bat.svg": Samples.svg,
        ]).build()
        #expect(try built.page("/a/").attributes("loading") == ["lazy"])
    }

    @Test func aFilmIsALinkedPictureNeverAPlayer() throws {
        let built = TestSite([
            "content/a.md": text(
                "title: A", "```film\nurl: https://www.film.example/torget\nimage: hus.svg\ntext: Talet på torget\n```"),
            "content/hus.svg": Samples.svg,
        ]).build()
        let page = try built.page("/a/")
        #expect(
            built.findings == [] && !page.html.contains("<iframe") && page.links == ["https://www.film.example/torget"])
        #expect(
            page.words(ofClass: "block-video") == "Se filmen film.example Talet på torget"
                && page.attributes("src") == ["/a/hus.svg"])
    }
}
