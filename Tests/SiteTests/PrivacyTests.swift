import Testing

/// Random sites, part of which is hidden: no byte and no path of the public edition tells of it.
struct PrivacyTests {
    @Test(arguments: 0..<150) func thePublicEditionIsAsIfNothingHiddenHadEverBeenWritten(_ seed: UInt64) throws {
        let content = PrivateSite(seed: seed)
        let built = TestSite(content.files).build(), bare = TestSite(content.openFiles).build()
        try #require(!built.files.isEmpty && !bare.files.isEmpty, "\(built.printed)\(bare.printed)")
        #expect(built.mentions(of: PrivateSite.marker) == [])
        #expect(built.paths == bare.paths)
        #expect(bare.paths.filter { built.files[$0] != bare.files[$0] } == [])
    }

    @Test func theMembersEditionsOfTheseSitesDoTellOfIt() {
        let tell = (UInt64(0)..<30).count {
            !TestSite(PrivateSite(seed: $0).files).build(audience: .members).mentions(of: PrivateSite.marker).isEmpty
        }
        #expect(tell >= 25)
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
