import Diagnostics
import Testing

/// Addresses: row 34 in each place, row 37 for each name, row 41 for each thing that leads somewhere.
@Suite struct BadAddressTests {
    static let climbing = [
        "..", "../x", "a/../b", #"a\b"#, "//x", "a//b", "C:/x", #"C:\x"#, "%2e%2e", "%2E%2E/x", "a%5cb",
        "x%00",
        "%252e%252e", "./x", "../\u{301}x", "a//\u{301}b", "a/..%2F%CC%81b",
    ]

    @Test("Row 34: no address climbs, wherever it is written", arguments: climbing)
    func climb(address: String) {
        let quoted = "'\(address)'"
        func codes(_ path: String, _ text: String) -> [Code] {
            MemorySite([path: text]).load().filter { $0.severity == .error }.map(\.code)
        }
        #expect(codes("content/om.md", "---\ntitle: A\nslug: \(quoted)\n---\nx\n") == [.unsafeAddress])
        #expect(codes("content/om.md", "---\ntitle: A\naliases: ['/\(address)/']\n---\nx\n") == [.badAlias])
        let site = "title: T\nurl: https://t.example\n"
        #expect(codes("content/site.yml", site + "sections: {\(quoted): {kind: post}}\n").contains(.unsafeAddress))
        let pattern = codes("content/site.yml", site + "permalinks: {post: '/\(address)/:slug/'}\n")
        #expect(!pattern.isEmpty && Set(pattern).isSubset(of: [.unsafeAddress, .unknownPlaceholder]))
    }

    @Test(
        "Row 37: names of Blad and of Windows are taken, in any letter case",
        arguments: ["404", "con", "CON", "aux", "nul", "prn", "com1", "lpt9", "assets", "feed", "taggar", "sok"])
    func reserved(name: String) {
        for text in [("content/\(name).md", "title: A"), ("content/om.md", "title: A\nslug: \(name)")] {
            let found = MemorySite([text.0: "---\n\(text.1)\n---\nx\n"]).load().filter { $0.severity == .error }
            #expect(
                found.contains { $0.code == .reservedAddress || $0.code == .addressCollision }, "\(found.map(\.code))")
        }
    }

    @Test(
        "Row 37: Blad's own files stand, whatever a text brings along",
        arguments: [
            "feed.xml", "sitemap.xml", "robots.txt", "kalender.ics", "404.html", "_headers", ".htaccess",
            "blad-manifest.json",
        ])
    func ownFiles(name: String) throws {
        let bare = TestSite(["content/index.md": text("title: Start")]).build()
        let built = TestSite([
            "content/index.md": text("title: Start", "[x](\(name))"), "content/" + name: "xfrämmandex",
        ]).build()
        #expect(built.exitStatus == 1 || built.mentions(of: "xfrämmandex") == [])
        #expect(bare.files[name] != nil || name == "kalender.ics")
    }

    static let unsafe = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "blob:x",
        "C:/mapp/fil.docx", " javascript:x", "java\tscript:x", "javascript\u{3A}x",
    ]

    @Test("Row 41: nothing leads outside the safe schemes, whatever the thing", arguments: unsafe)
    func schemes(address: String) {
        let quoted = "\"" + address.replacing("\t", with: "\\t") + "\""
        let entities = address.unicodeScalars.map { "&#\($0.value);" }.joined()
        let bodies = [
            "[x](<\(address)>)", "![x](<\(address)>)", "[x](<\(entities)>)", "![x](<\(entities)>)",
            "[x][a]\n\n[a]: <\(address)>",
            "```knapp\ntext: Hit\nurl: \(quoted)\n```", "```film\ntext: F\nurl: \(quoted)\n```",
            "```film\ntext: F\nurl: https://f.example/\nimage: \(quoted)\n```",
        ]
        var texts: [String: String] = [:]
        for (number, body) in bodies.enumerated() { texts["content/s\(number).md"] = "---\ntitle: A\n---\n\n\(body)\n" }
        for (number, matter) in ["signup: \(quoted)", "image: \(quoted)\nimage-alt: X"].enumerated() {
            texts["content/kalender/s\(number).md"] = "---\ntitle: A\nstart: 2024-01-01\n\(matter)\n---\nx\n"
        }
        let found = MemorySite(texts).check().filter { $0.severity == .error && $0.place.line >= 4 }
        for path in texts.keys.sorted() {
            #expect(found.contains { $0.place.file == path }, "\(texts[path] ?? "")")
        }
    }
}
