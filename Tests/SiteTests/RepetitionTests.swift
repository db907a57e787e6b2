import Testing

/// Events that are repeated, and the calendar that shows them.
struct RepetitionTests {
    /// The days of an event's pages.
    private func days(_ start: String, _ rule: String) -> [String] {
        let built = TestSite(["content/kalender/mote.md": text("title: Möte\nstart: \(start)\nrepeat: {\(rule)}")])
            .build()
        #expect(!built.report.findings.contains { $0.severity == .error }, "\(built.findings)")
        return built.addresses.filter { $0.hasPrefix("/kalender/mote") }.map {
            String($0.dropFirst("/kalender/mote-".count).dropLast())
        }
    }

    @Test func aLinkToAnEventOfWhichNoDayIsLeftLeadsNowhere() {
        let rule = "repeat: {every: week, count: 2, except: [2026-07-06, 2026-07-13]}"
        let built = TestSite([
            "content/kalender/mote.md": text("title: Möte\nstart: 2026-07-06\n\(rule)"),
            "content/a.md": text("title: A", "[Mötet](kalender/mote.md)"),
        ]).build()
        #expect(built.findings == ["content/a.md:5:9 error broken-link"])
    }

    @Test func everyWeekUntilADay() {
        #expect(
            days("2026-07-06 18:00", "every: week, until: 2026-07-27") == [
                "2026-07-06", "2026-07-13", "2026-07-20", "2026-07-27",
            ])
    }

    @Test func theFirstMondayOfTheMonthSoManyTimes() {
        #expect(
            days("2026-07-06", "every: month, on: first monday, count: 3") == [
                "2026-07-06", "2026-08-03", "2026-09-07",
            ])
        #expect(
            days("2026-07-06", "varje: månad, på: första måndagen, antal: 3") == [
                "2026-07-06", "2026-08-03", "2026-09-07",
            ])
    }

    @Test func theLastFridayOfTheMonth() {
        #expect(days("2026-07-01", "every: month, on: last friday, count: 2") == ["2026-07-31", "2026-08-28"])
    }

    @Test func theThirtyFirstLeavesOutShortMonths() {
        #expect(
            days("2026-07-31", "every: month, on: 31, count: 4") == [
                "2026-07-31", "2026-08-31", "2026-10-31", "2026-12-31",
            ])
    }

    @Test func leapDayEveryYear() {
        #expect(days("2024-02-29", "every: year, until: 2032-12-31") == ["2024-02-29", "2028-02-29", "2032-02-29"])
    }

    @Test func daysAreLeftOut() {
        #expect(
            days("2026-07-06", "every: week, until: 2026-07-27, except: [2026-07-13, 2026-07-20]") == [
                "2026-07-06", "2026-07-27",
            ])
    }

    @Test func aMovedDayKeepsItsAddressAndHasItsNewDate() throws {
        let built = TestSite([
            "content/kalender/mote.md": text(
                "title: Möte\nstart: 2026-07-06 18:00\nrepeat: {every: week, until: 2026-07-13, moved: {2026-07-13: 2026-07-15}}"
            )
        ]).build()
        #expect(
            built.addresses.filter { $0.hasPrefix("/kalender/mote") } == [
                "/kalender/mote-2026-07-06/", "/kalender/mote-2026-07-13/",
            ])
        #expect(
            try built.page("/kalender/mote-2026-07-13/").words(ofClass: "facts") == "När onsdag 15 juli 2026, kl. 18.00"
        )
    }

    @Test func aTimeStaysTheSameAcrossTheChangeOfClocks() throws {
        let built = TestSite([
            "content/kalender/mote.md": text("title: Möte\nstart: 2026-10-19 18:00\nrepeat: {every: week, count: 2}")
        ]).build()
        #expect(try built.page("/kalender/mote-2026-10-19/").html.contains("2026-10-19T18:00:00+02:00"))
        #expect(try built.page("/kalender/mote-2026-10-26/").html.contains("2026-10-26T18:00:00+01:00"))
    }

    @Test func aRepetitionWithoutAnEndIsBoundedAndSaysSo() {
        let built = TestSite([
            "content/kalender/mote.md": text("title: Möte\nstart: 2026-07-06\nrepeat: {every: month}")
        ]).build()
        #expect(built.addresses.count { $0.hasPrefix("/kalender/mote") } == 25 && built.exitStatus == 0)
        #expect(built.printed.contains("upprepningen har inget slut; 731 dagar framåt kommer med"))
    }

    @Test(arguments: [
        "{every: fortnight, count: 2}", "{on: monday}", "{every: week, on: first monday, count: 2}",
        "{every: week, count: 0}", "{every: week, until: 2026-06-31}", "varje vecka",
    ])
    func aRuleThatCannotBeReadIsAnError(_ rule: String) {
        let built = TestSite(["content/kalender/mote.md": text("title: Möte\nstart: 2026-07-06\nrepeat: \(rule)")])
            .build()
        #expect(built.exitStatus == 1 && built.report.findings.allSatisfy { $0.place.line == 4 }, "\(built.findings)")
    }

    @Test func theSameTextStandsOnEveryOccurrencesPage() throws {
        let built = TestSite(
            [
                "content/kalender/mote/index.md": text(
                    "title: Möte\nstart: 2026-07-06\nrepeat: {every: week, count: 2}",
                    "Alla är välkomna. ![Hus](hus.svg)"), "content/kalender/mote/hus.svg": Samples.svg,
            ]).build()
        for day in ["2026-07-06", "2026-07-13"] {
            let page = try built.page("/kalender/mote-\(day)/")
            #expect(
                page.text.contains("Alla är välkomna.") && page.attributes("src") == ["/kalender/mote-\(day)/hus.svg"])
            #expect(built.files["kalender/mote-\(day)/hus.svg"] != nil)
        }
    }

    @Test func aLinkToARepeatedEventsFileLeadsToOneOfItsDays() throws {
        let built = TestSite([
            "content/kalender/mote.md": text(
                "title: Möte\nstart: 2026-06-01\nrepeat: {every: week, until: 2026-07-27}"),
            "content/om.md": text("title: Om", "[möte](kalender/mote.md)"),
        ]).build()
        #expect(built.findings == [])
        let target = try #require(built.page("/om/").links.first)
        #expect(built.addresses.contains(target))
    }

    @Test func anAliasOfARepeatedEventLeadsToOneOfItsDays() throws {
        let built = TestSite([
            "content/kalender/mote.md": text(
                "title: Möte\nstart: 2026-07-06\naliases: [/motet/]\nrepeat: {every: week, count: 2}")
        ]).build()
        #expect(built.findings == [])
        #expect(try built.page("/motet/").links == ["/kalender/mote-2026-07-06/"])
    }

    // MARK: The calendar

    @Test func theCalendarShowsWhatComesByMonths() throws {
        let page = try TestSite([
            "content/kalender/a.md": text("title: Juli\nstart: 2026-07-06"),
            "content/kalender/b.md": text("title: Augusti\nstart: 2026-08-06"),
            "content/kalender/c.md": text("title: Också juli\nstart: 2026-07-02"),
            "content/kalender/d.md": text("title: Förra året\nstart: 2025-07-06"),
        ]).build().page("/kalender/")
        #expect(page.headings.dropFirst() == ["juli 2026", "augusti 2026", "Kalendern i din telefon"])
        #expect(
            page.links.filter { $0.hasPrefix("/kalender/") && $0.count == 12 } == [
                "/kalender/c/", "/kalender/a/", "/kalender/b/",
            ])
        #expect(page.words(ofClass: "years") == "2026 3 2025 1")
    }

    @Test func aYearOfTheCalendarHasThePastToo() throws {
        let page = try TestSite([
            "content/kalender/a.md": text("title: Förbi\nstart: 2026-01-06"),
            "content/kalender/b.md": text("title: Sedan\nstart: 2026-12-06"),
        ]).build().page("/kalender/2026/")
        #expect(page.text.contains("Förbi") && page.text.contains("Sedan") && page.headings.first == "Kalender 2026")
    }
}
