import Diagnostics
import Testing

/// Thousands of faults on one line: what is said of them takes neither gigabytes nor minutes.
struct LongLineTests {
    private static let count = 6000

    private static func line(_ piece: (Int) -> String) -> String { (0..<count).map(piece).joined(separator: " ") }

    private static func list(_ key: String, _ item: (Int) -> String) -> String {
        "title: A\n\(key): [\((0..<count).map(item).joined(separator: ", "))]"
    }

    private static let files: [String: (path: String, text: String)] = [
        "links": ("a.md", text("title: A", line { "[å](borta-\($0).md)" })),
        "anchors": ("a.md", text("title: A", line { "[å](#borta-\($0))" })),
        "pictures": ("a.md", text("title: A", line { "![](borta-\($0).png)" })),
        "pictures without words": ("a.md", text("title: A", line { _ in "![](torg.png)" })),
        "footnotes": ("a.md", text("title: A", line { "å[^\($0)]" })),
        "HTML": ("a.md", text("title: A", line { "å <b class=\"\($0)\">" })),
        "aliases": ("a.md", text(list("aliases") { "/å/../\($0)/" })),
        "tags": ("a.md", text(list("tags") { "å\u{200B}b\($0)" })),
        "menu": ("site.yml", TestSite.settings + "menu: [\(line { "borta-å-\($0)," })]\n"),
    ]

    @Test(arguments: files.keys.sorted()) func manyFaultsOnOneLineShowItSeldom(_ name: String) throws {
        let file = try #require(Self.files[name])
        let findings = MemorySite(["content/" + file.path: file.text]).check()
        #expect(!findings.isEmpty)
        #expect(findings.reduce(0) { $0 + $1.place.lineText.utf8.count } <= 9 << 20)
        // The first ones say all that others say.
        #expect(findings.contains { $0.place.column > 1 && !$0.place.lineText.isEmpty })
    }

    @Test func ofAListWithFaultsInEachEventTheFirstAreSaid() {
        let events = (0..<4000).map { "- title: M\($0)\n  start: 2026-13-01\n  taagar: x\n" }.joined()
        let findings = MemorySite(["content/kalender/lista.yml": events]).check()
        #expect(findings.hasErrors && findings.count > 100 && findings.count <= 201)
    }
}
