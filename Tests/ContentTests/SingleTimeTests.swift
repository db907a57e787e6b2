import Testing

/// One day of a repetition that is cancelled or moved.
@Suite("Enstaka gånger") struct SingleTimeTests {
    private func folder(_ rule: String, start: String = "start: 2026-07-06 18:00\nend: 20:30") -> Folder {
        Folder(["kalender/m.md": "---\ntitle: M\n\(start)\nrepeat: {\(rule)}\n---\n"])
    }

    private func times(_ folder: Folder) -> [String] {
        (folder.load().site?.entries ?? []).compactMap(\.event).map { event in
            let end = event.end.map {
                "–\($0.day == event.start.day ? "" : "\($0.day) ")\($0.time.map { "\($0)" } ?? "")"
            }
            let start = "\(event.start.day)" + (event.start.time.map { " \($0)" } ?? "")
            return start + (end ?? "") + (event.isCancelled ? " inställd" : "") + (event.isMoved ? " flyttad" : "")
        }
    }

    @Test func aCancelledDayIsShownAsCancelled() {
        let expected = ["2026-07-06 18:00–20:30", "2026-07-13 18:00–20:30 inställd", "2026-07-20 18:00–20:30"]
        #expect(times(folder("every: week, count: 3, cancelled: [2026-07-13]")) == expected)
        #expect(times(folder("varje: vecka, antal: 3, inställda: 2026-07-13")) == expected)
    }

    @Test func aMovedDayMayHaveATimeOfItsOwnAndIsAsLong() {
        #expect(
            times(folder("every: week, count: 2, moved: {2026-07-13: 2026-07-15 22:15}")) == [
                "2026-07-06 18:00–20:30", "2026-07-15 22:15–2026-07-16 00:45 flyttad",
            ])
        #expect(
            times(folder("every: week, count: 1, moved: {2026-07-06: 2026-07-06 09.00}")) == [
                "2026-07-06 09:00–11:30 flyttad"
            ])
    }

    @Test func whatIsMovedCanBeCancelledToo() {
        #expect(
            times(folder("every: week, count: 1, moved: {2026-07-06: 2026-07-07}, cancelled: [2026-07-06]")) == [
                "2026-07-07 18:00–20:30 inställd flyttad"
            ])
    }

    @Test func daysThatAreNotOfTheRuleAreToldAndDatesThatAreNone() {
        let folder = folder("every: week, count: 2, cancelled: [2026-07-07, 31/7], moved: {2026-07-08: 2026-07-09}")
        #expect(
            folder.said == [
                "content/kalender/m.md:5:45: warning: upprepningen har ingen händelse den 2026-07-07 [bad-repeat] = kontrollera dagen, eller ta bort den",
                "content/kalender/m.md:5:57: error: ”31/7” är inget datum [ambiguous-date] = skriv år-månad-dag: 2026-03-09",
                "content/kalender/m.md:5:72: warning: upprepningen har ingen händelse den 2026-07-08 [bad-repeat] = kontrollera dagen, eller ta bort den",
            ])
    }

    @Test func aTimeForWhatLastsAllDay() {
        let folder = folder("every: week, count: 2, moved: {2026-07-13: 2026-07-15 18:00}", start: "start: 2026-07-06")
        #expect(folder.said.count == 1 && folder.said[0].contains("error: ") && folder.said[0].contains("[wrong-type]"))
        #expect(times(folder) == ["2026-07-06", "2026-07-15 flyttad"])
    }

    @Test func aMoveIntoTheHourThatSpringSkips() {
        let folder = Folder([
            "kalender/m.md":
                "---\ntitle: M\nstart: 2026-03-22 12:00\nrepeat: {every: week, count: 2, moved: {2026-03-29: 2026-03-29 02:30}}\n---\n"
        ])
        #expect(folder.said.count == 1)
        #expect(folder.said.first?.contains("m.md:4:9: error: klockan ställs fram den natten") == true)
    }
}
