import Testing

@testable import Editions

/// Each construct of Markdown and the elements that it becomes (newsletter.md, section 3).
@Suite struct MailHTMLBlockTests {
    @Test(arguments: [
        (
            "Ett *viktigt* **möte** med `kod`.",
            "<p>Ett <em>viktigt</em> <strong>möte</strong> med <code>kod</code>.</p>"
        ),
        ("rad ett\nrad två  \nrad tre", "<p>rad ett rad två<br>rad tre</p>"),
        ("~~dyrt~~ billigt", "<p><del>dyrt</del> billigt</p>"),
        ("<b>rå</b> & \"rakt\"", "<p><code>&lt;b&gt;</code>rå<code>&lt;/b&gt;</code> &amp; ”rakt”</p>"),
        ("mjukt\u{AD}streck, no\u{200B}ll, 👩\u{200D}🚒", "<p>mjuktstreck, noll, 👩\u{200D}🚒</p>"),
        ("## A\n\n### B\n\ntext", "<h2>A</h2><h3>B</h3><p>text</p>"),
        ("# A\n\n#### B\n\n#### C", "<h2>A</h2><h3>B</h3><h3>C</h3>"),
        ("##\n\ntext", "<p>text</p>"),
        ("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
    ])
    func words(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == html)
    }

    @Test(arguments: [
        ("- a\n- b\n  1. c", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>"),
        ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("3. tre\n4. fyra", "<ol start=\"3\"><li>tre</li><li>fyra</li></ol>"),
        ("- [x] klart\n- [ ] kvar", "<ul><li>☑ klart</li><li>☐ kvar</li></ul>"),
        ("- [x] klart\n\n- [ ] kvar", "<ul><li><p>☑ klart</p></li><li><p>☐ kvar</p></li></ul>"),
        ("- a\n-\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("-", ""),
    ])
    func lists(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == html)
    }

    @Test(arguments: [
        ("[x](y)", "<p><a href=\"https://a.example/y\">x</a></p>"),
        ("<anna@a.example>", "<p><a href=\"mailto:anna@a.example\">anna@a.example</a></p>"),
        ("www.a.example", "<p><a href=\"http://www.a.example\">http://www.a.example</a></p>"),
        ("[*a* b](tel:+4618)", "<p><a href=\"tel:+4618\"><em>a</em> b</a></p>"),
        ("[](https://b.example/)", "<p><a href=\"https://b.example/\">https://b.example/</a></p>"),
        ("[a](javascript:x)", "<p>a</p>"),
        ("[a ![b](https://c.example/d.png)](y)", "<p><a href=\"https://a.example/y\">a b</a></p>"),
        ("[a](https://b.example/?x=1&y=2)", "<p><a href=\"https://b.example/?x=1&y=2\">a</a></p>"),
    ])
    func links(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == html)
    }

    @Test(arguments: [
        ("![Torget](t.png)", "<p><img src=\"cid:t.png\" alt=\"Torget\" width=\"568\"></p>"),
        (
            "![Torget](t.png \"Foto: Anna\")",
            "<p><img src=\"cid:t.png\" alt=\"Torget\" width=\"568\"></p><p>Foto: Anna</p>"
        ),
        ("- ![T](t.png)", "<ul><li><img src=\"cid:t.png\" alt=\"T\" width=\"542\"></li></ul>"),
        ("a ![T](liten.png \"x\")", "<p>a <img src=\"cid:liten.png\" alt=\"T\" width=\"20\" height=\"10\"></p>"),
    ])
    func pictures(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == html)
    }

    static let box = "<div><table role=\"presentation\" width=\"100%\"><tr><td>"
    static let end = "</td></tr></table></div>"

    @Test(arguments: [
        ("> a\n>\n> > b", "\(box)<blockquote><p>a</p>\(box)<blockquote><p>b</p></blockquote>\(end)</blockquote>\(end)"),
        (
            "```\na\n  b  c\n\n\td\n```",
            "\(box)<code dir=\"ltr\">a<br>\u{A0}\u{A0}b \u{A0}c<br><br>\u{A0}\u{A0}\u{A0}\u{A0}d</code>\(end)"
        ),
        ("<div>\nx\n</div>", "\(box)<code dir=\"ltr\">&lt;div&gt;<br>x<br>&lt;/div&gt;</code>\(end)"),
        ("```ruta\n**Obs** a\n```", "\(box)<p><strong>Obs</strong> a</p>\(end)"),
        ("```medlemmar\n## A\n\nb\n```", "<h2>A</h2><p>b</p>"),
        (
            "```knapp\ntext: x\n```",
            "<div><table role=\"presentation\"><tr><td><a href=\"https://a.example/ja\">Anmäl dig</a></td></tr></table></div>"
        ),
        ("```film\nx: y\n```", "<p><a href=\"https://film.example/1\">Filmen</a></p>"),
        (
            "```kalender\n```",
            "<ul><li><strong>lördag 23 november</strong><br><a href=\"https://a.example/torgmote\">Torgmöte &amp; fika</a></li></ul>"
        ),
    ])
    func boxes(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == html)
    }

    @Test(arguments: [
        (
            "| a | b |\n|---|--:|\n| 1 | *2* |",
            "<thead><tr><th scope=\"col\">a</th><th scope=\"col\" align=\"right\">b</th></tr></thead>"
                + "<tbody><tr><td>1</td><td align=\"right\"><em>2</em></td></tr></tbody>"
        ),
        (
            "| | b |\n|---|:-:|\n| 1 | 2 |",
            "<thead><tr><th scope=\"col\"></th><th scope=\"col\" align=\"center\">b</th></tr></thead>"
                + "<tbody><tr><td>1</td><td align=\"center\">2</td></tr></tbody>"
        ),
        (
            "| | |\n|---|---|\n| 1 | 2 |",
            "<tbody><tr><th scope=\"row\">1</th><td>2</td></tr></tbody>"
        ),
        ("| a |\n|---|", "<thead><tr><th scope=\"col\">a</th></tr></thead>"),
    ])
    func tables(_ markdown: String, _ html: String) {
        #expect(bodyHTML(markdown) == "<div><table width=\"100%\">\(html)</table></div>")
    }

    @Test func footnotes() {
        #expect(
            bodyHTML("Fyra[^a], tre [^b].\n\n[^a]: Not *ett*\n[^b]: två")
                == "<p>Fyra <small>(not 1)</small>, tre <small>(not 2)</small>.</p><h2>Noter</h2>"
                + "<ol><li><p>Not <em>ett</em></p></li><li><p>två</p></li></ol>")
        #expect(bodyHTML("Four[^a]\n\n[^a]: x", language: "en").contains("(note 1)</small></p><h2>Notes</h2>"))
    }

    @Test func textFromRightToLeft() {
        let html = bodyHTML("> a\n\n| b |\n|---|\n| c |\n\nhttps://a.example/", language: "ar")
        #expect(
            html == "<div><table role=\"presentation\" width=\"100%\" dir=\"rtl\"><tr><td align=\"right\">"
                + "<blockquote><p>a</p></blockquote></td></tr></table></div>"
                + "<div><table width=\"100%\" dir=\"rtl\"><thead><tr><th scope=\"col\" align=\"right\">b</th></tr></thead>"
                + "<tbody><tr><td align=\"right\">c</td></tr></tbody></table></div>"
                + "<p><a href=\"https://a.example/\" dir=\"ltr\">https://a.example/</a></p>")
    }
}
