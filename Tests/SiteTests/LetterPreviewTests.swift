import Testing

/// The page `outbox/index.html`, on which letters are looked at before they are sent.
@Suite struct LetterPreviewTests {
    private let letters = LetterSite([
        "content/brev/2026-03.md": LetterSite.letter(
            "Läs [här](https://x.example/).", title: "Mars", date: "2026-03-20"),
        "content/brev/2026-04.md": LetterSite.letter(title: "April", date: "2026-04-20"),
        "content/brev/2026-05.md": LetterSite.letter(title: "\"<script>alert(1)</script> & maj\""),
    ])

    private func page() throws -> Page {
        Page(html: String(decoding: try #require(letters.outbox["index.html"]), as: UTF8.self))
    }

    @Test func theLetterThatWasExportedStandsFirstAndTheOthersByDate() throws {
        letters.export("2026-05")
        letters.export("2026-04")
        letters.export("2026-03")
        let page = try page()
        let titles = page.headings.filter { ["Mars", "April"].contains($0) || $0.contains("maj") }
        #expect(titles == ["Mars", "<script>alert(1)</script> & maj", "April"])
        #expect(page.html.count(of: "<details") == 3 && page.html.count(of: " open>") == 1)
    }

    @Test func framesRunNothingAndShowTheExportedFiles() throws {
        letters.export("2026-05")
        let page = try page()
        let frames = Page.tags(in: page.html).filter { $0.name == "iframe" }
        #expect(frames.count == 4 && frames.allSatisfy { $0.attributes["sandbox"] == "" })
        for source in frames.compactMap({ $0.attributes["src"] }) {
            #expect(letters.outbox[source] != nil, "\(source)")
        }
        #expect(!Page.tags(in: page.html).contains { ["script", "link", "form"].contains($0.name) })
    }

    @Test func whatBladHasToRemarkStandsThere() throws {
        letters.export("2026-03")
        #expect(try page().text.contains("säger inte vart den leder"))
        #expect(try page().text.contains("1 anmärkning"))
        letters.export("2026-04")
        #expect(try page().text.contains("säger inte vart den leder"))
    }

    @Test func aLetterThatIsNoLongerInTheSiteIsNotShown() throws {
        letters.export("2026-04")
        letters.site.remove("content/brev/2026-04.md")
        letters.export("2026-03")
        #expect(try !page().headings.contains("April"))
        #expect(letters.outbox["2026-04/2026-04.txt"] != nil)
    }

    @Test func exportsAtOnceWaitForEachOther() async throws {
        let letters = letters
        let statuses = await withTaskGroup(of: Int32.self) { group in
            for slug in ["2026-03", "2026-04", "2026-05"] {
                group.addTask {
                    // On a busy machine one may wait in vain, which is said as such; then it is tried again.
                    let statuses = (1...20).lazy.map { _ in letters.export(slug).exitStatus }
                    return statuses.first { $0 != 2 } ?? 2
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == [0, 0, 0])
        let headings = try page().headings
        #expect(headings.contains("Mars") && headings.contains("April") && headings.contains { $0.contains("maj") })
    }
}
