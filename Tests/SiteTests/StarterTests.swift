import Build
import Content
import Foundation
import Foundations
import Starter
import Testing

/// What `blad init` writes builds as it is, whatever the day.
struct StarterTests {
    /// A new association's site, begun on a day.
    private func starter(_ day: String, title: String = "Föreningen i Björkvik") throws -> TestSite {
        try starter(day, StarterFacts(title: title))
    }

    private func starter(_ day: String, _ facts: StarterFacts) throws -> TestSite {
        let site = TestSite([:], theme: false)
        try FileManager.default.removeItem(atPath: site.folder)
        let report = SiteInit(folder: site.folder, fileSystem: .posix).run(
            facts, today: try #require(Day(iso: day)))
        #expect(report.findings.isEmpty && Set(report.files) == Set(site.files(in: "").keys))
        return site
    }

    @Test(arguments: ["2026-01-01", "2026-06-15", "2028-02-29", "2026-12-31", "2026-03-29", "2026-10-25"])
    func itBuildsWithoutAnyFinding(_ day: String) throws {
        let site = try starter(day)
        for audience in [Audience.public, .members] {
            let built = site.build(asOf: day, audience: audience, strict: true)
            #expect(built.findings == [] && built.exitStatus == 0)
            #expect(try built.page("/").title == "Föreningen i Björkvik")
        }
    }

    @Test(arguments: ["2026-01-02", "2026-12-31", "2027-01-01", "2030-06-01"]) func itBuildsOnLaterDaysToo(
        _ day: String
    ) throws {
        #expect(try starter("2026-01-01").build(asOf: day, strict: true).findings == [])
    }

    @Test(arguments: [("2026-11-22", "2026-11", "2026-12"), ("2026-12-31", "2026-12", "2027-01")])
    func itsLetterIsTheMonthsAndTheNextIsTheNextMonths(day: String, first: String, next: String) throws {
        let site = try starter(day)
        #expect(site.files(in: "content/v-aktuellt").keys.sorted() == ["\(first).md"])
        let made = NewFile(folder: site.folder, asOf: Day(iso: day), clock: { 0 })
            .make { _ in NewTextWish(.newsletter, title: "") }
        #expect(made.path == "content/v-aktuellt/\(next).md")
    }

    /// A check says nothing of them; a letter, which goes out to people, does.
    @Test func itsLetterIsNotSentInNobodysNameWithoutAWord() throws {
        let site = try starter("2026-06-15")
        func exported(strict: Bool = false) -> ExportReport {
            LetterExport(folder: site.folder, asOf: Day(iso: "2026-06-15"), fileSystem: LetterSite.disk, clock: { 0 })
                .export(nil, strict: strict)
        }
        let lines = String(decoding: site.files(in: "content")["site.yml"] ?? [], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let found = exported().findings
        #expect(found.map(\.code.rawValue) == Array(repeating: "placeholder-left", count: 3))
        #expect(
            found.map { lines[$0.place.line - 1].split(separator: ":")[0] } == [
                "  sender", "  unsubscribe", "  postal-address",
            ])
        #expect(!exported().files.isEmpty && exported(strict: true).files.isEmpty)
        let own = lines.joined(separator: "\n").replacing("brev@forening.example", with: "brev@forening.example.se")
            .replacing("Storgatan 1, 123 45 Orten", with: "Storgatan 11, 123 45 Orten")
        site.write("content/site.yml", own)
        #expect(exported(strict: true).findings.isEmpty && !exported().files.isEmpty)
    }

    @Test(arguments: [
        "Vi & \"dom\" <b>: #1", "O'Brien \\ {{title}}", "Föreningen: nytt", "- [x] ja", "نادي", "YEAR TODAY TITLE",
    ]) func itTakesAnyName(_ title: String) throws {
        let built = try starter("2026-06-15", title: title).build()
        #expect(built.findings == [])
        #expect(try built.page("/").title == title)
    }

    @Test func itSaysWhatWasAnswered() throws {
        let facts = StarterFacts(
            title: "Vi", url: "https://bjorkvik.example/vi", municipality: "Björkvik \"kommun\" TITLE",
            colour: "#b0182b")
        let built = try starter("2026-06-15", facts).build(strict: true)
        #expect(built.findings == [])
        #expect(try built.file("sitemap.xml").contains("https://bjorkvik.example/vi/om-oss/"))
        #expect(try built.page("/").html.contains("Vi finns i Björkvik &quot;kommun&quot; TITLE"))
        #expect(built.files.contains { $0.key.hasSuffix(".css") && $0.value.holds(Array("#b0182b".utf8)) })
    }

    @Test(arguments: [
        ("title", "En\u{7}", "control-character"), ("url", "bjorkvik.example", "bad-url"),
        ("url", "https://åå.example", "bad-url"),
        ("colour", "röd", "bad-colour"), ("colour", "#12", "bad-colour"),
    ])
    func anAnswerIsCheckedByTheRulesOfTheSettings(key: String, answer: String, code: String) {
        #expect(SettingsCheck.findings(answer, for: key, named: "--x").map(\.code.rawValue) == [code])
    }

    @Test(arguments: [
        ("title", "A: \"b\" #c"), ("url", "https://x.example/y"), ("colour", "#abc"), ("description", "\\"),
    ])
    func aGoodAnswerHasNoFinding(key: String, answer: String) {
        #expect(SettingsCheck.findings(answer, for: key, named: "--x") == [])
    }

    @Test func aRepositorysOwnFilesStay() throws {
        let site = TestSite([:], theme: false)
        try FileManager.default.removeItem(atPath: site.folder)
        site.write(".gitignore", "mitt")
        #expect(
            SiteInit(folder: site.folder, fileSystem: .posix).run(StarterFacts(), today: Day(number: 20_000)).findings
                .isEmpty)
        #expect(site.files(in: "")[".gitignore"] == Array("mitt".utf8))
    }

    @Test func everyLinkOfTheStarterLeadsSomewhere() throws {
        let built = try starter("2026-06-15").build()
        #expect(built.addresses.contains("/"))
        for path in built.paths where path.hasSuffix(".html") {
            for target in Page(html: try built.file(path)).allTargets where target.hasPrefix("/") {
                let address = target.split(separator: "#")[0]
                #expect(
                    built.files[String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "")] != nil,
                    "\(path): \(target)")
            }
        }
    }

    @Test func itShowsSomethingOfEveryKind() throws {
        let addresses = try starter("2026-06-15").build().addresses
        for section in ["nyheter", "kalender", "personer", "plan", "v-aktuellt"] {
            #expect(addresses.contains { $0.hasPrefix("/\(section)/") && $0.count > section.count + 2 }, "\(section)")
        }
    }

    @Test(arguments: ["/content", "/templates/assets", "/om-oss.md", "/38-search.css"])
    func onAFullDiskNothingOfItIsLeft(_ end: String) throws {
        let site = TestSite([:], theme: false)
        try FileManager.default.removeItem(atPath: site.folder)
        site.write(".gitignore", "mitt")
        let real = FileSystem.posix
        var disk = real
        @Sendable func full(_ path: String) throws(FileError) {
            if path.hasSuffix(end) { throw FileError(.write, path: path, reason: .diskFull) }
        }
        disk.makeFolder = { path throws(FileError) in
            try full(path)
            try real.makeFolder(path)
        }
        disk.write = { path, bytes throws(FileError) in
            try full(path)
            try real.write(path, bytes)
        }
        let report = SiteInit(folder: site.folder, fileSystem: disk).run(StarterFacts(), today: Day(number: 20_000))
        #expect(report.findings.map(\.code) == [.cannotWrite] && report.files == [])
        #expect(
            report.findings.first?.help?.swedish
                == "gör plats på disken och försök igen; det som låg där är orört")
        #expect(try real.list(site.folder).map(\.name) == [".gitignore"])
        let again = SiteInit(folder: site.folder, fileSystem: real).run(StarterFacts(), today: Day(number: 20_000))
        #expect(again.findings == [] && again.files.contains("content/site.yml"))
    }

    @Test func aFolderThatHoldsSomethingIsLeftAlone() {
        let site = TestSite([:])
        let before = site.files(in: "")
        let report = SiteInit(folder: site.folder, fileSystem: .posix).run(StarterFacts(), today: Day(number: 20_000))
        #expect(report.findings.map(\.code) == [.outputNotOurs] && report.files == [] && site.files(in: "") == before)
    }
}
