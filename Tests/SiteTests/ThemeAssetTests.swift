import Testing

/// The theme's own files, and the style sheets and templates that name them.
struct ThemeAssetTests {
    private static let files: [String: [UInt8]] = [
        "templates/assets/bild.png": Array("bild".utf8), "templates/assets/Typ.woff2": Array("typ".utf8),
        "templates/assets/ikoner/pil.svg": Array("<svg/>".utf8),
    ]

    private func build(_ sheet: String, at name: String = "egen.css", url: String = "https://vi.example") -> Built {
        site(["templates/assets/\(name)": sheet], url: url).build()
    }

    private func site(_ theme: [String: String], url: String = "https://vi.example") -> TestSite {
        let site = TestSite(
            ["content/site.yml": "title: Vi\nurl: \(url)\nshare-cards: false\n"], bytes: Self.files)
        for (path, text) in theme { site.write(path, text) }
        return site
    }

    /// The name below `assets/` under which a file is published.
    private func published(_ name: String, _ built: Built) throws -> String {
        let parts = name.split(separator: ".")
        let path = try #require(
            built.paths.first { $0.hasPrefix("assets/\(parts[0]).") && $0.hasSuffix(".\(parts[1])") })
        return String(path.dropFirst("assets/".count))
    }

    private func sheet(_ built: Built) throws -> String { try built.file("assets/" + published("blad.css", built)) }

    @Test(arguments: [
        "url(bild.png)", "url( bild.png )", "url(\"bild.png\")", "URL('bild.png')", "url(./bild.png)",
        "url(/assets/bild.png)", "url(ikoner/../bild.png)", "url(bil\\64.png)", "url(b%69ld.png)",
        "url(\n  bild.png\n)",
    ])
    func aStyleSheetsAddressIsThatOfThePublishedFile(written: String) throws {
        let built = build("body { background: \(written) }")
        #expect(built.findings == [])
        let pattern = /body { background: url\(\s*["']?([^"')\s]+)/.ignoresCase()
        let found = try #require(try sheet(built).firstMatch(of: pattern))
        #expect(try String(found.output.1) == published("bild.png", built))
    }

    @Test func whatFollowsTheNameStays() throws {
        let built = build("@font-face{src:url(\"Typ.woff2?#iefix\"),url(ikoner/pil.svg#ner)}")
        let (font, arrow) = (try published("Typ.woff2", built), try published("ikoner/pil.svg", built))
        #expect(try sheet(built).contains("@font-face{src:url(\"\(font)?#iefix\"),url(\(arrow)#ner)}"))
    }

    @Test(arguments: [
        "/* url(nej.png) */", "a { content: \"url(nej.png)\" }", "a { content: 'a\\'url(nej.png)' }",
        "a { filter: url(#moln) }", "a { background: url(/om-oss/karta.svg) }", "a { b: my-url(nej.png) }",
        "@namespace svg url(http://www.w3.org/2000/svg);", "a { b: url() }", "a { b: \"url(nej.png)", "a { b: url(",
        "/* url(nej.png)", "a { b: \\", "@import", "@namespace 'a;b' url(a;b) /* ; */",
    ])
    func whatIsNoFileOfTheThemeStaysAsItIs(written: String) throws {
        let built = build(written)
        #expect(built.codes.filter { $0 != "blocked-address" } == [])
        #expect(try sheet(built).contains(written + "\n"))
    }

    @Test func aSheetInAFolderCountsFromThere() throws {
        let built = build("a{b:url(../bild.png)} c{d:url(pil.svg)}", at: "ikoner/pil.css")
        #expect(built.findings == [])
        let text = try built.file("assets/" + published("ikoner/pil.css", built))
        let arrow = try published("ikoner/pil.svg", built).dropFirst("ikoner/".count)
        #expect(try text == "a{b:url(../\(published("bild.png", built)))} c{d:url(\(arrow))}\n")
    }

    /// Browsers keep a sheet for a year: one that names another picture has another name.
    @Test func anotherPictureGivesTheSheetAnotherName() throws {
        let site = site(["templates/assets/egen.css": "a{b:url(bild.png)}"])
        let first = try published("blad.css", site.build())
        site.write("templates/assets/bild.png", "en annan bild")
        let second = site.build()
        #expect(try published("blad.css", second) != first)
        #expect(try sheet(second).contains(published("bild.png", second)))
    }

    @Test(arguments: [
        ("a { b: url(bidl.png) }", "1:12 error broken-link", "menade du bild.png?"),
        ("\r\na { b: url(\"../bild.png\") }", "2:13 error broken-link", "menade du bild.png?"),
        ("a { b: url(Bild.png) }", "1:12 error wrong-case", "skriv bild.png"),
        ("a { b: url(min bild.png) }", "1:12 error broken-link", nil),
        ("a { b: url(https://x.example/a.png) }", "1:12 warning blocked-address", nil),
        ("a { b: url('//x.example/a.png') }", "1:13 warning blocked-address", nil),
        ("a { b: url(data:image/png;base64,AAAA) }", "1:12 warning blocked-address", nil),
        ("a { b: url('svn+ssh:a.png') }", "1:13 warning blocked-address", nil),
        ("@import \"https://x.example/a.css\";", "1:1 warning blocked-address", nil),
        ("@IMPORT url(annan.css) print;", "1:1 warning blocked-address", nil),
    ])
    func whatASheetCannotShowIsTold(sheet: String, finding: String, help: String?) {
        let built = build(sheet)
        #expect(built.findings == ["templates/assets/egen.css:" + finding])
        if let help { #expect(built.report.findings.first?.help?.swedish == help) }
    }

    @Test func aSheetFullOfFaultsIsToldOfAsFarAsAnyoneReads() {
        #expect(build(String(repeating: "@import ", count: 10_000)).findings.count == 1)
        #expect(build(String(repeating: "a{b:url(nej.png)}\n", count: 2_000)).findings.count == 100)
    }

    @Test(arguments: ["https://vi.example", "https://vi.example/vi"])
    func aTemplateShowsAFileOfTheTheme(url: String) throws {
        let footer = """
            <footer>
              <img src="/assets/bild.png" srcset="/assets/bild.png 1x, /assets/ikoner/pil.svg 2x" alt="">{{site.title}}
            </footer>
            """
        let built = site(["templates/footer.mustache": footer], url: url).build()
        #expect(built.findings == [])
        let root = url.hasSuffix("/vi") ? "/vi/assets/" : "/assets/"
        let picture = try root + published("bild.png", built), arrow = try root + published("ikoner/pil.svg", built)
        let shown = "  <img src=\"\(picture)\" srcset=\"\(picture) 1x, \(arrow) 2x\" alt=\"\">Vi\n</footer>"
        #expect(try built.page("/").html.contains(shown))
    }

    @Test func whatATemplateNamesThatIsNotThereIsTold() {
        let footer = """
            {{! "/assets/nej.png" }}<p>Se /assets/nej.png eller "/assets/{{site.title}}.png"</p>
            <img src="/assets/bidl.png" alt=""><img src='/assets/Bild.png' alt="">
            <link rel="stylesheet" href="/assets/10-base.css">
            """
        let built = site(["templates/footer.mustache": footer]).build()
        #expect(
            built.findings == [
                "templates/footer.mustache:2:11 error broken-link", "templates/footer.mustache:2:46 error wrong-case",
                "templates/footer.mustache:3:30 error broken-link",
            ])
        let help = built.report.findings.map { $0.help?.swedish ?? "" }
        #expect(
            help == ["menade du /assets/bild.png?", "skriv /assets/bild.png", "ta bort raden: sidan hämtar den ändå"])
    }
}
