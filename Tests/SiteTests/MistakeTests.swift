import Build
import Content
import Diagnostics
import Foundations
import Testing

/// A build with mistakes: all of them are told, and the earlier site stands as it was.
struct MistakeTests {
    @Test func threeMistakesInThreeFilesAreToldAndTheEarlierSiteStays() {
        let site = TestSite(["content/om.md": text("title: Om"), "content/blogg/2026-01-02-a.md": text("title: A")])
        let earlier = site.build()
        #expect(earlier.exitStatus == 0)
        site.write("content/blogg/2026-05-01-b.md", "---\ntitle: B\nupdated: 2026-04-31\n---\n\nText.\n")
        site.write("content/kontakt.md", "---\ntitel: Kontakt\ntaagar: [a]\n---\n\nText.\n")
        site.write("content/om.md", text("title: Om ändrad", "Läs [mer](finns-inte.md)."))
        let built = site.build()
        #expect(built.exitStatus == 1)
        #expect(
            built.printed == """
                content/blogg/2026-05-01-b.md:3:10: error: april har 30 dagar, så datumet 2026-04-31 finns inte [invalid-date]
                  3 | updated: 2026-04-31
                    |          ^~~~~~~~~~
                    = hjälp: menade du 2026-04-30?
                content/kontakt.md:3:1: error: nyckeln taagar finns inte [unknown-key]
                  3 | taagar: [a]
                    | ^~~~~~
                    = hjälp: menade du taggar?
                content/om.md:5:11: error: länken finns-inte.md leder ingenstans [broken-link]
                  5 | Läs [mer](finns-inte.md).
                    |           ^~~~~~~~~~~~~
                    = hjälp: länka till en fil (../blogg/namn.md) eller en adress (/blogg/)

                """)
        #expect(built.settled == earlier.settled && built.report.output == nil)
    }

    @Test func mistakesOfTheSettingsTheThemeAndTheTextsAreToldTogether() {
        let site = TestSite(["content/a.md": text("title: A\ndraft: snart")], settings: "page-size: många\n")
        site.write("templates/page.mustache", "{{titel}}\n{{>hedd}}\n")
        #expect(Set(site.build().codes) == ["wrong-type", "unknown-name", "unknown-partial"])
    }

    @Test(arguments: [
        "utkast:", "draft: null", "draft: ~", "målgrupp:   # bara medlemmar", "audience:", "audience: \"\"", "utgår:",
        "expires: # i vår", "expires: \"\"",
    ]) func aKeyThatKeepsATextFromReadersNeedsItsValue(line: String) {
        let built = TestSite(["content/a.md": text("title: A\n\(line)"), "content/b.md": text("title: B")]).build()
        #expect(built.codes == ["wrong-type"] && built.exitStatus == 1 && built.files.isEmpty)
        #expect(built.findings.first?.hasPrefix("content/a.md:3:") == true)
    }

    @Test func whatNamesATextThatCannotBeReadIsNotWrong() {
        let built = TestSite(
            [
                "content/om.md": text("title: Om\ndraft: snart"),
                "content/about.md": text("title: About\nlanguage: en\ntranslation-of: om"),
                "content/kalender/kf.md": text("title: KF\nstart: 2026-01-01\nid: kf-mote\ndraft: snart"),
                "content/blogg/2026-01-02-a.md": text("title: A\nfollows: kf-mote", "[KF](../kalender/kf.md)"),
                "content/plan/2026.md": text("title: P\nperiod: 2026\ndraft: snart"),
                "content/mal.md": text("title: M", "```mål\nplan: plan/2026\n```"),
            ], settings: "menu: [om]\n"
        ).build()
        #expect(
            built.findings == [
                "content/kalender/kf.md:5:8 error wrong-type", "content/om.md:3:8 error wrong-type",
                "content/plan/2026.md:4:8 error wrong-type",
            ])
    }

    @Test func warningsStopABuildOnlyUnderStrict() {
        let site = TestSite(["content/a.md": text("title: A", "<b>Fet</b>")])
        let strict = site.build(strict: true)
        #expect(strict.exitStatus == 1 && strict.settled.isEmpty)
        #expect(site.build().exitStatus == 0 && !site.build().settled.isEmpty)
    }

    @Test func checkFindsWhatBuildFindsAndWritesNothing() {
        for body in ["Text.", "<b>Fet</b>", "[x](finns-inte.md)"] {
            let site = TestSite(["content/a.md": text("title: A", body)])
            let check = site.check()
            #expect(site.files(in: "site").isEmpty)
            let built = site.build()
            #expect(
                check.findings == built.report.findings && check.exitStatus(strict: false) == built.exitStatus
                    && check.pages == built.report.pages)
            #expect(check.nextChange == built.report.nextChange)
        }
    }

    @Test func aFolderWithoutSettingsIsNoSite() {
        let built = TestSite(["content/a.md": text("title: A")])
        built.remove("content/site.yml")
        #expect(built.build().codes == ["no-site"] && built.build().exitStatus == 2)
    }

    @Test(arguments: ["", "title: [", "- a\n- b\n", "bara text", "title: A\n"]) func settingsThatCannotBeReadAreErrors(
        _ settings: String
    ) {
        let built = TestSite(["content/site.yml": settings, "content/a.md": text("title: A")]).build()
        #expect(
            built.exitStatus == 1 && built.settled.isEmpty
                && built.report.findings.allSatisfy { $0.place.file == "content/site.yml" })
    }

    @Test(arguments: [
        "bjorkvik.example", "ftp://bjorkvik.example", "https://", "https://a@b.example", "https://b.example/?x=1",
        "https://b.example/<b>", "javascript:alert(1)",
    ])
    func anAddressOfTheSiteThatIsNoneIsAnError(_ url: String) {
        let built = TestSite(["content/site.yml": "title: Vi\nurl: \"\(url)\"\n"]).build()
        #expect(built.findings == ["content/site.yml:2:6 error bad-url"])
    }

    @Test func mistakesOfSettingsAreOnTheirLines() {
        let settings =
            "title: Vi\nurl: https://vi.example\ntime-zone: CEST\ncolour: röd\nlanguage: svenska!\nsections:\n  blogg: {kind: blogginlägg}\npermalinks: {post: \"/:sektion/:slug/\"}\n"
        let built = TestSite(["content/site.yml": settings]).build()
        #expect(
            built.findings.map { String($0.split(separator: ":", maxSplits: 1)[1]) } == [
                "3:12 error unknown-time-zone", "4:9 error bad-colour", "5:11 error wrong-type",
                "7:17 error unknown-kind", "8:20 error unknown-placeholder",
            ])
    }

    @Test(arguments: ["time-zone: Europe/Stokholm", "language: svenska!"])
    func mistakesOfSettingsHideNoneOfPages(setting: String) {
        let settings = "title: Vi\nurl: https://vi.example\n\(setting)\n"
        let files = [
            "content/site.yml": settings,
            "content/a.md": text("title: A", "[b](b.md) ![](c.png)\n\n```kalnder\n```"),
        ]
        let built = TestSite(files).build()
        let said = TestSite(files.merging(["content/site.yml": "title: Vi\nurl: https://vi.example\n"]) { $1 }).build()
        #expect(built.codes.filter { !["unknown-time-zone", "wrong-type"].contains($0) } == said.codes)
        #expect(said.codes.contains("broken-link") && built.files.isEmpty && built.exitStatus == 1)
    }

    @Test func mistakesOfTheThemeAreOnTheirLines() {
        let site = TestSite([:])
        site.write("templates/page.mustache", "{{<layout}}\n{{$main}}\n{{titel}}\n{{/main}}\n{{/layout}}\n")
        #expect(site.build().findings == ["templates/page.mustache:3:1 error unknown-name"])
        site.write("templates/page.mustache", "{{#membersOnly}}\n")
        #expect(site.build().findings.first?.hasSuffix("error template-syntax") == true)
        site.write("templates/page.mustache", "{{>page}}\n")
        #expect(site.build().codes == ["partial-loop"])
    }

    @Test func aFolderWithoutAThemeSaysSoOnceAndWhereOneIs() throws {
        let site = TestSite(["content/a.md": text("title: A")], theme: false)
        for made in ["", "templates/assets/10-own.css"] {
            if !made.isEmpty { site.write(made, "b { color: red }\n") }
            let built = site.build()
            #expect(built.exitStatus == 1 && built.settled.isEmpty)
            #expect(built.findings == ["templates:0:0 error missing-template"])
            #expect(built.report.findings.first?.help?.swedish.contains("blad starta") == true)
        }
    }

    @Test func messagesSpeakTheSitesLanguage() {
        let site = TestSite([
            "content/site.yml": "title: We\nurl: https://we.example\nlanguage: en\n",
            "content/a.md": text("title: A", "[x](b.md)"),
        ])
        let report = site.build().report
        #expect(
            report.language == .english
                && report.findings.map { FindingText(language: report.language).text($0) }.joined().contains(
                    "error: the link b.md leads nowhere [broken-link]")
        )
    }

    @Test func lineEndsAndAByteOrderMarkChangeNothing() {
        let lines = "---\ntitle: A\ntaagar: x\n---\n\nText.\n"
        for variant in [
            lines, lines.replacing("\n", with: "\r\n"), lines.replacing("\n", with: "\r"), "\u{FEFF}" + lines,
        ] {
            #expect(TestSite(["content/a.md": variant]).build().findings == ["content/a.md:3:1 error unknown-key"])
        }
    }
}
