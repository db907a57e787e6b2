import Build
import Foundations
import Testing

/// Random sites, part of which is hidden: no byte and no path of the public edition tells of it.
struct PrivacyTests {
    @Test(arguments: 0..<40) func thePublicEditionIsAsIfNothingHiddenHadEverBeenWritten(_ seed: UInt64) throws {
        let content = PrivateSite(seed: seed)
        let built = content.site.build(), bare = TestSite(content.openFiles, bytes: content.bytes).build()
        try #require(!built.files.isEmpty && !bare.files.isEmpty, "\(built.printed)\(bare.printed)")
        #expect(built.mentions(of: PrivateSite.marker) == [])
        #expect(built.paths == bare.paths)
        #expect(bare.paths.filter { built.files[$0] != bare.files[$0] } == [])
        // Nothing but what is published lies there: no cache, no list of what was left out.
        let manifest = try built.file("blad-manifest.json")
        #expect(
            built.paths.filter { $0 != ".blad" && $0 != "blad-manifest.json" && !manifest.contains("\"\($0)\": ") }
                == [])
    }

    /// Members' activities count in the goals that the public may follow, but are not named.
    @Test(arguments: 0..<8) func goalsThatEveryoneMayFollowNameNothingHidden(_ seed: UInt64) throws {
        let content = PrivateSite(seed: 1000 + seed)
        let site = content.site
        site.write(
            "content/plan/oppen.md",
            text(
                """
                title: Öppen
                period: 2026
                progress: public
                goals:
                  - {text: Ett, count: {section: blogg}, at-least: 3, per: month}
                  - {text: Två, count: {tag: gemensam}, at-most: 2, per: quarter}
                  - {text: Tre, count: {kind: event}, distinct: place, at-least: 2}
                  - {text: Fyra, count: {section: blogg}, after: {kind: event}, within: 9 days}
                  - {text: Fem, count: {channel: facebook}, share-of: {not: {tag: gemensam}}, at-least: 10%}
                  - {text: Sex, measure: m, grow: 10%}
                """, "```mål\nplan: plan/oppen\n```"))
        let built = site.build()
        try #require(!built.files.isEmpty, "\(built.printed)")
        #expect(built.mentions(of: PrivateSite.marker) == [] && built.mentions(of: "31337") == [])
    }

    /// What is printed and shared of an open text holds nothing hidden at all.
    @Test(arguments: 0..<4) func printedAndSharedTextsHoldNothingHidden(_ seed: UInt64) throws {
        let content = PrivateSite(seed: 2000 + seed)
        let site = content.site
        let options = BuildOptions(folder: site.folder, asOf: Day(iso: TestSite.day))
        let printing = PrintExport(options, fileSystem: LetterSite.disk, clock: { 0 })
        let sharing = ShareExport(options, fileSystem: LetterSite.disk, clock: { 0 })
        var made = 0
        for path in content.openFiles.keys.sorted() where path.hasSuffix(".md") {
            made += printing.print(path, pdf: .unwanted).files.count + sharing.share(path).files.count
        }
        #expect(made > 10)
        #expect(telling(site, in: "print") == [] && telling(site, in: "share") == [])
    }

    /// A letter holds what its members could read on its own day, so what expires later is in it, but never a draft and nothing
    /// ahead.
    @Test(arguments: 0..<4) func lettersHoldNoDraftAndNothingAhead(_ seed: UInt64) throws {
        let content = PrivateSite(seed: 3000 + seed, hidesForMembers: false)
        let site = TestSite(
            content.files.filter { !$0.key.hasPrefix("outbox/") }.mapValues {
                $0.replacing("expires: 2026-06-10", with: "draft: true")
            }, bytes: content.bytes.merging(content.hiddenBytes) { first, _ in first })
        let export = LetterExport(
            folder: site.folder, asOf: Day(iso: TestSite.day), fileSystem: LetterSite.disk, clock: { 0 })
        for path in content.openFiles.keys.sorted() where path.hasPrefix("content/brev/") {
            let letter = export.export(path)
            #expect(!letter.files.isEmpty, "\(letter.findings.map(\.code))")
        }
        #expect(telling(site, in: "outbox") == [])
    }

    /// The files of a folder that tell of what is hidden.
    private func telling(_ site: TestSite, in folder: String) -> [String] {
        site.files(in: folder).filter { path, bytes in
            path.contains(PrivateSite.marker) || bytes.holds(Array(PrivateSite.marker.utf8))
        }.keys.sorted()
    }

    @Test func theMembersEditionsOfTheseSitesDoTellOfIt() {
        let tell = (UInt64(0)..<8).count {
            !PrivateSite(seed: $0).site.build(audience: .members).mentions(of: PrivateSite.marker).isEmpty
        }
        #expect(tell >= 6)
    }

    private func mentions(_ body: String, matter: String = "title: A") -> [String] {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text(matter, body.replacing("¤", with: PrivateSite.marker)),
            "content/hus.svg": Samples.svg,
        ]).build()
        #expect(!built.files.isEmpty, "\(built.printed)")
        return built.mentions(of: PrivateSite.marker)
    }

    @Test(arguments: [
        "Text <!-- ¤ --> mer.", "## Rubrik <!-- ¤ -->\n\nText.", "![Hus <!-- ¤ -->](../hus.svg)",
        "[start <!-- ¤ -->](/)", "| a <!-- ¤ --> |\n|---|\n| b <!-- ¤ --> |",
        "- ett <!-- ¤ -->\n- <!-- ¤ --> två", "> citat <!--\n> ¤\n> -->", "Text.[^1]\n\n[^1]: Not <!-- ¤ -->",
        "```ruta\nText <!-- ¤ -->\n```", "<!-- ¤ --> Första stycket.",
        "<!-- ¤\n\n¤ -->\n\nText.", "**fet <!-- ¤ --> stil**", "<!----¤---->", "Text\n<!-- ¤ -->\nmer.",
    ])
    func anEditorsCommentIsAbsentWhereverItStands(_ body: String) {
        #expect(mentions(body) == [])
    }

    @Test(arguments: [
        "- punkt\n\n  ```medlemmar\n  ¤\n  ```\n- två", "> ```medlemmar\n> ¤\n> ```",
        "1. ett\n\n   ```members\n   ## ¤\n   ```", "````ruta\n```medlemmar\n¤\n```\n````",
        "Text.[^1]\n\n[^1]: Not.\n\n    ```medlemmar\n    ¤\n    ```",
        "```medlemmar\n¤[^h] [¤][h]\n```\n\n[^h]: ¤\n\n[h]: https://x.example \"¤\"",
    ])
    func aMembersBlockIsAbsentWhereverItStands(_ body: String) {
        #expect(mentions(body) == [])
    }
}
