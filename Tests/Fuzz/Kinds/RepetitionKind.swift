import Content
import Diagnostics
import Foundations

/// Lists of events that are repeated: on which days they fall.
enum RepetitionKind {
    static let all = [repetitions, repetitions.large(1 << 20)]

    private static let repetitions = FuzzKind(
        "repeat", share: 40,
        samples: [
            "- title: A\n  start: 2026-07-01 18:30\n  end: 20:00\n  repeat: {every: week, on: monday, count: 3, except: [2026-07-06]}\n",
            "- titel: B\n  börjar: 2026-01-31\n  upprepas: {varje: månad, på: sista fredagen, till: 2026-12-31, flyttade: {2026-02-27: 2026-03-02}}\n",
            "- title: C\n  start: 2024-02-29\n  repeat: {every: year, on: 30, until: 9999-12-31}\n- title: D\n  start: 2026-03-29 02:30\n  repeat: {every: day, count: 500}\n",
            "- {title: E, start: 2026-05-01, end: 2026-05-03, id: e, repeat: {every: month, on: 31, cancelled: [2026-05-31]}}\n",
        ].map { Array($0.utf8) },
        words: [
            "- title: ", "  start: ", "  end: ", "  id: e\n", "  slug: x\n", "  all-day: true\n", "  repeat: ",
            "{every: ",
            "day", "week", "month", "year", ", on: ", "monday", "fifth friday", "last sunday", "31", "29",
            ", count: ", "500", "501", "1", ", until: ", "9999-12-31", "2026-03-29", "2024-02-29", "0001-01-01",
            ", except: [", ", cancelled: [", ", moved: {", "2026-07-08: 2026-07-09 19:00", "]", "}", "}\n", "\n",
            "2026-10-25 02:30", "24:00",
        ]
    ) { input, _ throws(Broken) in
        let result = SmallEdition.load(["site.yml": Array(Samples.settings.utf8), "kalender/lista.yml": input])
        try Promises.areSayable(result.findings)
        guard let site = result.site, !result.findings.hasErrors else { return false }
        let addresses = site.entries.map(\.address)
        if Set(addresses).count != addresses.count { throw Broken("two days of an event have one address") }
        var times: [String: Int] = [:]
        for entry in site.entries {
            guard let event = entry.event else { continue }
            // The line on which an item of the list begins tells it from others, but for what stands on one line.
            times["\(entry.bodyLine) \(entry.title) \(event.place ?? "")", default: 0] += 1
            if let end = event.end, end.day < event.start.day { throw Broken("\(entry.address) ends before it begins") }
            if !(1...9999).contains(event.start.day.year) { throw Broken("\(entry.address) is in no year of ours") }
        }
        let most = times.values.max() ?? 0
        if most > Repetition.mostTimes, result.findings.isEmpty { throw Broken("an event is repeated \(most) times") }
        return result.findings.isEmpty
    }
}
