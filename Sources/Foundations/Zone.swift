import Foundation

/// A time zone of the IANA database, and what it does to local times.
public struct Zone: Sendable {
    /// The zone's name, `Europe/Stockholm`.
    public let name: String
    private let zone: TimeZone

    /// What a wall clock does at a local time.
    public enum Reading: Equatable, Sendable {
        /// The time comes once; seconds east of UTC.
        case once(offset: Int)
        /// The clock skips the time (spring).
        case never
        /// The time comes twice (autumn); the first offset is the earlier moment's.
        case twice(first: Int, second: Int)
    }

    /// Nil for names that the database does not list: abbreviations, paths and misspellings.
    public init?(named name: String) {
        guard name == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(name), let zone = TimeZone(identifier: name)
        else { return nil }
        self.name = name
        self.zone = zone
    }

    /// The nearest names in the database for a suggestion.
    public static var names: [String] { TimeZone.knownTimeZoneIdentifiers }

    /// How the zone's wall clock meets the local time.
    public func reading(_ local: LocalDateTime) -> Reading {
        let naive = local.day.number * 86_400 + local.time.seconds
        let offsets = [offset(at: naive - 86_400), offset(at: naive + 86_400)]
        let fitting = offsets.filter { offset(at: naive - $0) == $0 }
        guard let first = fitting.first else { return .never }
        if let second = fitting.last, second != first { return .twice(first: first, second: second) }
        return .once(offset: first)
    }

    /// Seconds east of UTC that apply to the local time; a skipped time is read with the offset before the change.
    public func offset(at local: LocalDateTime) -> Int {
        switch reading(local) {
        case .once(let offset), .twice(let offset, _): offset
        case .never: offset(at: local.day.number * 86_400 + local.time.seconds - 86_400)
        }
    }

    /// The day in this zone at a moment, in seconds since 1970-01-01 UTC.
    public func day(at moment: Int) -> Day {
        let local = moment + offset(at: moment)
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// The moment of a local time, in seconds since 1970-01-01 UTC; of one that comes twice the first.
    public func moment(_ local: LocalDateTime) -> Int {
        local.day.number * 86_400 + local.time.seconds - offset(at: local)
    }

    /// RFC 3339 with the zone's offset: `2024-03-11T18:30:00+01:00`.
    public func timestamp(_ local: LocalDateTime) -> String {
        let offset = offset(at: local)
        let size = abs(offset)
        let second = Day.padded(local.time.second, 2)
        let clock = "\(Day.padded(local.time.hour, 2)):\(Day.padded(local.time.minute, 2)):\(second)"
        return
            "\(local.day)T\(clock)\(offset < 0 ? "-" : "+")\(Day.padded(size / 3600, 2)):\(Day.padded(size / 60 % 60, 2))"
    }

    /// Seconds east of UTC at a moment, in seconds since 1970-01-01 UTC.
    func offset(at moment: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    }

    /// Whether summer time holds at a moment, in seconds since 1970-01-01 UTC.
    func isDaylight(at moment: Int) -> Bool {
        zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: Double(moment)))
    }
}

extension Zone {
    /// Coordinated Universal Time.
    public static let utc = Zone(name: "UTC", zone: .gmt)

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }
}
