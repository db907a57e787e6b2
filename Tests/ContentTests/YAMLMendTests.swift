import Testing

/// What is proposed for a line that cannot be read is another line, and the one that is at fault.
@Suite("YAML that cannot be read: the mend") struct YAMLMendTests {
    private func said(_ lines: String, file: String = "a.md") -> [String] {
        Folder([file: file.hasSuffix(".md") ? "---\n\(lines)\n---\nx\n" : lines + "\n"]).said
    }

    @Test("A bracket that is not closed is told of on its own line", arguments: [("{", "}"), ("[", "]")])
    func openBracket(open: String, close: String) {
        let said = said("title: A\nmenu: \(open)order: 1\nauthors: \(open)Anna\(close)")
        #expect(
            said.first
                == "content/a.md:3:7: error: värdet slutar inte: det saknas ett \(close) [yaml-syntax] = skriv: menu: \(open)order: 1\(close)"
        )
    }

    @Test(
        "A line that is moved in below a key with its value",
        arguments: ["title: \"Hej\"", "title: 'Hej'", "title: Hej", "tags: [a]"])
    func strayIndent(above: String) {
        #expect(
            said("\(above)\n summary: Välkommen").contains(
                "content/a.md:3:1: error: raden börjar med mellanslag, men raden ovanför har redan sitt värde [yaml-syntax] = skriv längst till vänster: summary: Välkommen"
            ))
    }

    @Test("A line that is moved in below a key of half a megabyte, in a list or not", arguments: ["", "- "])
    func strayIndentBelowALongKey(dash: String) {
        let key = String(repeating: "nyckel-å", count: 60_000)
        let said = said("\(dash)\(key): Hej\n   summary: Välkommen")
        #expect(
            said.contains(
                "content/a.md:3:1: error: raden börjar med mellanslag, men raden ovanför har redan sitt värde [yaml-syntax] = skriv längst till vänster: summary: Välkommen"
            ))
    }

    @Test("A list with nothing between two commas is told without it") func nothingBetweenTwoCommas() {
        #expect(said("title: A\ntags: [a, , b]").contains { $0.hasSuffix(#"= skriv: tags: ["a", "b"]"#) })
    }

    @Test("Keys below a key, a list's item or a text of several lines are where they belong")
    func properIndent() {
        #expect(!said("title: A\nsummary: |\n  en: rad").contains { $0.contains("yaml-syntax") })
        #expect(
            !said("- title: A\n  start: 2026-01-01\n  summary: b\n", file: "kalender/l.yml").contains {
                $0.contains("yaml-syntax")
            })
    }

    @Test("An empty key twice, and one that is written with escapes", arguments: ["\"\"", "\"\\x61\""])
    func oddKeysTwice(key: String) {
        let said = said("title: A\nrepeat:\n  \(key): a\n  \(key): b")
        #expect(said.contains { $0.contains("duplicate-key") })
    }
}
