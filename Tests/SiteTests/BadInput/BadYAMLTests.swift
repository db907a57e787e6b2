import Diagnostics
import Testing

/// Front matter and every other place that holds YAML: rows 12 to 26, where no other suite tells of them.
@Suite struct BadYAMLTests {
    /// The places that hold YAML; `¤` is where a value stands.
    static let places: [(path: String, text: String, line: Int)] = [
        ("content/om.md", "---\ntitle: Om\ntags: ¤\n---\nx\n", 3),
        ("content/plan/2026.md", "---\ntitle: P\ngoals:\n  - text: A\n    count: ¤\n    at-least: 1\n---\nx\n", 5),
        ("content/kalender/a.md", "---\ntitle: E\nstart: 2026-01-01\nrepeat: ¤\n---\nx\n", 4),
        ("content/kalender/l.yml", "- title: E\n  start: 2026-01-01\n  tags: ¤\n", 3),
        ("content/site.yml", "title: T\nurl: https://t.example\nmenu: ¤\n", 3),
        ("content/b.md", "---\ntitle: B\n---\n\n```kalender\ntype: ¤\n```\n", 6),
        ("templates/share-card.yml", "ground: accent\nname: ¤\n", 2),
    ]

    private func said(_ path: String, _ value: String) -> [String] {
        let text = Self.places.first { $0.path == path }?.text ?? ""
        return EveryKindOfFile.said(
            path, Array(text.replacing("¤", with: value).utf8), rendered: path == "content/b.md")
    }

    @Test("Row 21: nothing is expanded wherever YAML stands", arguments: places.map(\.path))
    func anchors(path: String) {
        let line = Self.places.first { $0.path == path }?.line ?? 0
        for value in ["&a x", "!!js/function x", "[*a]", "{<<: *a}"] {
            let codes = Set(said(path, value))
            #expect(codes.contains("\(line) unsupported-yaml"), "\(value): \(codes)")
        }
        // 308 bytes that became 269 MB.
        let bomb = (0..<9).reduce("&a0 [x,x,x,x,x,x,x,x,x]") {
            "\($0)\nk\($1): &a\($1 + 1) [*a\($1),*a\($1),*a\($1),*a\($1)]"
        }
        #expect(said(path, bomb).contains { $0.hasSuffix("unsupported-yaml") })
    }

    @Test("Row 22: what lies too deep is refused wherever YAML stands", arguments: places.map(\.path))
    func depth(path: String) {
        for open in ["[", "{a: ", "[{a: "] {
            let codes = said(path, String(repeating: open, count: 20_000 / open.utf8.count))
            #expect(codes.count <= 3 && codes.contains { $0.hasSuffix("too-deep") }, "\(open): \(codes.prefix(3))")
        }
        let maps = "\n" + (1..<60).map { String(repeating: " ", count: 6 + $0) + "k:" }.joined(separator: "\n")
        #expect(said(path, maps).contains { $0.hasSuffix("too-deep") })
    }

    @Test("Row 20: a tab that moves a line in is called a tab wherever YAML stands", arguments: places.map(\.path))
    func tabs(path: String) {
        #expect(said(path, "\n\t- x").contains { $0.hasSuffix("tab-indent") })
    }

    @Test(
        "Row 26: what nobody sees is in no address",
        arguments: ["\u{200B}", "\u{202E}", "\u{FEFF}", "\u{2066}", "\u{AD}", "\u{E0041}"])
    func invisible(sign: String) {
        let built = TestSite([
            "content/blogg/2026-01-02-x\(sign)y.md": text("title: A\(sign)b\ntags: [C\(sign)d]\nslug: e\(sign)f"),
            "content/m\(sign)n/o\(sign)p.md": text("title: B"),
        ]).build()
        #expect(Set(built.codes) == ["invisible-character"] && built.exitStatus == 0)
        #expect(built.paths.filter { !$0.utf8.allSatisfy { $0 < 0x80 } } == [])
    }

    @Test("A file that is no YAML at all gives no more findings than can be read", arguments: places.map(\.path))
    func manyFindings(path: String) {
        for line in ["nd: x}", "a: &b c", "---"] {
            let said = said(path, "x\n" + String(repeating: line + "\n", count: 2000))
            #expect(said.count <= 450, "\(line): \(said.count)")
        }
    }

    @Test("A key that goes on over several lines is told of on one")
    func keysOfSeveralLines() {
        let site = MemorySite(["content/om.md": "---\ntitle: A\nmenu: {två\n\n  rader, c: d}\nx\n\n\n---\nx\n"])
        #expect(site.load().allSatisfy { !$0.message.swedish.contains("\n") && !$0.message.english.contains("\n") })
    }

    @Test("A value as long as its file is quoted in part")
    func longValues() {
        let long = String(repeating: "Å\u{308}", count: 20_000)
        for (path, text) in [
            ("content/om.md", "---\ntitle: A\nexpires: \(long)\n---\nx\n"),
            ("content/om.md", "---\ntitle: A\n\(long): x\n---\nx\n"),
            ("content/data/measures.csv", "date,measure,value\n\(long),a,1\n2026-01-01,a,\(long)\n"),
        ] {
            let found = MemorySite([path: text]).load()
            #expect(!found.isEmpty && found.allSatisfy { $0.message.swedish.utf8.count < 3000 })
        }
    }
}
