import Testing

@testable import Markdown

@Suite struct AddressTests {
    private func links(_ text: String) -> [String] { Links(document(text)).entries.map(\.destination) }

    @Test(arguments: [
        ("se www.a.se.", ["http://www.a.se"]), ("(https://a.se/b(c))", ["https://a.se/b(c)"]),
        ("https://a.se/?q=(x)).", ["https://a.se/?q=(x)"]),
        ("https://a.se/?a=b&hl;", ["https://a.se/?a=b"]), ("https://a.se/?a=b&c=d", ["https://a.se/?a=b&c=d"]),
        ("http://a_b.c", []),
        ("http://a_b.c.se", ["http://a_b.c.se"]), ("http://a.b_c.se", []), ("http://a_b.c.d.se", ["http://a_b.c.d.se"]),
        ("*www.a.se*", ["http://www.a.se"]), ("xwww.a.se", []),
        ("xhttps://a.se", []), ("1https://a.se", ["https://a.se"]), ("ftp://a.se/x", ["ftp://a.se/x"]),
        ("javascript://a.se", []),
        ("anna@exempel.se.", ["mailto:anna@exempel.se"]), ("a.b-c_d+e@f.g", ["mailto:a.b-c_d+e@f.g"]), ("a@b", []),
        ("a@b.c_", []),
        ("a@b.c-", []), ("a@b@c.se", ["mailto:b@c.se"]), ("https://å.se/ä", ["https://å.se/ä"]),
        ("https://a.se<b", ["https://a.se"]),
        ("”https://a.se”", ["https://a.se"]), ("`https://a.se`", []), ("[https://a.se](b.md)", ["b.md"]),
        ("[www.x.se](b.md)", ["b.md"]),
        ("![www.x.se](b.jpg)", ["b.jpg"]), ("<https://a.se>", ["https://a.se"]), ("<a@b.se>", ["mailto:a@b.se"]),
        ("https://a.se/x\u{A0}y", ["https://a.se/x"]), ("http://", []), ("www.", []),
        ("https://a.se, https://b.se", ["https://a.se", "https://b.se"]),
    ])
    func findsBareAddresses(text: String, expected: [String]) {
        #expect(links(text) == expected)
    }

    @Test func theyAreMarkedAsBare() {
        let entries = Links(document("https://a.se <https://b.se> [c](https://c.se)")).entries
        #expect(entries.map(\.kind) == [.bareAddress, .bareAddress, .link])
    }

    @Test(arguments: [
        ("javascript:alert(1)", "javascript"), ("JAVA\tSCRIPT:x", "javascript"), (" \u{1}data:x", "data"),
        ("C:\\a", "c"), ("a.md", nil), ("java\u{200B}script:x", "javascript"), ("\u{202E}data:x", "data"),
        ("java\u{7F}script:x", "javascript"), ("svn+ssh:x", "svn+ssh"), ("å:x", nil), ("ſ:x", nil), ("08:30", nil),
        ("a/b:c", nil), ("#a:b", nil), ("//a.se", nil), (":a", nil), ("1a:b", nil), ("mailto:a", "mailto"),
    ])
    func knowsSchemes(address: String, scheme: String?) {
        #expect(SafeAddress.scheme(of: address) == scheme)
    }

    @Test(arguments: [
        "[a](javascript:x)", "[a](<java\tscript:x>)", "[a](&#106;avascript:x)", "[a](data:text/html,x)",
        "[a](vbscript:x)", "<javascript:x>",
        "![a](javascript:x)", "![a](data:image/svg+xml,x)", "[a](file:///etc/passwd)",
    ])
    func unsafeAddressesNeverComeOut(text: String) {
        let html = html(text)
        #expect(!html.contains("href") && !html.contains("src"))
    }

    @Test func addressesArePercentEncoded() {
        #expect(html("[a](<b c.md>)").contains("href=\"b%20c.md\""))
        #expect(html("[a](b%20c?d=é&e)").contains("href=\"b%20c?d=%C3%A9&amp;e\""))
    }
}
