import Foundations

/// A time zone as calendar programs read it (RFC 5545, section 3.6.5), made from the zone's own changes of the clock:
/// yearly rules where they follow one, else one by one.
struct VTimezone: Sendable {
    private let name: String
    private let observances: [ZoneObservance]
    /// When each change came, with the observance that it begins.
    private let onsets: [(moment: Int, observance: Int)]
    private let firstOffset: Int

    /// The changes are looked for from 1970 on, and the rules of the last year hold for ever.
    private static let years = 1970...2037

    /// The zone with its changes.
    init(_ zone: Zone) {
        name = zone.name
        let (first, last) = (Self.january(Self.years.lowerBound), Self.january(Self.years.upperBound + 1))
        let transitions = zone.transitions(from: first, to: last)
        observances = ZoneObservance.grouped(transitions, lastYear: Self.years.upperBound)
        onsets = observances.enumerated().flatMap { index, observance in
            observance.transitions.map { ($0.moment, index) }
        }.sorted { $0.0 < $1.0 }
        firstOffset = transitions.first?.before ?? zone.offset(at: LocalDateTime(day: first, time: .init(seconds: 0)))
    }

    /// Writes what is needed for times from one day to another: the rules that hold then and a year around.
    func write(for days: ClosedRange<Day>, to writer: inout ICalendarWriter) {
        let year = 366
        // After the last year that was looked at, its rules hold.
        let from = min(days.lowerBound, Self.january(Self.years.upperBound) - 1).number * 86_400
        let to = (days.upperBound + year).number * 86_400
        let before = onsets.last { $0.moment <= from - year * 86_400 }
        let around = onsets.filter { $0.moment > from - year * 86_400 && $0.moment < to }
        writer.property("BEGIN", "VTIMEZONE")
        writer.text("TZID", name)
        if before == nil, !(around.first.map { $0.moment <= from } ?? false) {
            ZoneObservance.write(
                "STANDARD", start: LocalDateTime(day: Self.january(1970), time: LocalTime(seconds: 0)),
                before: firstOffset, after: firstOffset, rule: nil, to: &writer)
        }
        for index in Set(around.map(\.observance) + (before.map { [$0.observance] } ?? [])).sorted() {
            observances[index].write(to: &writer)
        }
        writer.property("END", "VTIMEZONE")
    }

    private static func january(_ year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }
}
