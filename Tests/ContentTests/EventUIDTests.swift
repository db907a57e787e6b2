import Testing

/// What calendars know events by changes only when it has to.
@Suite("Händelsers uid") struct EventUIDTests {
    private func uids(_ files: [String: String]) -> [String] {
        (Folder(files).load().site?.entries ?? []).compactMap { $0.event?.uid }
    }

    @Test func aFilesOwnIsItsIdOrName() {
        #expect(uids(["kalender/2026-07-06-kf.md": "---\ntitle: A\nstart: 2026-07-06\n---\n"]) == ["2026-07-06-kf"])
        #expect(uids(["kalender/kf.md": "---\ntitle: A\nid: Möte 7\nstart: 2026-07-06\n---\n"]) == ["Möte 7"])
    }

    @Test func aRepeatedOnesIsThatWithTheDayOfTheRule() {
        let rule = "repeat: {every: week, count: 2, moved: {2026-07-13: 2026-07-14}}"
        #expect(
            uids(["kalender/kf.md": "---\ntitle: A\nstart: 2026-07-06\n\(rule)\n---\n"]) == [
                "kf-2026-07-06", "kf-2026-07-13",
            ])
    }

    @Test func inAListItDoesNotFollowTheTitle() {
        let starts = ["2026-07-06 18:00", "2026-07-06 18.00", "2026-08-03"]
        let expected = [
            "kalender/möten-2026-07-06-18-00", "kalender/möten-2026-07-06-18-00-2", "kalender/möten-2026-08-03",
        ]
        for titles in [["A", "B", "C"], ["Å", "Ä", "Ö"]] {
            let items = zip(titles, starts).map { "- title: \($0)\n  start: \($1)\n" }.joined()
            #expect(uids(["kalender/möten.yml": items]).sorted() == expected.sorted())
        }
        #expect(uids(["kalender/l.yml": "- title: A\n  id: juli\n  start: 2026-07-06\n"]) == ["juli"])
        #expect(uids(["kalender/l.yml": "- title: A\n  slug: juli\n  start: 2026-07-06\n"]) == ["juli"])
    }
}
