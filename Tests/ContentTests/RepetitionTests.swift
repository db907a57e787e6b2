import Foundations
import Testing

@testable import Content

@Suite("Upprepningar") struct RepetitionTests {
    private func days(_ start: String, _ rule: String) -> [String] {
        let folder = Folder(["kalender/m.md": "---\ntitle: M\nstart: \(start) 18:30\nrepeat: {\(rule)}\n---\n"])
        return folder.load().site?.entries.compactMap { $0.event?.start.day.description } ?? []
    }

    @Test func englishAndSwedishSayTheSame() {
        let english = days(
            "2024-01-01",
            "every: month, on: second wednesday, until: 2024-06-30, except: [2024-02-14], moved: {2024-05-08: 2024-05-15}"
        )
        let swedish = days(
            "2024-01-01",
            "varje: månad, på: andra onsdagen, till: 2024-06-30, utom: 2024-02-14, flyttad: {2024-05-08: 2024-05-15}")
        #expect(english == ["2024-01-10", "2024-03-13", "2024-04-10", "2024-05-15", "2024-06-12"])
        #expect(swedish == english)
    }

    @Test(arguments: [
        ("every: week, count: 3", ["2024-03-11", "2024-03-18", "2024-03-25"]),
        ("varje: vecka, på: torsdag, antal: 2", ["2024-03-14", "2024-03-21"]),
        ("every: month, on: last friday, count: 2", ["2024-03-29", "2024-04-26"]),
        ("varje: månad, på: sista fredagen i månaden, antal: 2", ["2024-03-29", "2024-04-26"]),
        ("every: month, on: 31, count: 3", ["2024-03-31", "2024-05-31", "2024-07-31"]),
        ("every: month, on: fifth monday, count: 2", ["2024-04-29", "2024-07-29"]),
        ("every: day, until: 2024-03-13", ["2024-03-11", "2024-03-12", "2024-03-13"]),
        ("every: year, count: 2", ["2024-03-11", "2025-03-11"]),
        ("every: year, on: first sunday, count: 2", ["2025-03-02", "2026-03-01"]),
    ])
    func rules(rule: String, expected: [String]) {
        #expect(days("2024-03-11", rule) == expected)
    }

    @Test func noDayComesAfterTheYear9999() {
        #expect(days("9999-12-30", "every: day, count: 5") == ["9999-12-30", "9999-12-31"])
        #expect(days("9999-12-30", "every: week, on: monday, count: 5") == [])
        #expect(days("9999-11-30", "every: month, count: 5") == ["9999-11-30", "9999-12-30"])
        #expect(days("9999-12-30", "every: year, count: 5") == ["9999-12-30"])
    }

    @Test func theAddressKeepsTheDayOfTheRuleAndTheId() {
        let folder = Folder([
            "kalender/kf.md":
                "---\ntitle: M\nid: kf\nstart: 2024-03-11\nrepeat: {every: week, count: 2, moved: {2024-03-18: 2024-03-20}}\n---\n"
        ])
        #expect(folder.addresses == ["/kalender/kf-2024-03-11/", "/kalender/kf-2024-03-18/"])
        #expect(folder.load().site?.entries.map { $0.event?.id } == ["kf-2024-03-11", "kf-2024-03-18"])
        #expect(folder.load().site?.entries.last?.event?.start.day.description == "2024-03-20")
    }

    @Test func anEndlessOneHasTwoYears() {
        #expect(days("2024-01-01", "every: week").last == "2025-12-29")
    }

    private func said(_ rule: String) -> [String] {
        Folder([
            "kalender/m.md": "---\ntitel: M\nbörjar: 2026-01-01 18:00\nupprepa: {\(rule)}\n---\n\nText.\n"
        ]).said.map { $0.replacing("content/kalender/m.md:", with: "") }
    }

    @Test func oneThatAsksForTooManyTimesSaysWhichIsTheLast() {
        #expect(
            said("varje: vecka, till: 2036-12-31") == [
                "4:31: warning: en upprepning har högst 500 gånger, så den sista blir 2035-07-26 [bad-repeat] = skriv till: 2035-07-26, och det som kommer sedan som en händelse till: börjar: 2035-08-02"
            ])
        #expect(said("varje: vecka, till: 2035-07-26") == [])
        #expect(said("varje: vecka, till: 2035-08-01") == [])
        #expect(said("varje: vecka, antal: 500") == [])
    }

    /// A list of so many events with the rule.
    private func list(_ items: Int, start: String, _ rule: String) -> Folder {
        let lines = (1...items).map { "- {title: a\($0), start: \(start), repeat: {\(rule)}}\n" }
        return Folder(["kalender/a.yml": lines.joined()])
    }

    @Test func theRepetitionsOfAFileHaveALimitTogether() {
        let folder = list(600, start: "2024-02-01", "every: day, count: 500")
        #expect(
            folder.said == [
                "content/kalender/a.yml:41:3: error: upprepningarna i en fil har tillsammans högst 20000 gånger, och här blir de fler [bad-repeat] = flytta den här händelsen och de som kommer efter till en fil till, eller skriv färre gånger: antal: 10"
            ])
        #expect(folder.addresses.count < 21_000)
        #expect(list(40, start: "2024-02-01", "every: day, count: 500").said == [])
    }

    @Test func eventsThatAreHeldOnceAreNotCountedAmongTheRepetitions() {
        let plain = (1...600).map { "- {title: b\($0), start: 2024-02-01}\n" }.joined()
        var folder = list(2, start: "2024-02-01", "every: day, count: 500")
        folder.files["kalender/a.yml"]? += Array(plain.utf8)
        #expect(folder.said == [] && folder.addresses.count == 1600)
    }

    @Test func manyRulesThatNeverComeAreToldOf() {
        let load = list(2000, start: "2024-02-01", "every: year, on: 30, until: 9999-12-31").load()
        #expect(load.site?.entries.isEmpty == true && load.findings.allSatisfy { $0.code == .badRepeat })
        #expect(load.findings.first?.message.swedish == "upprepningen har ingen dag som finns")
    }

    /// Around 1900, which is no leap year, a rule waits the longest: 40 years.
    @Test(arguments: 1...7) func aLeapDayOnAWeekdayComesHoweverLongItWaits(weekday: Int) throws {
        let first = try #require(Day(iso: "1860-02-01"))
        let last = try #require(Day(iso: "2120-12-31"))
        let rule = Repetition(
            every: .year, on: .numbered(5, weekday: weekday), until: last, count: nil, except: [], cancelled: [],
            moved: [:])
        let leapDays = (1860...2120).compactMap { Day(year: $0, month: 2, day: 29) }
        #expect(rule.days(from: first) == leapDays.filter { $0.weekday == weekday })
    }

    @Test(arguments: ["[måndag, onsdag]", "måndag och onsdag"]) func severalDaysAreAnEventEach(_ days: String) {
        #expect(
            said("varje: vecka, på: \(days), antal: 3") == [
                "4:29: error: en upprepning har en enda dag, inte en lista [bad-repeat] = skriv en händelse för varje dag: på: måndag i den ena, på: onsdag i den andra"
            ])
    }

    /// Every rule against a plain reference that looks at each day of six years.
    @Test(arguments: [Repetition.Unit.day, .week, .month, .year])
    func everyRuleAgreesWithLookingAtEachDay(unit: Repetition.Unit) throws {
        let ons: [Repetition.On?] =
            [nil] + (1...7).map { .weekday($0) } + [1, 28, 29, 30, 31].map { .dayOfMonth($0) }
            + [1, 2, 5, -1].flatMap { number in [1, 4, 7].map { .numbered(number, weekday: $0) } }
        for start in ["2023-12-31", "2024-02-29", "2024-03-11", "2025-01-30"] {
            let first = try #require(Day(iso: start))
            for on in ons where Self.fits(on, unit) {
                let rule = Repetition(
                    every: unit, on: on, until: first + 400, count: nil, except: [], cancelled: [], moved: [:])
                let reference = (0...400).map { first + $0 }.filter { Self.falls($0, on, unit, first: first) }
                #expect(rule.days(from: first) == reference, "\(unit) \(String(describing: on)) from \(start)")
                let counted = Repetition(
                    every: unit, on: on, until: nil, count: 2, except: [], cancelled: [], moved: [:])
                // 30 February comes never, however long one waits.
                if !reference.isEmpty { #expect(counted.days(from: first).count == 2) }
                #expect(
                    Array(reference.prefix(2)).elementsEqual(counted.days(from: first).prefix(min(2, reference.count))))
            }
        }
    }

    private static func fits(_ on: Repetition.On?, _ unit: Repetition.Unit) -> Bool {
        switch (on, unit) {
        case (.weekday, .week), (.numbered, .month), (.numbered, .year), (.dayOfMonth, .month), (.dayOfMonth, .year),
            (nil, _):
            true
        default: false
        }
    }

    private static func falls(_ day: Day, _ on: Repetition.On?, _ unit: Repetition.Unit, first: Day) -> Bool {
        if unit == .year, day.month != first.month { return false }
        switch on {
        case .weekday(let weekday): return day.weekday == weekday
        case .dayOfMonth(let number): return day.day == number
        case .numbered(let number, let weekday):
            guard day.weekday == weekday else { return false }
            return number == -1 ? (day + 7).month != day.month : (day.day - 1) / 7 + 1 == number
        case nil:
            switch unit {
            case .day: return true
            case .week: return day.weekday == first.weekday
            case .month, .year: return day.day == first.day
            }
        }
    }
}
