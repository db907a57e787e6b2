import Testing

/// The same content and the same day give the same bytes.
struct DeterminismTests {
    private static let content: [String: String] = {
        var files = Samples.posts(12)
        files["content/om/index.md"] = text(
            "title: Om\naliases: [/gammal/, /äldre/]",
            "![Hus](hus.svg) [x](../blogg/2026-01-01-nr-1.md)[^1]\n\n```kalender\n```\n\n[^1]: Not.")
        files["content/om/hus.svg"] = Samples.svg
        files["content/om-en.md"] = text("title: About\nlanguage: en\ntranslation-of: om")
        files["content/kalender/m.md"] = text("title: M\nstart: 2026-07-01 18:00\nrepeat: {every: week, count: 4}")
        files["content/kalender/n.yml"] = "- {title: N, start: 2026-07-01}\n- {title: O, start: 2026-07-01}\n"
        for name in ["anna", "bo", "cia"] {
            files["content/personer/\(name).md"] = text("title: \(name)\nrole: Ledamot i styrelsen")
        }
        for number in 1...4 {
            files["content/blogg/2026-02-02-samma-\(number).md"] = text(
                "title: Samma dag \(number)\ntags: [b, ö, Å]\nauthor: anna")
        }
        files["content/plan/2026.md"] = text("title: P\nperiod: 2026\ngoals: [{text: Ett}, {text: Två}]")
        files["content/brev/2026-01-02-b.md"] = text("title: B", "```medlemmar\nX\n```\n\n```inlägg\n```")
        return files
    }()

    @Test func twoBuildsAreTheSame() {
        let site = TestSite(Self.content)
        let first = site.build()
        #expect(!first.files.isEmpty, "\(first.printed)")
        site.remove("site")
        #expect(site.build().files == first.files)
    }

    @Test func theFolderAndTheOrderOfTheFilesDoNotMatter() {
        let forward = TestSite(Self.content), backward = TestSite(Self.content, backwards: true)
        #expect(forward.folder != backward.folder && forward.build().files == backward.build().files)
        #expect(forward.build(audience: .members).files == backward.build(audience: .members).files)
    }

    @Test func anEarlierBuildDoesNotMatter() {
        let site = TestSite(Self.content)
        site.build(asOf: "2025-01-01")
        site.build(drafts: true)
        #expect(site.build().files == TestSite(Self.content).build().files)
    }

    @Test func theFindingsComeInReadingOrder() {
        var files = Self.content
        for name in ["z", "a", "m"] {
            files["content/\(name).md"] = text("title: A\ntaagar: x\nhej: y", "[x](\(name)1.md)\n\n[y](\(name)2.md)")
        }
        let forward = TestSite(files).build(), backward = TestSite(files, backwards: true).build()
        #expect(forward.report.findings == backward.report.findings && forward.findings.count == 12)
        #expect(
            forward.findings.map { $0.split(separator: ":")[0] }
                == (Array(repeating: "content/a.md", count: 4) + Array(repeating: "content/m.md", count: 4)
                + Array(repeating: "content/z.md", count: 4)).map { Substring($0) })
    }

    /// An entity in an address stands nowhere as it is meant: all of them are told of the line.
    @Test func findingsOfOnePlaceComeInOneOrder() {
        let links = ["fyra", "ett", "tre", "två", "fem", "sex", "sju"].map {
            "[x](https://bjorkvik.example/\($0)&amp;x/)"
        }
        let site = TestSite(["content/a.md": text("title: A", links.joined(separator: " "))])
        let messages = site.build().report.findings.map(\.message.swedish)
        #expect(messages.count == links.count && messages == messages.sorted())
    }

    @Test func normalizationOfTheNamesOnTheDiskDoesNotMatter() {
        let nfc = TestSite([
            "content/blogg/2026-01-02-året.md": text("title: Året"),
            "content/öar.md": text("title: Öar", "[x](blogg/2026-01-02-året.md)"),
        ])
        let nfd = TestSite([
            "content/blogg/2026-01-02-a\u{30A}ret.md": text("title: Året"),
            "content/o\u{308}ar.md": text("title: Öar", "[x](blogg/2026-01-02-året.md)"),
        ])
        #expect(nfc.build().findings == [] && nfc.build().files == nfd.build().files)
    }
}
