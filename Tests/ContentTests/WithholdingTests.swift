import Testing

@testable import Content

/// The keys that keep a text from readers.
@Suite struct WithholdingTests {
    private static let keys = KeyTable.frontMatter.keys.filter { $0.withholding != nil }.map(\.english)

    private func said(_ line: String) -> [String] { Folder(["om.md": "---\ntitle: A\n\(line)\n---\nx\n"]).said }

    @Test func theyAreThree() { #expect(Self.keys == ["expires", "draft", "audience"]) }

    @Test(arguments: keys) func whatTheirExampleSaysIsRead(name: String) throws {
        let key = try #require(KeyTable.frontMatter.key(named: name)), withholding = try #require(key.withholding)
        #expect(said("\(key.english): \(withholding.example.english)") == [])
        #expect(said("\(key.swedish): \(withholding.example.swedish)") == [])
        let text = Folder(["om.md": "---\ntitle: A\n\(key.swedish): \(withholding.example.swedish)\n---\nx\n"]).entry
        #expect(text?.isDraft == true || text?.audience == .members || text?.expires != nil)
    }

    @Test(arguments: keys) func whatSaysTheSameAsNoKeyWithholdsNothing(name: String) throws {
        let key = try #require(KeyTable.frontMatter.key(named: name))
        guard let none = key.withholding?.none else { return }
        for line in ["\(key.english): \(none.english)", "\(key.swedish): \(none.swedish)"] {
            let text = Folder(["om.md": "---\ntitle: A\n\(line)\n---\nx\n"]).entry
            #expect(text?.isDraft == false && text?.audience == .public && said(line) == [])
        }
    }

    @Test(arguments: ["", " null", " ~", " # snart", " \"\"", " ' '"])
    func withoutAValueEachIsToldOfOnce(value: String) {
        for (name, rest) in [
            ("utgår", "ska vara ett datum [wrong-type] = skriv till exempel: utgår: 2027-01-31"),
            ("Draft", "ska vara true eller false [wrong-type] = skriv till exempel: Draft: true"),
        ] {
            let column = value.contains("\"") || value.contains("'") ? 8 : 1
            #expect(said("\(name):\(value)") == ["content/om.md:3:\(column): error: \(name) \(rest)"])
        }
    }

    @Test func theExampleIsInTheKeysLanguage() {
        let said = Folder([
            "kalender/l.yml":
                "- {title: A, start: 2026-01-01, audience: ''}\n- {title: B, start: 2026-01-01, målgrupp: }\n"
        ]).said
        #expect(
            said == [
                "content/kalender/l.yml:1:43: error: audience ska vara medlemmar eller offentlig [wrong-type] = skriv till exempel: audience: members",
                "content/kalender/l.yml:2:33: error: målgrupp ska vara medlemmar eller offentlig [wrong-type] = skriv till exempel: målgrupp: medlemmar",
            ])
    }
}
