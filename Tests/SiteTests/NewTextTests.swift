import Build
import Content
import Diagnostics
import Foundations
import Testing

/// A new text of each kind, `blad new`: a draft that has its place, its day and no faults.
@Suite struct NewTextTests {
    private static let files = [
        "content/index.md": text("title: Start"),
        "content/kalender/2026-05-25-kf.md": text(
            "title: Fullmäktige i maj\nstart: 2026-05-25 18:30\nend: 21:00\ntype: kf-möte\nplace: Lyktan"),
        "content/kalender/2026-06-08-kf.md": text("title: Fullmäktige i juni\nstart: 2026-06-08 18:30\ntype: kf-möte"),
        "content/kalender/2026-06-12-kf.md": text("title: Inställt\nstart: 2026-06-12\ntype: kf-möte\ncancelled: true"),
        "content/kalender/2026-06-29-kf.md": text("title: Sedan\nstart: 2026-06-29 18:30\ntype: kf-möte"),
        "content/brev/2026-06.md": text("title: Juni\ndate: 2026-06-10\npreheader: Juni."),
        "content/plan/2026.md": text(
            """
            title: Plan
            period: 2026
            goals:
              - {text: Efter fullmäktige, count: {section: blogg}, after: {type: kf-möte}, within: 14 days}
              - {text: Torgmöten, count: {type: torgmöte}, at-least: 1, per: quarter}
              - {text: Insändare, count: {section: insandare}, at-least: 1, per: month}
              - {text: Klimat, count: {section: blogg, tag: {all: [klimat, unga]}, channel: [facebook, papper], not: {tag: x}}, at-least: 50}
              - {text: Brev, count: newsletter, at-least: 1, per: month}
              - {text: Träffar, count: {place: [Norrby, Åkerby]}, at-least: 9, during: 2026-07-01/2026-08-31}
              - {text: Medlemsbrev, count: {audience: members, kind: post}, at-least: 1, per: year}
              - {text: Högst, count: {section: blogg}, at-most: 3}
              - {text: Annat, count: {kind: external}, at-least: 3}
              - {text: En uppgift}
            """),
    ]
    private static let insandare =
        TestSite.settings + "  insandare: {title: Insändare, kind: post, outlets: [Bladet]}\n"

    private func site(_ more: [String: String] = [:]) -> TestSite {
        TestSite(Self.files.merging(["content/site.yml": Self.insandare]) { $1 }.merging(more) { $1 })
    }

    private func make(_ wish: NewTextWish, _ site: TestSite) -> NewFile.Report {
        NewFile(folder: site.folder, asOf: Day(iso: TestSite.day), clock: { 0 }).make { _ in wish }
    }

    private func made(_ wish: NewTextWish, _ site: TestSite) throws -> (path: String, text: String) {
        let report = make(wish, site)
        let path = try #require(report.path, "\(report.findings)")
        let bytes = try #require(site.files(in: "content")[String(path.dropFirst("content/".count))])
        return (path, String(decoding: bytes, as: UTF8.self))
    }

    private func scorecard(_ site: TestSite) throws -> (Site, Scorecard) {
        let loaded = try #require(SiteLoader(folder: site.folder, fileSystem: .posix).load().site)
        return (loaded, Scorecard(loaded, asOf: Day(iso: TestSite.day) ?? Day(number: 0)))
    }

    @Test(arguments: [
        (Kind.post, "content/blogg/2026-06-15-bussen-a-tillbaka.md"), (.page, "content/bussen-a-tillbaka.md"),
        (.event, "content/kalender/2026-06-15-bussen-a-tillbaka.md"),
        (.person, "content/personer/bussen-a-tillbaka.md"),
        (.plan, "content/plan/2027.md"), (.newsletter, "content/brev/2026-07.md"),
    ])
    func eachKindIsAFaultlessDraftThatIsNotPublished(kind: Kind, path: String) throws {
        let site = site()
        let before = site.check()
        let made = try made(NewTextWish(kind, title: " Bussen:  å tillbaka # "), site)
        #expect(made.path == path)
        let after = site.check()
        #expect(after.findings.map(\.code) == before.findings.map(\.code), "\(made.text) \(after.findings)")
        #expect(after.pages == before.pages && made.text.contains("\nutkast: true\n"))
        site.write(path, made.text.replacing("utkast: true\n", with: ""))
        let published = site.check(asOf: "2026-12-31", audience: .members)
        #expect(!published.findings.hasErrors, "\(published.findings)")
    }

    @Test func nothingIsWrittenOver() throws {
        let site = site(["content/blogg/2026-06-15-a/index.md": text("title: Mitt")])
        #expect(try made(NewTextWish(.page, title: "Ny"), site).path == "content/ny.md")
        for wish in [NewTextWish(.page, title: "NY"), NewTextWish(.post, title: "A")] {
            let before = site.files(in: "content")
            let report = make(wish, site)
            #expect(report.path == nil && report.findings.map(\.code) == [.cannotWrite])
            #expect(site.files(in: "content") == before)
        }
    }

    @Test func aFolderThatIsALinkIsNotWrittenThrough() throws {
        let site = TestSite(["content/index.md": text("title: Start"), "annat/x.md": "x"])
        try FileManagerLink.make(site.folder + "/content/blogg", to: site.folder + "/annat")
        #expect(make(NewTextWish(.post, title: "A"), site).path == nil)
        #expect(site.files(in: "annat").keys.sorted() == ["x.md"])
    }

    @Test(arguments: [("???", Code.emptySlug), ("", .missingTitle), (" \n ", .missingTitle)])
    func withoutANameThereIsNoFile(title: String, code: Code) {
        let report = make(NewTextWish(.post, title: title), site())
        #expect(report.findings.map(\.code) == [code] && report.exitStatus == 64)
    }

    @Test func aSiteWithoutTheSectionIsTold() {
        let site = TestSite(["content/site.yml": "title: T\nurl: https://t.example\n"])
        #expect(make(NewTextWish(.event, title: "A"), site).findings.map(\.code) == [.unknownKind])
        #expect(make(NewTextWish(.newsletter, title: ""), site).findings.map(\.code) == [.unknownIssue])
    }

    // MARK: Days and meetings

    @Test func aPostFollowsTheMeetingThatAGoalWaitsFor() throws {
        let site = site()
        let first = try made(NewTextWish(.post, title: "Efter juni"), site).text
        #expect(first.contains("\nföljer: 2026-06-08-kf\n"))
        #expect(first.contains("[Fullmäktige i juni](../kalender/2026-06-08-kf.md)"))
        // A draft is enough: the next text is about something else.
        #expect(try !made(NewTextWish(.post, title: "Annat"), site).text.contains("följer"))
        var insandare = NewTextWish(.post, title: "B", section: "insandare")
        #expect(try !made(insandare, site).text.contains("följer"))
        insandare = NewTextWish(.post, title: "C")
        insandare.follows = .latest
        #expect(try made(insandare, site).text.contains("\nföljer: 2026-05-25-kf\n"))
        insandare.title = "D"
        #expect(make(insandare, site).findings.map(\.code) == [.unknownID])
    }

    @Test func aPostFollowsTheMeetingThatIsNamed() throws {
        var wish = NewTextWish(.post, title: "A")
        wish.follows = .meeting("2026-06-29-kf")
        #expect(try made(wish, site()).text.contains("\nföljer: 2026-06-29-kf\n"))
        wish.follows = .meeting("2026-06-29")
        let report = make(wish, site())
        #expect(report.findings.map(\.code) == [.unknownID] && report.exitStatus == 64)
        wish.follows = .none
        #expect(try !made(wish, site()).text.contains("följer"))
    }

    @Test func anEventIsPlacedWhereAGoalLacksOne() throws {
        var wish = NewTextWish(.event, title: "Torgmöte")
        wish.type = "torgmöte"
        let site = site()
        #expect(try made(wish, site).text.contains("\nbörjar: 2026-06-29 18:00\n"))
        site.write(
            "content/kalender/t.md",
            text("title: T\nstart: 2026-06-20 11:00\nend: 12:30\ntype: torgmöte\nplace: Torget\naddress: Torget 1"))
        let next = try made(wish, site)
        #expect(next.path == "content/kalender/2026-07-01-torgmote.md")
        #expect(next.text.contains("\nbörjar: 2026-07-01 11:00\nslutar: 12:30\nplats: Torget\nadress: Torget 1\n"))
    }

    @Test func aLetterIsForTheNextMonthWithoutOne() throws {
        let site = site()
        #expect(try made(NewTextWish(.newsletter, title: ""), site).path == "content/brev/2026-07.md")
        let next = try made(NewTextWish(.newsletter, title: "Hej augusti"), site)
        #expect(next.path == "content/brev/2026-08.md" && next.text.contains("Hej augusti"))
        #expect(try made(NewTextWish(.plan, title: "Plan 2030"), site).path == "content/plan/2030.md")
        #expect(try made(NewTextWish(.plan, title: "Plan 0000"), site).path != "content/plan/0.md")
    }

    @Test func aPlanOfWhichOnlyTheYearIsSaidIsNamedAfterItsSection() throws {
        let plan = try made(NewTextWish(.plan, title: "2031"), site())
        #expect(plan.path == "content/plan/2031.md")
        #expect(!plan.text.contains("titel: 2031") && plan.text.contains(/titel: .+ 2031\n/), "\(plan.text)")
    }

    @Test(
        arguments: [
            ("inlägg", Kind.post, nil), ("Insändare", .post, "insandare"), ("insandare", .post, "insandare"),
            ("möte", .event, nil), ("brev", .newsletter, nil), ("SIDA", .page, nil),
        ] as [(String, Kind, String?)])
    func aKindIsMeantByItsNameOrItsSections(word: String, kind: Kind, section: String?) throws {
        let place = try NewPlace(word, site: scorecard(site()).0)
        #expect(place.kind == kind && place.section == section)
    }

    @Test(
        arguments: [
            ("insandre", nil, "det finns inget slag och ingen avdelning som heter insandre", "menade du insandare?"),
            (
                "flygblad", nil, "det finns inget slag och ingen avdelning som heter flygblad",
                "avdelningarna är blogg, brev, kalender, personer, plan, insandare"
            ),
            (
                "event", "blogg", "i avdelningen blogg är varje text ett inlägg, så event passar inte där",
                "skriv blad ny blogg, eller utelämna --section"
            ),
            (
                "insandare", "blogg", "i avdelningen blogg är varje text ett inlägg, så insandare passar inte där",
                "skriv blad ny blogg, eller utelämna --section"
            ),
            ("post", "blog", "det finns ingen avdelning blog", "menade du blogg?"),
        ] as [(String, String?, String, String)])
    func whatDoesNotFitTheSiteIsWrongUsageAndNothingIsMade(
        word: String, section: String?, rule: String, mend: String
    ) throws {
        let site = site()
        let before = site.files(in: "content")
        let report = NewFile(folder: site.folder, asOf: Day(iso: TestSite.day), clock: { 0 }).make {
            site throws(FindingError) in
            let place = try NewPlace(word, section: section, site: site)
            return NewTextWish(place.kind, title: "A", section: place.section)
        }
        #expect(report.findings.map(\.message.swedish) == [rule] && report.findings.map(\.help?.swedish) == [mend])
        #expect(report.exitStatus == 64 && report.path == nil && site.files(in: "content") == before)
        #expect(!report.findings.contains { $0.place.file == "content/site.yml" })
    }

    @Test(arguments: ["post", "inlägg", "insandare", "Insändare"])
    func aSectionMayBeNamedBesideItsKind(word: String) throws {
        let place = try NewPlace(word, section: "Insändare", site: scorecard(site()).0)
        #expect(place.kind == .post && place.section == "insandare")
    }

    // MARK: What goals ask for

    @Test(arguments: [
        ("Insändare", "content/insandare/2026-06-15-insandare-juni-2026.md", ["titel: Insändare juni 2026"]),
        ("Efter fullmäktige", "content/blogg/2026-06-15-efter-fullmaktige-i-juni.md", ["följer: 2026-06-08-kf"]),
        (
            "Torgmöten", "content/kalender/2026-06-29-torgmote-april-juni-2026.md",
            ["typ: torgmöte", "börjar: 2026-06-29"]
        ),
        (
            "Klimat", "content/blogg/2026-06-15-blogg-2026.md",
            ["taggar: [klimat, unga]", "kanaler: [facebook]"]
        ),
        ("Brev", "content/brev/2026-06.md", []),
        ("Träffar", "content/kalender/2026-07-01-kalender-juli-augusti-2026.md", ["plats: Norrby"]),
        ("Medlemsbrev", "content/blogg/2026-06-15-blogg-2026.md", ["målgrupp: medlemmar"]),
    ])
    func aGoalMakesItsDraft(goal: String, path: String, lines: [String]) throws {
        let site = goal == "Brev" ? site(["content/brev/2026-06.md": text("title: M\ndate: 2026-05-10")]) : site()
        if goal == "Brev" { site.remove("content/brev/2026-06.md") }
        let (loaded, scorecard) = try scorecard(site)
        let standing = try #require(scorecard.goals.first { $0.goal.text == goal })
        let window = goal == "Brev" ? 5 : nil
        let wish = try #require(NewTextWish(for: standing, window: window, on: loaded, scorecard))
        let made = try made(wish, site)
        #expect(made.path == path)
        for line in lines { #expect(made.text.contains("\n\(line)"), "\(made.text)") }
        // Published, it counts where it should.
        site.write(path, made.text.replacing("utkast: true\n", with: ""))
        let after = try self.scorecard(site).1
        let index = try #require(standing.windows.firstIndex { $0.period.contains(wish.day ?? after.day) })
        let counted = after.goals.first { $0.goal.text == goal }?.windows[index]
        let before = standing.windows[index]
        #expect((counted?.count ?? 0) + (counted?.scheduled ?? 0) == (before.count ?? 0) + before.scheduled + 1)
    }

    @Test(arguments: ["Högst", "Annat", "En uppgift"]) func aGoalThatNoTextHelpsMakesNone(goal: String) throws {
        let (loaded, scorecard) = try scorecard(site())
        let standing = try #require(scorecard.goals.first { $0.goal.text == goal })
        #expect(NewTextWish(for: standing, window: 0, on: loaded, scorecard) == nil)
    }

    @Test func aWindowThatIsOverMakesNoneButAMissedMeetingDoes() throws {
        let (loaded, scorecard) = try scorecard(site())
        let goals = scorecard.goals
        let letters = try #require(goals.first { $0.goal.text == "Insändare" })
        #expect(NewTextWish(for: letters, window: 0, on: loaded, scorecard) == nil)
        #expect(NewTextWish(for: letters, window: 11, on: loaded, scorecard)?.day == Day(iso: "2026-12-01"))
        let meetings = try #require(goals.first { $0.goal.text == "Efter fullmäktige" })
        #expect(NewTextWish(for: meetings, window: 0, on: loaded, scorecard)?.follows == .meeting("2026-05-25-kf"))
    }
}
