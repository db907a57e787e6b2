import Testing

/// Files beside texts: those that are linked to are published with the page, no others.
struct BundleTests {
    private func published(_ built: Built) -> [String] {
        built.paths.filter { path in
            ["svg", "png", "pdf", "txt", "csv"].contains { path.hasSuffix("." + $0) } && path != "robots.txt"
                && !path.hasPrefix("assets/")
        }
    }

    @Test func aPictureInAPostsFolderStandsBesideItsPage() throws {
        let built = TestSite(
            ["content/blogg/2026-03-09-torg/index.md": text("title: Torg", "![Torget](bild.png)")],
            bytes: ["content/blogg/2026-03-09-torg/bild.png": Samples.png]
        ).build()
        #expect(built.findings == [] && published(built) == ["blogg/2026/torg/bild.png"])
        let page = try built.page("/blogg/2026/torg/")
        #expect(page.attributes("src") == ["/blogg/2026/torg/bild.png"] && page.attributes("alt") == ["Torget"])
        #expect(page.attributes("width") == ["1"] && page.attributes("height") == ["1"])
    }

    @Test func aFileThatNothingLinksToIsNotPublishedAndAHintSaysSo() {
        let built = TestSite([
            "content/om/index.md": text("title: Om", "[Läs](stadgar.txt)"), "content/om/stadgar.txt": "§ 1",
            "content/om/utkast.txt": "§ 0",
        ]).build()
        #expect(published(built) == ["om/stadgar.txt"])
        #expect(built.findings == ["content/om/utkast.txt:0:0 hint unlinked-file"] && built.exitStatus == 0)
    }

    @Test(arguments: [
        text("title: Om\ndraft: snart", "[Läs](stadgar.txt)"), text("title: Om", "```medlemmar\n[Läs](stadgar.txt)"),
    ]) func nothingIsSaidOfFilesThatATextMayNameThatCannotBeRead(text: String) {
        let built = TestSite(["content/om/index.md": text, "content/om/stadgar.txt": "§ 1"]).build()
        #expect(built.codes == [text.contains("snart") ? "wrong-type" : "members-block"])
    }

    @Test(arguments: ["docx", "doc", "odt"]) func aDocumentThatATextLinksToIsPublishedWithoutAWord(ending: String) {
        let built = TestSite([
            "content/om/index.md": text("title: Om", "[Läs](Våra%20stadgar.\(ending))"),
            "content/om/Våra stadgar.\(ending)": "PK",
        ]).build(strict: true)
        #expect(built.findings == [] && built.exitStatus == 0 && built["om/vara-stadgar.\(ending)"] == "PK")
    }

    @Test func aDocumentThatOnlyADraftLinksToIsNotWarnedOf() {
        let built = TestSite([
            "content/om.md": text("title: Om\ndraft: true", "[Läs](/filer/V%C3%A5ra%20stadgar.docx)"),
            "content/kalla.md": text("title: K\ndraft: true", "```knapp\ntext: Läs\nurl: dagordning.docx\n```"),
            "content/filer/Våra stadgar.docx": "PK", "content/dagordning.docx": "PK",
        ]).build()
        #expect(built.findings == [] && built["om/filer-vara-stadgar.docx"] == nil)
    }

    @Test func aDocumentThatNothingLinksToIsAWarningWithAMendThatHolds() throws {
        let report = TestSite(["content/a.docx": "PK", "content/b.html": "<p>"]).check()
        #expect(report.findings.map(\.code) == [.notMarkdown, .notMarkdown])
        #expect(
            report.findings.compactMap(\.help?.swedish) == [
                "spara texten som en .md-fil, eller länka till dokumentet från en text",
                "spara texten som en .md-fil, eller spara dokumentet som PDF och länka till det",
            ])
    }

    @Test func aWebPageThatATextLinksToIsToldOfOnce() {
        let built = TestSite(["content/om.md": text("title: Om", "[y](y.html)"), "content/y.html": "<p>"]).build()
        #expect(built.findings == ["content/om.md:5:5 error broken-link"])
    }

    @Test func hintsStopNothingUnderStrict() {
        let built = TestSite(["content/om.md": text("title: Om"), "content/utkast.txt": "§ 0"]).build(strict: true)
        #expect(built.exitStatus == 0 && !built.files.isEmpty)
    }

    @Test func aFileOfAnotherFolderIsPublishedBesideThePageThatLinksToIt() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A", "[Stadgar](../om/stadgar.txt)"),
            "content/om/stadgar.txt": "§ 1",
        ]).build()
        #expect(built.findings == [] && published(built) == ["blogg/2026/a/om-stadgar.txt"])
        #expect(try built.page("/blogg/2026/a/").links.contains("/blogg/2026/a/om-stadgar.txt"))
    }

    @Test func aFileThatSeveralPagesLinkToStandsBesideEach() {
        let built = TestSite([
            "content/a.md": text("title: A", "[x](x.txt)"), "content/b.md": text("title: B", "[x](x.txt)"),
            "content/x.txt": "x",
        ]).build()
        #expect(published(built) == ["a/x.txt", "b/x.txt"])
    }

    @Test func namesWithSwedishLettersAndBlanksGetPlainAddresses() throws {
        let built = TestSite(
            [
                "content/om/index.md": text(
                    "title: Om", "![Höst](<Höst på ön.png>) ![Igen](H%C3%B6st%20p%C3%A5%20%C3%B6n.png)")
            ], bytes: ["content/om/Höst på ön.png": Samples.png]
        ).build()
        #expect(built.findings == [] && published(built) == ["om/host-pa-on.png"])
    }

    @Test func aLinkInTheOtherNormalizationFormFindsTheFile() {
        let nfd = "Ho\u{308}st.png", nfc = "Höst.png"
        for (name, link) in [(nfd, nfc), (nfc, nfd)] {
            let built = TestSite(
                ["content/om.md": text("title: Om", "![Höst](\(link))")], bytes: ["content/\(name)": Samples.png]
            ).build()
            #expect(built.findings == [] && published(built) == ["om/host.png"])
        }
    }

    @Test func thePictureOfFrontMatterIsOnThePageInListsAndForSharing() throws {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A\nimage: hus.svg\nimage-alt: Huset"),
            "content/blogg/hus.svg": Samples.svg,
        ]).build()
        let address = "/blogg/2026/a/hus.svg"
        #expect(built.findings == [])
        #expect(
            try built.page("/blogg/2026/a/").attributes("src") == [address]
                && built.page("/blogg/").attributes("src") == [address])
        #expect(try built.page("/blogg/2026/a/").meta("og:image") == "https://bjorkvik.example" + address)
        #expect(try built.page("/blogg/2026/a/").meta("og:image:alt") == "Huset")
    }

    @Test func filesThatABrowserWouldRunAreRefused() {
        let built = TestSite([
            "content/om.md": text("title: Om", "[x](x.js) [y](y.html)"), "content/x.js": "alert(1)",
            "content/y.html": "<script>",
        ]).build()
        #expect(built.exitStatus == 1 && built.files.isEmpty)
    }

    @Test func editorsLeftoversAreIgnored() {
        let built = TestSite([
            "content/om.md": text("title: Om"), "content/om.md~": "x", "content/~$brev.docx": "x",
            "content/Thumbs.db": "x", "content/.DS_Store": "x",
        ]).build()
        #expect(built.findings == [] && built.mentions(of: "thumbs") == [])
    }

    @Test func anSVGWithAScriptIsAnErrorOrLosesIt() {
        let built = TestSite([
            "content/om.md": text("title: Om", "![X](x.svg)"),
            "content/x.svg":
                #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="hej()"><script>hej()</script></svg>"#,
        ]).build()
        #expect(built.codes == ["unsafe-svg"] || (built["om/x.svg"] != nil && built.mentions(of: "hej()") == []))
    }

    @Test func aPictureThatIsNoneIsAnError() {
        let built = TestSite(["content/om.md": text("title: Om", "![X](x.png)"), "content/x.png": "hej"]).build()
        #expect(built.exitStatus == 1 && built.report.findings.first?.place.file == "content/x.png")
    }
}
