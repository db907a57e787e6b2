import Testing

@testable import Markdown

@Suite struct HTMLTests {
    @Test func tablesCanBeScrolledAndHaveNames() {
        let text = "## Siffror\n\n| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n|D|\n|-|\n"
        #expect(
            html(text) == """
                <h2 id="siffror">Siffror</h2>
                <div class="table" tabindex="0" role="region" aria-label="Tabell: Siffror"><table>
                <thead>
                <tr>
                <th scope="col" class="left">A</th>
                <th scope="col" class="center">B</th>
                <th scope="col" class="right">C</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left">1</td>
                <td class="center">2</td>
                <td class="right">3</td>
                </tr>
                </tbody></table></div>
                <div class="table" tabindex="0" role="region" aria-label="Tabell: Siffror (2)"><table>
                <thead>
                <tr>
                <th scope="col">D</th>
                </tr>
                </thead>
                </table></div>

                """)
    }

    @Test func aDayOrAnAmountInACellStaysOnALine() {
        func cell(_ text: String, _ line: String = "---") -> Substring? {
            html("| A |\n| \(line) |\n| \(text) |").split(separator: "\n").first { $0.hasPrefix("<td") }
        }
        #expect(cell("28 september 2026") == "<td class=\"short\">28 september 2026</td>")
        #expect(cell("7–12 september", ":--") == "<td class=\"left short\">7–12 september</td>")
        #expect(cell("12 000 kr", ":-:") == "<td class=\"center short\">12 000 kr</td>")
        #expect(cell("[3 maj](/maj/)") == "<td class=\"short\"><a href=\"/maj/\">3 maj</a></td>")
        #expect(cell("2026") == "<td>2026</td>")
        #expect(cell("3 personer och en hund kom till mötet") == "<td>3 personer och en hund kom till mötet</td>")
        #expect(cell("Den 3 maj") == "<td>Den 3 maj</td>")
    }

    @Test func taskListsSayWhatIsDone() {
        #expect(
            html("- [x] a\n- [ ] b") == """
                <ul class="task-list">
                <li class="task"><input type="checkbox" disabled checked aria-label="Klart"> a</li>
                <li class="task"><input type="checkbox" disabled aria-label="Inte klart"> b</li>
                </ul>

                """)
    }

    @Test func picturesAlone() {
        #expect(
            html("![a \"b\"](c.jpg \"D & e\")")
                == "<figure><img src=\"c.jpg\" alt=\"a ”b”\"><figcaption>D &amp; e</figcaption></figure>\n")
        #expect(html("![a](b.jpg)") == "<figure><img src=\"b.jpg\" alt=\"a\"></figure>\n")
        #expect(html("x ![a](b.jpg \"T\")") == "<p>x <img src=\"b.jpg\" alt=\"a\" title=\"T\"></p>\n")
        #expect(
            html("![a](https://x.se/b.jpg)")
                == "<p><a href=\"https://x.se/b.jpg\" rel=\"external noopener\">a</a></p>\n")
    }

    @Test func laterPicturesWait() {
        let html = html("![a](a.jpg)\n\n![b](b.jpg)")
        #expect(html.contains("<img src=\"a.jpg\" alt=\"a\"><"))
        #expect(html.contains("<img src=\"b.jpg\" alt=\"b\" loading=\"lazy\" decoding=\"async\">"))
    }

    @Test func picturesCarryTheirSizes() {
        let image = ResolvedPicture.Image(
            source: "/a.jpg", width: 800, height: 600, sourceSet: "/a-800.webp 800w", sizes: "50vw")
        let options = HTMLOptions(language: .swedish, resolvePicture: { _ in .image(image) })
        let source = "<source type=\"image/webp\" srcset=\"/a-800.webp 800w\" sizes=\"50vw\">"
        let plain = "<img src=\"/a.jpg\" alt=\"a\" width=\"800\" height=\"600\">"
        #expect(
            html(document("![a](b.jpg)"), options: options)
                == "<figure><picture>\(source)\(plain)</picture></figure>\n")
    }

    @Test func footnotes() {
        let text = "a[^x] b[^y] c[^x]\n\n[^y]: Andra.\n[^x]: Första.\n\n    - lista\n"
        #expect(
            html(text, .english) == """
                <p>a<sup class="footnote-ref"><a href="#not-1" id="notref-1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#not-2" id="notref-2">2</a></sup> \
                c<sup class="footnote-ref"><a href="#not-1" id="notref-1-2">1</a></sup></p>
                <section class="footnotes" aria-label="Notes">
                <h2>Notes</h2>
                <ol>
                <li id="not-1">
                <p>Första.</p>
                <ul>
                <li>lista</li>
                </ul>
                <p><a class="footnote-back" href="#notref-1" aria-label="Back to the text">↩</a> \
                <a class="footnote-back" href="#notref-1-2" aria-label="Back to the text (2)">↩</a></p>
                </li>
                <li id="not-2">
                <p>Andra. <a class="footnote-back" href="#notref-2" aria-label="Back to the text">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func aTableBeforeTheFirstHeadingIsNamedByTheText() {
        let html = html(document("|a|\n|-|\n\n## x"), options: HTMLOptions(language: .swedish, title: "Inlägg"))
        #expect(html.contains("aria-label=\"Tabell: Inlägg\"") && html.contains("<h2 id=\"x\">x</h2>"))
    }

    @Test func linksAreResolved() {
        let options = HTMLOptions(
            language: .swedish,
            resolveLink: { $0.destination == "a.md" ? .address("/a/?b&c", isExternal: false) : .text })
        #expect(
            html(document("[*x*](a.md \"T\") [y](b.md)"), options: options)
                == "<p><a href=\"/a/?b&amp;c\" title=\"T\"><em>x</em></a> y</p>\n")
    }

    @Test func rawHTMLIsShown() {
        #expect(
            html("a <b>c</b>")
                == "<p>a <code class=\"raw-html\">&lt;b&gt;</code>c<code class=\"raw-html\">&lt;/b&gt;</code></p>\n")
        #expect(
            html("<script>x</script>")
                == "<pre><code class=\"raw-html\">&lt;script&gt;x&lt;/script&gt;\n</code></pre>\n")
    }

    @Test(arguments: ["\"><script>", "<img onerror=x>", "a & b < c > d \" '"])
    func everythingIsEscapedEverywhere(words: String) {
        let text =
            "# \(words)\n\n![\(words)](<a\"b> '\(words)') [x](<a\"b> '\(words)')\n\n```\(words)\n\(words)\n```\n\n|\(words)|\n|-|\n"
        var html = html(document(text), options: HTMLOptions(language: TextLanguage("zxx")))
        html.replace(
            #/</?(h2|p|a|img|pre|code|div|table|thead|tbody|tr|th|td|figure|figcaption)( [a-z-]+="[^"<>]*")*>/#,
            with: "")
        #expect(!html.contains("<") && !html.contains(">"))
    }
}
