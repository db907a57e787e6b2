import Testing

/// Pictures side by side: in a row in the text, or all of a folder.
@Suite struct GalleryTests {
    private static let folder: [String: [UInt8]] = [
        "content/torget/b10.png": Samples.png, "content/torget/b2.png": Samples.png(width: 5, height: 3),
        "content/torget/A å.png": Samples.png(width: 4, height: 3), "content/torget/under/x.png": Samples.png,
        "content/torget/lista.pdf": Array("%PDF-1.4".utf8),
    ]

    private func build(_ block: String, path: String = "content/om.md") -> Built {
        TestSite([path: text("title: Om", block)], bytes: Self.folder).build()
    }

    private let texts = "texter:\n  A å.png: Ett stånd\n  b2.png: Två stånd\n  b10.png: Tio stånd"

    @Test func picturesInARowAreAList() throws {
        let built = TestSite(
            ["content/a.md": text("title: A", "![Ett](a.png \"Klockan sju\")\n![Två](b.png)")],
            bytes: [
                "content/a.png": Samples.noise(width: 700, height: 350),
                "content/b.png": Samples.noise(width: 701, height: 350),
            ]
        ).build()
        #expect(built.findings == [])
        let page = try built.page("/a/")
        #expect(page.words(ofClass: "block-gallery") == "Klockan sju")
        let tags = Page.tags(in: page.main)
        #expect(tags.filter { $0.name == "figure" }.count == 2 && tags.filter { $0.name == "li" }.count == 2)
        #expect(page.attributes("alt") == ["Ett", "Två"])
        #expect(
            page.attributes("sizes")
                == Array(repeating: "(min-width: 38rem) 19rem, (min-width: 28rem) 50vw, 100vw", count: 2))
    }

    @Test(arguments: [
        "bilder\nmapp: torget/", "gallery\nfolder: torget", "bilder\nmapp: ./torget/", "bilder\nmapp: /torget",
    ])
    func aFolderIsShownInOrderOfItsNames(block: String) throws {
        let built = build("```\(block)\n\(texts)\nbildtexter: {b2.png: Det andra}\n```")
        let page = try built.page("/om/")
        #expect(page.attributes("alt") == ["Ett stånd", "Två stånd", "Tio stånd"])
        #expect(page.words(ofClass: "block-gallery") == "Det andra")
        #expect(built.findings.allSatisfy { $0.hasSuffix("hint unlinked-file") } && built.findings.count == 2)
    }

    @Test func theFolderIsFoundFromTheText() throws {
        let built = build("```bilder\nmapp: ../torget\n\(texts)\n```", path: "content/blogg/2026-01-02-x.md")
        #expect(try built.page("/blogg/2026/x/").attributes("alt").count == 3)
    }

    @Test func aPictureWithoutWordsIsAWarning() {
        let built = build("Se:\n\n```bilder\nmapp: torget\ntexts: {b2.png: Två}\n```")
        #expect(
            built.findings.filter { $0.contains("missing-alt") }
                == Array(repeating: "content/om.md:8:7 warning missing-alt", count: 2))
        #expect(built.printed.contains("bilden b10.png saknar beskrivning"))
    }

    @Test(arguments: [
        ("mapp: torgt", "6:7 error unknown-id", "menade du torget/?"),
        ("mapp: blogg/torget", "6:7 error unknown-id", "mappen blogg/torget finns inte"),
        ("mapp: ../torget", "6:7 error outside-content", ""),
        ("mapp: tomt", "6:7 warning nothing-matches", "mappen tomt har inga bilder"),
        ("texter: {}", "6:1 error missing-key", "folder"),
        ("mapp: torget\ntexts: {b3.png: Tre}", "7:9 error unknown-id", "menade du b2.png?"),
        ("mapp: torget\ntexts: Alla", "7:8 error wrong-type", ""),
    ])
    func whatCannotBeShownIsAFinding(lines: String, finding: String, words: String) {
        var files = Self.folder
        files["content/tomt/lista.pdf"] = Array("%PDF-1.4".utf8)
        let built = TestSite(["content/om.md": text("title: Om", "```bilder\n\(lines)\n```")], bytes: files).build()
        #expect(built.findings.contains("content/om.md:" + finding), "\(built.findings)")
        #expect(words.isEmpty || built.printed.contains(words), "\(built.printed)")
    }

    @Test func aDraftsFolderIsNotUnlinked() {
        let built = TestSite(
            ["content/om.md": text("title: Om\ndraft: true", "```bilder\nmapp: torget\n```")], bytes: Self.folder
        ).build()
        #expect(!built.findings.contains { $0.contains("b10.png") } && !built.paths.contains { $0.hasSuffix("png") })
    }

    @Test func aFeedShowsThemOneAfterAnother() throws {
        let built = build("```bilder\nmapp: ../torget\n\(texts)\n```", path: "content/blogg/2026-01-02-x.md")
        let feed = Page.decoded(try built.file("feed.xml"))
        #expect(!feed.contains("block-gallery") && feed.count(of: "<figure>") == 3)
    }

    @Test func aLetterShowsThemOneAfterAnother() throws {
        let pictures = Dictionary(
            uniqueKeysWithValues: Self.folder.map { ($0.key.replacing("torget", with: "brev/torget"), $0.value) })
        let exported = LetterSite(
            "![Först](torget/b2.png \"Ett\") ![Sedan](torget/b10.png)\n\n```bilder\nmapp: torget\n\(texts)\n```",
            bytes: pictures
        ).export()
        #expect(exported.findings == [], "\(exported.printed)")
        #expect(Page.tags(in: try exported.file(".html")).filter { $0.name == "img" }.count == 5)
        let words = try exported.words()
        #expect(words.contains("[Bild: Först] Ett [Bild: Sedan] [Bild: Ett stånd]"), "\(words)")
    }

    @Test func aLetterNeedsWordsForEachPicture() {
        let exported = LetterSite("```bilder\nmapp: .\n```", bytes: ["content/brev/b.png": Samples.png]).export()
        #expect(exported.codes == ["missing-alt"] && exported.outbox.isEmpty)
    }
}
