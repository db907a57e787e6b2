import Diagnostics
import Testing

@testable import Markdown

/// Inputs that take cmark-gfm 0.29.0.gfm.6 minutes, or others' stacks: CVE-2022-39209, CVE-2023-22483 to -22486, -24824,
/// -26485, -37463. They must end, built or refused.
@Suite(.timeLimit(.minutes(5))) struct PathologicalTests {
    @Test(arguments: [
        "[", "[a](", "![[]()", "![", "<![CDATA[", "<!-- ", "a <!-- b\n\n", "<?", "*a **a ", "**", "_a __a ", "a**b_c* ",
        "`a``b", "~a ~~b ", "> ",
        "- ", "1. ", "* a\n", ">", "[^a]", "[^a]: b\n\n", "[^", "[a]: b\n", "|a|\n|-|\n", "a\n", "www.", "_www.",
        "http://_", "a@b.", "a@", "&a", "<a b=\"",
        "```ruta\n", "```medlemmar\na\n```\n", "```kalnder\n```\n", "{{", "[youtube ", "[[a]]", "\"", "'", "\\\"",
        "<!A ", "<?php ", "&quot;", "# a\n", "\t- ", "<b>", "a  \n",
    ])
    func ends(unit: String) {
        let text = String(repeating: unit, count: 60_000 / unit.utf8.count)
        let document = document(text)
        #expect(document.isEmpty ? !document.findings.isEmpty || html(document).isEmpty : !html(document).isEmpty)
    }

    @Test(arguments: [("**", "**"), ("*a ", " b*"), ("![", "](b)"), ("[", "](b)"), ("> ", ""), ("(", ")")])
    func deepNestingNeedsNoStack(open: String, close: String) {
        let text = String(repeating: open, count: 30_000) + "a" + String(repeating: close, count: 30_000)
        let document = document(text)
        if document.isEmpty {
            #expect([[.tooDeep], [.tooLarge]].contains(document.findings.map(\.code)))
        } else {
            #expect(html(document).contains("a") || !PlainWords.string(of: document).isEmpty)
        }
        #expect(Links(document).entries.count <= 1)
    }

    @Test func shapesThatGrowInTwoDirections() {
        let texts = [
            String(repeating: "- ", count: 400) + "a\n" + String(repeating: "\n", count: 100_000),
            "[a]: /" + String(repeating: "b", count: 50_000) + "\n\n" + String(repeating: "[a]", count: 20_000),
            "a|b\n-|-\n" + String(repeating: "|", count: 50_000), String(repeating: "a\n", count: 20_000) + "|-|\n",
            String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n"
                + String(repeating: "a\n", count: 20_000),
            (1..<300).map { "e" + String(repeating: "`", count: $0) }.joined(),
            (0..<500).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(),
        ]
        for text in texts {
            let document = document(text)
            #expect(document.isEmpty ? document.findings.hasErrors : !html(document).isEmpty)
        }
    }

    @Test func manyCommentsAfterManyBlanksAreNoWordsOfAnybody() {
        let line = "<!---->" + String(repeating: " ", count: 400_000) + String(repeating: "<!---->", count: 60_000)
        #expect(html(document("a\n\n\(line)\n\nb\n")) == "<p>a</p>\n<p>b</p>\n")
    }

    @Test func whatStandsBelowALongHeadingDoesNotRepeatItWhole() {
        let heading = "# " + String(repeating: "ord ", count: 5_000)
        let text = heading + "\n\n" + String(repeating: "|a|\n|-|\n\n", count: 2_000)
        #expect(html(document(text)).utf8.count < 20 * text.utf8.count)
    }

    @Test func manyFootnotesOnPaper() {
        let count = 20_000
        let text = (1...count).map { "a[^\($0)]\n\n" }.joined() + (1...count).map { "[^\($0)]: b\n\n" }.joined()
        let options = HTMLOptions(language: .swedish, pageNotes: PageNotes { _ in nil })
        let parts = HTMLRenderer(options: options).render(document(text))
        let bytes = parts.reduce(into: 0) { if case .html(let html) = $1 { $0 += html.count } }
        #expect(bytes > 30 * count)
    }

    @Test func manyBlocksThatAreNotClosedInside() {
        let document = document(String(repeating: "> ```ruta\n\n", count: 40_000))
        #expect(document.findings.count == 50)
    }

    /// Each makes cmark-gfm look for an end through all that follows: in 200,000 bytes for over a minute.
    @Test(arguments: ["<?", "a<? ", "<!A ", "<?php "]) func htmlThatNeverEndsIsRefused(unit: String) {
        let text = "a\n\n" + String(repeating: unit, count: 200_000 / unit.utf8.count)
        let document = document(text)
        #expect(document.isEmpty && document.findings.map(\.code) == [.tooLarge])
        #expect(document.findings.first?.place.line == 3)
    }

    /// They are no characters, and cmark-gfm writes them as bytes that are in no text.
    @Test(arguments: ["&#xFFFE;", "&#65535;", "&#xFFFF;"]) func whatIsNoCharacterIsAQuestionMark(entity: String) {
        let text =
            "# \(entity)\n\n\(entity) [a\(entity)](b\(entity).md \"\(entity)\") ![\(entity)](c.jpg)\n\n```\(entity)\nx\n```\n"
        let document = document(text)
        #expect(!document.arena.contains { $0 >= 0xFE } && html(document).contains("<p>? "))
    }
}
