import Testing

/// Events and their own pages.
struct EventTests {
    private func page(_ matter: String) throws -> Page {
        let built = TestSite(["content/kalender/m.md": text("title: Möte\n" + matter)]).build()
        #expect(built.findings == [])
        return try built.page("/kalender/m/")
    }

    /// When it is, on the event's page and in the calendar's row.
    private func when(_ matter: String) throws -> (page: String?, row: String?) {
        let built = TestSite(["content/kalender/m.md": text("title: Möte\n" + matter)]).build()
        let facts = try built.page("/kalender/m/").words(ofClass: "facts")
        return (facts.map { $0.replacing("När ", with: "") }, try built.page("/kalender/").words(ofClass: "event-when"))
    }

    @Test func anEventWithTimes() throws {
        let when = try when("start: 2026-07-06 18:30\nend: 21:00")
        #expect(when == ("måndag 6 juli 2026, kl. 18.30–21.00", "måndag 18.30–21.00"))
    }

    @Test(arguments: ["2026-07-06 9:30", "2026-07-06 09.30", "2026-07-06 09:30:00", "2026-07-06T09:30"])
    func timesMayBeWrittenInSeveralWays(_ start: String) throws {
        #expect(try when("start: \(start)").page == "måndag 6 juli 2026, kl. 09.30")
    }

    @Test func anEventThatLastsAllDay() throws {
        #expect(try when("start: 2026-07-06") == ("måndag 6 juli 2026, hela dagen", "måndag hela dagen"))
        #expect(
            try when("start: 2026-07-06 09:00\nall-day: true") == (
                "måndag 6 juli 2026, hela dagen", "måndag hela dagen"
            ))
    }

    @Test func anEventOfSeveralDays() throws {
        #expect(
            try when("start: 2026-07-06\nend: 2026-07-08") == (
                "måndag 6 – onsdag 8 juli 2026", "måndag till 8 juli 2026"
            ))
        #expect(
            try when("start: 2026-07-06 10:00\nend: 2026-07-08 15:00").page
                == "måndag 6 juli 2026, kl. 10.00 – onsdag 8 juli 2026, kl. 15.00")
    }

    @Test func anEventThatEndsAfterMidnight() throws {
        #expect(try when("start: 2026-07-06 20:00\nend: 2026-07-07 01:00").row == "måndag 20.00–01.00")
    }

    @Test func aCancelledEventSaysSoEverywhere() throws {
        let built = TestSite(["content/kalender/m.md": text("title: Möte\nstart: 2026-07-06 18:30\ncancelled: true")])
            .build()
        for address in ["/", "/kalender/", "/kalender/2026/", "/kalender/m/"] {
            #expect(try built.page(address).text.contains("Inställt"), "\(address)")
        }
        #expect(try built.page("/kalender/m/").html.contains("EventCancelled"))
    }

    @Test func itsPageTellsWhereWhoAndHowToSignUp() throws {
        let page = try page(
            "start: 2026-07-06 18:30\nplace: Folkets hus\naddress: Storgatan 4, 123 45 Björkvik\ntype: kurs\norganizer: Studieförbundet\nsignup: mailto:kurs@bjorkvik.example"
        )
        #expect(page.words(ofClass: "facts")?.contains("Var Folkets hus Storgatan 4, 123 45 Björkvik") == true)
        #expect(page.words(ofClass: "facts")?.hasSuffix("Slag Kurs Arrangör Studieförbundet") == true)
        #expect(
            page.links.contains("mailto:kurs@bjorkvik.example")
                && page.links.contains {
                    $0.hasPrefix("https://www.openstreetmap.org/search?query=Storgatan%204%2C%20")
                })
    }

    @Test func aMeetingLinksToTheReportsFromItAndTheyToIt() throws {
        let built = TestSite([
            "content/kalender/2026-05-04-kf.md": text("title: Fullmäktige\nstart: 2026-05-04 18:30"),
            "content/blogg/2026-05-05-x.md": text("title: Så gick det\nfollows: 2026-05-04-kf"),
        ]).build()
        #expect(built.findings == [])
        #expect(
            try built.page("/kalender/2026-05-04-kf/").words(ofClass: "related")
                == "Vi skrev om mötet Så gick det 5 maj 2026")
        #expect(
            try built.page("/blogg/2026/x/").words(ofClass: "meta")?.contains("Från mötet Fullmäktige, 4 maj 2026")
                == true)
    }

    @Test func theDayOfAMeetingIsNotSaidTwice() throws {
        let built = TestSite([
            "content/kalender/kf.md": text("title: Fullmäktige 4 maj 2026\nstart: 2026-05-04 18:30"),
            "content/blogg/2026-05-05-x.md": text("title: Så gick det\nfollows: kf"),
        ]).build()
        #expect(
            try built.page("/blogg/2026/x/").words(ofClass: "meta")
                == "Publicerad 5 maj 2026 Från mötet Fullmäktige 4 maj 2026")
    }

    @Test func theStartPageNamesALaterYear() throws {
        let site = TestSite([
            "content/kalender/a.md": text("title: Årets\nstart: 2026-12-14 18:00"),
            "content/kalender/b.md": text("title: Nästa års\nstart: 2027-02-15 14:00"),
        ])
        let old = site.build(asOf: "2026-12-20")
        #expect(try old.page("/").words(ofClass: "day") == "15 feb 2027")
        #expect(old.report.nextChange?.description == "2027-01-01")
        #expect(try old.page("/kalender/").words(ofClass: "day") == "15 feb")
        #expect(try site.build(asOf: "2026-11-20").page("/").words(ofClass: "day") == "14 dec")
        #expect(try site.build(asOf: "2027-01-01").page("/").words(ofClass: "day") == "15 feb")
    }

    @Test func aReportFromAMeetingThatIsNotThereIsAnError() {
        #expect(
            TestSite(["content/blogg/2026-05-05-x.md": text("title: X\nfollows: kf-maj")]).build().findings == [
                "content/blogg/2026-05-05-x.md:3:10 error unknown-id"
            ])
    }

    @Test func aListFileHoldsManyEvents() throws {
        let built = TestSite([
            "content/kalender/moten.yml":
                "- title: Ett\n  start: 2026-07-01 18:00\n- titel: Två\n  börjar: 2026-07-02\n  id: det-andra\n"
        ]).build()
        #expect(built.findings == [])
        #expect(
            built.addresses.filter { $0.hasPrefix("/kalender/") }.sorted() == [
                "/kalender/", "/kalender/2026/", "/kalender/2026/07/", "/kalender/det-andra/",
                "/kalender/ett-2026-07-01/",
            ])
    }

    @Test func aMistakeInAListFileIsToldOnItsLine() {
        let built = TestSite([
            "content/kalender/moten.yml":
                "- title: Ett\n  start: 2026-07-01\n- titel: Två\n  börjar: 2026-06-31\n- start: 2026-07-01\n- title: X\n  plasts: Y\n  start: 2026-07-04\n"
        ]).build()
        #expect(
            built.findings == [
                "content/kalender/moten.yml:4:11 error invalid-date",
                "content/kalender/moten.yml:5:3 error missing-title",
                "content/kalender/moten.yml:7:3 error unknown-key",
            ])
    }

    @Test func aListFileThatIsNoListIsAnError() {
        #expect(
            TestSite(["content/kalender/moten.yml": "title: Ett\n"]).build().findings == [
                "content/kalender/moten.yml:1:0 error wrong-type"
            ])
    }

    @Test func twoEventsWithOneIdAreAnError() {
        #expect(
            TestSite([
                "content/kalender/a.md": text("title: A\nstart: 2026-07-01\nid: x"),
                "content/kalender/b.md": text("title: B\nstart: 2026-07-02\nid: x"),
            ]).build().codes == ["duplicate-id"])
    }

    @Test func twoRepeatedEventsWithOneIdAreToldOnce() {
        let torg = text("title: Torg\nstart: 2026-07-06\nrepeat: {every: week, count: 52}")
        let built = TestSite(
            ["content/kalender/torg.md": torg, "content/moten/torg.md": torg],
            settings: "  moten: {title: Möten, kind: event}"
        ).build()
        #expect(built.findings == ["content/moten/torg.md:0:0 error duplicate-id"])
    }

    @Test(arguments: [
        ("end: 2026-07-05", "error end-before-start"), ("end: 17:00", "error end-before-start"),
        ("end: 2026-08-30", "warning long-event"), ("end: 25:00", "error invalid-time"),
    ])
    func endsThatCannotBe(_ line: String, _ finding: String) {
        let built = TestSite(["content/kalender/m.md": text("title: M\nstart: 2026-07-06 18:00\n\(line)")]).build()
        #expect(built.findings == ["content/kalender/m.md:4:6 \(finding)"])
    }

    @Test func anEventWithoutAStartIsAnError() {
        #expect(TestSite(["content/kalender/m.md": text("title: M")]).build().codes == ["missing-start"])
    }

    @Test func aTimeThatTheChangeToSummerTimeSkipsIsAnError() {
        #expect(
            TestSite(["content/kalender/m.md": text("title: M\nstart: 2026-03-29 02:30")]).build().codes == [
                "no-such-time"
            ])
        #expect(
            TestSite(["content/kalender/m.md": text("title: M\nstart: 2026-10-25 02:30")]).build().codes == [
                "time-comes-twice"
            ])
    }
}
