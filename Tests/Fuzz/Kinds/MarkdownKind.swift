import Diagnostics
import Markdown

/// Markdown with blocks: parsed, walked and written as HTML, with and without what is for members.
enum MarkdownKind {
    static let all = [markdown, markdown.large(1 << 20)]

    private static let markdown = FuzzKind(
        "markdown", share: 220,
        samples: Samples.bytes("content", ending: ".md")
            + Samples.bytes("Manual", ending: ".md").map { Array($0.prefix(6000)) }
            + pieces.map { Array($0.utf8) },
        words: words
    ) { input, random throws(Broken) in
        // What no reader of files lets through never comes here.
        let text = String(decoding: input, as: UTF8.self).unicodeScalars.filter { !$0.isControl }
        let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
        let source = SourceText(file: "content/a.md", bytes: bytes)
        let language = TextLanguage(random.pick(["sv", "en", "ar", "sv-simple"]))
        let document = Document.parse(source, line: 4, language: language)
        try Promises.areSayable(document.findings)
        for edition in document.hasMembersBlocks ? [document, document.withoutMembers()] : [document] {
            let renderer = HTMLRenderer(options: HTMLOptions(language: language))
            try Promises.runsNothing(renderer.bytes(edition))
            _ = (
                PlainWords.utf8(of: edition), Links(edition).entries, edition.firstParagraph(limit: 200),
                edition.blocks
            )
            if edition.isWithheld, !edition.isEmpty { throw Broken("a text that is withheld is shown") }
            _ = (edition.checked.links.entries, edition.checked.blocks)
            let ids = edition.checked.outline.entries.map(\.id)
            if Set(ids).count != ids.count { throw Broken("two headings with one id") }
        }
        return document.findings.isEmpty
    }

    private static let pieces = [
        "```medlemmar\n# Hemligt\n\n![x](y.jpg)[^1]\n\n[^1]: Not\n```\n",
        "````ruta\n```knapp\ntext: a\nurl: /b/\n```\n````\n",
        "| a | b |\n|:-|-:|\n| 1 | `|` |\n", "![a](b.jpg)\n![c](d.jpg)\n", "- [ ] a\n  1. b\n     > c\n",
        "[a]: <b c> \"d\"\n\n[a][] ![a] <https://x.example> www.x.example anna@x.example\n",
        "Text <!-- hemligt --> mer [^a] <b>x</b>\n\n[^a]: not\n\n    fortsatt\n",
    ]

    private static let words = [
        "```medlemmar\n", "```members\n", "```ruta\n", "```kalender\n", "```diagram\n", "```film\n", "```\n", "````\n",
        "~~~\n",
        ":::", "> ", "- ", "1. ", "# ", "## ", "***", "**", "*", "_", "~~", "`", "``", "[", "](", ")", "![", "[^1]",
        "[^1]: ",
        "[a]: ", "|", "|-|\n", "<!--", "-->", "<div>", "</div>", "<script>", "<?", "<![CDATA[", "&amp;", "&#106;",
        "&#x0;",
        "\\", "  \n", "\n\n", "\t", "    ", "http://", "www.", "@a.b", "javascript:", "[[a]]", "{{< x >}}", "[youtube ",
        "\"", "'", "--", "...", "- [ ] ", "- [x] ", "===\n", "---\n", "limit: -1\n", "medlemmar",
    ]
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        (value < 0x20 && value != 9 && value != 10) || (0x7F...0x9F).contains(value)
    }
}
