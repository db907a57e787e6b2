import Content
import Foundations
import Testing

/// The report may be published: what only members may read is counted and not named.
@Suite struct ReportPrivacyTests {
    private static let marker = "xhemligtx"

    private static let hidden = "audience: members\nsummary: \(marker)\ntags: [\(marker)]"

    private static let open = [
        "content/blogg/2025-01-05-a.md": text("title: A\nfollows: kf"),
        "content/insandare/2025-01-06-b.md": text("title: B\noutlet: Lokalbladet"),
        "content/brev/2025-01-07.md": text("title: Brev\nnumber: 1"),
        "content/kalender/kf.md": text("title: Kf\nstart: 2025-01-03\ntype: kf-möte\nplace: Lyktan"),
        "content/kalender/t.md": text("title: T\nstart: 2025-02-03\ntype: torgmöte\nplace: Torget"),
        "content/plan/2025.md": text(
            """
            title: Plan
            period: 2025
            progress: public
            goals:
              - {text: Platser, count: {type: torgmöte}, distinct: place, at-least: 2}
              - {text: Bloggat, count: {section: blogg}, after: {type: kf-möte}}
              - {text: En gång, count: {type: hemlig-fest}, at-least: 1}
            """),
    ]

    private static let members = [
        "content/blogg/2025-01-08-\(marker).md": text(
            "title: \(marker)\n\(hidden)\nchannels: [\(marker)]\nfollows: kf2"),
        "content/insandare/2025-01-09-\(marker).md": text("title: \(marker)\n\(hidden)\noutlet: \(marker) bladet"),
        "content/brev/2025-01-10-\(marker).md": text("title: \(marker)\n\(hidden)\nnumber: 2"),
        "content/kalender/\(marker).md": text(
            "title: \(marker)\n\(hidden)\nstart: 2025-03-03\ntype: torgmöte\nplace: \(marker)\norganizer: \(marker)"),
        "content/kalender/\(marker)-2.md": text(
            "title: \(marker)\n\(hidden)\nstart: 2025-04-29\ntype: \(marker)\nplace: \(marker)"),
        "content/kalender/\(marker)-3.md": text(
            "title: \(marker)\n\(hidden)\nstart: 2025-05-30\ntype: kf-möte\nid: kf2"),
        "content/kalender/\(marker)-4.md": text(
            "title: \(marker)\n\(hidden)\nstart: 2025-06-28\ntype: torgmöte\ncancelled: true\nplace: \(marker)"),
        "content/kalender/\(marker)-5.md": text(
            "title: \(marker)\n\(hidden)\nstart: 2025-07-27\ntype: hemlig-fest\nplace: \(marker)"),
        "content/personer/\(marker).md": text("title: \(marker)\n\(hidden)\nrole: \(marker)\nperiod: 2025"),
        "content/plan/\(marker).md": text(
            "title: \(marker)\n\(hidden)\nperiod: 2025\nprogress: public\ngoals: [{text: \(marker), by: 2025-02-01}]"),
    ]

    private static let all = open.merging(members) { first, _ in first }

    @Test func nothingOfMembersIsNamed() throws {
        let report = try ReportSite(Self.all).text()
        #expect(!report.contains(Self.marker), "\(report)")
        // Nor are the days of their meetings.
        for day in ["3 mars", "29 april", "30 maj", "28 juni", "27 juli"] {
            #expect(!report.contains(day), "\(day)\n\(report)")
        }
        #expect(!report.contains("hemlig-fest") || report.contains("**En gång**"))
        #expect(!report.lowercased().contains("| hemlig-fest"))
    }

    @Test func allOfItIsCounted() throws {
        let site = ReportSite(Self.all)
        let opening = try site.opening().first ?? ""
        #expect(
            opening == """
                Under 2025 publicerade Föreningen i Björkvik fyra inlägg på hemsidan: två i Blogg och två i Insändare. \
                Av Medlemsbrev kom två nummer. Två insändare trycktes i två tidningar. Kalendern har sex händelser, \
                bland dem två kf-möten och två torgmöten; en ställdes in.
                """)
        let events = try site.part("## Möten och andra händelser")
        #expect(events.contains("| Övriga | 2 |\n| **Summa** | **6** |"), "\(events)")
        #expect(
            events.contains(
                "Två torgmöten hölls.\n\n- 3 februari: [T](/kalender/t/), Torget\n\nYtterligare ett räknas men anges inte här."
            ))
        #expect(events.contains("### Övriga händelser\n\nYtterligare två räknas men anges inte här."))
        #expect(events.hasSuffix("### Inställt\n\nYtterligare en ställdes in men anges inte här."), "\(events)")
        #expect(try site.part("### Medlemsbrev").hasSuffix("Ytterligare ett räknas men anges inte här."))
        #expect(try site.part("### Insändare").hasSuffix("Ytterligare en räknas men anges inte här."))
    }

    @Test func forMembersAllOfItIsNamed() throws {
        let site = ReportSite(Self.all)
        let report = try site.text(audience: .members)
        #expect(report.ranges(of: "xhemligtx").count > 20, "\(report)")
        #expect(!report.contains("anges inte här"))
        #expect(try site.opening().first == (try ReportSite(Self.all).opening().first))
    }

    /// What has expired was done, but is gone from the site.
    @Test func whatHasExpiredIsCountedAndNotNamed() throws {
        let site = ReportSite([
            "content/kalender/a.md": text(
                "title: \(Self.marker)\nstart: 2025-02-03\ntype: torgmöte\nexpires: 2025-06-01")
        ])
        let report = try site.text()
        #expect(!report.contains(Self.marker) && report.contains("Kalendern har en händelse."), "\(report)")
    }

    /// What is dated ahead and what is a draft is not even counted.
    @Test func whatIsNotPublishedIsAbsent() throws {
        let site = ReportSite([
            "content/blogg/2025-01-05-a.md": text("title: A"),
            "content/blogg/2025-01-06-b.md": text("title: \(Self.marker)\ndraft: true"),
            "content/blogg/2025-07-06-c.md": text("title: \(Self.marker)"),
            "content/kalender/d.md": text("title: \(Self.marker)\nstart: 2025-07-06\ntype: torgmöte"),
            "content/kalender/e.md": text("title: \(Self.marker)\nstart: 2025-07-06\ntype: torgmöte\ncancelled: true"),
            "content/personer/f.md": text("title: \(Self.marker)\nrole: Ledamot\nperiod: 2025-07-06/2026-01-01"),
            "content/data/activities.csv": "date,channel,title\n2025-07-06,facebook,\(Self.marker)\n",
            "content/data/measures.csv": "date,measure,value\n2025-07-06,\(Self.marker),1\n",
        ])
        let report = try site.text(asOf: "2025-06-30")
        #expect(!report.contains(Self.marker), "\(report)")
        #expect(report.contains("publicerade Föreningen i Björkvik ett inlägg på hemsidan."))
    }
}
