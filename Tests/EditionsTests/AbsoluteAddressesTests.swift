import Editions
import TestSupport
import Testing

@Suite struct AbsoluteAddressesTests {
    private func rewritten(_ html: String) -> String {
        let bytes = AbsoluteAddresses.rewrite(
            html: Array(html.utf8), origin: "https://b.example", page: "https://b.example/kf/")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (#"<a href="/blogg/">x</a>"#, #"<a href="https://b.example/blogg/">x</a>"#),
        (#"<a class="k" href='/'>x</a>"#, #"<a class="k" href='https://b.example/'>x</a>"#),
        (#"<a href=/x>x</a>"#, #"<a href=https://b.example/x>x</a>"#),
        ("<a\n href = \"/x\"\n>", "<a\n href = \"https://b.example/x\"\n>"),
        (#"<a title="a > b" href="/x">"#, #"<a title="a > b" href="https://b.example/x">"#),
        (#"<img src="/a.webp" alt="">"#, #"<img src="https://b.example/a.webp" alt="">"#),
        (##"<a href="#fn1">1</a>"##, ##"<a href="https://b.example/kf/#fn1">1</a>"##),
        (
            #"<img srcset="/a,b-480.webp 480w, /a-960.webp 960w" src="/a.jpg">"#,
            #"<img srcset="https://b.example/a,b-480.webp 480w, https://b.example/a-960.webp 960w" src="https://b.example/a.jpg">"#
        ),
        (
            #"<source srcset="/a.webp, /b.webp 2x">"#,
            #"<source srcset="https://b.example/a.webp, https://b.example/b.webp 2x">"#
        ),
    ])
    func rootRelativeAddressesBecomeAbsolute(html: String, expected: String) {
        #expect(rewritten(html) == expected)
    }

    @Test(arguments: [
        #"<a href="https://annan.example/">x</a>"#, #"<a href="//annan.example/">x</a>"#,
        #"<a href="mailto:a@b.example">x</a>"#,
        #"<p>skriv href="/x" och src="/y" så här</p>"#, #"<code>&lt;a href="/x"&gt;</code>"#,
        #"<img alt='href="/x"' title="src=/y">"#,
        #"<a data-href="/x" hrefs="/y">x</a>"#, #"<!-- <a href="/x"> -->"#, #"a < b href="/x""#, #"</a href="/x">"#,
        "<a href>", "<a href=",
        #"<a href=""#, #"<a href="">x"#, "<", "<!--", "<a", "<a =", "<a / = / =", "",
    ])
    func theRestIsLeftAlone(html: String) {
        #expect(rewritten(html) == html)
    }

    @Test func nothingIsLostWhateverTheBytes() {
        var generator = SeededGenerator(seed: 7)
        let parts = [
            "<", ">", "\"", "'", "=", "/", "#", ",", " ", "href", "srcset", "src", "a", "<!--", "-->", "<a href=\"/",
            "\u{0}", "å",
        ]
        for _ in 0..<2000 {
            let html = (0..<20).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            let plain = rewritten(html)
                .replacing("https://b.example/kf/#", with: "#").replacing("https://b.example/", with: "/")
            #expect(plain == html)
        }
    }

    @Test func aLongTextTakesTimeInProportion() {
        let html = Array(String(repeating: "<!-<a srcset=\"/x, \" <!-- ", count: 10_000).utf8)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = AbsoluteAddresses.rewrite(html: html, origin: "https://b.example") } < .seconds(2))
    }
}
