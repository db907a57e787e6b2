import Diagnostics

/// A site with a file of each kind that is read as text, each with its three first lines in order.
enum EveryKindOfFile {
    /// What a kind's file is called, and a whole text of it.
    static let texts: [(path: String, text: String)] = [
        ("content/site.yml", "title: T\nurl: https://t.example\nlanguage: sv\nsections: {kalender: {kind: event}}\n"),
        ("content/om.md", "---\ntitle: Om\n---\n\nText.\n"),
        ("content/kalender/moten.yml", "- title: A\n  start: 2026-07-01\n  place: Torget\n"),
        ("content/data/measures.csv", "date,measure,value\n2026-01-01,m,1\n2026-02-01,m,2\n"),
        ("content/data/activities.csv", "date,title,place\n2026-01-01,A,Torget\n2026-02-01,B,Torget\n"),
        ("templates/footer.mustache", "<footer>\n{{! inget }}\n</footer>\n"),
        ("templates/share-card.yml", "ground: accent\nink: on-accent\nname: {size: 30}\n"),
    ]

    /// The places of `texts`, for arguments of tests.
    static let paths = texts.map(\.path)

    /// A site with all of them, one of them with other bytes.
    static func site(_ path: String, _ bytes: [UInt8]) -> MemorySite {
        var all: [String: String] = [:]
        for file in texts where file.path != path { all[file.path] = file.text }
        return MemorySite(path, bytes, and: all)
    }

    /// The text of a file.
    static func text(_ path: String) -> String { texts.first { $0.path == path }?.text ?? "" }

    /// What is said about a file with these bytes: `3 unknown-key`. What follows from it elsewhere is left out.
    ///
    /// A text is only loaded, unless its body is what matters; the theme's files take a whole check.
    static func said(_ path: String, _ bytes: [UInt8], rendered: Bool = false) -> [String] {
        let site = site(path, bytes)
        let findings = rendered || path.hasPrefix("templates/") ? site.check() : site.load()
        return findings.filter { $0.place.file == path && $0.severity != .hint }
            .map { "\($0.place.line) \($0.code.rawValue)" }
    }
}
