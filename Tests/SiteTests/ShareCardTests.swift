import Build
import Content
import Diagnostics
import Foundations
import Testing

/// Pages without a picture of their own are shared with one of their title.
@Suite struct ShareCardTests {
    private static let settings = "title: Föreningen i Björkvik\nurl: https://bjorkvik.example\ncolour: \"#b0182b\"\n"

    private func site(_ files: [String: String], _ settings: String = "", bytes: [String: [UInt8]] = [:]) -> TestSite {
        TestSite(files.merging(["content/site.yml": Self.settings + settings]) { $1 }, bytes: bytes)
    }

    private func cards(_ built: Built) -> [String] { built.paths.filter { $0.hasPrefix("assets/kort/") } }

    /// Width and height in pixels of a PNG (PNG, W3C, 11.2.1).
    private func size(_ png: [UInt8]) -> [Int] {
        [16..<20, 20..<24].map { png[$0].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test func aPageHasACardOfItsTitle() throws {
        let built = site(["content/om.md": text("title: Om oss på Sandö")]).build()
        #expect(built.findings == [] && cards(built).count == 2)
        let page = try built.page("/om/")
        let address = try #require(page.meta("og:image"))
        #expect(address.hasPrefix("https://bjorkvik.example/assets/kort/") && address.hasSuffix(".png"))
        #expect(page.meta("og:image:width") == "1200" && page.meta("og:image:height") == "630")
        #expect(page.meta("og:image:alt") == "Om oss på Sandö – Föreningen i Björkvik")
        #expect(page.meta("twitter:card") == "summary_large_image")
        let file = try #require(built.files[String(address.dropFirst("https://bjorkvik.example/".count))])
        #expect(file.starts(with: [0x89] + Array("PNG".utf8)) && size(file) == [1200, 630])
    }

    @Test func aPictureOfItsOwnIsSharedInstead() throws {
        let built = site(
            ["content/om.md": text("title: Om\nimage: torg.png\nimage-alt: Torget")],
            bytes: ["content/torg.png": Samples.noise(width: 300, height: 200)]
        ).build()
        let page = try built.page("/om/")
        #expect(page.meta("og:image") == "https://bjorkvik.example/om/torg.png" && page.meta("og:image:width") == "300")
        #expect(cards(built).count == 1)
    }

    @Test(arguments: ["share-cards: no", "delningskort: nej"]) func aSiteCanBeWithout(line: String) throws {
        let built = site(["content/om.md": text("title: Om")], line + "\n").build()
        let page = try built.page("/om/")
        #expect(cards(built) == [] && page.meta("og:image") == nil && page.meta("twitter:card") == nil)
    }

    @Test func pagesWithTheSameTitleShareACard() {
        let built = site(["content/a.md": text("title: KF"), "content/b.md": text("title: KF")]).build()
        #expect(cards(built).count == 2)
    }

    /// Cards take longer than pages: beyond a common size only what is new gets its own, unless the site asks for all.
    @Test func aLargeSiteHasCardsOfItsNewestTexts() throws {
        let posts = (0..<501).map { index in
            ("content/blogg/\(Day(number: 20_000 + index))-p\(index).md", text("title: KF"))
        }
        let files = Dictionary(uniqueKeysWithValues: posts)
        let sections = "sections:\n  blogg: {title: Blogg, kind: post}\n"
        let bounded = site(files, sections).build(), all = site(files, sections + "share-cards: true\n").build()
        func card(_ index: Int, _ built: Built) throws -> String {
            let address = try #require(built.addresses.first { $0.hasSuffix("/p\(index)/") })
            return try #require(try built.page(address).meta("og:image"))
        }
        let own = try card(500, bounded), common = try card(480, bounded)
        #expect(try own != common && card(481, bounded) == own && card(0, bounded) == common)
        #expect(try card(0, all) == own)
    }

    @Test func theSecondBuildDrawsAndWritesNothing() {
        let site = site(["content/om.md": text("title: Om")])
        let first = site.build(), made = site.files(in: ".blad/pictures")
        let second = site.build()
        #expect(made.count == 3 && site.files(in: ".blad/pictures") == made)
        #expect(second.report.output?.written == 0 && second.files == first.files)
    }

    @Test func anotherTitleColourOrDesignIsAnotherCard() {
        let site = site(["content/om.md": text("title: Om")])
        var seen: Set<[String]> = [cards(site.build())]
        site.write("content/om.md", text("title: Om oss"))
        seen.insert(cards(site.build()))
        site.write("content/site.yml", Self.settings.replacing("#b0182b", with: "#006633"))
        seen.insert(cards(site.build()))
        site.write("templates/share-card.yml", "titel: {storlek: 60}\n")
        seen.insert(cards(site.build()))
        #expect(seen.count == 4 && seen.allSatisfy { $0.count == 2 })
    }

    @Test(arguments: [
        "A", "Å & <b>Ö</b> \\\"x\\\"", String(repeating: "Så röstade fullmäktige om budgeten. ", count: 40),
        String(repeating: "Å", count: 600), "التقرير السنوي لعام 2026: المدارس والحافلات والطرق", "😀🎉", "\u{202E}x",
    ])
    func everyTitleFits(title: String) {
        let built = site(["content/om.md": text("title: \"\(title)\"\nslug: om")]).build()
        #expect(!built.codes.contains("no-share-cards"))
        #expect(built.files.isEmpty || cards(built).allSatisfy { (built.files[$0]?.count ?? .max) < 60_000 })
    }

    @Test func cardsHoldNoMembersTitle() {
        let site = site(["content/hemlig.md": text("title: Hemlig\naudience: members")])
        let members = site.build(audience: .members)
        #expect(cards(site.build()).count == 1 && cards(members).count == 2)
    }

    @Test(arguments: [
        ("ground: röd", "1:9 error bad-colour"), ("titlar: {}", "1:1 error unknown-key"),
        ("title: {left: 1300}", "1:15 error wrong-type"), ("name: {width: 5, height: 900}", "1:26 error wrong-type"),
        ("title: [1", "1"),
    ])
    func theDesignIsChecked(line: String, finding: String) {
        let site = site(["content/om.md": text("title: Om")])
        site.write("templates/share-card.yml", line + "\n")
        let built = site.build()
        #expect(
            built.findings.contains { $0.hasPrefix("templates/share-card.yml:" + finding) } && built.files.isEmpty,
            "\(built.findings)")
    }

    @Test(arguments: ["botten", "ground"]) func aColourThatIsNoneIsMendedUnderTheKeyThatWasWritten(key: String) {
        let site = site(["content/om.md": text("title: Om")])
        site.write("templates/share-card.yml", "\(key): \"#zzz\"\n")
        #expect(
            site.check().findings.map(\.help?.swedish) == ["skriv till exempel: \(key): \"#b0182b\""])
    }

    @Test func withoutADesignThereAreCards() {
        let site = site(["content/om.md": text("title: Om")])
        site.remove("templates/share-card.yml")
        #expect(cards(site.build()).count == 2)
    }

    @Test func withoutFontsThereIsAHintAndNoCards() {
        let site = site(["content/om.md": text("title: Om"), "content/b.md": text("title: B")])
        let report = SiteBuild(
            BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day)), mayDrawLetters: false, clock: { 0 }
        ).build()
        #expect(report.findings.map(\.code) == [.noShareCards] && report.findings.exitStatus(strict: true) == 0)
        #expect(!site.files(in: "site").keys.contains { $0.hasPrefix("assets/kort/") })
    }
}
