import Build
import Content
import Diagnostics
import Foundations
import Testing

/// What `blad share` writes.
@Suite struct ShareTests {
    private let site = TestSite(
        [
            "content/om.md": text("title: Om oss"),
            "content/blogg/budget.md": text(
                "title: Budgeten\ndate: 2026-06-20\ndraft: true\nimage: torg.png\nimage-alt: Torget",
                "Se [sidan](../om.md), [planen](https://bar.example/) och [ovan](#rubrik).\n\n## Rubrik\n\n![Torget](torg.png)\n\n"
                    + "```medlemmar\nHemligstämplat.\n```"),
            "content/blogg/annat.md": text("title: Ett annat utkast\ndate: 2026-06-10\ndraft: true"),
            "content/blogg/maj.md": text("title: Maj\ndate: 2026-05-01"),
            "content/internt.md": text("title: Internt\naudience: members", "Bara vi."),
            "content/fel.md": text("title: Fel\ndraft: true", "[bort](nej.md)"),
            "content/trasig.md": text("titlel: Fel"),
        ], bytes: ["content/blogg/torg.png": Samples.png])

    private func share(_ name: String, audience: Audience = .public, output: String? = nil) -> ExportReport {
        let options = BuildOptions(
            folder: site.folder, output: output, audience: audience, asOf: Day(iso: TestSite.day))
        return ShareExport(options, fileSystem: LetterSite.disk, clock: { 0 }).share(name)
    }

    private func html(
        _ name: String, audience: Audience = .public, _ here: SourceLocation = #_sourceLocation
    ) throws -> String {
        let report = share(name, audience: audience)
        let file = try #require(report.files.first, "\(report.findings)", sourceLocation: here)
        let bytes = site.files(in: "share")[String(file.dropFirst("share/".count))]
        return String(decoding: try #require(bytes, sourceLocation: here), as: UTF8.self)
    }

    @Test func aDraftBecomesOneFileThatSaysWhatItIs() throws {
        let page = try html("content/blogg/budget.md")
        #expect(site.files(in: "share").keys.sorted() == ["budget.html"])
        #expect(page.contains("Utkast 15 juni 2026. Delas inte vidare."))
        #expect(page.contains("<title>Utkast: Budgeten"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
        #expect(page.components(separatedBy: "<style>").count == 2 && page.contains(".masthead"))
    }

    /// A theme of one's own may hold quotes where no attribute is.
    @Test(arguments: [
        "<!-- 19\" skärm -->", "<!-- <form <body> 'x -->", "<meta name='x' content='19\" skärm'>",
        "<style>.a::before { content: \"<\"; } /* 19\" */</style>", "<!-- a > \" <b -- > -->",
    ])
    func aDraftIsMarkedWhateverTheSitesTemplatesHold(line: String) throws {
        let head = try #require(site.files(in: "templates")["head.mustache"])
        site.write("templates/head.mustache", line + "\n" + String(decoding: head, as: UTF8.self))
        let page = try html("blogg/budget")
        #expect(page.components(separatedBy: "<aside class=\"shared-mark\"").count == 2 && page.contains(line))
        #expect(page.contains("<title>Utkast: Budgeten") && !page.contains("<link"))
        #expect(!page.contains("<script") && page.contains("src=\"data:image/"))
    }

    @Test(arguments: ["</head>", "<body class=\"is-{{$kind}}page{{/kind}}\">"])
    func aPageThatCannotBeMarkedIsNotShared(tag: String) throws {
        let layout = String(decoding: try #require(site.files(in: "templates")["layout.mustache"]), as: UTF8.self)
        try #require(layout.contains(tag))
        site.write("templates/layout.mustache", layout.replacing(tag, with: "<!-- " + tag))
        let report = share("blogg/budget")
        #expect(report.findings.map(\.code) == [.templateSyntax] && report.files == [])
        #expect(site.files(in: "share").isEmpty)
    }

    @Test func onlyThePagesOwnTitleSaysThatItIsADraft() throws {
        site.write(
            "templates/footer.mustache",
            "<svg role=\"img\" aria-labelledby=\"t\"><title id=\"t\">medlemmar</title></svg>\n")
        let page = try html("blogg/budget")
        #expect(page.contains("<title id=\"t\">medlemmar</title>") && page.contains("<title>Utkast: Budgeten"))
    }

    @Test func itAsksForNothingOutsideItself() throws {
        let page = Page(html: try html("blogg/budget"))
        for tag in Page.tags(in: page.html) {
            #expect(!["script", "link", "form", "iframe", "source"].contains(tag.name))
            #expect(tag.attributes["src"].map { $0.hasPrefix("data:") } ?? true && tag.attributes["srcset"] == nil)
        }
        #expect(page.html.contains("src=\"data:image/"))
        #expect(page.html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    }

    @Test func linksLeadToTheSitesAddressOrStayOnThePage() throws {
        let page = try html("blogg/budget")
        #expect(page.contains("href=\"https://bjorkvik.example/om/\"") && page.contains("href=\"#rubrik\""))
        #expect(!page.contains("href=\"/"))
    }

    @Test func nothingElseThatIsUnpublishedIsInIt() throws {
        let page = try html("blogg/budget")
        #expect(!page.contains("Ett annat utkast") && !page.contains("Hemligstämplat"))
        #expect(try html("blogg/budget", audience: .members).contains("Hemligstämplat"))
        #expect(try html("internt").contains("Bara för medlemmar."))
    }

    @Test func mistakesInTheTextStopItAndThoseOfOthersDoNot() {
        #expect(share("fel").findings.map(\.code) == [.brokenLink] && share("fel").files == [])
        #expect(share("content/trasig.md").findings.contains { $0.code == .unknownKey })
        #expect(share("om").files == ["share/om.html"])
        #expect(share("omm").known?.contains("om") == true)
    }

    @Test func aFilesNameAloneIsEnoughWhereNoOtherFileHasIt() {
        site.write("content/index.md", text("title: Start"))
        site.write("content/arkiv/index.md", text("title: Arkivet"))
        site.write("content/arkiv/budget.md", text("title: Gammal budget"))
        #expect(share("index.md").files == ["share/start.html"] && share("./index.md").files == ["share/start.html"])
        #expect(share("https://bjorkvik.example").files == ["share/start.html"])
        #expect(share("arkiv/index.md").files == ["share/arkiv.html"])
        #expect(share("maj.md").files == ["share/maj.html"])
        #expect(share("budget.md").files == [] && share("budget.md").known?.contains("arkiv/budget") == true)
    }

    @Test(arguments: ["content", "templates/x", "outbox", "print"])
    func theSitesOwnFoldersAreNoPlaceForIt(folder: String) {
        #expect(share("om", output: site.folder + "/" + folder).findings.map(\.code) == [.outputNotOurs])
    }

    @Test func theSiteIsNeverBuiltOverIt() {
        _ = share("om")
        site.remove("content/trasig.md")
        #expect(site.build(output: site.folder + "/share").codes.contains("output-not-ours"))
    }
}
