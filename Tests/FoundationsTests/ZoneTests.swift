import Foundations
import Testing

@Suite struct ZoneTests {
    private func reading(_ day: String, _ hour: Int, _ minute: Int, _ name: String = "Europe/Stockholm") throws
        -> Zone.Reading
    {
        let zone = try #require(Zone(named: name))
        return zone.reading(
            LocalDateTime(day: try #require(Day(iso: day)), time: try #require(LocalTime(hour: hour, minute: minute))))
    }

    @Test func theHourThatSpringSkips() throws {
        #expect(try reading("2024-03-31", 1, 59) == .once(offset: 3600))
        for minute in [0, 30, 59] { #expect(try reading("2024-03-31", 2, minute) == .never) }
        #expect(try reading("2024-03-31", 3, 0) == .once(offset: 7200))
    }

    @Test func theHourThatAutumnRepeats() throws {
        #expect(try reading("2024-10-27", 1, 59) == .once(offset: 7200))
        for minute in [0, 30, 59] { #expect(try reading("2024-10-27", 2, minute) == .twice(first: 7200, second: 3600)) }
        #expect(try reading("2024-10-27", 3, 0) == .once(offset: 3600))
    }

    @Test func timestampsHaveTheOffsetOfTheirDay() throws {
        let zone = try #require(Zone(named: "Europe/Stockholm"))
        let stamps = ["2024-01-15", "2024-07-15", "2024-10-27"].map {
            zone.timestamp(LocalDateTime(day: Day(iso: $0)!, time: LocalTime(hour: 2, minute: 30)!))
        }
        #expect(stamps == ["2024-01-15T02:30:00+01:00", "2024-07-15T02:30:00+02:00", "2024-10-27T02:30:00+02:00"])
    }

    @Test func theDayAtAMomentIsTheZones() throws {
        let zone = try #require(Zone(named: "Europe/Stockholm"))
        #expect(zone.day(at: 0) == Day(iso: "1970-01-01"))
        #expect(zone.day(at: -3601) == Day(iso: "1969-12-31"))
        #expect(zone.day(at: 1_704_063_599) == Day(iso: "2023-12-31"))
        #expect(zone.day(at: 1_704_063_600) == Day(iso: "2024-01-01"))
    }

    @Test(arguments: [
        "CET", "GMT+1", "Europe/Stokholm", "../../etc/passwd", "", "europe/stockholm", "Europe/Stockholm\0",
    ])
    func otherNamesAreNoZones(name: String) { #expect(Zone(named: name) == nil) }
}
