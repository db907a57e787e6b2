import Testing

/// A list that lacks its brackets.
@Suite("Komma i ett värde") struct CommaTests {
    private func said(_ line: String) -> [String] {
        Folder(["blogg/2026-01-02-a.md": "---\ntitel: A\n\(line)\n---\n\nText.\n"]).said.map {
            $0.replacing("content/blogg/2026-01-02-a.md:", with: "")
        }
    }

    @Test(arguments: [
        ("taggar: buss, skola", 9, #"skriv taggar: [buss, skola], eller taggar: "buss, skola" om det är ett enda"#),
        ("kanaler: facebook,x", 10, #"skriv kanaler: [facebook, x], eller kanaler: "facebook,x" om det är ett enda"#),
        ("tidning: DN, SvD,", 10, #"skriv tidning: [DN, SvD], eller tidning: "DN, SvD," om det är ett enda"#),
        ("author: Anna, Bo", 9, #"skriv author: [Anna, Bo], eller author: "Anna, Bo" om det är ett enda"#),
    ])
    func aListWithoutBracketsIsWarnedOf(line: String, column: Int, help: String) {
        #expect(
            said(line) == [
                "3:\(column): warning: det här är ett enda värde med komma i: en lista skrivs inom hakparenteser [comma-in-value] = \(help)"
            ])
    }

    @Test(arguments: [
        "taggar: [buss, skola]", #"tidning: "Barn, unga och skola""#, "taggar: 'buss, skola'", "taggar: 1,5 grader",
        "taggar: buss,", "taggar:\n  - buss\n  - skola", "ingress: Bussar, tåg och spårvagnar",
    ])
    func whatIsNoSuchListIsNot(line: String) {
        #expect(said(line) == [])
    }

    @Test func theValueIsTakenAsItIs() {
        let folder = Folder(["blogg/2026-01-02-a.md": "---\ntitel: A\ntaggar: buss, skola\n---\n\nText.\n"])
        #expect(folder.entry?.tags == ["buss, skola"])
    }
}
