import Content
import Testing

/// What only members may read is in no byte of the public edition.
struct MembersTests {
    /// Builds the public edition and says where a word is; the members' edition must have it, or the test says nothing.
    private func leaks(_ files: [String: String], settings: String = "", bytes: [String: [UInt8]] = [:]) -> [String] {
        let word = "HEMLIGT"
        let site = TestSite(files, settings: settings, bytes: bytes)
        let members = site.build(audience: .members), open = site.build()
        #expect(!members.mentions(of: word).isEmpty, "the members' edition lacks it: \(members.findings)")
        #expect(!open.files.isEmpty, "\(open.findings)")
        return open.mentions(of: word)
    }

    @Test func aMembersPageIsAbsent() {
        #expect(
            leaks([
                "content/a.md": text("title: HEMLIGT\naudience: members\nmenu: true"), "content/b.md": text("title: B"),
            ]) == [])
    }

    @Test func aMembersPageThatTheMenuNamesIsAbsent() {
        #expect(
            leaks(
                ["content/hemligt.md": text("title: HEMLIGT\naudience: members")], settings: "menu: [blogg, hemligt]\n")
                == [])
    }

    @Test func aMembersBlockIsAbsentWithWhatOnlyItUses() {
        let body = """
            Öppet.[^1]

            ```medlemmar
            ## HEMLIGT

            ![HEMLIGT](hemligt.svg) [fil](hemligt.txt) [länk][hemligt] och en not.[^hemligt]
            ```

            [hemligt]: https://hemligt.example
            [^1]: En not.
            [^hemligt]: HEMLIGT.
            """
        let files = [
            "content/om/index.md": text("title: Om", body), "content/om/hemligt.svg": Samples.svg(saying: "HEMLIGT"),
            "content/om/hemligt.txt": "HEMLIGT",
        ]
        #expect(leaks(files) == [])
    }

    @Test func aMembersBlockAtTheTopIsInNoSummary() {
        let body = "```members\nHEMLIGT är det första stycket.\n```\n\nÖppet."
        #expect(leaks(["content/blogg/2026-01-02-x.md": text("title: X", body)]) == [])
    }

    @Test func aTagThatOnlyMembersTextsUseHasNoPage() {
        #expect(
            leaks([
                "content/blogg/2026-01-02-x.md": text("title: X\ntags: [HEMLIGT, skola]\naudience: members"),
                "content/blogg/2026-01-03-y.md": text("title: Y\ntags: [skola]"),
            ]) == [])
    }

    @Test func aTagIsWrittenAndCountedAsThePublicTextsHaveIt() throws {
        let site = TestSite([
            "content/blogg/2026-01-04-x.md": text("title: X\ntags: [SKOLA]\naudience: members"),
            "content/blogg/2026-01-03-y.md": text("title: Y\ntags: [skola]"),
        ])
        #expect(try site.build().page("/taggar/").text == "Taggar skola 1")
        #expect(try site.build(audience: .members).page("/taggar/").text == "Taggar SKOLA 2")
    }

    @Test func aYearThatOnlyMembersTextsHaveIsNotThere() {
        let built = TestSite([
            "content/blogg/2024-01-04-x.md": text("title: X\naudience: members"),
            "content/blogg/2025-01-03-y.md": text("title: Y"),
            "content/blogg/2026-01-03-z.md": text("title: Z"),
            "content/kalender/m.md": text("title: M\nstart: 2023-01-02\naudience: members"),
        ]).build()
        #expect(built.mentions(of: "2024") == [] && built.mentions(of: "2023") == [])
    }

    @Test func yearCountsDoNotCountMembersTexts() throws {
        let page = try TestSite([
            "content/blogg/2025-01-04-x.md": text("title: X\naudience: members"),
            "content/blogg/2025-01-03-y.md": text("title: Y"),
            "content/blogg/2026-01-03-z.md": text("title: Z"),
        ]).build().page("/blogg/")
        #expect(page.words(ofClass: "years") == "2026 1 2025 1")
    }

    @Test func membersTextsMakeNoEmptyPageOfAList() {
        var files = Samples.posts(3)
        for number in 4...6 {
            files["content/blogg/2026-02-0\(number)-m.md"] = text(
                "title: M\(number)\naudience: members\nslug: m\(number)")
        }
        let site = TestSite(files, settings: "page-size: 3\n")
        #expect(
            !site.build().addresses.contains("/blogg/sida/2/")
                && site.build(audience: .members).addresses.contains("/blogg/sida/2/"))
    }

    @Test func neighboursSkipMembersTexts() throws {
        let site = TestSite([
            "content/blogg/2026-01-01-a.md": text("title: A"),
            "content/blogg/2026-01-02-m.md": text("title: HEMLIGT\naudience: members"),
            "content/blogg/2026-01-03-b.md": text("title: B"),
        ])
        #expect(try site.build().page("/blogg/2026/b/").words(ofClass: "neighbours") == "Äldre A")
        #expect(
            try site.build(audience: .members).page("/blogg/2026/b/").words(ofClass: "neighbours") == "Äldre HEMLIGT")
    }

    @Test func aMembersEventIsInNoCalendarAndNoBlock() {
        #expect(
            leaks([
                "content/kalender/m.md": text(
                    "title: HEMLIGT\nstart: 2026-07-01 18:00\nplace: HEMLIGT\naudience: members"),
                "content/om.md": text("title: Om", "```kalender\nlimit: 5\n```"),
            ]) == [])
    }

    @Test func aReportFromAMembersMeetingDoesNotNameIt() {
        #expect(
            leaks([
                "content/kalender/m.md": text("title: HEMLIGT\nstart: 2026-05-01 18:00\nid: mote\naudience: members"),
                "content/blogg/2026-05-02-x.md": text("title: Rapport\nfollows: mote"),
            ]) == [])
    }

    @Test func aMeetingDoesNotNameItsMembersReport() {
        #expect(
            leaks([
                "content/kalender/m.md": text("title: Möte\nstart: 2026-05-01 18:00\nid: mote"),
                "content/blogg/2026-05-02-x.md": text("title: HEMLIGT\nfollows: mote\naudience: members"),
            ]) == [])
    }

    @Test func aPersonsPageDoesNotListMembersTexts() throws {
        let files = [
            "content/personer/anna.md": text("title: Anna Exempel"),
            "content/blogg/2026-05-02-x.md": text("title: HEMLIGT\nauthor: Anna Exempel\naudience: members"),
            "content/blogg/2026-05-03-y.md": text("title: Öppet\nauthor: Anna Exempel"),
        ]
        #expect(leaks(files) == [])
        #expect(try TestSite(files).build().page("/personer/anna/").text.contains("Öppet"))
    }

    @Test func anAuthorWhosePageIsForMembersIsNotLinked() throws {
        let site = TestSite([
            "content/personer/anna.md": text("title: Anna Exempel\naudience: members"),
            "content/blogg/2026-05-03-y.md": text("title: Y\nauthor: Anna Exempel"),
        ])
        #expect(try !site.build().page("/blogg/2026/y/").html.contains("/personer/anna/"))
        #expect(try site.build(audience: .members).page("/blogg/2026/y/").links.contains("/personer/anna/"))
    }

    @Test func aTranslationForMembersIsNotOffered() {
        #expect(
            leaks([
                "content/om.md": text("title: Om"),
                "content/om-en.md": text("title: HEMLIGT\nlanguage: en\ntranslation-of: om\naudience: members"),
            ]) == [])
    }

    @Test func aTranslationOfAMembersTextDoesNotNameIt() {
        #expect(
            leaks([
                "content/om.md": text("title: HEMLIGT\naudience: members"),
                "content/om-en.md": text("title: About\nlanguage: en\ntranslation-of: om"),
            ]) == [])
    }

    @Test func aliasesOfMembersTextsLeadNowhere() {
        #expect(leaks(["content/a.md": text("title: A\naliases: [/gammalt-hemligt/]\naudience: members")]) == [])
    }

    @Test func aPictureThatMembersAndOthersUseIsPublishedOnlyWhereItIsUsed() {
        let site = TestSite([
            "content/a/index.md": text("title: A\naudience: members", "![Hus](hus.svg)"),
            "content/a/hus.svg": Samples.svg,
            "content/b.md": text("title: B", "![Hus](a/hus.svg)"),
        ])
        #expect(site.build().paths.filter { $0.hasSuffix("hus.svg") } == ["b/a-hus.svg"])
    }

    @Test(arguments: ["audience: members", "draft: true", "expires: 2026-06-01"])
    func theGoalsOfAPlanThatIsNotPublishedAreInNoBlock(_ line: String) {
        let site = TestSite([
            "content/plan/2026.md": text("title: Plan\nperiod: 2026\n\(line)\ngoals: [{text: HEMLIGT}]"),
            "content/om.md": text("title: Om", "```mål\nplan: plan/2026\n```"),
        ])
        let built = site.build()
        #expect(
            built.findings == ["content/om.md:6:7 error link-to-unpublished"] && built.mentions(of: "HEMLIGT") == [])
    }

    @Test(arguments: ["medlemar", "Medlemmar", "MEMBERS", "member", "{members}"])
    func aBlockThatIsNearlyForMembersIsAnError(_ word: String) {
        let built = TestSite(["content/a.md": text("title: A", "```\(word)\nHEMLIGT\n```")]).build()
        #expect(built.codes == ["members-block"] && built.files.isEmpty)
    }

    @Test(arguments: [Audience.public, .members])
    func theRestOfATextIsCheckedWhereAMembersBlockIsRefused(audience: Audience) {
        let body = """
            ´´´medlemmar
            HEMLIGT [protokoll](../../inne.md)
            ´´´

            ## Rubrik

            [blad](blad.pdf) ![Bild](finns-inte.jpg)

            [död](/nope/)

            ```kalender
            limit: många
            ```
            """
        let built = TestSite([
            "content/blogg/2026-01-02-x/index.md": text("title: X", body),
            "content/blogg/2026-01-02-x/blad.pdf": "%PDF-1.4", "content/inne.md": text("title: I\naudience: members"),
            "content/y.md": text("title: Y", "[Rubriken](blogg/2026-01-02-x/index.md#rubrik)"),
        ]).build(audience: audience)
        let said = [
            "5:0 error members-block", "11:26 error broken-link", "13:7 error broken-link", "16:8 error wrong-type",
        ]
        #expect(built.findings == said.map { "content/blogg/2026-01-02-x/index.md:\($0)" })
        #expect(built.files.isEmpty)
    }

    @Test func aMembersBlockThatIsNeverClosedIsAnError() {
        #expect(
            TestSite(["content/a.md": text("title: A", "```medlemmar\nHEMLIGT")]).build().findings == [
                "content/a.md:5:0 error members-block"
            ])
    }

    @Test func theMembersEditionSaysThatItIsAndAsksRobotsToLeave() throws {
        let built = TestSite(["content/a.md": text("title: A", "```medlemmar\nHEMLIGT\n```")]).build(audience: .members)
        let page = try built.page("/a/")
        #expect(page.html.contains("Medlemmarnas utgåva") && page.text == "A HEMLIGT")
        #expect(page.attributes("aria-label").contains("Bara för medlemmar"))
        #expect(try built.file("robots.txt") == "User-agent: *\nDisallow: /\n")
        #expect(try built.file("_headers").contains("X-Robots-Tag: noindex"))
    }

    @Test func theMembersEditionIsWrittenToAFolderOfItsOwn() {
        let site = TestSite(["content/a.md": text("title: A\naudience: members")])
        site.build(audience: .members)
        #expect(site.files(in: "site").isEmpty && site.files(in: "site-members")["a/index.html"] != nil)
    }

    @Test func membersTextsAreMarkedInTheMembersEdition() throws {
        let built = TestSite(["content/blogg/2026-01-02-a.md": text("title: A\naudience: members")]).build(
            audience: .members)
        #expect(
            try built.page("/blogg/").text.contains("Bara för medlemmar")
                && built.page("/blogg/2026/a/").text.hasPrefix("Blogg Bara för medlemmar A"))
    }
}
