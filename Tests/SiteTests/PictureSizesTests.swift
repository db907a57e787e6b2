import Build
import Content
import Foundations
import Testing

/// Pictures are published in several sizes, made once.
@Suite struct PictureSizesTests {
    private let shown = "![Torget](torg.png)"

    private func site(_ width: Int = 700, _ height: Int = 350) -> TestSite {
        TestSite(
            ["content/a.md": text("title: A", shown)],
            bytes: ["content/torg.png": Samples.noise(width: width, height: height)])
    }

    private func sizes(_ built: Built) -> [String] { built.paths.filter { $0.hasPrefix("assets/bilder/") } }

    @Test func thePageShowsWebPInSeveralSizesAndTheOriginalsKind() throws {
        let built = site().build()
        #expect(built.findings == [])
        let page = try built.page("/a/")
        #expect(page.attributes("src") == ["/a/torg.png"])
        #expect(page.attributes("width") == ["700"] && page.attributes("height") == ["350"])
        let set = try #require(page.attributes("srcset").first)
        let candidates = set.split(separator: ", ").map { $0.split(separator: " ").map(String.init) }
        #expect(candidates.map { $0[1] } == ["320w", "700w"])
        #expect(candidates.map { String($0[0].dropFirst()) } == sizes(built))
        #expect(page.attributes("sizes") == ["(min-width: 64rem) 39rem, (min-width: 700px) 700px, 100vw"])
        #expect(page.attributes("type").contains("image/webp"))
    }

    @Test func theOriginalIsNeverPublished() {
        let original = Samples.noise(width: 700, height: 350)
        let built = TestSite(
            ["content/a.md": text("title: A", shown + " [stor](torg.png)")],
            bytes: ["content/torg.png": original]
        ).build()
        #expect(built["a/torg.png"] != nil && !built.files.values.contains(original))
    }

    @Test func aPictureOfManyPagesIsMadeOnce() {
        let built = TestSite(
            ["content/a.md": text("title: A", shown), "content/b.md": text("title: B", shown)],
            bytes: ["content/torg.png": Samples.noise(width: 300, height: 200)]
        ).build()
        #expect(sizes(built).count == 1 && built["a/torg.png"] == built["b/torg.png"])
    }

    @Test func anotherPictureHasOtherAddresses() {
        let site = site(300, 200)
        let first = sizes(site.build())
        site.write("content/torg.png", Samples.noise(width: 300, height: 201))
        let second = sizes(site.build())
        #expect(first.count == 1 && second.count == 1 && first != second)
    }

    @Test func theSecondBuildMakesAndWritesNothing() {
        let site = site()
        let first = site.build()
        let made = site.files(in: ".blad/pictures")
        let second = site.build()
        #expect(made.count == 4 && site.files(in: ".blad/pictures") == made)
        #expect(second.report.output?.written == 0 && second.files == first.files)
    }

    @Test(arguments: ["cut", "changed", "gone"])
    func aDamagedCacheIsNeverBelieved(damage: String) {
        let site = site()
        let first = site.build()
        for (path, bytes) in site.files(in: ".blad/pictures") {
            let name = ".blad/pictures/" + path
            switch damage {
            case "cut": site.write(name, Array(bytes.dropLast(70)))
            case "changed": site.write(name, bytes.map { $0 ^ 1 })
            default: site.remove(name)
            }
        }
        for path in sizes(first) { site.remove("site/" + path) }
        #expect(site.build().files == first.files)
    }

    @Test func aFileThatWasChangedInTheSiteIsPutRight() {
        let site = site()
        let first = site.build()
        let path = sizes(first)[0]
        site.write("site/" + path, first.files[path]?.map { $0 ^ 1 } ?? [])
        #expect(site.build().files == first.files)
    }

    @Test func fullGivesTheSameBytes() {
        let site = site()
        let first = site.build()
        let options = BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day), full: true)
        #expect(SiteBuild(options, clock: { 0 }).build().output?.written == 0)
        #expect(site.build().files == first.files)
    }

    @Test func aPictureThatLeftTheContentLeavesTheCache() {
        let site = site()
        site.build()
        #expect(site.files(in: ".blad/pictures").count == 4)
        site.write("content/a.md", text("title: A", "Ingen bild."))
        site.build()
        #expect(site.files(in: ".blad/pictures").count == 4)
        site.remove("content/torg.png")
        site.build()
        #expect(site.files(in: ".blad/pictures").keys.filter { $0.hasSuffix(".webp") } == [])
    }

    @Test func aCheckFindsADamagedPictureAndKeepsNothing() {
        var damaged = Samples.noise(width: 700, height: 350)
        for index in 40_000..<41_000 { damaged[index] ^= 0xFF }
        let site = TestSite(
            ["content/a.md": text("title: A", shown)], bytes: ["content/torg.png": damaged])
        let found = site.check().findings
        #expect(found.map(\.code.rawValue) == ["broken-picture"] && found.first?.place.file == "content/torg.png")
        #expect(site.files(in: ".blad").isEmpty)
        #expect(site.build().findings == ["content/torg.png:0:0 error broken-picture"])
    }

    @Test func membersPicturesAreNotInThePublicEdition() {
        let site = TestSite(
            ["content/a.md": text("title: A\naudience: members", shown)],
            bytes: ["content/torg.png": Samples.noise(width: 300, height: 200)])
        #expect(sizes(site.build(audience: .members)).count == 1)
        let built = site.build()
        #expect(sizes(built) == [] && built.mentions(of: "torg") == [])
    }

    @Test func aLinkThatLeadsElsewhereIsNotFollowedByTheCache() throws {
        let site = site(300, 200)
        try FileManagerLink.make(site.folder + "/.blad", to: "/nonexistent-blad")
        let built = site.build()
        #expect(built.findings == [] && sizes(built).count == 1)
    }
}
