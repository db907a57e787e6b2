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
    /// The pages by the names that lead to them, in every spelling.
    private let typePages: [String: String]
    private let placePages: [String: String]

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
        let byType = EventNames(events, by: \.type).groups
        let byPlace = EventNames(events, by: \.place).groups.filter {
            $0.entries.count >= CalendarAddresses.leastAtPlace
        }
        let order = AlphabeticalOrder(language: section.language)
        types = Self.topics(byType, order, addresses.type)
        places = Self.topics(byPlace, order, addresses.place)
        typePages = Self.pages(byType, addresses.type)
        placePages = Self.pages(byPlace, addresses.place)
    }

    /// The calendars of a publication, by their sections' names.
    static func all(of publication: Publication) -> [String: CalendarIndex] {
        let events = Dictionary(grouping: publication.events) { $0.section ?? "" }
        let sections = publication.site.settings.sections.filter { $0.kind == .event }
        return Dictionary(
            sections.map { ($0.name, CalendarIndex($0, events: events[$0.name] ?? [])) }, uniquingKeysWith: { $1 })
    }

    /// The page of an event's type; nil where there is none.
    func typeAddress(of event: Event) -> String? { event.type.flatMap { typePages[$0] } }

    /// The page of an event's place; nil where there is none.
    func placeAddress(of event: Event) -> String? { event.place.flatMap { placePages[$0] } }

    /// The addresses of all pages but the calendar's own and its years'.
    var pageAddresses: [String] { months.map(\.address) + (types + places).map(\.address) }

    private static func topics(
        _ groups: [EventNames.Group], _ order: AlphabeticalOrder, _ address: (String) -> String?
    ) -> [Topic] {
        let topics = groups.compactMap { group in
            address(group.name).map { Topic(title: group.title, address: $0, events: group.entries) }
        }
        return topics.map { (key: order.key($0.title), topic: $0) }
            .sorted { ($0.key, $0.topic.address) < ($1.key, $1.topic.address) }.map(\.topic)
    }

    private static func pages(_ groups: [EventNames.Group], _ address: (String) -> String?) -> [String: String] {
        Dictionary(groups.flatMap { group in group.spellings.map { ($0, address(group.name)) } }) { first, _ in first }
            .compactMapValues(\.self)
    }
}
