import Testing

/// Two things at one address: an error that names both, and never a crash.
struct CollisionTests {
    private func collisions(_ files: [String: String], settings: String = "", bytes: [String: [UInt8]] = [:])
        -> [String]
    {
        let built = TestSite(files, settings: settings, bytes: bytes).build()
        #expect(built.files.isEmpty && built.exitStatus == 1)
        return built.report.findings.filter { $0.code == .addressCollision || $0.code == .reservedAddress }.map {
            "\($0.place.file): \($0.message.swedish)"
        }
    }

    @Test func twoPostsAtOneAddressAreAnErrorThatNamesBoth() {
        #expect(
            collisions([
                "content/blogg/2026-01-02-x.md": text("title: A"), "content/blogg/2026-05-02-x.md": text("title: B"),
            ]) == [
                "content/blogg/2026-05-02-x.md: adressen /blogg/2026/x/ är redan tagen av content/blogg/2026-01-02-x.md"
            ])
    }

    @Test func filesBesideATextThatCollideAreToBeRenamed() {
        let report = TestSite([
            "content/om.md": text("title: Om", "[a](a+b.pdf) [b](<a&b.pdf>)"), "content/a+b.pdf": "%PDF-1.4",
            "content/a&b.pdf": "%PDF-1.5",
        ]).check()
        #expect(report.findings.map(\.code) == [.addressCollision])
        #expect(report.findings.first?.help?.swedish.hasPrefix("byt namn på den ena filen") == true)
    }

    @Test(arguments: ["pa.md", "På!.md", "pa/index.md"]) func pagesWhoseNamesMakeOneAddressCollide(_ other: String) {
        #expect(collisions(["content/på.md": text("title: A"), "content/" + other: text("title: B")]).count == 1)
    }

    @Test func aPageAndASectionCollide() {
        #expect(collisions(["content/blogg.md": text("title: A")]).count == 1)
    }

    @Test func aliasesCollideWithPagesAndWithEachOther() {
        #expect(
            collisions(["content/a.md": text("title: A\naliases: [/b/]"), "content/b.md": text("title: B")]).count == 1)
        #expect(
            collisions([
                "content/a.md": text("title: A\naliases: [/gammal]"),
                "content/b.md": text("title: B\naliases: [/gammal/]"),
            ]).count == 1)
    }

    @Test func anAliasThatDiffersFromAnAddressInLetterCaseOnlyCollides() {
        #expect(
            collisions(["content/a.md": text("title: A\naliases: [/B/]"), "content/b.md": text("title: B")]).count == 1)
    }

    @Test func anAliasCannotTakeATagsPage() {
        #expect(
            collisions(["content/blogg/2026-01-02-x.md": text("title: A\ntags: [skola]\naliases: [/taggar/skola/]")])
                .count == 1)
    }

    @Test func anAliasCannotTakeAPageOfAList() {
        let posts = Samples.posts(3).merging(["content/a.md": text("title: A\naliases: [/blogg/sida/2/]")]) { $1 }
        #expect(collisions(posts, settings: "page-size: 2\n").count == 1)
    }

    @Test func aLetterMayBeNamedAfterItsYear() {
        let built = TestSite(["content/brev/2026.md": text("title: Året\ndate: 2026-05-01")]).build()
        #expect(built.findings == [] && built["brev/2026/index.html"] != nil)
    }

    @Test func anAliasCannotTakeAYear() {
        #expect(
            collisions([
                "content/blogg/2026-01-02-x.md": text("title: A"),
                "content/a.md": text("title: A\naliases: [/blogg/2026/]"),
            ]).count == 1)
    }

    @Test func tagsThatShareAnAddressButNotTheirLettersCollide() {
        #expect(collisions(["content/blogg/2026-01-02-x.md": text("title: A\ntags: [på, pa]")]).count == 1)
    }

    @Test(arguments: [
        "robots.txt", "feed.xml", "sitemap.xml", "404.html", ".htaccess", "_headers", "index.html",
        "blad-manifest.json", "blad-publishing.json", "assets/blad.css",
    ])
    func noAliasTakesBladsOwnFiles(_ name: String) {
        let built = TestSite(["content/a.md": text("title: A\naliases: [/\(name)]")]).build()
        #expect(
            built.exitStatus == 1
                && built.codes.allSatisfy { ["reserved-address", "bad-alias", "address-collision"].contains($0) },
            "\(built.findings)")
    }

    @Test func aFileBesideAPageCannotTakeBladsOwnFiles() {
        #expect(
            collisions(["content/index.md": text("title: Start", "[läs](robots.txt)"), "content/robots.txt": "Hej"])
                .count == 1)
    }

    @Test func twoFilesBesideAPageWithOneAddressCollide() {
        let body = "![A](bild å.png) ![B](bild-a.png)".replacing("bild å", with: "bild%20å")
        #expect(
            collisions(
                ["content/om/index.md": text("title: Om", body)],
                bytes: ["content/om/bild å.png": Samples.png, "content/om/bild-a.png": Samples.png]
            ).count == 1)
    }

    @Test func anAliasCannotTakeAFileBesideAPage() {
        let built = collisions(
            [
                "content/om/index.md": text("title: Om", "![Hus](hus.svg)"), "content/om/hus.svg": Samples.svg,
                "content/b.md": text("title: B\naliases: [/om/hus.svg]"),
            ])
        #expect(built.count == 1)
    }

    @Test func anItemOfAListIsPointedAtWhereItStandsByItself() {
        let tags = TestSite(["content/blogg/2026-01-02-x.md": text("title: A\ntags: [skola, \"Å\", \"a\"]")])
        #expect(tags.build().findings == ["content/blogg/2026-01-02-x.md:3:21 error address-collision"])
        let aliases = TestSite(["content/a.md": text("title: A\naliases: [/gammal/, /]")])
        #expect(aliases.build().findings == ["content/a.md:3:21 error bad-alias"])
    }

    @Test(arguments: ["CON", "Aux", "nul.", "Com1"]) func tagsAndTypesOfEventsHaveNoNamesOfWindows(_ name: String) {
        let tag = TestSite(["content/blogg/2026-01-02-x.md": text("title: A\ntags: [skola, \(name)]")])
        #expect(tag.build().findings == ["content/blogg/2026-01-02-x.md:3:15 error reserved-address"])
        for key in ["type", "place"] {
            let event = "title: E\nstart: 2026-07-01\n\(key): \(name)"
            let site = TestSite(["content/kalender/a.md": text(event), "content/kalender/b.md": text(event)])
            #expect(site.build().codes == ["reserved-address", "reserved-address"], "\(key)")
        }
    }

    @Test(arguments: ["404", "taggar", "sok", "assets", "con", "aux"]) func namesThatBelongToBladOrToWindowsAreReserved(
        _ name: String
    ) {
        #expect(TestSite(["content/\(name).md": text("title: A")]).build().codes == ["reserved-address"])
    }

    @Test func aNameOfWhichNothingIsLeftIsAnError() {
        #expect(TestSite(["content/!!!.md": text("title: A")]).build().codes == ["empty-slug"])
        #expect(TestSite(["content/من-نحن.md": text("title: A")]).build().codes == ["empty-slug"])
    }

    @Test(arguments: ["..", "a/../b", "%2e%2e", "a\\\\b", "C:x", "a//b", "%00"]) func anUnsafeSlugIsAnError(
        _ slug: String
    ) {
        #expect(
            TestSite(["content/a.md": text("title: A\nslug: \"\(slug)\"")]).build().findings == [
                "content/a.md:3:7 error unsafe-address"
            ])
    }
}
