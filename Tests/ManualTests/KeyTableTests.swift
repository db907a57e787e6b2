import Content
import Testing

@Suite struct KeyTableTests {
    @Test(arguments: ManualPage.all.map(\.path))
    func theTablesOfAPageAreThoseOfTheCode(path: String) throws {
        let page = try ManualPage(path: path)
        for (words, text) in MarkedParts(page.text, label: "nycklar").parts {
            let wanted = try #require(WantedTable(words).markdown, "there is no table called \(words)")
            try MadeFromCode(path: path).expect(text, is: wanted)
        }
    }

    @Test func everyTableIsInTheManual() {
        let all = ManualPage.all.flatMap { MarkedParts($0.text, label: "nycklar").parts.map(\.words) }
        #expect(Set(all.map { WantedTable($0).name }) == Set(WantedTable.tables.keys))
        let kinds = Kind.allCases.filter { kind in KeyTable.frontMatter.keys.contains { $0.kinds.contains(kind) } }
        for words in ["frontMatter", "frontMatter alla"] + kinds.map({ "frontMatter \($0.rawValue)" }) {
            #expect(all.contains(words), "the manual has no table: \(words)")
        }
    }
}
