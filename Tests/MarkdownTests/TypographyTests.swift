import Testing

@testable import Markdown

@Suite struct TypographyTests {
    private func words(_ text: String, _ language: String) -> String {
        String(html(text, TextLanguage(language)).dropFirst(3).dropLast(5))
    }

    @Test(arguments: [
        ("sv", "”a” ’b’"), ("sv-FI", "”a” ’b’"), ("fi", "”a” ’b’"), ("en", "“a” ‘b’"), ("so", "“a” ‘b’"),
        ("nb", "«a» ‘b’"),
        ("de", "„a“ ‚b‘"), ("fr", "«\u{202F}a\u{202F}» ‘b’"), ("ar", "”a“ ’b‘"), ("xx", "“a” ‘b’"),
        ("zxx", "&quot;a&quot; 'b'"),
    ])
    func quotesAreTheLanguages(language: String, expected: String) {
        #expect(words("\"a\" 'b'", language) == expected)
    }

    @Test(arguments: [
        ("it's", "it’s"), ("rock'n'roll", "rock’n’roll"), ("'68", "’68"), ("the dogs' bone", "the dogs’ bone"),
        ("\"*ord*\" x", "“<em>ord</em>” x"), ("*\"ord\"*", "<em>“ord”</em>"), ("**a** \"b\"", "<strong>a</strong> “b”"),
        ("(\"a\")", "(“a”)"), ("\"'a' b\"", "“‘a’ b”"), ("a\n\"b\"", "a\n“b”"), ("\"`x`\"", "“<code>x</code>”"),
        ("--\"a\"--", "–“a”–"), ("a -- b", "a – b"), ("a---b", "a—b"), ("a - b", "a - b"), ("----", "<hr>"),
        ("a ---- b", "a ---- b"), ("a...", "a…"), ("a.....", "a....."), ("1--2", "1–2"), ("a -- *b*", "a – <em>b</em>"),
    ])
    func setsMarks(text: String, expected: String) {
        #expect(html(text, .english) == (expected == "<hr>" ? "<hr>\n" : "<p>\(expected)</p>\n"))
    }

    @Test(arguments: [
        ("\\\"a\\\"", "&quot;a&quot;"), ("&quot;a&quot;", "&quot;a&quot;"), ("&#34;a&#x22;", "&quot;a&quot;"),
        ("it\\'s", "it's"),
        ("a \\-- b", "a -- b"), ("a -\\- b", "a -- b"), ("a \\... b", "a ... b"), ("&#45;- a", "-- a"),
        ("\\\\\"a\"", "\\”a”"),
        ("`\\\"a\\\"`", "<code>\\&quot;a\\&quot;</code>"), ("`&quot;`", "<code>&amp;quot;</code>"),
        ("[\\\"a](b\\-c \"t\\\"u\")", "<a href=\"b-c\" title=\"t&quot;u\">&quot;a</a>"),
        ("*\\\"a\\\"*", "<em>&quot;a&quot;</em>"),
    ])
    func escapedStaysAsTyped(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test func codeAndAddressesStay() {
        #expect(html("`a--b \"c\"`") == "<p><code>a--b &quot;c&quot;</code></p>\n")
        #expect(html("    \"a\"") == "<pre><code>&quot;a&quot;\n</code></pre>\n")
        #expect(html("<https://a.se/b--c>").contains(">https://a.se/b--c</a>"))
        #expect(html("https://a.se/b--c'd").contains("href=\"https://a.se/b--c'd\""))
        #expect(
            html("\"https://a.se/\"").contains(
                "”<a href=\"https://a.se/\" rel=\"external noopener\">https://a.se/</a>”"))
        #expect(html("[a](b--c.md)").contains("href=\"b--c.md\""))
    }

    @Test func marksOfOldManuscriptsStay() {
        #expect(html("\u{2E00} \\\"a\\\"") == "<p>\u{2E00} &quot;a&quot;</p>\n")
    }
}
