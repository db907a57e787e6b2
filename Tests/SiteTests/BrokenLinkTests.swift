import Testing

/// Links that lead nowhere good.
struct BrokenLinkTests {
    /// The finding of one link on line 5 of `content/politik/a.md`: `17 error broken-link`, the first number its column.
    private func finding(_ link: String, _ files: [String: String] = [:]) -> String? {
        let site = TestSite(
            files.merging([
                "content/politik/a.md": text("title: A", "Läs mer [här](\(link))."),
                "content/om.md": text("title: Om", "## Styrelsen\n\nText."),
            ]) { $1 })
        let built = site.build()
        #expect(built.findings.count <= 1, "\(built.findings)")
        #expect(built.files.isEmpty == (built.exitStatus == 1))
        return built.findings.first.map { $0.replacing("content/politik/a.md:5:", with: "") }
    }

    @Test(arguments: [
        "om.md", "../omm.md", "/omm/", "../oss", "/kalender/2026/", "bild.png", "/taggar/skola/", "/blogg/2026/",
        "/kalender/feed.xml", "/taggar/",
    ])
    func aLinkToWhatIsNotThereIsAnError(_ link: String) {
        #expect(finding(link) == "15 error broken-link")
    }

    @Test func aPictureThatIsNotThereIsToldAsAPicture() {
        let site = TestSite(["content/a.md": text("title: A", "![Färjan](farja.jpg)")])
        #expect(
            site.build().printed == """
                content/a.md:5:11: error: bilden farja.jpg finns inte [broken-link]
                  5 | ![Färjan](farja.jpg)
                    |           ^~~~~~~~~
                    = hjälp: lägg bildfilen i samma mapp som texten och skriv dess hela namn

                """)
        site.write("content/farjan.jpg", Samples.noise(width: 4, height: 4))
        #expect(site.build().printed.contains("= hjälp: menade du farjan.jpg?"))
    }

    @Test func anAddressOfTheSitesOwnHostThatIsNotThereIsTold() {
        #expect(finding("https://bjorkvik.example/omm/")?.hasSuffix("broken-link") == true)
    }

    @Test(arguments: [
        "http://bjorkvik.example/omm/", "http://www.bjorkvik.example/omm/", "//bjorkvik.example/omm/",
        "//www.bjorkvik.example/omm/",
    ])
    func theSitesOwnHostIsKnownHoweverItIsWritten(_ link: String) {
        #expect(finding(link) == "15 warning broken-link")
    }

    @Test(arguments: [
        "http://localhost:8080", "http://127.0.0.1:1111", "https://[::1]:8080", "http://0.0.0.0:8080", "//LOCALHOST",
    ])
    func anAddressOfThePreviewIsTold(_ host: String) throws {
        #expect(finding(host + "/om/") == "15 warning suspicious-link")
        let built = TestSite(["content/a.md": text("title: A", "[om oss](\(host)/om/?a#b)")]).build()
        #expect(built.report.findings.first?.help?.swedish == "skriv /om/?a#b")
    }

    @Test(arguments: ["https://localhost.example/", "https://127.example/", "https://annan.example/localhost:8080/"])
    func anAddressOfAnotherHostIsNoPreviews(_ link: String) {
        #expect(finding(link) == nil)
    }

    @Test func lettersHaveNoPagesOfYears() {
        #expect(finding("/brev/2026/", ["content/brev/2026-01-02-b.md": text("title: B")]) == "15 error broken-link")
    }

    @Test func theNearestFileIsSuggested() {
        let built = TestSite(["content/a.md": text("title: A", "[x](omm.md)"), "content/om.md": text("title: Om")])
            .build()
        #expect(built.printed.contains("    = hjälp: menade du om.md?\n"))
    }

    @Test(arguments: ["../Om.md", "../OM.md"]) func aLinkInAnotherLetterCaseIsAnErrorOnEverySystem(_ link: String) {
        #expect(finding(link) == "15 error wrong-case")
    }

    @Test(arguments: ["../om.md#styrelse", "/om/#Styrelsen", "#finns-inte", "../om.md#\u{301}styrelsen"])
    func aHeadingThatIsNotThereIsAWarning(_ link: String) {
        #expect(finding(link) == "15 warning broken-anchor")
    }

    @Test(arguments: [
        ("Motion (slutlig) #2.pdf", "Motion (slutlig) %232.pdf? i en länk skrivs # som %23"),
        ("100%.pdf", "100%25.pdf? i en länk skrivs % som %25"),
        ("Varför?.pdf", "Varför%3F.pdf? i en länk skrivs ? som %3F"),
    ])
    func aFileWhoseNameHoldsASignOfAddressesIsProposedAsItIsWritten(name: String, help: String) throws {
        let site = TestSite(["content/a.md": text("title: A", "[m](<\(name)>)"), "content/\(name)": "%PDF-1.4"])
        let finding = try #require(site.build().report.findings.first { $0.code == .brokenLink })
        #expect(finding.help?.swedish == "menade du " + help)
        let written = help.prefix { $0 != "?" }
        site.write("content/a.md", text("title: A", "[m](<\(written)>)"))
        #expect(site.build().findings == [])
    }

    @Test func aBlankIsProposedAsItIsWrittenWhereTheLinkHasNone() {
        let site = TestSite([
            "content/a.md": text("title: A", "[m](min%20motio.pdf)"), "content/min motion.pdf": "%PDF-1.4",
        ])
        #expect(site.build().printed.contains("menade du min%20motion.pdf? i en länk skrivs blanksteg som %20\n"))
        site.write("content/a.md", text("title: A", "[m](min%20motion.pdf)"))
        #expect(site.build().findings == [])
        site.write("content/a.md", text("title: A", "[m](<min motio.pdf>)"))
        #expect(site.build().printed.contains("menade du min motion.pdf?\n"))
    }

    @Test func aLinkIsPointedAtWhereItsWholeDestinationStands() {
        let built = TestSite([
            "content/om.md": text("title: Om"),
            "content/a.md": text("title: A", "Vi skriver om det. Se [A](om.md#nix) och [B](om).\n\n[C][c]\n\n[c]: omm"),
        ]).build()
        #expect(
            built.findings == [
                "content/a.md:5:27 warning broken-anchor", "content/a.md:5:46 error broken-link",
                "content/a.md:9:6 error broken-link",
            ])
    }

    @Test(arguments: ["draft: true", "date: 2026-12-24", "expires: 2026-06-01", "audience: members"])
    func aLinkToWhatIsNotPublishedIsAnError(_ line: String) {
        let post = text(line.hasPrefix("date") ? "title: X\n\(line)" : "title: X\ndate: 2026-01-02\n\(line)")
        let address = "/blogg/2026/x/"
        #expect(finding("../blogg/x.md", ["content/blogg/x.md": post]) == "15 error link-to-unpublished")
        #expect(finding(address, ["content/blogg/x.md": post]) == "15 error link-to-unpublished")
        #expect(
            finding("https://bjorkvik.example" + address, ["content/blogg/x.md": post])
                == "15 error link-to-unpublished")
    }

    @Test(arguments: [
        ("audience: members", "lägg länken i ett block ```medlemmar, eller ta bort den"),
        ("draft: true", "ta bort länken, eller publicera texten som den går till"),
    ])
    func aMembersTextIsNotToBePublishedForALink(_ lines: String, _ help: String) {
        let built = TestSite([
            "content/a.md": text("title: A", "[x](x.md)"), "content/x.md": text("title: X\n\(lines)"),
        ]).build()
        #expect(built.report.findings.map { $0.help?.swedish } == [help])
    }

    @Test(arguments: ["../blogg/x.md", "/blogg/2026/x/", "https://bjorkvik.example/blogg/2026/x/#a", "/gammal/"])
    func aLinkToWhatWillExpireIsTold(_ link: String) {
        let post = text("title: X\ndate: 2026-01-02\nexpires: 2026-06-16\naliases: [/gammal/]", "## A\n\nText.")
        #expect(finding(link, ["content/blogg/x.md": post]) == "15 warning link-expires")
    }

    @Test func aLinkFromWhatExpiresNoLaterOrToWhatIsGoneThenAnywayIsNot() {
        func codes(_ day: String, asOf: String = TestSite.day) -> [String] {
            TestSite([
                "content/a.md": text("title: A\nexpires: \(day)", "[b](b.md) [här](a.md)"),
                "content/b.md": text("title: B\nexpires: 2026-07-01"),
            ]).build(asOf: asOf).codes
        }
        #expect(codes("2026-06-30") == [] && codes("2026-07-01") == [] && codes("2026-07-02") == ["link-expires"])
        #expect(codes("2026-07-02", asOf: "2026-07-01") == ["link-to-unpublished"])
    }

    @Test func aBlockThatShowsAPlanWhichWillExpireIsTold() {
        let site = TestSite([
            "content/a.md": text("title: A", "```mål\nplan: plan/2026\n```"),
            "content/plan/2026.md": text("title: P\nexpires: 2026-07-01\ngoals: [{text: Fika}]"),
        ])
        #expect(site.build().findings == ["content/a.md:6:7 warning link-expires"])
        #expect(site.build(asOf: "2026-07-01").codes == ["link-to-unpublished"])
    }

    @Test func onlyTheEditionWhereALinkWillBreakTellsOfIt() {
        let site = TestSite([
            "content/a.md": text("title: A", "```medlemmar\n[b](b.md)\n```"),
            "content/b.md": text("title: B\nexpires: 2026-07-01"),
        ])
        #expect(site.build().findings == [] && site.build(audience: .members).codes == ["link-expires"])
    }

    @Test func membersMayLinkToMembersTexts() {
        let site = TestSite([
            "content/a.md": text("title: A\naudience: members", "[b](b.md)"),
            "content/b.md": text("title: B\naudience: members"),
        ])
        #expect(site.build().findings == [] && site.build(audience: .members).findings == [])
    }

    @Test func aMembersBlockMayLinkToAMembersText() {
        let site = TestSite([
            "content/a.md": text("title: A", "```medlemmar\n[b](b.md)\n```"),
            "content/b.md": text("title: B\naudience: members"),
        ])
        #expect(site.build().findings == [] && site.build(audience: .members).findings == [])
    }

    @Test(arguments: ["../../hemligt.md", "../../../etc/passwd", "%2e%2e/%2e%2e/site.md"])
    func aLinkOutOfTheFolderIsAnError(_ link: String) {
        #expect(finding(link) == "15 error outside-content")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "C:/mapp/fil.docx",
        "vbscript:x",
        "java&#115;cript:alert(1)", "javascript&colon;alert(1)", "&#1;javascript:alert(1)",
    ])
    func linksOutsideTheAllowedSchemesAreErrors(_ link: String) {
        #expect(
            finding(link)?.hasSuffix("error unsafe-link") == true
                || finding(link)?.hasSuffix("error control-character") == true, "\(finding(link) ?? "nothing")")
    }

    @Test func aPathOnSomebodysDiskIsAnError() {
        let built = TestSite(["content/a.md": text("title: A", "[x](C:\\\\mapp\\\\fil.docx)")]).build()
        #expect(built.codes.contains("unsafe-link") && built.files.isEmpty)
    }

    @Test(arguments: ["knapp\ntext: Hit\nurl: javascript:alert(1)", "film\nurl: \"data:text/html,x\"\ntext: Film"])
    func blocksDoNotLinkSoEither(_ block: String) {
        let built = TestSite(["content/a.md": text("title: A", "```\(block)\n```")]).build()
        #expect(built.codes.contains("unsafe-link") && built.files.isEmpty)
    }

    @Test func aSignUpDoesNotEither() {
        let built = TestSite(["content/kalender/a.md": text("title: A\nstart: 2026-07-01\nsignup: javascript:alert(1)")]
        ).build()
        #expect(built.findings == ["content/kalender/a.md:4:9 error unsafe-link"])
    }

    @Test func eachBrokenLinkIsToldOnItsOwnLine() {
        let body = "[a](a1.md)\n\nText.\n\n[b](b1.md) och [c](c1.md)\n"
        #expect(
            TestSite(["content/x.md": text("title: X", body)]).build().findings == [
                "content/x.md:5:5 error broken-link", "content/x.md:9:5 error broken-link",
                "content/x.md:9:20 error broken-link",
            ])
    }
}
