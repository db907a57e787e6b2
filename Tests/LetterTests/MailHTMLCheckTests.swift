import Foundations
import Testing

@testable import Editions

/// The check that every letter goes through finds each broken rule.
@Suite struct MailHTMLCheckTests {
    static let good = mailHTML(
        mailLetter(
            "## A\n\nordet [b](c) ![d](e.png)\n\n- f\n\n| g |\n|---|\n| h |\n\n```ruta\ni\n```", preheader: "p",
            number: 1))

    @Test func aGoodLetterPasses() {
        #expect(MailHTMLCheck.faults(in: Array(Self.good.utf8)) == [])
    }

    @Test(arguments: [
        ("<!DOCTYPE html>", "", "H01"),
        ("</li>", "", "H01"),
        ("<li ", "<li  ", "H01"),
        ("ordet ", "ordet & ", "H01"),
        ("ordet ", "ordet <a href=\"https://a.example/\"", "H01"),
        ("ordet ", "ordet <div></div>", "H01"),
        ("<ul ", "<li style=\"margin:0\">x</li>\n<ul ", "H01"),
        ("</h2>", "</h3>", "H01"),
        ("<html lang=\"sv\"", "<html", "H02"),
        ("<div lang=\"sv\"", "<div lang=\"en\"", "A02"),
        ("</div>\n</body>", "</div>\n<div>\n</div>\n</body>", "A02"),
        ("<h2 class", "<h3 class", "H04"),
        ("<h2 class", "<h1 class", "H04"),
        ("<![endif]-->\n</div>", "<![endif]-->\n<!--[if mso]><td><![endif]-->\n</div>", "H05"),
        ("width=\"568\"", "width=\"569\"", "H06"),
        ("width=\"568\"", "width=\"568\" height=\"284\"", "H06"),
        ("width=\"568\"", "width=\"50\" height=\"auto\"", "H06"),
        (";color:#22211e\">\n<h1", "\">\n<h1", "H09"),
        ("</table>\n<!--", "</table>\ntext\n<!--", "H09"),
        ("ordet ", "ordet <abbr>x</abbr> ", "C01"),
        ("<ul ", "<ul id=\"x\" ", "C01"),
        ("<ul ", "<ul onclick=\"x\" ", "C01"),
        ("margin:0 0 18px", "margin:0 0 18px;border-radius:3px", "C01"),
        ("margin:0 0 18px", "margin:0 0 1rem", "C01"),
        ("margin:0 0 18px", "margin:0 0 18px;display:none", "C01"),
        ("margin:0 0 18px", "margin:0 0 18px;padding:4px", "C01"),
        ("color:#22211e", "color:rgb(1,2,3)", "C01"),
        ("background-color:#ffffff", "background-color:url(x)", "C01"),
        ("@media (prefers-color-scheme: dark) {", "@import url(x);", "C01"),
        (".text {", ".text a {", "C01"),
        ("</style>", "</style>\n<style></style>", "C01"),
        ("<title>", "<script>x</script>\n<title>", "C01"),
        ("src=\"cid:", "src=\"https://a.example/", "P02"),
        ("src=\"cid:", "src=\"data:image/svg+xml;", "P02"),
        ("scope=\"col\"", "valign=\"top\"", "A03"),
        ("<table width=\"100%\"", "<table role=\"presentation\" width=\"100%\"", "A03"),
        (" alt=\"d\"", "", "A04"),
        ("href=\"https://a.example/c\"", "href=\"#c\"", "A05"),
        ("href=\"https://a.example/c\"", "href=\"/c\"", "A05"),
        (">b</a>", "></a>", "A05"),
        (";text-decoration:underline", "", "A07"),
        ("color:#5a5750", "color:#d0d0d0", "A08"),
        (".muted { color: #b5b0a6", ".muted { color: #303030", "A08"),
        (";color:#22211e\">\n<h2", ";color:#ffffff\">\n<h2", "A08"),
        ("font:14px/21px", "font:12px/21px", "A09"),
        ("17px/27px Georgia,serif;color:#22211e\">\n<h2", "17px/20px Georgia,serif;color:#22211e\">\n<h2", "A09"),
        (">A</h2>", "></h2>", "A10"),
        (">f</li>", "></li>", "A10"),
    ])
    func eachFaultIsFound(_ find: String, _ replacement: String, _ rule: String) throws {
        let spaced = Self.good.replacing("\nstyle=", with: " style=").replacing("\nhref=", with: " href=")
        let range = try #require(spaced.firstRange(of: find))
        let broken = spaced.replacingCharacters(in: range, with: replacement)
        let faults = MailHTMLCheck.faults(in: Array(broken.utf8))
        #expect(faults.contains { $0.hasPrefix(rule) }, "\(faults)")
    }

    @Test func aLineThatCouldBeShorterIsFound() {
        let line = String(repeating: "ord ", count: 300)
        let broken = Self.good.replacing("ordet ", with: "ordet \(line) ")
        #expect(MailHTMLCheck.faults(in: Array(broken.utf8)).contains { $0.hasPrefix("W02") })
    }
}
