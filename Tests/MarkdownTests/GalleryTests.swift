import Testing

@testable import Markdown

/// Pictures in a row.
@Suite struct GalleryTests {
    private func galleries(_ text: String) -> [[Figure]] {
        HTMLRenderer(options: HTMLOptions(language: .swedish)).render(document(text)).compactMap {
            if case .gallery(let figures) = $0 { figures } else { nil }
        }
    }

    @Test(arguments: [
        "![a](a.jpg) ![b](b.jpg)", "![a](a.jpg)\n![b](b.jpg)", "![a](a.jpg)  \n![b](b.jpg)", "![a](a.jpg)![b](b.jpg)",
        "> ![a](a.jpg) ![b](b.jpg)", "- x\n\n  ![a](a.jpg)\n  ![b](b.jpg)", "```ruta\n![a](a.jpg)\n![b](b.jpg)\n```",
    ])
    func areAGallery(text: String) {
        #expect(galleries(text).map { $0.map(\.alt) } == [["a", "b"]])
    }

    @Test(arguments: [
        "![a](a.jpg)", "Se ![a](a.jpg) ![b](b.jpg)", "![a](a.jpg) och ![b](b.jpg)", "[![a](a.jpg)](x.md) ![b](b.jpg)",
        "![a](a.jpg) ![b](https://x.se/b.jpg)", "- ![a](a.jpg) ![b](b.jpg)", "![a](a.jpg)\n\n![b](b.jpg)",
        "![a](a.jpg) `b` ![b](b.jpg)",
    ])
    func areNone(text: String) { #expect(galleries(text) == []) }

    @Test func keepAltTextAndCaption() throws {
        let figures = try #require(galleries("![En \"a\"](a.jpg \"Text & bild\") ![b](b.jpg)").first)
        #expect(figures.map(\.alt) == ["En ”a”", "b"] && figures.map(\.caption) == ["Text & bild", ""])
        #expect(figures.map(\.image.source) == ["a.jpg", "b.jpg"])
    }

    @Test func onlyTheFirstPictureOfAPageIsLoadedAtOnce() {
        #expect(galleries("![a](a.jpg) ![b](b.jpg)").first?.map(\.isLazy) == [false, true])
        #expect(galleries("![x](x.jpg)\n\n![a](a.jpg) ![b](b.jpg)").first?.map(\.isLazy) == [true, true])
    }

    @Test func whereNoPageFillsItAreOneAfterAnother() {
        let lazy = " loading=\"lazy\" decoding=\"async\""
        #expect(
            html("x\n\n![a](a.jpg \"T\") ![b](b.jpg)\n\ny")
                == "<p>x</p>\n<figure><img src=\"a.jpg\" alt=\"a\"><figcaption>T</figcaption></figure>\n"
                + "<figure><img src=\"b.jpg\" alt=\"b\"\(lazy)></figure>\n<p>y</p>\n")
    }

    @Test func areParagraphsOfTheirOwnWhenResolved() {
        let resolution = DocumentResolution(
            link: { _ in .text }, picture: { .image(.init(source: $0.source)) },
            block: { _ in Document(language: .swedish) })
        let resolved = document("![a](a.jpg \"T\") ![b](b.jpg)\n\nx ![c](c.jpg) ![d](d.jpg)").resolved(resolution)
        #expect(resolved.children(of: 0).map { resolved.nodes[$0].kind } == [.paragraph, .paragraph, .paragraph])
        #expect(html(resolved).contains("alt=\"a\"><figcaption>T</figcaption></figure>"))
    }
}
