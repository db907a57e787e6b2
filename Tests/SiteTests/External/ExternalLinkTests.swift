import Build
import Diagnostics
import Testing

/// What `blad check --external` says of links to other sites; with real servers it is tried by Tests/Checks/external.py.
@Suite struct ExternalLinkTests {
    /// The findings of a page with this body.
    private func check(_ body: String, _ web: AskedWeb) -> [Finding] {
        TestSite(["content/om.md": text("title: Om", body)]).check(lookup: web.lookup).findings
    }

    private func codes(_ findings: [Finding]) -> [Code] { findings.map(\.code) }

    @Test func withoutAnOptionNothingIsLookedUp() {
        let site = TestSite(["content/om.md": text("title: Om", "[x](https://borta.example/)")])
        #expect(site.check().findings == [])
    }

    @Test func whatIsThereIsNotSpokenOf() {
        let web = AskedWeb()
        #expect(check("[x](https://annan.example/a?b=c&d#e)", web) == [])
        #expect(web.asked == ["HEAD https://annan.example/a?b=c&d"])
    }

    @Test func aSiteWithoutLinksOutNeedsNoCurl() {
        let site = TestSite(["content/om.md": text("title: Om", "[start](/) [post](mailto:anna@bjorkvik.example)")])
        let missing = LinkLookup(programs: Programs(folder: "/", mayAsk: false) { _ in nil }, agent: "blad")
        #expect(site.check(lookup: missing).findings == [])
    }

    @Test func everythingThatIsALinkOnAPageIsLookedUpOnce() {
        let site = TestSite(
            [
                "content/om.md": text(
                    "title: Om",
                    """
                    [a](https://a.example/#ett) [a](https://A.example/#två) <https://b.example/> https://c.example/x

                    ![bild](https://d.example/bild.png)

                    ```knapp
                    text: Gå med
                    url: https://e.example/
                    ```

                    ```film
                    url: https://f.example/film
                    ```

                    [egen](https://bjorkvik.example/om/) [post](mailto:x@g.example) [ring](tel:+4670)
                    """),
                "content/andra.md": text("title: Andra", "[a](https://a.example) [utkast](https://b.example/)"),
                "content/utkast.md": text("title: Utkast\ndraft: true", "[x](https://utkast.example/)"),
                "content/hemlig.md": text("title: Hemlig\naudience: members", "[x](https://hemlig.example/)"),
                "content/kalender/m.md": text("title: M\nstart: 2026-07-01\nsignup: https://h.example/anmal"),
                "content/personer/anna.md": text("title: Anna\ncontact: [www.i.example, anna@i.example]"),
            ])
        let web = AskedWeb()
        #expect(codes(site.check(lookup: web.lookup).findings) == [.remotePicture])
        #expect(
            web.asked.sorted()
                == [
                    "https://a.example/", "https://b.example/", "https://c.example/x", "https://d.example/bild.png",
                    "https://e.example/", "https://f.example/film", "https://h.example/anmal", "https://www.i.example/",
                ].map { "HEAD " + $0 })
    }

    @Test(arguments: [404, 410])
    func aPageThatIsGoneIsAWarningAtTheFirstLink(status: Int) throws {
        let site = TestSite([
            "content/a.md": text("title: A", "Läs\nmer [här](https://annan.example/borta#del)."),
            "content/b.md": text("title: B", "[x](https://annan.example/borta)"),
            "content/c.md": text("title: C", "[x](https://annan.example/borta)"),
        ])
        let web = AskedWeb(["https://annan.example/borta": .status(status)])
        let findings = site.check(lookup: web.lookup).findings
        let finding = try #require(findings.first)
        #expect(codes(findings) == [.deadLink] && finding.severity == .warning)
        #expect(
            finding.message.swedish
                == "https://annan.example/borta finns inte längre (svarar \(status)), och 2 texter till länkar dit")
        #expect(finding.place.file == "content/a.md" && finding.place.line == 6 && finding.place.column == 11)
        #expect(site.check(lookup: web.lookup).exitStatus(strict: true) == 1)
        #expect(site.check(lookup: web.lookup).exitStatus(strict: false) == 0)
    }

    @Test(arguments: [
        (6, Code.deadLink, "servern finns inte"), (3, .deadLink, "servern finns inte"),
        (7, .deadLink, "tar inte emot någon"), (60, .deadLink, "certifikat"), (28, .uncheckedLink, "svarar inte i tid"),
        (56, .uncheckedLink, "inget svar"), (97, .uncheckedLink, "inget svar"),
    ])
    func whatKeepsAServerFromAnsweringIsSaid(fault: Int, code: Code, words: String) throws {
        let web = AskedWeb(["https://annan.example/": .fault(fault)])
        let findings = check("[x](https://annan.example/) [y](https://finns.example/)", web)
        #expect(codes(findings) == [code])
        #expect(try #require(findings.first).message.swedish.contains(words))
        #expect(web.asked.filter { $0.hasSuffix("annan.example/") }.count == 2)
    }

    @Test(arguments: [400, 401, 403, 429, 500, 503, 999])
    func anAnswerThatSaysNothingOfThePageIsAHint(status: Int) {
        let web = AskedWeb(["https://annan.example/": .status(status)])
        let findings = check("[x](https://annan.example/)", web)
        #expect(codes(findings) == [.uncheckedLink] && findings.first?.severity == .hint)
        #expect(findings.first?.message.swedish.contains("kunde inte kontrolleras (svarar \(status))") == true)
        // Who is told to wait does not ask again.
        #expect(web.asked.count == (status == 429 ? 1 : 2))
    }

    @Test(arguments: [AskedWeb.Answer.status(405), .status(404), .status(501), .fault(52)])
    func aServerThatRefusesHEADIsAskedForThePage(refusal: AskedWeb.Answer) {
        // A page that is larger than what is waited for was there.
        for page in [AskedWeb.Answer.status(200), AskedWeb.Answer(fault: 63, status: 200)] {
            let web = AskedWeb(["https://annan.example/": refusal], pages: ["https://annan.example/": page])
            #expect(check("[x](https://annan.example/)", web) == [])
            #expect(web.asked == ["HEAD https://annan.example/", "GET https://annan.example/"])
        }
    }

    @Test func manyDeadLinksOfOneTextHaveTheirPlaces() {
        let addresses = (1...300).map { "https://annan.example/\($0)" }
        let body = addresses.map { "[x](\($0))" }.joined(separator: "\n")
        let web = AskedWeb(Dictionary(uniqueKeysWithValues: addresses.map { ($0, .status(404)) }))
        let findings = check(body, web)
        #expect(findings.count == 300 && findings.allSatisfy { $0.code == .deadLink && $0.place.column == 5 })
        #expect(Set(findings.map(\.place.line)).count == 300)
    }

    // MARK: Redirects

    @Test(arguments: [301, 308])
    func whatHasMovedForGoodIsAHintWithTheNewAddress(status: Int) throws {
        let web = AskedWeb([
            "http://annan.example/a": .to("https://annan.example/a", status: status),
            "https://annan.example/a": .to("https://www.annan.example/a", status: status),
            "https://www.annan.example/a": .to("https://www.annan.example/sv/a", status: 302),
        ])
        let findings = check("[x](http://annan.example/a#del)", web)
        #expect(codes(findings) == [.movedLink] && findings.first?.severity == .hint)
        #expect(try #require(findings.first?.help).swedish == "skriv https://www.annan.example/a#del")
    }

    @Test(arguments: [302, 303, 307])
    func whatLeadsOnForNowIsNotSpokenOf(status: Int) {
        let web = AskedWeb(["https://annan.example/": .to("https://annan.example/sv", status: status)])
        #expect(check("[x](https://annan.example/)", web) == [])
    }

    @Test func whatLeadsOnToNothingIsDead() {
        let web = AskedWeb([
            "https://annan.example/a": .to("https://annan.example/b"), "https://annan.example/b": .status(404),
        ])
        #expect(codes(check("[x](https://annan.example/a)", web)) == [.deadLink])
    }

    @Test func aCircleAndAnEndlessWayEnd() {
        let circle = AskedWeb([
            "https://annan.example/a": .to("https://annan.example/b"),
            "https://annan.example/b": .to("https://annan.example/a#x"),
        ])
        #expect(codes(check("[x](https://annan.example/a)", circle)) == [.uncheckedLink])
        let steps = (0..<50).map { number in
            ("https://annan.example/\(number)", AskedWeb.Answer.to("https://annan.example/\(number + 1)"))
        }
        let endless = AskedWeb(Dictionary(steps) { first, _ in first })
        #expect(codes(check("[x](https://annan.example/0)", endless)) == [.uncheckedLink])
        #expect(endless.asked.count == 11)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://annan.example/", "javascript:alert(1)", "mailto:a@annan.example"])
    func nothingButTheWebIsFollowed(target: String) {
        let web = AskedWeb(["https://annan.example/": .to(target, status: 302)])
        let findings = check("[x](https://annan.example/)", web)
        #expect(codes(findings) == [.uncheckedLink] && web.asked.count == 1)
    }

    @Test func linksThatLeadToOnePlaceAskForItOnce() {
        let web = AskedWeb([
            "https://annan.example/a": .to("https://annan.example/in", status: 302),
            "https://annan.example/b": .to("https://annan.example/in", status: 302),
        ])
        #expect(check("[x](https://annan.example/a) [y](https://annan.example/b)", web) == [])
        #expect(web.asked.filter { $0.hasSuffix("/in") }.count == 1)
    }

    // MARK: What cannot be done

    @Test func withoutCurlThatIsAllThatIsSaid() {
        let site = TestSite(["content/om.md": text("title: Om", "[x](https://annan.example/)")])
        let report = site.check(
            lookup: LinkLookup(programs: Programs(folder: "/", mayAsk: false) { _ in nil }, agent: "blad"))
        #expect(codes(report.findings) == [.missingProgram] && report.exitStatus(strict: false) == 2)
        #expect(report.findings.first?.message.swedish.contains("curl") == true)
    }

    @Test func aCurlThatSaysNothingIsToldOf() {
        let site = TestSite(["content/om.md": text("title: Om", "[x](https://annan.example/)")])
        let silent = LinkLookup(
            programs: Programs(folder: "/", mayAsk: false) { _ in
                Programs.Answer(status: 2, output: [], errors: "curl: option --parallel: is unknown\n")
            }, agent: "blad")
        let report = site.check(lookup: silent)
        #expect(codes(report.findings) == [.uncheckedLink] && report.exitStatus(strict: false) == 2)
        #expect(report.findings.first?.message.english.contains("--parallel") == true)
    }

    @Test func withoutNetworkOneFindingSaysSo() {
        let addresses = (1...50).map { "https://nummer\($0).example/" }
        let web = AskedWeb(Dictionary(addresses.map { ($0, .fault($0.contains("5") ? 28 : 6)) }) { first, _ in first })
        let site = TestSite([
            "content/om.md": text("title: Om", addresses.map { "[x](\($0))" }.joined(separator: "\n"))
        ])
        let report = site.check(lookup: web.lookup)
        #expect(codes(report.findings) == [.uncheckedLink] && report.exitStatus(strict: false) == 2)
        #expect(report.findings.first?.place.file == "content/site.yml")
    }

    @Test func whatElseIsWrongIsSaidToo() {
        let web = AskedWeb(["https://annan.example/": .status(404)])
        #expect(
            Set(codes(check("[x](https://annan.example/) [y](borta.md)", web))) == [.brokenLink, .deadLink])
    }
}
