import Diagnostics
import TestSupport
import Testing

@testable import Markdown

@Suite struct MembersTests {
    private let text = """
        # Öppet

        Alla läser. [^alla]

        ```medlemmar
        # Hemligt

        Bara vi läser [det](hemlig.md "x") ![bild](hemlig.jpg) [^vi] [ref]

        [ref]: https://hemlig.example
        [^inne]: Hemlig not
        ```

        # Öppet

        [ref] <- ingen länk

        [^alla]: Not för alla.
        [^vi]: Hemlig not utanför.
        """

    @Test func membersSeeAll() {
        let html = html(document(text))
        #expect(
            html.contains("<section class=\"members-only\" aria-label=\"Bara för medlemmar\">\n<h2 id=\"hemligt\">"))
        #expect(html.contains("Hemlig not utanför."))
    }

    @Test func thePublicSeesNothingOfIt() {
        let open = document(text).withoutMembers()
        #expect(document(text).hasMembersBlocks)
        let html = html(open)
        #expect(!html.lowercased().contains("hemlig"))
        #expect(html.contains("[ref] &lt;- ingen länk"))
        #expect(Links(open).entries.isEmpty)
        #expect(Outline(open).entries.map(\.id) == ["oppet", "oppet-2"])
        #expect(!PlainWords.string(of: open).lowercased().contains("hemlig"))
    }

    @Test func withoutMembersBlocksItIsTheSame() {
        let document = document("# a\n\nb")
        #expect(!document.hasMembersBlocks)
        #expect(document.withoutMembers().nodes == document.nodes)
    }

    @Test func aMembersBlockInACallout() {
        let document = document("````ruta\na\n\n```members\nb\n```\n````")
        #expect(html(document).contains("<p>b</p>\n</section>\n</aside>"))
        #expect(html(document.withoutMembers()) == "<aside class=\"callout\">\n<p>a</p>\n</aside>\n")
    }

    @Test func aNoteOfMembersIsNotForAll() {
        let document = document("a[^1]\n\n```medlemmar\n[^1]: hemligt\n```\n")
        #expect(document.findings.map(\.code) == [.membersBlock])
        #expect(document.isEmpty)
    }

    @Test(arguments: [
        // misspelt
        "```Medlemmar\nhemligt\n```", "```medlemar\nhemligt\n```", "```MEMBERS\nhemligt\n```",
        "```member\nhemligt\n```",
        "``` {.medlemmar}\nhemligt\n```", "```yaml medlemmar\nhemligt\n```", "~~~medlemar\nhemligt\n~~~",
        "```medlemmar:\nhemligt\n```", "```bara-medlemmar\nhemligt\n```", "```endast_members\nhemligt\n```",
        "```ruta medlemmar\nhemligt\n```", "```kalender members\n# hemligt\n```",
        "```medlemmarHEMLIGTOCHETTLÅNGTORDTILL\nhemligt\n```", "```med\u{AD}lemmar\nhemligt\n```",
        "```med\u{200B}lemmar\nhemligt\n```", "```ｍｅｄｌｅｍｍａｒ\nhemligt\n```",
        // never closed, or closed somewhere else
        "```medlemmar\nhemligt", "```medlemmar\nhemligt\n``", "> ```medlemmar\nhemligt\n> ```",
        "> ```medlemmar\n> a\n```\nhemligt\n```",
        "- ```medlemmar\nhemligt\n  ```", "````medlemmar\nhemligt\n```", "```medlemmar\nhemligt\n~~~",
        "```medlemmar\n    hemligt\n    ```\nmer hemligt",
        // swallowed by a fence before it
        "```\nkod\n\n```medlemmar\nhemligt\n```", "```kalender\nfrom: 1\n```medlemmar\nhemligt\n```\n",
        "~~~\n```medlemmar\nhemligt\n```",
        // indented as code
        "    ```medlemmar\n    hemligt\n    ```", "a\n\n\t```medlemmar\n\themligt\n\t```",
        "    ```medlemmar\nhemligt\n```",
        // other marks
        ":::medlemmar\nhemligt\n:::", "::: members\nhemligt\n:::", ":::: {.medlemmar}\nhemligt\n::::",
        "a\n\n::: Medlemmar\n\nhemligt\n\n:::",
        "[medlemmar]hemligt[/medlemmar]", "{{< medlemmar >}}\nhemligt\n{{< /medlemmar >}}",
        "a {{{{{ medlemmar }}}}} hemligt {{{{{ /medlemmar }}}}}", "{{{{< members >}}}} hemligt {{{{< /members >}}}}",
        "{{{%  medlemmar %}}} hemligt", "{{{%- members -%}}} hemligt",
        "{% members %}hemligt{% endmembers %}",
        "<!-- medlemmar -->\nhemligt\n<!-- /medlemmar -->", "a <!--members-only--> hemligt",
        // in raw HTML
        "<div>\n```medlemmar\nhemligt\n```\n</div>", "<medlemmar>hemligt</medlemmar>",
        "<members>\n\nhemligt\n\n</members>",
        // in a code span
        "`medlemmar hemligt`", "``medlemmar\nhemligt\n``", "a ```medlemmar hemligt```", "```medlemmar hemligt```",
        "```medlemmar `x\nhemligt\n```",
        "\\```medlemmar\nhemligt\n```",
        // with marks that are none
        "´´´medlemmar\nhemligt\n´´´", "´´´ Medlemar\n\nhemligt\n\n´´´", "'''medlemmar\nhemligt\n'''",
        "\"\"\"medlemmar\nhemligt\n\"\"\"", "’’’medlemmar\nhemligt\n’’’", "‘‘‘members\nhemligt\n‘‘‘",
        "｀｀｀medlemmar\nhemligt\n｀｀｀", "ˋˋˋmedlemmar\nhemligt\nˋˋˋ", "¨¨¨medlemmar\nhemligt\n¨¨¨",
        "^^^medlemmar\nhemligt\n^^^", "``´medlemmar\n\nhemligt\n\n``´", "`´`medlemmar\nhemligt\n`´`",
        "- ´´´medlemmar\n  hemligt\n  ´´´", "> ´´´medlemmar\n> hemligt", "    ´´´medlemmar\n    hemligt",
        "\u{A0}```medlemmar\n\nhemligt\n\n```", "\u{200B}```medlemmar\n\nhemligt\n\n```",
        "<div>\n´´´medlemmar\nhemligt\n</div>", "´´´med\u{AD}lemmar\nhemligt\n´´´",
        // other programs' boxes
        "> [!medlemmar]\n> hemligt", "> [!MEMBERS]\n> hemligt", "!!! medlemmar\n    hemligt",
        "??? members \"Bara vi\"\n    hemligt", "/// members\nhemligt\n///",
    ])
    func whatLooksLikeOneIsAnErrorAndStaysIn(text: String) {
        let document = document("Öppet.\n\n\(text)\n")
        #expect(document.findings.contains { $0.code == .membersBlock && $0.severity == .error })
        for edition in [document, document.withoutMembers()] {
            #expect(!html(edition).contains("hemligt"))
            #expect(!PlainWords.string(of: edition).contains("hemligt"))
        }
    }

    @Test(arguments: [
        "´´´medlemmar\nhemligt [x](x.md)\n´´´", "> [!medlemmar]\n> hemligt [x](x.md)",
        "[x](x.md)[^1]\n\n```medlemmar\n[^1]: hemligt\n```",
    ])
    func whatIsWithheldCanBeCheckedAndNotShown(text: String) {
        let document = document("[a](a.md)\n\n\(text)\n\n## Rubrik\n\n![b](b.jpg)\n\n```kalender\nlimit: 3\n```\n")
        #expect(document.isWithheld && document.isEmpty && document.arena.isEmpty && !document.hasMembersBlocks)
        #expect(Links(document).entries.isEmpty && document.blocks.isEmpty && html(document).isEmpty)
        #expect(document.checked.links.entries.map(\.destination) == ["a.md", "x.md", "b.jpg"])
        #expect(document.checked.blocks.map(\.yaml) == ["limit: 3\n"])
        #expect(document.checked.outline.entries.map(\.id) == ["rubrik"])
    }

    @Test func whatAnUnclosedBlockHoldsIsNotEvenChecked() {
        let document = document("[a](a.md)\n\n```medlemmar\n[hemligt](b.md)\n")
        #expect(document.isWithheld && document.isEmpty)
        #expect(document.checked.links.entries.map(\.destination) == ["a.md"])
    }

    @Test func aBlockThatHasSwallowedTheBeginningOfAnotherIsNotChecked() {
        let document = document("```kalender\nfrom: 1\n```medlemmar\nhemligt\n```\n\n```kalender\nlimit: 3\n```\n")
        #expect(document.isWithheld && document.checked.blocks.map(\.yaml) == ["limit: 3\n"])
    }

    @Test func whatLiesTooDeepIsNotChecked() {
        let document = document("[a](a.md)\n\n´´´medlemmar\n\n" + String(repeating: "> ", count: 1000) + "x\n")
        #expect(document.isEmpty && !document.isWithheld && document.checked.links.entries.isEmpty)
    }

    @Test(arguments: [
        "Våra medlemmar: `medlemmar`", "```numbers\n1\n```", "Skriv `members` så.", "[members of the board]",
        "<!-- fråga medlemmarna om detta -->\n", "[Bli medlem](bli.md)",
        "````\n```medlemmar\nså skriver man\n```\n````", "a::b", "```\n:::\n```",
    ])
    func whatDoesNotIsLeftAlone(text: String) {
        #expect(!document(text).findings.contains { $0.code == .membersBlock && text.first != "`" })
    }

    @Test(arguments: [
        "- medlemmar", "## Medlemmar", "Medlemmar", "> medlemmar", "1. Members", "**Medlemmar**", "***medlemmar***",
        "”medlemmar”", "\"Medlemmar\" heter det", "´´medlemmar´´", "'''Styrelsen''' har ordet",
        "!!! Medlemmar sökes !!!", "[medlem](bli.md)", "[!NOTE]\nSkriv till medlemmar", "/medlemmar/ är adressen",
        "| medlemmar |\n|---|\n| 12 |", "```python\n\"\"\"Members of the board\"\"\"\n```", "’’’",
        "````\n´´´medlemmar\nså ska det inte skrivas\n````", "```html medelvärde\n1\n```",
    ])
    func wordsAboutMembersAreNoMembersBlock(text: String) {
        let document = document("Öppet.\n\n\(text)\n")
        #expect(document.findings.allSatisfy { $0.severity != .error } && !document.isEmpty)
    }

    @Test func noMarkerWordIsLeft() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let document = document(RandomMarkdown.text(&generator, members: "zqxhemligt"))
            let open = document.withoutMembers()
            #expect(!html(open).contains("zqxhemligt"))
            #expect(!String(decoding: open.arena, as: UTF8.self).contains("zqxhemligt"))
        }
    }
}
