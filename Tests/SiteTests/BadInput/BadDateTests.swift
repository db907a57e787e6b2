import Diagnostics
import Testing

/// Dates: rows 27 and 28 for each key that holds a day or a time.
@Suite struct BadDateTests {
    /// The places that hold a day; `¤` is where it stands.
    static let places: [(path: String, text: String, line: Int)] = [
        ("content/blogg/a.md", "---\ntitle: A\ndate: ¤\n---\nx\n", 3),
        ("content/blogg/2026-01-01-b.md", "---\ntitle: A\nupdated: ¤\n---\nx\n", 3),
        ("content/om.md", "---\ntitle: A\nexpires: ¤\n---\nx\n", 3),
        ("content/brev/b.md", "---\ntitle: A\ndate: ¤\n---\nx\n", 3),
        ("content/kalender/a.md", "---\ntitle: A\nstart: ¤\n---\nx\n", 3),
        ("content/kalender/b.md", "---\ntitle: A\nstart: 2026-01-01\nend: ¤\n---\nx\n", 4),
        ("content/kalender/c.md", "---\ntitle: A\nstart: 2026-01-01\nrepeat: {every: week, until: ¤}\n---\nx\n", 4),
        (
            "content/kalender/d.md",
            "---\ntitle: A\nstart: 2026-01-01\nrepeat: {every: week, count: 3, except: [¤]}\n---\nx\n", 4
        ),
        ("content/kalender/l.yml", "- title: A\n  start: ¤\n", 2),
        ("content/plan/2026.md", "---\ntitle: P\ngoals:\n  - text: A\n    by: ¤\n---\nx\n", 5),
        ("content/plan/2027.md", "---\ntitle: P\ngoals:\n  - text: A\n    done: ¤\n---\nx\n", 5),
        ("content/c.md", "---\ntitle: A\n---\n\n```kalender\nfrom: ¤\n```\n", 6),
        ("content/d.md", "---\ntitle: A\n---\n\n```personer\non: ¤\n```\n", 6),
        ("content/data/measures.csv", "date,measure,value\n¤,m,1\n", 2),
        ("content/data/activities.csv", "date,title\n¤,A\n", 2),
    ]

    private static func days(_ path: String) -> [String] {
        let all = ["2026-04-31", "2026-14-01", "2023-02-29", "2026-02-010", "1/5 2026", "03.04.26", "nästa tisdag"]
        // A block is found out by a whole check, which takes its time.
        return path == "content/c.md" || path == "content/d.md" ? ["2026-04-31", "1/5 2026"] : all
    }

    @Test("Rows 27 and 28: no day is guessed and none is moved", arguments: places.map(\.path))
    func days(path: String) throws {
        let place = try #require(Self.places.first { $0.path == path })
        for day in Self.days(path) {
            let text = place.text.replacing("¤", with: day)
            let site = MemorySite([path: text])
            let findings = (text.contains("```") ? site.check() : site.load()).filter {
                $0.place.file == path && $0.severity == .error
            }
            #expect(findings.map(\.place.line) == [place.line], "\(day): \(findings.map(\.code))")
            let codes: Set<Code> = path.hasSuffix("csv") ? [.badTable] : [.invalidDate, .ambiguousDate]
            #expect(
                findings.allSatisfy { codes.contains($0.code) && $0.help != nil }, "\(day): \(findings.map(\.code))")
        }
    }
}
