import Diagnostics
import Testing

@testable import Markdown

@Suite struct FindingTests {
    @Test(arguments: [
        ("a\n\nb <b>c</b>", ["3:3 raw-html"]), ("<script>\nx\n</script>", ["1:1 raw-html"]),
        ("a\n</div>", ["2:1 raw-html"]),
        ("a <!-- b", ["1:3 unclosed-comment"]), ("<!-- b\n\nc", ["1:1 unclosed-comment"]),
        ("a\n\n[^1]: b", ["3:1 unused-footnote"]),
        ("a\nb[^x]", ["2:2 unknown-footnote"]), ("`[^x]` \\[^y]", []), ("```\n[^1]: x\n```", []),
        ("a[^1]\n\n[^1]: b", []),
        ("[a](b c.md)", ["1:5 suspicious-link"]), ("![a](b c.jpg)", ["1:6 suspicious-link"]),
        ("[a](b\\c.md)", ["1:5 suspicious-link"]),
        ("[a](anna@a.se)", ["1:5 suspicious-link"]), ("[a](mailto:anna@a.se)", []),
        ("[a](www.a.se)", ["1:5 suspicious-link"]),
        ("[[a]]", ["1:1 suspicious-link"]), ("[a] (https://b.se)", ["1:3 suspicious-link"]), ("\\[\\[a]]", []),
        ("[a](b.md)", []),
        ("(a)[https://b.se]", ["1:3 suspicious-link"]),
        ("x\n[youtube abc]", ["2:1 leftover-shortcode"]), ("{{< bild >}}", ["1:1 leftover-shortcode"]),
        ("a {{ b }}", ["1:3 leftover-shortcode"]),
        ("{% include x %}", ["1:1 leftover-shortcode"]),
        ("[caption id=\"1\"]x[/caption]", ["1:1 leftover-shortcode", "1:18 leftover-shortcode"]),
        ("```kalender to: 2026-12-01\n```", ["1:13 unknown-block"]), ("```ruta Viktigt\na\n```", ["1:9 unknown-block"]),
        ("a\n\n~~~medlemmar fler ord\nb\n~~~", ["3:14 unknown-block"]), ("```swift a b\n```", []),
        ("[gallery](b.md)", []), ("`{{ x }}`", []), ("- [ ] a\n- [x] b", []), ("[1] och [a b]", []),
    ])
    func tellsSlips(text: String, expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func aLineThatABlockNeverReadsIsAnErrorAndWordsBesideABoxAreNot() {
        let line = document("```kalender to: 2026-12-01\n```").findings
        #expect(line.map(\.severity) == [.error])
        #expect(line.first?.help?.swedish == "skriv raden inne i blocket: to: 2026-12-01")
        let words = document("```medlemmar fler ord\nhemligt\n```\n")
        #expect(words.findings.map(\.severity) == [.warning])
        #expect(html(words).contains("hemligt") && !html(words.withoutMembers()).contains("hemligt"))
    }

    @Test func linesCountFromTheTopOfTheFile() {
        let text = "---\ntitle: x\n---\n\na\n<b>c\n"
        let source = SourceText(file: "a.md", bytes: Array(text.utf8))
        let document = Document.parse(source, from: 17, line: 4, language: .swedish)
        #expect(document.findings.map(\.place.line) == [6])
        #expect(document.findings.map(\.place.lineText) == ["<b>c"])
        #expect(document.nodes[1].line == 5)
    }

    @Test func refusesWhatIsTooLarge() {
        #expect(findings(String(repeating: "a", count: (1 << 20) + 1)) == ["0:0 too-large"])
        #expect(
            findings("a\n\n" + String(repeating: "|a", count: 65) + "|\n" + String(repeating: "|-", count: 65) + "|\n")
                == ["4:0 too-large"])
        #expect(
            findings(String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n").isEmpty)
        #expect(findings(String(repeating: "> ", count: 300) + "a") == ["1:0 too-deep"])
    }

    @Test func oneMistakeMadeOftenIsNotAThousandFindings() {
        #expect(findings(String(repeating: "a <b>\n", count: 3000)).count == 50)
    }

    @Test func theTextsAreOneLine() {
        let text = "<b> <!-- x\n\n[a](b c) [[d]] {{ [^1]\n\n```kalnder\n```\n\n[^2]: a\n\n```Medlemmar\n```"
        for finding in document(text).findings {
            for wording in [finding.message, finding.help].compactMap({ $0 }) {
                #expect(!wording.swedish.isEmpty && !wording.swedish.contains("\n") && !wording.swedish.hasSuffix("."))
                #expect(
                    !wording.english.isEmpty && !wording.english.contains("\n") && wording.english != wording.swedish)
            }
        }
    }
}
