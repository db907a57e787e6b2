import Foundation
import Foundations
import Testing

/// What stands in the output folder before and after a build.
struct OutputTests {
    @Test func anUnchangedSecondBuildWritesNothing() {
        let site = TestSite(Samples.posts(5))
        let first = site.build(), second = site.build()
        #expect(second.files == first.files)
        #expect(second.report.output?.written == 0 && second.report.output?.removed == 0)
        #expect(second.report.output?.unchanged == first.report.output?.written)
    }

    @Test func aChangedTextChangesOnlyThePagesThatShowIt() {
        let site = TestSite(Samples.posts(2).merging(["content/om.md": text("title: Om", "Ett.")]) { $1 })
        let first = site.build()
        site.write("content/om.md", text("title: Om", "Två."))
        let second = site.build()
        let changed = second.paths.filter { second.files[$0] != first.files[$0] }
        #expect(
            changed == ["blad-manifest.json", "om/index.html"]
                || changed == [".blad", "blad-manifest.json", "om/index.html"])
        #expect(second.report.output.map { $0.written <= 3 } == true)
    }

    @Test func pagesOfTextsThatAreGoneAreRemoved() {
        let site = TestSite([
            "content/om/index.md": text("title: Om", "![Hus](hus.svg)"), "content/om/hus.svg": Samples.svg,
            "content/b.md": text("title: B\naliases: [/gammal/]"),
            "content/blogg/2026-01-02-a.md": text("title: A\ntags: [skola]"),
        ])
        site.build()
        for path in ["content/om/index.md", "content/b.md", "content/blogg/2026-01-02-a.md"] { site.remove(path) }
        let built = site.build()
        for name in ["om/", "b/", "gammal/", "taggar/", "blogg/2026"] {
            #expect(!built.paths.contains { $0.hasPrefix(name) }, "\(name)")
        }
        #expect(
            !FileManager.default.fileExists(atPath: site.folder + "/site/om")
                && built.report.output.map { $0.removed >= 5 } == true)
    }

    @Test func aPageThatIsGoneIsAWarningUnlessItsAddressLeadsOn() {
        let site = TestSite(["content/a.md": text("title: A"), "content/b.md": text("title: B")])
        site.build()
        site.remove("content/a.md")
        #expect(site.build().codes == ["address-gone"])
        let other = TestSite(["content/a.md": text("title: A"), "content/b.md": text("title: B")])
        other.build()
        other.remove("content/a.md")
        other.write("content/b.md", text("title: B\naliases: [/a/]"))
        #expect(other.build().codes == [])
    }

    @Test(arguments: ["expires: 2026-06-15", "draft: true", "date: 2026-12-24", "audience: members"])
    func whatIsOnlyUnpublishedIsNotGoneAndItsAliasesNeither(_ line: String) {
        let path = "content/blogg/a.md"
        let site = TestSite([path: text("title: A\ndate: 2026-01-02\naliases: [/gammal/]")])
        site.build()
        let date = line.hasPrefix("date") ? line : "date: 2026-01-02\n\(line)"
        site.write(path, text("title: A\n\(date)\naliases: [/gammal/]"))
        let built = site.build(strict: true)
        #expect(built.findings == [] && !built.addresses.contains("/gammal/"))
        #expect(!built.addresses.contains("/blogg/2026/a/"))
    }

    /// The text that misses is there, and only cannot be read just now.
    @Test func aPageIsNotGoneWhileATextCannotBeRead() {
        let list = "[{title: Torg, start: 2026-07-06}, {title: Fika, start: 2026-07-07}]"
        let site = TestSite([
            "content/blogg/2026-01-02-a.md": text("title: A"), "content/b.md": text("title: B\naliases: [/gammal/]"),
            "content/kalender/lista.yml": list, "content/c.md": text("title: C"),
        ])
        #expect(site.build().codes == [])
        site.write("content/blogg/2026-01-02-a.md", text("title: A\ndate: i går"))
        #expect(site.build().codes == ["ambiguous-date"])
        site.write("content/blogg/2026-01-02-a.md", text("title: [A"))
        #expect(site.build().codes == ["yaml-syntax"])
        site.write("content/blogg/2026-01-02-a.md", text("title: A"))
        site.write("content/kalender/lista.yml", list.replacing("2026-07-07", with: "2026-02-30"))
        #expect(site.build().codes == ["invalid-date"])
        site.write("content/kalender/lista.yml", list)
        site.write("content/b.md", text("title: B\naliases: [gammal/..]"))
        #expect(site.build().codes == ["bad-alias"])
        site.remove("content/b.md")
        site.write("content/c.md", text("title: C", "[b](b.md)"))
        // A link that leads nowhere hides no text: what is gone is told beside it.
        #expect(site.build().codes.sorted() == ["address-gone", "address-gone", "broken-link"])
        site.write("content/c.md", text("title: C"))
        #expect(site.build().codes == ["address-gone", "address-gone"])
    }

    @Test func theDaysOfAnEventAreToldOnceAndTheListsOfACalendarNotAtAll() {
        let rule = "repeat: {every: week, count: 52}\ntype: torgmöte\nplace: Norrby"
        let site = TestSite([
            "content/kalender/torg.md": text("title: Torg\nstart: 2026-07-06 18:30\n\(rule)"),
            "content/plan/2026.md": text("title: Plan\nperiod: 2026"), "content/om.md": text("title: Om"),
        ])
        site.build()
        site.write("content/kalender/torg.md", text("title: Torg\nstart: 2026-07-07 18:30\n\(rule)"))
        let moved = site.build().report.findings
        #expect(moved.map(\.code) == [.addressGone])
        #expect(moved.first?.message.english.hasPrefix("52 pages") == true)
        let alias = "alias: [/kalender/torg-2026-07-06/, /kalender/torg-2027-06-28/]"
        #expect(moved.first?.help?.swedish.contains(alias) == true)
        site.remove("content/kalender/torg.md")
        site.remove("content/plan/2026.md")
        let gone = site.build().report.findings
        #expect(gone.map(\.place.file) == ["site/kalender/torg-2026-07-07/index.html", "site/plan/2026/index.html"])
    }

    @Test func theListsOfAMembersEditionAreNoLoss() {
        let site = TestSite([
            "content/plan/2027.md": text("title: Plan\nperiod: 2027"),
            "content/blogg/2025-01-02-a.md": text("title: A\ntags: [skola]"),
        ])
        site.build(audience: .members)
        site.remove("content/plan/2027.md")
        site.remove("content/blogg/2025-01-02-a.md")
        #expect(
            site.build(audience: .members).report.findings.map(\.message.english) == [
                "the page /blogg/2025/a/ was in the last build and is no more",
                "the page /plan/2027/ was in the last build and is no more",
            ])
    }

    @Test func whatAReaderPutInTheFolderIsNotLeftThereByChanceNorAWrongFileTrusted() {
        let site = TestSite(["content/a.md": text("title: A")])
        let first = site.build()
        site.write("site/a/index.html", "Förvanskad")
        #expect(site.build().files["a/index.html"] == first.files["a/index.html"])
    }

    @Test func theFolderMayBelongToARepository() {
        let site = TestSite(["content/a.md": text("title: A")])
        site.write("site/.gitignore", "*\n")
        #expect(site.build().exitStatus == 0 && site.build().settled[".gitignore"] != nil)
    }

    @Test func aFolderWithSomebodysWorkIsRefused() {
        let site = TestSite(["content/a.md": text("title: A")])
        site.write("site/viktigt.txt", "Mitt")
        let built = site.build()
        #expect(
            built.codes == ["output-not-ours"] && built.exitStatus == 2
                && built.settled == ["viktigt.txt": Array("Mitt".utf8)])
    }

    @Test(arguments: ["", "/content", "/content/ny", "/templates", "/templates/assets", "/.."])
    func foldersThatHoldTheSourcesAreRefused(_ place: String) {
        let site = TestSite(["content/a.md": text("title: A")])
        let before = site.files(in: "")
        let built = site.build(output: site.folder + place)
        #expect(built.codes == ["output-not-ours"] && built.exitStatus == 2 && site.files(in: "") == before)
    }

    @Test(arguments: ["/", NSHomeDirectory()]) func theDiskAndTheHomeAreRefused(_ folder: String) {
        let built = TestSite(["content/a.md": text("title: A")]).build(output: folder)
        #expect(built.codes == ["output-not-ours"] && built.exitStatus == 2)
    }

    @Test func aFileIsNoFolder() {
        let site = TestSite(["content/a.md": text("title: A"), "ut": "En fil"])
        #expect(
            site.build(output: site.folder + "/ut").exitStatus == 2 && site.files(in: "")["ut"] == Array("En fil".utf8))
    }

    @Test func theMembersEditionIsNeverInsideThePublicOne() {
        let site = TestSite(["content/a.md": text("title: A")])
        let open = site.build()
        let built = site.build(audience: .members, output: site.folder + "/site/medlemmar")
        #expect(built.exitStatus == 2 && site.files(in: "site") == open.files)
    }

    @Test(arguments: ["site", "site/", "./site", "site/medlemmar", "ut"])
    func theMembersEditionIsNeverPutWhereThePublicOneBelongs(folder: String) {
        let site = TestSite(["content/a.md": text("title: A\naudience: members"), "content/b.md": text("title: B")])
        if folder == "ut" { site.build(output: site.folder + "/ut") }
        let before = site.files(in: "")
        let refused = site.build(audience: .members, output: site.folder + "/" + folder)
        #expect(refused.exitStatus == 2 && refused.report.findings.map(\.code) == [.outputNotOurs])
        #expect(site.files(in: "") == before)
    }

    @Test func theMembersEditionMayReplaceItself() {
        let site = TestSite(["content/a.md": text("title: A\naudience: members")])
        for _ in 1...2 { #expect(site.build(audience: .members, output: site.folder + "/ut").exitStatus == 0) }
    }

    @Test func aMistakeInTheContentIsOneAndARefusalIsTwoAlsoTogether() {
        let site = TestSite(["content/a.md": text("title: A", "[x](y.md)")])
        #expect(site.build().exitStatus == 1)
        site.write("site/viktigt.txt", "Mitt")
        #expect(site.build().exitStatus == 1)
        site.write("content/a.md", text("title: A"))
        #expect(site.build().exitStatus == 2)
    }

    @Test func linksInTheContentAreNotFollowed() throws {
        let site = TestSite(["content/a.md": text("title: A"), "hemligt/x.md": text("title: HEMLIGT")])
        try FileManager.default.createSymbolicLink(
            atPath: site.folder + "/content/b.md", withDestinationPath: site.folder + "/hemligt/x.md")
        try FileManager.default.createSymbolicLink(
            atPath: site.folder + "/content/mapp", withDestinationPath: site.folder + "/hemligt")
        try FileManager.default.createSymbolicLink(atPath: site.folder + "/content/runt", withDestinationPath: ".")
        let built = site.build()
        #expect(
            built.findings == [
                "content/b.md:0:0 error symlink", "content/mapp:0:0 error symlink", "content/runt:0:0 error symlink",
            ])
    }
}
