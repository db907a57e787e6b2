import Editions
import Foundations
import TestSupport
import Testing

@Suite struct CalendarFileTests {
    private static let stockholm = Zone(named: "Europe/Stockholm") ?? .utc

    private static let file = CalendarFile(zone: stockholm)

    private static func local(_ day: String, _ hour: Int, _ minute: Int = 0) -> LocalDateTime {
        LocalDateTime(day: Day(iso: day) ?? Day(number: 0), time: LocalTime(seconds: hour * 3600 + minute * 60))
    }

    private static func event(
        _ title: String = "Möte", time: CalendarEvent.Time = .clock(start: local("2026-07-06", 18), end: nil)
    ) -> CalendarEvent {
        CalendarEvent(uid: "kf@a.example", stamp: 0, time: time, title: title, url: "https://a.example/kf/")
    }

    private func bytes(_ event: CalendarEvent) -> [UInt8] {
        Self.file.bytes([CalendarFile.Component(event, zone: Self.stockholm)])
    }

    private func bytes(_ event: CalendarEvent, zone: Zone) -> [UInt8] {
        CalendarFile(zone: zone).bytes([CalendarFile.Component(event, zone: zone)])
    }

    // MARK: Lines

    /// Titles of every length around the fold, of letters of one to four bytes and of emoji of many scalars.
    @Test(arguments: ["a", "å", "→", "🌹", "👩‍👩‍👧", "🇸🇪", "e\u{301}", "1\u{FE0F}\u{20E3}", "\\", ",", "\n"])
    func noLineIsTooLongAndNoCharacterIsSplit(character: String) throws {
        for count in 55...90 {
            let title = "x" + String(repeating: character, count: count)
            let read = CalendarLines(bytes(Self.event(title)))
            let lines = try #require(read.physical)
            #expect(lines.allSatisfy { $0.count <= 75 })
            #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
            #expect(read.texts("SUMMARY") == [title])
            // A piece begins where a character begins, as readers see them.
            let pieces = lines.filter { $0.first == 32 }.map { String(decoding: $0.dropFirst(), as: UTF8.self) }
            #expect(pieces.map(\.count).reduce(0, +) <= 2 * title.count + 2)
            if character.count == 1, character.utf8.count > 4 {
                #expect(pieces.allSatisfy { $0.hasPrefix(character) || !$0.contains(character) }, "\(pieces)")
            }
        }
    }

    @Test func aCharacterLongerThanALineIsSplitBetweenItsScalars() throws {
        let title = "o" + String(repeating: "\u{308}", count: 200)
        let read = CalendarLines(bytes(Self.event(title)))
        #expect(
            try #require(read.physical).allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(read.texts("SUMMARY") == [title])
    }

    @Test func anyTextComesBack() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<600 {
            let title = HostileText.random(&generator) + HostileText.random(&generator)
            var event = Self.event(title)
            event.location = HostileText.random(&generator)
            event.categories = [title, "a,b;c"]
            let read = CalendarLines(bytes(event))
            let lines = try #require(read.physical, "\(title.debugDescription)")
            #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
            #expect(read.texts("SUMMARY") == [Self.kept(title)])
            #expect(read.texts("LOCATION") == [Self.kept(event.location ?? "")])
            #expect(read.texts("CATEGORIES") == [Self.kept(title) + ",a,b;c"])
            #expect(read.values("BEGIN").filter { $0 == "VEVENT" }.count == 1)
        }
    }

    /// What a text keeps: line ends of every kind are one, and control characters have no place (section 3.3.11).
    private static func kept(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\n" where wasReturn: continue
            case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t": kept.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }

    @Test func anOrganisersNameCannotEndItsQuotes() {
        var event = Self.event()
        event.organizer = .init(name: "Anna \"A:;,\"\r\nLind", address: "anna@å.example")
        let line = CalendarLines(bytes(event)).lines.first { $0.name == "ORGANIZER" }
        #expect(line?.parameters == ";CN=\"Anna 'A:;,'  Lind\"")
        #expect(line?.value == "mailto:anna@%C3%A5.example")
    }

    // MARK: Times

    private func times(_ time: CalendarEvent.Time, zone: Zone = stockholm) -> [String] {
        CalendarLines(bytes(Self.event(time: time), zone: zone)).lines.drop { $0.value != "VEVENT" }
            .filter { $0.name.hasPrefix("DT") }
            .map { "\($0.name)\($0.parameters):\($0.value)" }.filter { !$0.hasPrefix("DTSTAMP") }
    }

    @Test func timesAreTheZones() {
        let start = Self.local("2026-07-06", 18, 30)
        #expect(
            times(.clock(start: start, end: Self.local("2026-07-07", 0, 30))) == [
                "DTSTART;TZID=Europe/Stockholm:20260706T183000", "DTEND;TZID=Europe/Stockholm:20260707T003000",
            ])
        #expect(times(.clock(start: start, end: nil)) == ["DTSTART;TZID=Europe/Stockholm:20260706T183000"])
        // An event without length has no end (section 3.8.2.2).
        #expect(times(.clock(start: start, end: start)) == ["DTSTART;TZID=Europe/Stockholm:20260706T183000"])
        #expect(times(.clock(start: start, end: nil), zone: .utc) == ["DTSTART:20260706T183000Z"])
    }

    @Test func aDayEndsWithTheNext() {
        let day = Day(iso: "2026-12-31")!
        #expect(
            times(.days(first: day, last: day)) == ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"])
        #expect(
            times(.days(first: day, last: day + 6)) == ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270107"])
    }

    // MARK: Zones

    private func zone(_ name: String, _ day: String) throws -> [String] {
        let zone = try #require(Zone(named: name))
        let event = Self.event(time: .clock(start: Self.local(day, 12), end: nil))
        let lines = CalendarLines(bytes(event, zone: zone)).lines.map { "\($0.name):\($0.value)" }
        let end = try #require(lines.firstIndex(of: "END:VTIMEZONE"))
        let wanted = ["BEGIN", "DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO"]
        return lines[..<end].filter { line in wanted.contains { line.hasPrefix($0 + ":") } }.dropFirst(2).map {
            $0.replacing("TZOFFSET", with: "")
        }
    }

    @Test func stockholmAsItsRulesAre() throws {
        for day in ["2026-01-15", "2026-07-15", "2036-07-15", "2037-12-15", "2060-07-15"] {
            #expect(
                try zone("Europe/Stockholm", day) == [
                    "BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FROM:+0100",
                    "TO:+0200", "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                    "FROM:+0200", "TO:+0100",
                ])
        }
    }

    @Test func aRuleThatEndedSaysWhen() throws {
        #expect(
            try zone("Europe/Stockholm", "1990-07-15").contains(
                "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z"))
    }

    @Test func aZoneThatNeverChangesHasOneOffset() throws {
        #expect(
            try zone("Africa/Nairobi", "2026-07-15") == [
                "BEGIN:STANDARD", "DTSTART:19700101T000000", "FROM:+0300", "TO:+0300",
            ])
    }

    @Test func theSecondSundayAndTheFirst() throws {
        let rules = try zone("America/New_York", "2026-07-15").filter { $0.hasPrefix("RRULE") }
        #expect(rules.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"))
        #expect(rules.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"))
    }

    @Test func whatHasNoClockNeedsNoZone() {
        let day = Day(iso: "2026-07-06")!
        let read = CalendarLines(bytes(Self.event(time: .days(first: day, last: day))))
        #expect(!read.values("BEGIN").contains("VTIMEZONE"))
    }
}
