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
        ("[a](www.a.se)", ["1:5 suspicious-link"]), ("[a](https://)", ["1:5 suspicious-link"]),
        ("[a](HTTP:/a.se)", ["1:5 suspicious-link"]), ("[a](https://https://a.se)", ["1:5 suspicious-link"]),
        ("[a](https:///a) <https://å.se:80/b> [b](http://a?b)", ["1:5 suspicious-link"]),
        ("[a](mailto:)", ["1:5 suspicious-link"]), ("[a](mailto:a.se)", ["1:5 suspicious-link"]),
        ("[a](mailto:a@@b.se)", ["1:5 suspicious-link"]), ("[a](mailto:a@b.se,c%40d.se?subject=x)", []),
        ("[a](mailto:?body=x) a@b.se", []),
        ("[[a]]", ["1:1 suspicious-link"]), ("[a] (https://b.se)", ["1:3 suspicious-link"]), ("\\[\\[a]]", []),
        ("[a](b.md)", []),
        ("(a)[https://b.se]", ["1:3 suspicious-link"]),
        ("x\n[youtube abc]", ["2:1 leftover-shortcode"]), ("{{< bild >}}", ["1:1 leftover-shortcode"]),
        ("a {{ b }}", ["1:3 leftover-shortcode"]),
        ("{% include x %}", ["1:1 leftover-shortcode"]),
        ("[caption id=\"1\"]x[/caption]", ["1:1 leftover-shortcode", "1:18 leftover-shortcode"]),
        ("{{% tips %}}", ["1:1 leftover-shortcode"]), ("{{{a}}}", ["1:1 leftover-shortcode"]),
        ("[contact-form-7 id=\"1\" title='a']", ["1:1 leftover-shortcode"]),
        ("[x_y a=”1”]b[/x_y]", ["1:1 leftover-shortcode", "1:13 leftover-shortcode"]),
        ("[TOC]", ["1:1 leftover-shortcode"]), ("[b]a[/b]", ["1:5 leftover-shortcode"]),
        ("## A {#a}", ["1:6 leftover-shortcode"]), ("a {.lead}", ["1:3 leftover-shortcode"]),
        ("- a\n{:.b}", ["2:1 leftover-shortcode"]), ("> [!NOTE]\n> a", ["1:3 leftover-shortcode"]),
        (":::note\na\n:::", ["1:1 leftover-shortcode"]),
        ("::: {.a}", ["1:1 leftover-shortcode", "1:5 leftover-shortcode"]),
        ("a %%b%% c", ["1:3 unclosed-comment"]), ("%%\na\n%%", ["1:1 unclosed-comment", "3:1 unclosed-comment"]),
        ("\\{#a} \\[!NOTE] `{.a}` \\%%a\\%%", []), ("{a} {: ) 10 %% [a = \"b\" [/ a] [a/b] [!] a:::b", []),
        ("#\u{A0}A", ["1:1 invisible-character"]), ("###\u{A0}A\n\n\\-\u{A0}a", ["1:1 invisible-character"]),
        ("-\u{A0}a\n-\u{A0}b", ["1:1 invisible-character", "2:1 invisible-character"]),
        ("a -\u{A0}b\n--\u{A0}c **b** #\u{A0}5", []), ("a\n• b\n• c", ["2:1 leftover-shortcode"]),
        ("•\ta\n•\tb", ["2:1 leftover-shortcode"]), ("• a\n\n• b", []), ("• a\\\n• b\n§ 2\n·c\n· d\n+\u{A0}46 70", []),
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
        let findings = document(text).findings
        #expect(findings.count > 3)
        for finding in findings {
            for wording in [finding.message, finding.help].compactMap({ $0 }) {
                #expect(!wording.swedish.isEmpty && !wording.swedish.contains("\n") && !wording.swedish.hasSuffix("."))
                #expect(
                    !wording.english.isEmpty && !wording.english.contains("\n") && wording.english != wording.swedish)
            }
        }
    }
}
