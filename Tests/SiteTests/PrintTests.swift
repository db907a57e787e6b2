import Build
import Content
import Diagnostics
import Foundations
import Testing

/// What `blad print` writes.
@Suite struct PrintTests {
    private static let body = """
        Först ett ord[^1] och [en länk](https://exempel.example/sida/), [samma](https://exempel.example/sida/) igen.

        ## Rubrik ett

        Se [sidan](om.md), [oss](mailto:hej@bjorkvik.example) och <https://bar.example/>.

        ![Ett torg](torg.png)

        ```medlemmar
        Hemligstämplat.
        ```

        [^1]: En **not** under strecket.
        """

    private let site = TestSite(
        [
            "content/om.md": text("title: Om oss", "## A\n\nx\n\n## B\n\nx\n\n### C\n\nx\n\n## D\n\nx"),
            "content/sida.md": text("title: Sidan\nsummary: Ingressen.", PrintTests.body),
            "content/intern.md": text("title: Internt\naudience: members"),
            "content/utkast.md": text("title: Utkastet\ndraft: true"),
            "content/blogg/2026-12-24-jul.md": text("title: Julen\ndate: 2026-12-24"),
            "content/blogg/2026-05-01-maj.md": text("title: Maj\ndate: 2026-05-01\nexpires: 2026-06-01"),
            "content/kalender/torget.md": text(
                "title: Torgmöte\nstart: 2026-12-05 11:00\nplace: Stora torget\nsignup: https://bjorkvik.example/anmalan"
            ),
            "content/personer/anna.md": text(
                "title: Anna\nrole: Ledamot i kommunfullmäktige\ncontact: anna@bjorkvik.example"),
            "content/brev/2026-05.md": LetterSite.letter("## Först\n\nHej.", matter: "\nnumber: 5"),
            "content/plan/2026.md": text(
                "title: Planen\nperiod: 2026\nprogress: members\ngoals:\n"
                    + "  - {id: brev, text: Ett brev i månaden, count: newsletter, at-least: 1, per: month}",
                "## Vad vi vill\n\nMycket."),
        ], bytes: ["content/torg.png": Samples.png])

    private func print(
        _ name: String, audience: Audience = .public, asOf day: String = TestSite.day, output: String? = nil,
        pdf: PrintExport.PDF = .unwanted
    ) -> ExportReport {
        let options = BuildOptions(folder: site.folder, output: output, audience: audience, asOf: Day(iso: day))
        return PrintExport(options, fileSystem: LetterSite.disk, clock: { 0 }).print(name, pdf: pdf)
    }

    /// The HTML of a text that can be printed.
    private func html(
        _ name: String, audience: Audience = .public, asOf day: String = TestSite.day,
        _ here: SourceLocation = #_sourceLocation
    ) throws -> String {
        let report = print(name, audience: audience, asOf: day)
        let file = try #require(report.files.first, "\(report.findings)", sourceLocation: here)
        let bytes = site.files(in: "print")[String(file.dropFirst("print/".count))]
        return String(decoding: try #require(bytes, sourceLocation: here), as: UTF8.self)
    }

    // MARK: Which text

    @Test(arguments: [
        ("sida", "sida"), ("content/sida.md", "sida"), ("/sida/", "sida"), ("sida/", "sida"),
        ("https://bjorkvik.example/sida/", "sida"), ("brev/2026-05", "brev-2026-05"), ("2026-05", "brev-2026-05"),
        ("plan/2026", "plan-2026"),
    ])
    func aTextIsNamedByFileAddressOrSlug(name: String, file: String) {
        #expect(print(name).files == ["print/\(file).html"])
    }

    @Test(arguments: ["content/mapp/", "./content/mapp/", "mapp/", "content/mapp/index.md"])
    func aFolderIsTheTextInIt(name: String) {
        site.write("content/mapp/index.md", text("title: Mapp"))
        #expect(print(name).files == ["print/mapp.html"])
    }

    @Test func aListOfEventsIsNoTextThatCouldBeMeant() {
        site.write("content/kalender/lista.yml", "- {titel: Möte, börjar: 2026-12-01}\n")
        #expect(print("kalender/lista").known?.contains("kalender/lista") == false)
        #expect(print("kalender/mote-2026-12-01").files == ["print/kalender-mote-2026-12-01.html"])
    }

    @Test(arguments: ["sidan2", "", "../sida", "/", "2026-06"])
    func aNameOfNothingWritesNothing(name: String) {
        let report = print(name)
        #expect(report.known?.contains("sida") == true && report.files.isEmpty && site.files(in: "print").isEmpty)
    }

    @Test(arguments: [
        ("intern", "texten är bara för medlemmar"), ("utkast", "texten är ett utkast"),
        ("blogg/2026-12-24-jul", "texten publiceras först 2026-12-24"),
        ("blogg/2026-05-01-maj", "texten togs bort 2026-06-01"),
    ])
    func whatIsNotPublishedIsRefused(name: String, message: String) {
        let report = print(name)
        #expect(report.findings.map(\.code) == [.notPublished] && report.findings.first?.message.swedish == message)
        #expect(report.findings.exitStatus(strict: false) == 1 && site.files(in: "print").isEmpty)
    }

    /// As on the web: what is shown is that of the letter's day, without what has gone since.
    @Test(arguments: ["2026-06-15", "2027-01-01"]) func anOldLetterNamesNothingThatIsHiddenNow(day: String) throws {
        site.write(
            "content/brev/2026-05.md", LetterSite.letter("```inlägg\n```\n\n[maj](../blogg/2026-05-01-maj.md)"))
        site.write("content/blogg/2026-05-01-maj.md", text("title: Borta\nexpires: 2026-06-01"))
        site.write("content/blogg/2026-05-02-kvar.md", text("title: Kvar"))
        site.write("content/blogg/2026-05-25-sedan.md", text("title: Sedan"))
        let report = print("2026-05", asOf: day)
        #expect(report.findings.map(\.code) == [.linkToUnpublished])
        site.write("content/brev/2026-05.md", LetterSite.letter("```inlägg\n```"))
        let html = try html("2026-05", asOf: day)
        #expect(html.contains("Kvar") && !html.contains("Borta") && !html.contains("Sedan"))
    }

    @Test func aLetterIsPrintedAheadAsItWillBe() throws {
        site.write("content/brev/2026-08.md", LetterSite.letter("```inlägg\n```", title: "Augusti", date: "2026-08-20"))
        site.write("content/blogg/2026-08-01-ny.md", text("title: Nyheten"))
        site.write("content/blogg/2026-06-02-kort.md", text("title: Korten\nexpires: 2026-08-01"))
        let html = try html("2026-08")
        #expect(html.contains("Nyheten") && !html.contains("Korten"))
    }

    @Test func aLetterThatHasExpiredIsRefused() {
        site.write("content/brev/2026-05.md", LetterSite.letter("Hej.", matter: "\nexpires: 2026-06-01"))
        #expect(print("2026-05").findings.map(\.code) == [.notPublished])
    }

    @Test func membersTextsArePrintedForMembers() throws {
        #expect(try html("intern", audience: .members).contains("Internt"))
        #expect(try html("sida", audience: .members).contains("Hemligstämplat"))
        #expect(try !html("sida").contains("Hemligstämplat"))
    }

    @Test func aPlansStandingIsForThoseWhoMayKnowIt() throws {
        let open = try html("plan/2026"), members = try html("plan/2026", audience: .members)
        #expect(
            open.contains("Ett brev i månaden") && !open.contains("class=\"goal-standing\"")
                && !open.contains("class=\"board\""))
        #expect(members.contains("class=\"goal-standing\"") && members.contains("<table class=\"board\">"))
    }

    // MARK: What is written

    @Test func theFileNeedsNothingElse() throws {
        for name in ["sida", "om", "2026-05", "plan/2026"] {
            for tag in Page.tags(in: try html(name)) {
                if let source = tag.attributes["src"] { #expect(source.hasPrefix("data:"), "\(source)") }
                #expect(tag.name != "link" && tag.name != "script" && tag.attributes["srcset"] == nil)
                if tag.name == "a", let href = tag.attributes["href"] { #expect(!href.hasPrefix("/"), "\(href)") }
            }
        }
        #expect(try html("sida").contains("src=\"data:image/png;base64,"))
        #expect(try !html("om").contains("url("))
    }

    @Test func notesStandWhereTheyAreReferredTo() throws {
        let html = try html("sida")
        #expect(
            html.contains("ord<span class=\"footnote\" id=\"not-1\">En <strong>not</strong> under strecket.</span>"))
        #expect(!html.contains("class=\"footnotes\""))
    }

    @Test func anAddressIsPrintedOnceAndNeverTwiceInARow() throws {
        let html = try html("sida")
        #expect(html.split(separator: "<span class=\"footnote address\">exempel.example/sida</span>").count == 2)
        #expect(html.contains("sidan</a><span class=\"footnote address\">bjorkvik.example/om</span>"))
        #expect(html.contains("oss</a><span class=\"footnote address\">hej@bjorkvik.example</span>"))
        #expect(!html.contains("<span class=\"footnote address\">bar.example"))
    }

    @Test func fourHeadingsMakeContents() throws {
        #expect(try html("om").contains("<nav class=\"contents\""))
        #expect(try !html("sida").contains("<nav class=\"contents\""))
        #expect(try html("plan/2026").contains("<a href=\"#mal\">Mål</a>"))
    }

    @Test func theLanguageAndTitleAreTheTexts() throws {
        let html = try html("2026-05")
        #expect(html.contains("<html lang=\"sv\"") && html.contains("<title>Majbrevet – "))
        #expect(html.contains("Nr 5 · 20 maj 2026"))
    }

    @Test func theColophonHasTheAddressAndItsCode() throws {
        #expect(try html("sida").contains("alt=\"QR-kod till bjorkvik.example/sida\""))
        #expect(try !html("intern", audience: .members).contains("QR-kod"))
    }

    // MARK: Each kind

    @Test func anEventTellsWhenAndWhere() throws {
        let html = try html("kalender/torget")
        #expect(html.contains("<dd>lördag 5 december 2026, kl. 11.00</dd>") && html.contains("<dd>Stora torget"))
        #expect(html.contains("<bdi>bjorkvik.example/anmalan</bdi>") && !html.contains("class=\"byline\""))
    }

    @Test func aPersonsOfficesAndContactsAreThere() throws {
        let html = try html("personer/anna")
        #expect(html.contains("Ledamot i kommunfullmäktige") && html.contains("<bdi>anna@bjorkvik.example</bdi>"))
    }

    @Test(arguments: [
        ("Medlemsbrev nr 5: Majbrevet", "Majbrevet"), ("Medlemsbrev", "Medlemsbrev"),
        ("Majbrevet: nytt", "Majbrevet: nytt"),
    ])
    func underTheMastheadTheLettersNameIsNotRepeated(title: String, headline: String) throws {
        site.write("content/brev/2026-05.md", LetterSite.letter(title: "\"\(title)\""))
        #expect(try html("2026-05").contains("<h1>\(headline)</h1>"))
    }

    @Test func aDrawingHasItsStyleInside() throws {
        let html = try html("plan/2026", audience: .members)
        let drawing = try #require(html.firstRange(of: "<svg class=\"goal-chart"))
        let inside = html[drawing.upperBound...].prefix { $0 != "\n" }
        #expect(inside.contains("><style>"))
        #expect(html[drawing.upperBound...].contains("</style>\n<title>"))
    }

    @Test func theSameBytesTwice() throws { #expect(try html("sida") == html("sida")) }

    // MARK: PDF and folder

    @Test func thePDFStandsBesideTheHTML() {
        let report = print("sida", pdf: .made { html, day in .success(Array("%PDF \(day) \(html.count > 500)".utf8)) })
        #expect(report.files == ["print/sida.html", "print/sida.pdf"])
        #expect(site.files(in: "print")["sida.pdf"] == Array("%PDF \(TestSite.day) true".utf8))
    }

    @Test func withoutAProgramThereIsTheHTMLAndAHint() {
        let report = print("sida", pdf: .missing)
        #expect(report.files == ["print/sida.html"] && report.findings.map(\.code) == [.noPDF])
        #expect(report.findings.exitStatus(strict: true) == 0)
    }

    @Test(arguments: [PrintExport.PDFFault.failed("no fonts"), .tooSlow, .notStarted])
    func aProgramThatFailsIsOneFindingAndNothingIsWritten(fault: PrintExport.PDFFault) {
        let report = print("sida", pdf: .made { _, _ in .failure(fault) })
        #expect(report.findings.map(\.code) == [.pdfFailed] && report.findings.exitStatus(strict: false) == 2)
        #expect(site.files(in: "print").isEmpty)
    }

    @Test(arguments: ["content", "templates/x", "outbox", ""])
    func theSitesOwnFoldersAreLeftAlone(folder: String) {
        let before = site.files(in: "content")
        let report = print("sida", output: site.folder + (folder.isEmpty ? "" : "/" + folder))
        #expect(report.findings.map(\.code) == [.outputNotOurs] && site.files(in: "content") == before)
    }

    @Test func anotherFolderTakesTheFiles() {
        #expect(print("sida", output: site.folder + "/papper").files == [site.folder + "/papper/sida.html"])
        #expect(site.files(in: "papper").keys.contains("sida.html"))
    }
}
