import Foundations
import Testing

@Suite struct ZoneTransitionTests {
    private func transitions(_ name: String, _ first: String, _ last: String) throws -> [Zone.Transition] {
        try #require(Zone(named: name)).transitions(
            from: try #require(Day(iso: first)), to: try #require(Day(iso: last)))
    }

    @Test func stockholmChangesTwiceAYearAtOneOClockUTC() throws {
        let found = try transitions("Europe/Stockholm", "2024-01-01", "2025-01-01")
        #expect(found.map(\.moment) == [1_711_846_800, 1_729_990_800])
        #expect(found.map(\.before) == [3600, 7200])
        #expect(found.map(\.after) == [7200, 3600])
        #expect(found.map(\.isDaylight) == [true, false])
    }

    @Test func aZoneWithoutSummerTimeHasNone() throws {
        #expect(try transitions("Africa/Nairobi", "2000-01-01", "2030-01-01").isEmpty)
        #expect(Zone.utc.transitions(from: Day(number: 0), to: Day(number: 20_000)).isEmpty)
    }

    @Test func aRuleThatEndedIsFoundOnlyWhereItHeld() throws {
        #expect(try transitions("America/Sao_Paulo", "2018-01-01", "2026-01-01").count == 3)
    }
}
