import Foundations
import Testing

@testable import Preview

/// The workbench's start page, without sockets. The day is 2026-06-15.
@Suite struct DeskTests {
    private static let plan = """
        title: Plan 2026
        period: 2026
        goals:
          - {id: insandare, text: En insändare i månaden, count: {section: blogg}, at-least: 1, per: month}
          - {id: klart, text: Två inlägg om året, count: {section: blogg}, at-least: 2, per: year}
          - {id: tak, text: Högst nio inlägg, count: {section: blogg}, at-most: 9}
          - {id: stadgar, text: Nya stadgar, by: 2026-06-30}
        """
    private static let files = [
        "content/index.md": text("title: Start"),
        "content/plan/2026.md": text(plan),
        "content/blogg/2026-01-01-ute.md": text("title: Ute"),
        "content/blogg/2026-02-01-mer.md": text("title: Mer ute"),
        "content/blogg/2026-06-20-utkast.md": text("title: Utkastet & mer\ndraft: true"),
        "content/blogg/2026-12-01-kommer.md": text("title: Kommer"),
        "content/kalender/2026-07-01-torg.md": text("title: Torgmöte\ntype: torgmöte\nstart: 2026-07-01 12:00"),
        "content/kalender/2026-10-01-senare.md": text("title: Långt fram\ntype: torgmöte\nstart: 2026-10-01 12:00"),
        "content/brev/2026-05.md": text("title: Brev nr 5\ndate: 2026-05-20"),
    ]

    private func desk(_ files: [String: String] = [:]) async -> Desk {
        Desk(html: await PreviewFolder(Self.files.merging(files) { $1 }).preview().page("/_blad/"))
    }

    @Test("What the goals still ask for stands first, by its last day") func tasks() async {
        let tasks = await desk().section("Det här återstår")
        #expect(tasks.contains("Senast i juni") && tasks.contains("En insändare i månaden"))
        #expect(tasks.contains("0 av 1") && tasks.contains("senast 30 juni"))
        #expect(tasks.contains("Nya stadgar") && tasks.contains("inte klart"))
        // July's is told of already; what has been done, and what is only not to be passed, is not asked for.
        #expect(tasks.contains("Längre fram") && tasks.contains("senast 31 juli"))
        #expect(!tasks.contains("Två inlägg om året") && !tasks.contains("Högst nio"))
    }

    @Test("What is dated ahead within the window is no longer asked for") func scheduled() async {
        let desk = await desk(["content/blogg/2026-06-25-insandare.md": text("title: Insändare")])
        let tasks = desk.section("Det här återstår")
        #expect(!tasks.contains("senast 30 juni · ") && !tasks.contains("0 av 1</span>, senast 30 juni"))
    }

    @Test("Drafts, what is dated ahead, letters and what is published have their lists") func texts() async {
        let desk = await desk()
        #expect(desk.section("Utkast").contains("Utkastet &amp; mer"))
        #expect(desk.section("Publiceras framöver").contains("Kommer"))
        #expect(desk.section("Medlemsbrev").contains("Brev nr 5"))
        let published = desk.section("Senast publicerat")
        #expect(published.contains("<a href=\"/blogg/2026/mer/\">Mer ute</a>") && !published.contains("Utkastet"))
    }

    @Test("The days ahead hold events, drafts and last days, two months on") func planned() async {
        let planned = await desk().section("Planerat")
        #expect(planned.contains("datetime=\"2026-07-01\"") && planned.contains("Torgmöte"))
        #expect(planned.contains("Utkastet &amp; mer") && planned.contains("(utkast)"))
        #expect(planned.contains("Sista dag:</span>") && !planned.contains("Långt fram"))
    }

    @Test("The goals of the plan in force are counted, and the missed ones named") func plans() async {
        let plans = await desk().section("Så står målen")
        #expect(plans.contains("Plan 2026") && plans.contains("4 mål: "))
        #expect(plans.contains("En insändare i månaden: "))
    }

    @Test("What is wrong stands with its place and its mend") func faults() async {
        let clean = await desk(), broken = await desk(["content/blogg/2026-03-01-fel.md": text("titel: \"A")])
        #expect(clean.section("Att rätta till").contains("Inget är fel."))
        let faults = broken.section("Att rätta till")
        #expect(faults.contains("content/blogg/2026-03-01-fel.md:2") && faults.contains("Så lagas det:"))
    }

    @Test("Without a plan, and without anything written, it says so") func empty() async {
        let desk = Desk(html: await PreviewFolder(["content/index.md": text("title: Start")]).preview().page("/_blad/"))
        for sentence in [
            "Det finns ingen plan som gäller i dag", "Inga utkast.", "Inga brev än.", "Inget är publicerat än.",
            "Inget är planerat",
        ] {
            #expect(desk.html.contains(sentence), "\(sentence)")
        }
    }

    @Test("A site that has never been readable shows what is wrong instead") func unreadable() async {
        let folder = PreviewFolder(Self.files, settings: "title: [\n")
        let answer = await folder.preview().get("/_blad/")
        #expect(String(decoding: answer.bytes, as: UTF8.self).contains("content/site.yml:"))
    }
}

/// The desk's page, cut at its headings.
private struct Desk {
    let html: String

    /// What stands under a heading of the second level.
    func section(_ heading: String) -> String {
        let parts = html.components(separatedBy: "<h2")
        return parts.first { $0.contains(">\(heading)</h2>") } ?? ""
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
