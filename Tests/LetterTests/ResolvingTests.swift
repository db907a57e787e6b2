import Diagnostics
import Foundations
import Markdown
import Testing

@Suite struct ResolvingTests {
    private func html(_ markdown: String) -> String {
        let document = Document.parse(
            SourceText(file: "brev.md", bytes: Array(markdown.utf8)), from: 0, line: 1, language: .swedish)
        let resolved = document.resolved(
            DocumentResolution(
                link: {
                    $0.destination == "bort" ? .text : .address("https://a.example/" + $0.destination, isExternal: true)
                },
                picture: {
                    $0.source.hasPrefix("http")
                        ? .link(href: $0.source, text: $0.alt) : .image(.init(source: "cid:" + $0.source))
                },
                block: { block in
                    var builder = DocumentBuilder(language: .swedish, line: block.line)
                    builder.list { list in
                        list.item { $0.link("https://a.example/1") { $0.text("Torgmöte & fika") } }
                        list.item { $0.strong("Två") }
                    }
                    return builder.document()
                }))
        let options = HTMLOptions(
            language: .swedish, resolveLink: { .address($0.destination, isExternal: false) },
            resolvePicture: { .image(.init(source: $0.source)) })
        return String(decoding: HTMLRenderer(options: options).bytes(resolved), as: UTF8.self)
    }

    @Test(arguments: [
        ("[x](y)", "<p><a href=\"https://a.example/y\">x</a></p>\n"),
        ("[*x*](bort)!", "<p><em>x</em>!</p>\n"),
        ("a ![b](c.png) d", "<p>a <img src=\"cid:c.png\" alt=\"b\"> d</p>\n"),
        ("a ![b](https://c.example/c.png) d", "<p>a <a href=\"https://c.example/c.png\">b</a> d</p>\n"),
        ("> - a\n>   - b[^1]\n\n[^1]: n", nil),
        ("| a | b |\n|--|-:|\n| 1 | 2 |\n\n3. tre\n4. fyra", nil),
        (
            "```kalender\n```",
            "<ul>\n<li><a href=\"https://a.example/1\">Torgmöte &amp; fika</a></li>\n<li><strong>Två</strong></li>\n</ul>\n"
        ),
    ])
    func linksPicturesAndBlocksAreResolved(markdown: String, expected: String?) {
        let document = Document.parse(
            SourceText(file: "brev.md", bytes: Array(markdown.utf8)), from: 0, line: 1, language: .swedish)
        // What has nothing to resolve is the same document.
        let plain = String(
            decoding: HTMLRenderer(options: HTMLOptions(language: .swedish)).bytes(document), as: UTF8.self)
        #expect(html(markdown) == expected ?? plain)
    }
}
