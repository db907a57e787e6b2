import Foundations
import Testing

/// What is published on a day, and when the site changes by itself.
struct PublishingTests {
    private let site = TestSite([
        "content/blogg/2026-01-02-ute.md": text("title: Ute"),
        "content/blogg/2026-01-03-utkast.md": text("title: Halvskrivet\ndraft: true"),
        "content/blogg/2026-07-01-framat.md": text("title: Framtiden"),
        "content/blogg/2026-01-04-kort.md": text("title: Förgånget\nexpires: 2026-06-15"),
        "content/sida.md": text("title: Sidan\nexpires: 2026-06-16"),
    ])

    @Test func draftsFutureAndExpiredTextsAreNowhere() {
        let built = site.build()
        #expect(built.findings == [])
        for word in ["Halvskrivet", "Framtiden", "Förgånget", "utkast", "framat", "kort/"] {
            #expect(built.mentions(of: word) == [], "\(word)")
        }
        #expect(built.addresses.contains("/blogg/2026/ute/") && built.addresses.contains("/sida/"))
    }

    @Test func aTextExpiresOnItsDayAndNotBefore() {
        #expect(site.build(asOf: "2026-06-14").addresses.contains("/blogg/2026/kort/"))
        #expect(!site.build(asOf: "2026-06-15").addresses.contains("/blogg/2026/kort/"))
        #expect(!site.build(asOf: "2026-06-16").addresses.contains("/sida/"))
    }

    @Test func aPostIsPublishedOnItsDayAndNotBefore() {
        #expect(!site.build(asOf: "2026-06-30").addresses.contains("/blogg/2026/framat/"))
        #expect(site.build(asOf: "2026-07-01").addresses.contains("/blogg/2026/framat/"))
    }

    @Test func withDraftsTheyAndTheFutureAreThereButNotWhatExpired() {
        let addresses = site.build(drafts: true).addresses
        #expect(
            addresses.contains("/blogg/2026/utkast/") && addresses.contains("/blogg/2026/framat/")
                && !addresses.contains("/blogg/2026/kort/"))
    }

    @Test func withDraftsMembersTextsAreStillAbsent() {
        let site = TestSite(["content/blogg/2026-01-02-x.md": text("title: Hemligt\ndraft: true\naudience: members")])
        #expect(site.build(drafts: true).mentions(of: "Hemligt") == [])
    }

    @Test func withoutADayItIsTodayInTheSitesOwnZone() {
        // 2026-06-30 23:30 UTC is 1 July in Stockholm.
        let moment = (Day(iso: "2026-06-30")?.number ?? 0) * 86_400 + 84_600
        #expect(site.build(asOf: nil, clock: { moment }).addresses.contains("/blogg/2026/framat/"))
        #expect(!site.build(asOf: nil, clock: { moment - 3 * 3600 }).addresses.contains("/blogg/2026/framat/"))
    }

    @Test(arguments: ["draft: snart", "audience: styrelsen", "expires: snart", "date: 1/5 2026"])
    func whatCannotBeReadIsAnErrorAndNothingIsWritten(_ line: String) {
        let built = TestSite(["content/blogg/x.md": text("title: X\n\(line)")]).build()
        #expect(built.exitStatus == 1 && built.files.isEmpty)
    }

    @Test func aPostWithoutADateIsAnError() {
        #expect(
            TestSite(["content/blogg/x.md": text("title: X")]).build().findings == [
                "content/blogg/x.md:1:0 error missing-date"
            ])
    }

    @Test func swedishKeysMeanTheSame() {
        let site = TestSite(["content/blogg/x.md": text("titel: X\ndatum: 2026-01-02\nutkast: ja")])
        #expect(site.build().findings == [] && !site.build().addresses.contains("/blogg/2026/x/"))
        #expect(site.build(drafts: true).addresses.contains("/blogg/2026/x/"))
    }

    // MARK: The next change

    private func nextChange(_ files: [String: String], asOf day: String = "2026-06-15") -> String? {
        TestSite(files).build(asOf: day).report.nextChange.map { "\($0)" }
    }

    @Test func theSiteNextChangesWhenAPostIsDue() {
        #expect(
            nextChange([
                "content/blogg/2026-07-01-a.md": text("title: A"), "content/blogg/2026-08-01-b.md": text("title: B"),
            ]) == "2026-07-01")
    }

    @Test func theSiteNextChangesWhenSomethingExpires() {
        #expect(
            nextChange([
                "content/a.md": text("title: A\nexpires: 2026-06-20"),
                "content/blogg/2026-07-01-a.md": text("title: A"),
            ]) == "2026-06-20")
    }

    @Test func theSiteNextChangesTheDayAfterAnEvent() {
        #expect(
            nextChange(["content/kalender/a.md": text("title: A\nstart: 2026-06-20\nend: 2026-06-22")]) == "2026-06-23")
    }

    @Test func theSiteNextChangesWhenATermOfOfficeEnds() {
        #expect(nextChange(["content/personer/a.md": text("title: A\nperiod: 2022-10-15/2026-10-14")]) == "2026-10-15")
    }

    @Test func draftsMembersTextsAndThePastChangeNothing() {
        #expect(
            nextChange([
                "content/blogg/2026-07-01-a.md": text("title: A\ndraft: true"),
                "content/blogg/2026-07-02-b.md": text("title: B\naudience: members"),
                "content/blogg/2026-01-02-c.md": text("title: C"),
                "content/kalender/d.md": text("title: D\nstart: 2026-06-01"),
            ]) == nil)
    }

    @Test func theMembersEditionChangesWithMembersTexts() {
        let site = TestSite(["content/blogg/2026-06-22-b.md": text("title: B\naudience: members")])
        #expect(site.build(audience: .members).report.nextChange?.description == "2026-06-22")
    }

    @Test func theSiteIsAnotherOnTheDayOfTheNextChangeAndTheSameUntilThen() throws {
        let site = TestSite([
            "content/blogg/2026-06-20-a.md": text("title: A"),
            "content/kalender/b.md": text("title: B\nstart: 2026-06-27 18:00"),
            "content/c.md": text("title: C\nexpires: 2026-07-03"),
            "content/personer/d.md": text("title: D\nrole: Ledamot i styrelsen\nperiod: 2026-01-01/2026-07-09"),
            "content/personer/e.md": text("title: E\nrole: Ordförande i styrelsen"),
        ])
        var day = try #require(Day(iso: "2026-06-15"))
        for _ in 0..<4 {
            let now = site.build(asOf: "\(day)")
            let next = try #require(now.report.nextChange)
            #expect(site.build(asOf: "\(next - 1)").files == now.files, "\(day) to \(next - 1)")
            #expect(site.build(asOf: "\(next)").files != now.files, "\(next)")
            day = next
        }
        #expect(site.build(asOf: "\(day)").report.nextChange == nil)
    }
}
