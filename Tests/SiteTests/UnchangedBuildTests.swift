import Build
import Content
import Foundation
import Foundations
import Synchronization
import Testing

/// A build of what has been built already does nothing, says the same, and is never fooled.
struct UnchangedBuildTests {
    /// So late that no file was changed just now.
    private static let late = 4_000_000_000

    /// A text with a picture that has no alternative text: a warning.
    private func site(and files: [String: String] = [:]) -> TestSite {
        TestSite(
            ["content/blogg/2026-01-02-a.md": text("title: A", "![](torg.png)")].merging(files) { $1 },
            bytes: ["content/blogg/torg.png": Samples.noise(width: 40, height: 30)])
    }

    /// A build that counts which texts it reads.
    private func build(
        _ site: TestSite, day: String = TestSite.day, full: Bool = false, strict: Bool = false, drafts: Bool = false,
        program: String? = "blad 1", clock: Int = late
    ) -> (report: BuildReport, read: Int) {
        let reads = Mutex(0)
        var disk = FileSystem.posix
        disk.syncAll = { _ in }
        disk.read = { path, limit throws(FileError) in
            if path.hasSuffix(".md") { reads.withLock { $0 += 1 } }
            return try FileSystem.posix.read(path, limit)
        }
        let options = BuildOptions(
            folder: site.folder, asOf: Day(iso: day), drafts: drafts, strict: strict, full: full)
        let report = SiteBuild(options, fileSystem: disk, program: program, clock: { clock }).build()
        return (report, reads.withLock { $0 })
    }

    @Test func theSecondBuildReadsNoTextAndSaysTheSame() {
        let site = site()
        let first = build(site), written = site.files(in: "site")
        let second = build(site)
        #expect(first.read == 1 && second.read == 0)
        #expect(first.report.findings.map(\.code) == [.missingAlt])
        #expect(second.report.findings == first.report.findings)
        #expect(second.report.pages == first.report.pages && second.report.nextChange == first.report.nextChange)
        #expect(second.report.output?.written == 0 && second.report.output?.removed == 0)
        #expect(second.report.output?.unchanged == first.report.output?.written)
        #expect(site.files(in: "site") == written)
    }

    @Test func goalsAreCountedAlsoWhenNothingHasChanged() {
        let site = site(and: [
            "content/plan/2026.md": text(
                "title: Plan\nperiod: 2026\ngoals:\n  - text: Blogga\n    count: blogg\n    at-least: 9")
        ])
        let first = build(site).report.scorecard, second = build(site).report.scorecard
        #expect(second?.goals.map(\.status) == first?.goals.map(\.status) && second?.goals.count == 1)
    }

    @Test func whatWasGoneIsSaidOnce() {
        let site = site()
        _ = build(site)
        site.remove("content/blogg/2026-01-02-a.md")
        #expect(build(site).report.findings.map(\.code).contains(.addressGone))
        #expect(!build(site).report.findings.map(\.code).contains(.addressGone))
    }

    /// What somebody or something does between two builds.
    enum Change: String, CaseIterable {
        case textOfTheSameLength, newText, goneText, renamedText, settings, template, newAsset, picture
        case pageChanged, pageGone, markerGone, manifestGone, recordDamaged, recordCut, recordEmpty
        case killedBuild

        func make(_ site: TestSite) {
            let text = "content/blogg/2026-01-02-a.md", page = "site/blogg/2026/a/index.html"
            let record = ".blad/builds/public"
            func bytes(_ path: String) -> [UInt8] {
                FileManager.default.contents(atPath: site.folder + "/" + path).map(Array.init) ?? []
            }
            switch self {
            case .textOfTheSameLength: site.write(text, bytes(text).map { $0 == UInt8(ascii: "A") ? 0x42 : $0 })
            case .newText: site.write("content/blogg/2026-01-03-b.md", "---\ntitle: B\n---\n\nNytt.\n")
            case .goneText: site.remove(text)
            case .renamedText:
                site.write("content/blogg/2026-01-02-c.md", bytes(text))
                site.remove(text)
            case .settings: site.write("content/site.yml", TestSite.settings + "share-cards: false\ndescription: Ny\n")
            case .template: site.write("templates/partials/footer.mustache", "<footer>Ny</footer>\n")
            case .newAsset: site.write("templates/assets/90-new.css", "b { color: red }\n")
            case .picture: site.write("content/blogg/torg.png", Samples.noise(width: 41, height: 30))
            case .pageChanged: site.write(page, bytes(page).reversed())
            case .pageGone: site.remove(page)
            case .markerGone, .manifestGone:
                site.write("site/blad-manifest.json", "{}")
                if self == .manifestGone { site.remove("site/blad-manifest.json") }
            case .recordDamaged: site.write(record, bytes(record).enumerated().map { $0 == 100 ? $1 ^ 1 : $1 })
            case .recordCut: site.write(record, Array(bytes(record).dropLast(70)))
            case .recordEmpty: site.write(record, "")
            case .killedBuild: site.write(".site.blad-staging/changed/1", "half")
            }
        }
    }

    @Test(arguments: Change.allCases) func afterAnyChangeTheSiteIsAsFromNothing(_ change: Change) {
        let site = site()
        _ = build(site)
        #expect(build(site).read == 0)
        change.make(site)
        let after = build(site), files = site.files(in: "site")
        #expect(after.report.output != nil)
        site.remove("site")
        site.remove(".blad")
        _ = build(site, full: true)
        #expect(files == site.files(in: "site"))
    }

    @Test func anotherDayProgramOrOptionIsAnotherBuild() {
        let site = TestSite(["content/a.md": text("title: A")])
        _ = build(site)
        #expect(build(site).read == 0)
        #expect(build(site, day: "2026-06-16").read > 0)
        #expect(build(site, program: "blad 2").read > 0)
        #expect(build(site, drafts: true).read > 0)
        #expect(build(site, full: true).read > 0)
        #expect(build(site, program: nil).read > 0)
    }

    @Test func warningsStopAStrictBuildAsBefore() {
        let site = site()
        #expect(build(site).report.output != nil)
        #expect(build(site, strict: true).report.output == nil)
    }

    @Test func aFileThatWasChangedJustNowIsReadAgain() {
        let site = TestSite(["content/a.md": text("title: A")])
        let now = Int(Date().timeIntervalSince1970)
        _ = build(site, clock: now)
        #expect(build(site, clock: now).read > 0)
    }

    @Test func errorsLeaveNoRecord() {
        let site = TestSite(["content/a.md": text("title: A", "[b](b.md)")])
        _ = build(site)
        #expect(site.files(in: ".blad").isEmpty)
        #expect(build(site).report.findings.map(\.code) == [.brokenLink])
    }

    @Test func aFolderOfTheSiteThatBecameALinkIsNotWrittenThrough() throws {
        let site = TestSite(["content/blogg/2026-01-02-a.md": text("title: A"), "content/om.md": text("title: Om")])
        #expect(build(site).report.findings == [])
        try FileManager.default.moveItem(atPath: site.folder + "/site/blogg", toPath: site.folder + "/annan")
        try FileManager.default.createSymbolicLink(
            atPath: site.folder + "/site/blogg", withDestinationPath: site.folder + "/annan")
        let elsewhere = site.files(in: "annan")
        site.write("content/blogg/2026-01-02-a.md", text("title: A", "Nytt."))
        #expect(build(site).report.findings.map(\.code) == [.outputNotOurs])
        #expect(site.files(in: "annan") == elsewhere && !elsewhere.isEmpty)
    }

    @Test func aLinkWhereTheRecordWouldBeIsLeftAlone() throws {
        let site = TestSite(["content/a.md": text("title: A")])
        let other = TestSite([:])
        try FileManager.default.createSymbolicLink(
            atPath: site.folder + "/.blad", withDestinationPath: other.folder + "/content")
        let before = other.files(in: "content").keys.sorted()
        _ = build(site)
        #expect(other.files(in: "content").keys.sorted() == before)
        #expect(build(site).read > 0)
    }
}
