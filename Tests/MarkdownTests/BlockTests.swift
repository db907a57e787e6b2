import Testing

@testable import Markdown

@Suite struct BlockTests {
    @Test(arguments: [
        ("kalender", BlockKind.events), ("Events", .events), ("INLÄGG", .posts), ("inla\u{308}gg", .posts),
        ("mål", .goals),
        ("chart", .chart), ("personer", .people), ("medlemmar", .members), ("members", .members), ("ruta", .callout),
        ("knapp", .button), ("Film", .video), ("bilder", .gallery),
        ("Gallery", .gallery),
    ])
    func knowsInfoWords(word: String, kind: BlockKind) {
        #expect(BlockKind(infoWord: word) == kind)
    }

    @Test func membersWordsAreExact() {
        #expect(BlockKind(infoWord: "Medlemmar") == nil)
        #expect(BlockKind(infoWord: "MEMBERS") == nil)
    }

    @Test func yamlBlocksKeepTheirLines() {
        let blocks = document("a\n\n```kalender extra\nfrom: 1\nto: 2\n```\n\n- b\n\n  ~~~~knapp\n  text: x\n  ~~~~\n")
            .blocks
        #expect(
            blocks == [
                Block(kind: .events, yaml: "from: 1\nto: 2\n", line: 4),
                Block(kind: .button, yaml: "text: x\n", line: 11),
            ])
    }

    @Test func blocksPartTheHTML() {
        #expect(html("a\n\n```kalender\n```\n\nb") == "<p>a</p>\n{events}<p>b</p>\n")
    }

    @Test func aCalloutHoldsMarkdown() {
        let text = "```ruta\n**a** [b][c]\n\n- d\n```\n\n[c]: e.md"
        #expect(
            html(text) == """
                <aside class="callout">
                <p><strong>a</strong> <a href="e.md">b</a></p>
                <ul>
                <li>d</li>
                </ul>
                </aside>

                """)
    }

    @Test func aCalloutInAListStaysInIt() {
        let text = "- a\n\n  ```ruta\n  - b\n  ```\n\n  c"
        #expect(
            html(text) == """
                <ul>
                <li>
                <p>a</p>
                <aside class="callout">
                <ul>
                <li>b</li>
                </ul>
                </aside>
                <p>c</p>
                </li>
                </ul>

                """)
    }

    @Test func aCalloutBeginsAnItemOrStandsInAQuote() {
        #expect(html("- ```ruta\n  a\n  ```\n").contains("<li>\n<aside class=\"callout\">\n<p>a</p>\n</aside>\n</li>"))
        #expect(html("> ```ruta\n> a\n> ```\n> b").contains("<aside class=\"callout\">\n<p>a</p>\n</aside>\n<p>b</p>"))
        #expect(html("   ```ruta\n   - a\n  ```\nb").contains("<li>a</li>\n</ul>\n</aside>\n<p>b</p>"))
    }

    @Test func blocksInsideACalloutKeepTheirLines() {
        let text = "````ruta\na\n\n```kalender\nfrom: 1\n```\n````\n"
        #expect(document(text).blocks == [Block(kind: .events, yaml: "from: 1\n", line: 5)])
        #expect(html(text) == "<aside class=\"callout\">\n<p>a</p>\n{events}</aside>\n")
    }

    @Test func containersNestFiveDeep() {
        func nested(_ depth: Int) -> String {
            (0..<depth).reduce("x\n") { inside, level in
                let fence = String(repeating: "`", count: 3 + level)
                return "\(fence)ruta\n\(inside)\(fence)\n"
            }
        }
        #expect(html(nested(5)).components("<aside") == 5)
        #expect(findings(nested(5)).isEmpty)
        #expect(findings(nested(6)) == ["6:0 too-deep"])
    }

    @Test func whatACalloutSwallowsIsTold() {
        #expect(findings("````ruta\n```\na\n````\n") == ["1:0 unknown-block"])
        #expect(findings("```ruta\na\n") == ["1:0 unknown-block"])
    }

    @Test func nearlyABlock() {
        let document = document("x\n\n```kalnder\nfrom: 1\n```\n")
        #expect(document.findings.map(\.help?.swedish) == ["menade du kalender?"])
        #expect(document.findings[0].place.column == 4)
        #expect(html(document).contains("<pre><code class=\"language-kalnder\">from: 1\n</code></pre>"))
        #expect(findings("```swift\n```\n\n```yaml\n```\n\n```html\n```\n\n```text\n```\n").isEmpty)
    }
}

extension String {
    /// How often a text occurs.
    func components(_ part: String) -> Int { ranges(of: part).count }
}
