import Foundation
import Testing

/// Text that tries to be more than text, in every place that holds text.
struct HostileTextTests {
    private static let hostile = [
        #"<script>alert(1)</script>"#, #"</title><img src=x onerror=alert(1)>"#, #"]]><script>alert(1)</script>"#,
        #"" onmouseover="alert(1)"#,
        #"'><svg onload=alert(1)>"#, #"{{title}}{{{body}}}{{>head}}"#, #"</script><script>alert(1)</script>"#,
        #"<!-- <b> --> &lt;i&gt; &amp;"#,
        #"\"}, {\"x\": \""#, #"%0d%0aSet-Cookie: x=1"#, #"${jndi:ldap://x} `id` $(id)"#, "Värde \u{2028} rad",
    ]

    /// A site that has the words everywhere, as text.
    private func site(_ words: String) -> TestSite {
        let quoted =
            "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\u{2028}", with: " ")
            + "\""
        let escaped = words.map { "\\`*_{}[]<>()#+-.!|~&\"'".contains($0) ? "\\\($0)" : String($0) }.joined()
        let common = "title: \(quoted)\nsummary: \(quoted)\nauthor: \(quoted)\nimage: ../hus.svg\nimage-alt: \(quoted)"
        return TestSite([
            "content/site.yml": """
            title: \(quoted)
            url: https://bjorkvik.example
            description: \(quoted)
            organisation: {name: \(quoted), address: \(quoted), email: "a@b.example", phone: \(quoted)}
            sections:
              blogg: {title: \(quoted), kind: post, description: \(quoted)}
              brev: {title: \(quoted), kind: newsletter}
              kalender: {title: \(quoted), kind: event}
              personer: {title: \(quoted), kind: person}
              plan: {title: \(quoted), kind: plan}
            menu: [blogg, sida]
            """,
            "content/hus.svg": Samples.svg,
            "content/sida.md": text(
                "title: \(quoted)\nmenu: \(quoted)",
                "## \(escaped)\n\n\(escaped) `x` ![\(escaped)](hus.svg \"\(escaped)\")[^1]\n\n| \(escaped.replacing("|", with: "")) |\n|---|\n| x |\n\n[^1]: \(escaped)"
            ),
            "content/sida-en.md": text("title: \(quoted)\nlanguage: en\ntranslation-of: sida"),
            "content/blogg/2026-01-02-a.md": text(
                "\(common)\noutlet: \(quoted)\nfollows: m",
                "```ruta\n\(escaped)\n```\n\n```knapp\ntext: \(quoted)\nurl: /sida/\n```\n\n```film\nurl: https://film.example/\nimage: ../hus.svg\ntext: \(quoted)\n```"
            ),
            "content/blogg/2026-01-03-b.md": text("\(common)\ntags: [\(quoted)]", escaped),
            "content/blogg/2026-01-04-c.md": text("title: C"),
            "content/brev/2026-01-02-a.md": text("title: \(quoted)\npreheader: \(quoted)"),
            "content/kalender/m.md": text(
                "title: \(quoted)\nstart: 2026-07-01\nid: m\nplace: \(quoted)\naddress: \(quoted)\ntype: \(quoted)\norganizer: \(quoted)"
            ),
            "content/personer/p.md": text(
                "title: \(quoted)\nrole: \(quoted)\nparty-role: \(quoted)\ncontact: \(quoted)\nimage: ../hus.svg\nimage-alt: \(quoted)"
            ),
            "content/plan/2026.md": text(
                "title: \(quoted)\nperiod: 2026\ngoals: [{id: \(quoted), text: \(quoted), owner: \(quoted)}]"),
            "content/data/measures.csv":
                "date,measure,value\n2026-01-01,\"\(words.replacing("\"", with: "\"\"").replacing("\u{2028}", with: " "))\",1\n",
            "content/om.md": text(
                "title: Om",
                "```diagram\nmeasures: [\(quoted)]\n```\n\n```mål\nplan: plan/2026\n```\n\n```personer\n```\n\n```kalender\n```\n\n```inlägg\n```"
            ),
        ])
    }

    @Test(arguments: hostile) func isNeverMoreThanTextInAnyPage(_ words: String) throws {
        let built = site(words).build()
        try #require(!built.files.isEmpty, "\(built.printed)")
        for path in built.paths where path.hasSuffix(".html") {
            let page = Page(html: try built.file(path))
            // The search's own script: a file of the site, on its page alone.
            let own = page.html.count(of: #"<script type="module" src="/assets/search."#)
            #expect(own == (path == "sok/index.html" ? 1 : 0), "\(path)")
            for tag in Page.tags(in: page.html) {
                #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(path): \(tag)")
                #expect(tag.name != "svg" || tag.attributes["class"]?.hasPrefix("chart-drawing") == true, "\(path)")
            }
            let drawings = Drawing.all(in: page).count
            #expect(
                page.html.count(of: "<title>") == 1 && page.html.count(of: "</title>") == 1 + drawings
                    && page.html.count(of: "<h1") == 1, "\(path)")
            let scripts = page.html.matches(
                of: /<script type="application\/(?:ld\+json|json" id="search-data)">([^<]*)<\/script>/)
            let count = scripts.count + own
            #expect(
                page.html.count(of: "<script") == count && page.html.count(of: "</script") == count, "\(path)")
            for script in scripts {
                #expect((try? JSONSerialization.jsonObject(with: Data(script.1.utf8))) != nil, "\(path)")
            }
            #expect(!page.html.contains("<!-- <b>") && !page.html.contains("<img src=x"), "\(path)")
        }
    }

    @Test(arguments: hostile) func isTheSameTextInTheFeeds(_ words: String) throws {
        let built = site(words).build()
        for path in built.paths where path.hasSuffix(".xml") { #expect(XML.isWellFormed(built.files[path]), "\(path)") }
        let feed = try #require(
            JSONSerialization.jsonObject(with: Data(try built.file("feed.json").utf8)) as? [String: Any])
        let expected = words.replacing("\u{2028}", with: " ")
        #expect(feed["title"] as? String == expected)
        #expect((feed["items"] as? [[String: Any]])?.contains { $0["title"] as? String == expected } == true)
    }

    @Test(arguments: hostile) func isReadAsItWasWritten(_ words: String) throws {
        let page = try site(words).build().page("/blogg/2026/b/")
        let expected = words.replacing("\u{2028}", with: " ")
        #expect(page.meta("og:title") == expected && page.meta("description") == expected)
        #expect(page.attributes("alt") == [expected])
    }

    @Test func addressesAndRulesStayOnOneLine() throws {
        for words in Self.hostile {
            let built = site(words).build()
            let lines =
                try built.file(".htaccess").split(separator: "\n") + built.file("_headers").split(separator: "\n")
            #expect(!lines.contains { $0.contains("alert") || $0.contains("Set-Cookie") || $0.contains("jndi") })
            #expect(built.paths.allSatisfy { $0.allSatisfy { $0.isASCII && !"<>\"'\\ {}$%".contains($0) } })
        }
    }

    @Test(arguments: ["\u{202E}", "\u{200F}", "\u{2066}", "\u{200B}", "\u{FEFF}"])
    func charactersThatNobodySeesAreAWarningAndInNoAddress(_ mark: String) {
        let built = TestSite([
            "content/blogg/2026-01-02-a.md": text(
                "title: \"Tit\(mark)el\"\ntags: [\"ta\(mark)gg\"]\nslug: \"kort\(mark)namn\"")
        ]).build()
        #expect(Set(built.codes) == ["invisible-character"] && built.exitStatus == 0, "\(built.findings)")
        #expect(built.addresses.contains("/blogg/2026/kortnamn/") && built.addresses.contains("/taggar/tagg/"))
    }

    @Test(arguments: [
        "title: \"A\\nB\"", "title: A\nsummary: |\n  a\n  b", "title: \"A\\u0007B\"", "title: \"A\\r\\nX-Header: 1\"",
    ])
    func lineBreaksAndControlCharactersInAValueAreErrors(_ matter: String) {
        let built = TestSite(["content/a.md": text(matter)]).build()
        #expect(
            Set(built.codes).isSubset(of: ["line-break", "control-character", "missing-title"])
                && built.exitStatus == 1, "\(built.findings)")
    }

    @Test func aVeryLongTitleIsShownWholeAndItsAddressIsShort() throws {
        let title = (1...60).map { "Ord\($0)" }.joined(separator: " ")
        let built = TestSite([
            "content/blogg/x.md": text("title: \(title)\ndate: 2026-01-02"),
            "content/kalender/moten.yml": "- title: \(title)\n  start: 2026-07-01\n",
        ]).build()
        #expect(try built.page("/blogg/2026/x/").headings.first == title)
        #expect(built.addresses.allSatisfy { $0.split(separator: "/").allSatisfy { $0.count <= 92 } })
    }

    @Test func aWordWithoutEndIsNoTrouble() throws {
        let built = TestSite([
            "content/a.md": text("title: \(String(repeating: "å", count: 5000))", String(repeating: "x", count: 50_000))
        ]).build()
        #expect(try built.exitStatus == 0 && built.page("/a/").meta("description").map { $0.count <= 300 } == true)
    }
}
