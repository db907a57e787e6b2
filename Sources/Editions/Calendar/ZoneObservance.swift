import Foundations

/// Changes of a zone's clock that follow one yearly rule, or a change alone.
struct ZoneObservance: Sendable {
    /// The changes, a year between them.
    private(set) var transitions: [Zone.Transition]
    /// What the changes have in common.
    private let key: Key
    /// Which weekdays of the month they all are: 1 to 5 from its start, or -1 for the last.
    private var ordinals: Set<Int>
    private var lastYear: Int
    private let isForEver: Bool

    /// The month, weekday and wall clock of a change, and what it does.
    private struct Key: Hashable {
        let month: Int
        let weekday: Int
        let seconds: Int
        let before: Int
        let after: Int
        let isDaylight: Bool
    }

    /// Groups changes, in their order, by the yearly rules that they follow. Rules that still hold in the last year have no
    /// end.
    static func grouped(_ transitions: [Zone.Transition], lastYear: Int) -> [ZoneObservance] {
        var groups: [ZoneObservance] = []
        var open: [Key: Int] = [:]
        for transition in transitions {
            let one = ZoneObservance(transition)
            if let index = open[one.key], groups[index].extend(one) { continue }
            open[one.key] = groups.count
            groups.append(one)
        }
        return groups.map { $0.lastYear == lastYear ? ZoneObservance(forEver: $0) : $0 }
    }

    private init(_ transition: Zone.Transition) {
        let start = Self.start(transition)
        let day = start.day
        transitions = [transition]
        key = Key(
            month: day.month, weekday: day.weekday, seconds: start.time.seconds, before: transition.before,
            after: transition.after, isDaylight: transition.isDaylight)
        ordinals = [(day.day - 1) / 7 + 1]
        if day.day + 7 > Day.length(ofMonth: day.month, year: day.year) { ordinals.insert(-1) }
        lastYear = day.year
        isForEver = false
    }

    private init(forEver other: ZoneObservance) {
        transitions = other.transitions
        key = other.key
        ordinals = other.ordinals
        lastYear = other.lastYear
        isForEver = true
    }

    /// Takes over a change a year later, if one rule says both.
    private mutating func extend(_ other: ZoneObservance) -> Bool {
        let common = ordinals.intersection(other.ordinals)
        guard other.lastYear == lastYear + 1, !common.isEmpty else { return false }
        ordinals = common
        transitions += other.transitions
        lastYear = other.lastYear
        return true
    }

    /// The wall clock's last reading before a change.
    private static func start(_ transition: Zone.Transition) -> LocalDateTime {
        ICalendarTime.wallClock(transition.moment, offset: transition.before)
    }

    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, with the moment of the last change where the rule has ended.
    private var rule: String? {
        guard let last = transitions.last, isForEver || transitions.count > 1 else { return nil }
        let number = ordinals.contains(-1) ? -1 : ordinals.first ?? 1
        let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][key.weekday - 1]
        let end = isForEver ? "" : ";UNTIL=" + ICalendarTime.utc(last.moment)
        return "FREQ=YEARLY;BYMONTH=\(key.month);BYDAY=\(number)\(weekday)" + end
    }

    /// Writes it as a part of a VTIMEZONE.
    func write(to writer: inout ICalendarWriter) {
        guard let first = transitions.first else { return }
        Self.write(
            key.isDaylight ? "DAYLIGHT" : "STANDARD", start: Self.start(first), before: key.before, after: key.after,
            rule: rule, to: &writer)
    }

    /// Writes a part of a VTIMEZONE: from when which offset holds.
    static func write(
        _ component: String, start: LocalDateTime, before: Int, after: Int, rule: String?,
        to writer: inout ICalendarWriter
    ) {
        writer.property("BEGIN", component)
        writer.property("DTSTART", ICalendarTime.local(start))
        if let rule { writer.property("RRULE", rule) }
        writer.property("TZOFFSETFROM", ICalendarTime.offset(before))
        writer.property("TZOFFSETTO", ICalendarTime.offset(after))
        // As the zone database names offsets that have no name in its own texts.
        let hours = ICalendarTime.offset(after)
        writer.property("TZNAME", hours.hasSuffix("00") && hours.count == 5 ? String(hours.dropLast(2)) : hours)
        writer.property("END", component)
    }
}
