import Content
import Foundations

/// A calendar's events by month, type and place. Grouped once: pages ask it instead of looking through all events.
struct CalendarIndex: Sendable {
    /// A month in which something happens.
    struct Month: Sendable {
        let month: CalendarMonth
        let address: String
        /// The earliest first; what began before the month and goes on in it too.
        let events: [Entry]
    }

    /// A type or a place.
    struct Topic: Sendable {
        /// As the earliest event writes it, with a capital letter.
        let title: String
        let address: String
        /// The earliest first.
        let events: [Entry]
    }

    let section: Section
    let addresses: CalendarAddresses
    /// The earliest first.
    let events: [Entry]
    /// In order; months in which nothing happens are not among them.
    let months: [Month]
    /// By name.
    let types: [Topic]
    /// By name; those with at least ``CalendarAddresses/leastAtPlace`` events.
    let places: [Topic]
    private let pages: [String: String]

    /// Groups the events of a section, which come the earliest first.
    init(_ section: Section, events: [Entry]) {
        self.section = section
        self.events = events
        let addresses = CalendarAddresses(section)
        self.addresses = addresses
        var byMonth: [CalendarMonth: [Entry]] = [:]
        for entry in events {
            guard let event = entry.event else { continue }
            for month in CalendarMonth.all(in: event.shownDays) { byMonth[month, default: []].append(entry) }
        }
        months = byMonth.sorted { $0.key < $1.key }.map {
            Month(month: $0.key, address: addresses.month($0.key), events: $0.value)
        }
        var names: [String: String] = [:]
        types = Self.topics(events, &names, name: { $0.type.map { ($0, "typ " + $0) } }, address: addresses.type)
        places = Self.topics(events, &names, name: { $0.place.map { ($0, "plats " + $0) } }, address: addresses.place)
            .filter { $0.events.count >= CalendarAddresses.leastAtPlace }
        let made = Set((types + places).map(\.address))
        pages = names.filter { made.contains($0.value) }
    }

    /// The calendars of a publication, by their sections' names.
    static func all(of publication: Publication) -> [String: CalendarIndex] {
        let events = Dictionary(grouping: publication.events) { $0.section ?? "" }
        let sections = publication.site.settings.sections.filter { $0.kind == .event }
        return Dictionary(
            sections.map { ($0.name, CalendarIndex($0, events: events[$0.name] ?? [])) }, uniquingKeysWith: { $1 })
    }

    /// The page of an event's type; nil where there is none.
    func typeAddress(of event: Event) -> String? { event.type.flatMap { pages["typ " + $0] } }

    /// The page of an event's place; nil where there is none.
    func placeAddress(of event: Event) -> String? { event.place.flatMap { pages["plats " + $0] } }

    /// The addresses of all pages but the calendar's own and its years'.
    var pageAddresses: [String] { months.map(\.address) + (types + places).map(\.address) }

    /// Events by a name that they have; names with one address are one. Each spelling's address is read once and kept.
    private static func topics(
        _ events: [Entry], _ names: inout [String: String], name: (Event) -> (name: String, key: String)?,
        address: (String) -> String?
    ) -> [Topic] {
        var titles: [String: String] = [:]
        var members: [String: [Entry]] = [:]
        for entry in events {
            guard let (name, key) = entry.event.flatMap(name), let page = names[key] ?? address(name) else { continue }
            names[key] = page
            if titles[page] == nil { titles[page] = name }
            members[page, default: []].append(entry)
        }
        return members.keys.sorted().map { page in
            Topic(title: (titles[page] ?? "").asHeading, address: page, events: members[page] ?? [])
        }
    }
}
