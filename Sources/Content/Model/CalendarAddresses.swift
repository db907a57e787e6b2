import Foundations

/// The addresses of the pages that a calendar makes of its events: years, months, types and places. Types and places have a
/// folder of their own, for directly below the calendar stand the events.
public struct CalendarAddresses: Sendable {
    private let base: String

    /// The addresses below a section's.
    public init(_ section: Section) { base = section.address }

    /// `/kalender/2026/`.
    public func year(_ year: Int) -> String { "\(base)\(year)/" }

    /// `/kalender/2026/11/`.
    public func month(_ month: CalendarMonth) -> String { "\(base)\(month.year)/\(Day.padded(month.month, 2))/" }

    /// `/kalender/typ/torgmote/`; nil for a type without a letter or digit.
    public func type(_ name: String) -> String? { below("typ", name) }

    /// `/kalender/plats/stora-torget/`; nil for a place without a letter or digit.
    public func place(_ name: String) -> String? { below("plats", name) }

    /// Whether an address is that of a year, a month, a type or a place, of events that there are or were.
    public func isList(_ address: String) -> Bool {
        guard address.hasPrefix(base) else { return false }
        let rest = address.dropFirst(base.count).split(separator: "/")
        guard let first = rest.first else { return false }
        switch rest.count {
        case 1: return Self.isYear(first)
        case 2: return first == "typ" || first == "plats" || (Self.isYear(first) && Self.isDigits(rest[1], 2))
        default: return false
        }
    }

    /// Whether a part of an address is a year's.
    public static func isYear(_ segment: Substring) -> Bool { isDigits(segment, 4) }

    private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    private func below(_ folder: String, _ name: String) -> String? {
        let slug = Slug.make(name)
        return slug.isEmpty ? nil : "\(base)\(folder)/\(slug)/"
    }

    /// How many events a place has at least that has a page of its own: one event says where it is by itself.
    public static let leastAtPlace = 2

    /// The addresses of all months, types and places of some events.
    func all(of events: [Event]) -> Set<String> {
        let months = Set(events.flatMap { CalendarMonth.all(in: $0.shownDays) })
        // Names are read once each: there may be thousands of events at one place.
        let places = Dictionary(events.compactMap(\.place).map { ($0, 1) }, uniquingKeysWith: +)
        let counts = Dictionary(
            places.compactMap { name, count in place(name).map { ($0, count) } }, uniquingKeysWith: +)
        return Set(months.map(month)).union(Set(events.compactMap(\.type)).compactMap(type)).union(
            counts.filter { $0.value >= Self.leastAtPlace }.keys)
    }
}
