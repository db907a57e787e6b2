import Testing

@Suite("Hela veckor") struct WholeWeekTests {
    private func event(_ lines: String) -> Folder { Folder(["kalender/v.md": "---\ntitle: V\n\(lines)\n---\n"]) }

    private func days(_ lines: String) -> String? {
        event(lines).entry?.event.map { event in
            "\(event.start.day)–\(event.end.map { "\($0.day)" } ?? "")\(event.isAllDay ? "" : " klockslag")"
        }
    }

    @Test(arguments: [
        "vecka 35 2026", "Vecka 35, 2026", "v. 35 2026", "v.35 2026", "v35 2026", "v 35 2026", "2026-v35", "2026-W35",
        "2026 v. 35", "2026 vecka 35", "week 35 2026", "2026W35",
    ])
    func aWeekIsFromMondayToSunday(text: String) {
        #expect(days("start: \(text)") == "2026-08-24–2026-08-30")
    }

    @Test func anEndMayBeAWeekOrADay() {
        #expect(days("start: vecka 35 2026\nend: vecka 36 2026") == "2026-08-24–2026-09-06")
        #expect(days("start: vecka 35 2026\nend: 2026-08-27") == "2026-08-24–2026-08-27")
        #expect(days("start: 2026-08-26\nend: v. 35 2026") == "2026-08-26–2026-08-30")
    }

    @Test func weeksAtTheTurnOfTheYear() {
        #expect(days("start: vecka 1 2026") == "2025-12-29–2026-01-04")
        #expect(days("start: vecka 53 2026") == "2026-12-28–2027-01-03")
    }

    @Test func aWeekWithoutAYearAndOneThatIsNot() {
        #expect(
            event("start: vecka 35").said == [
                "content/kalender/v.md:3:8: error: ”vecka 35” finns varje år [ambiguous-date] = skriv året också: vecka 35 2026"
            ])
        #expect(
            event("start: vecka 53 2025").said == [
                "content/kalender/v.md:3:8: error: 2025 har 52 veckor, så vecka 53 finns inte [invalid-date] = menade du vecka 52 2025?"
            ])
        #expect(
            event("start: vecka 0 2025").said == [
                "content/kalender/v.md:3:8: error: 2025 har 52 veckor, så vecka 0 finns inte [invalid-date] = menade du vecka 1 2025?"
            ])
    }

    @Test(arguments: ["vecka", "vecka 35 26", "2026-W35-1", "vecka trettiofem 2026", "vecka 35/2026", "vecka 350 2026"])
    func whatIsNoWeekIsNoDate(text: String) {
        #expect(event("start: \(text)").said.count == 1)
        #expect(event("start: \(text)").said.first?.contains("[ambiguous-date]") == true)
    }

    @Test func theDayOfAWeekIsNoDayOfAMonth() {
        let told = event("start: 2026-W10-6").said
        #expect(told.count == 1 && !told[0].contains("2026-10-06"), "\(told)")
    }

    @Test func aWeekInAList() {
        let folder = Folder(["kalender/l.yml": "- title: Studievecka\n  start: vecka 8 2026\n"])
        #expect(folder.addresses == ["/kalender/studievecka-2026-02-16/"])
        #expect(folder.entry?.event?.lastDay.description == "2026-02-22")
    }

    @Test func aWeekEveryYear() {
        let folder = event("start: vecka 8 2026\nrepeat: {every: year, on: first monday, count: 1}")
        #expect(folder.said.isEmpty, "\(folder.said)")
    }
}
