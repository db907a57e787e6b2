import Testing

@Suite("YAML") struct YAMLTests {
    @Test("Tabs as indentation") func tabsAsIndentation() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            tags:
            	- x
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:4:1: error: raden är indragen med tabb, men uppgifter dras in med mellanslag [tab-indent] = byt tabben mot två mellanslag"
            ])
    }

    @Test("Anchors, aliases, tags and merge keys") func anchorsAliasesTagsAndMergeKeys() {
        let folder = Folder([
            "a.md": """
            ---
            title: &a X
            tags: *a
            ---
            x
            """,
            "b.md": """
            ---
            title: !!str 5
            ---
            x
            """,
            "c.md": """
            ---
            <<: {a: b}
            title: X
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                #"content/a.md:2:8: error: ett värde som börjar med & måste stå inom citattecken [unsupported-yaml] = skriv: "&a X""#,
                #"content/a.md:3:7: error: ett värde som börjar med * måste stå inom citattecken [unsupported-yaml] = skriv: "*a""#,
                #"content/b.md:2:8: error: ett värde som börjar med ! måste stå inom citattecken [unsupported-yaml] = skriv: "!!str 5""#,
                #"content/c.md:2:1: error: ett värde som börjar med << måste stå inom citattecken [unsupported-yaml] = skriv: "<<: {a: b}""#,
            ])
    }

    @Test("Anchors behind quotes and texts of several lines") func anchorsBehindQuotesAndTextsOfSeveralLines() {
        let folder = Folder([
            "a.md": """
            ---
            title: b
              "c
            tags: &x e
            author: *x
            image: '"'
            ---
            x
            """,
            "kalender/c.yml": """
            - title: |
                text
              place: &x foo
              start: 2024-01-01
            """,
        ])
        #expect(
            folder.said == [
                #"content/a.md:4:7: error: ett värde som börjar med & måste stå inom citattecken [unsupported-yaml] = skriv: "&x e""#,
                #"content/a.md:5:9: error: ett värde som börjar med * måste stå inom citattecken [unsupported-yaml] = skriv: "*x""#,
                #"content/kalender/c.yml:3:10: error: ett värde som börjar med & måste stå inom citattecken [unsupported-yaml] = skriv: "&x foo""#,
            ])
    }

    @Test("Brackets and dashes inside each other") func bracketsAndDashesInsideEachOther() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            ---
            x
            """,
            "b.md": """
            ---
            title: A
            tags:
            - - - - - - - - - - - - - - - - - - - - - - - - x
            ---
            x
            """,
        ])
        #expect(
            folder.said == [
                "content/a.md:3: error: listor och uppgifter får ligga högst 20 nivåer djupt [too-deep] = lägg uppgifterna längre ut, i färre nivåer",
                "content/b.md:4:41: error: listor och uppgifter får ligga högst 20 nivåer djupt [too-deep] = lägg uppgifterna längre ut, i färre nivåer",
            ])
    }

    /// Each line is read on its own where the whole cannot be: what stood open before it hides nothing then.
    @Test(
        arguments: ["[", "{"], ["x: [[[[[[[[[[[[[[[[[[[[[[[[[", "x: \"open", "x: [a", "x: 'open", "x: |\n  y\n - z"])
    func bracketsBehindSomethingThatStaysOpen(_ bracket: String, _ before: String) {
        let brackets = String(repeating: bracket, count: 5000)
        let text = "---\ntitle: A\n\(before)\ntags: \(brackets)\nauthor: \(brackets)\n---\nx\n"
        // More than one file, so that they are read on threads with small stacks.
        let folder = Folder(Dictionary(uniqueKeysWithValues: (0..<40).map { ("\($0).md", text) }))
        #expect(folder.said.count { $0.contains("[too-deep]") } >= 40, "\(folder.said.prefix(4))")
    }

    @Test("Several documents in site.yml, and one with its mark") func severalDocumentsInSiteYmlAndOneWithItsMark() {
        let folder = Folder([
            "site.yml": """
            ---
            title: T
            ---
            url: https://t.example
            """
        ])
        #expect(
            folder.said == [
                "content/site.yml: error: nyckeln url saknas [missing-key] = skriv till exempel: url: https://bjorkvik.example",
                "content/site.yml:3: error: en fil har bara en uppsättning uppgifter, men här börjar en till [unsupported-yaml] = ta bort raden",
            ])
    }

    @Test("A list that is never closed") func aListThatIsNeverClosed() {
        let folder = Folder([
            "a.md": """
            ---
            title: A
            tags: [a, b
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:3:7: error: värdet slutar inte: det saknas ett ] [yaml-syntax] = skriv: tags: [a, b]"
            ])
    }

    @Test("No blank after the colon") func noBlankAfterTheColon() {
        let folder = Folder([
            "a.md": """
            ---
            title:Hej
            ---
            x
            """
        ])
        #expect(
            folder.said == [
                "content/a.md:2:6: error: efter kolonet ska det vara ett mellanslag [yaml-syntax] = skriv: title: Hej"
            ])
    }
}
