import Content
import Foundations

/// The calendar files: of all events, of each type, and of each event beside its page.
struct CalendarFiles: Sendable {
    let web: WebSite

    /// The address of the calendar of all events.
    static let address = "/kalender.ics"
    /// The address of the calendar of a type.
    static func address(of type: EventNames.Group) -> String { "/kalender/\(type.slug).ics" }
    /// The address of an event's own file.
    static func address(of entry: Entry) -> String { entry.address + ownName }
    /// The name of an event's own file.
    private static let ownName = "event.ics"

    /// The event whose own file has an address, published or not.
    static func event(ofFile address: String, in site: Site) -> Entry? {
        guard address.hasSuffix("/" + ownName) else { return nil }
        return site.entry(address: String(address.dropLast(ownName.count))).flatMap { $0.event == nil ? nil : $0 }
    }

    /// The addresses of the calendars that hold many events: all, and those of each type. None without a calendar.
    static func shared(by publication: Publication) -> [String] {
        let events = publication.events
        guard publication.site.settings.sections.contains(where: { $0.kind == .event }) || !events.isEmpty else {
            return []
        }
        return [address] + EventNames(events, by: \.type).groups.map { address(of: $0) }
    }

    private var settings: Settings { web.settings }

    /// All of them; none on a site without a calendar.
    func files() -> [RenderedFile] {
        let events = web.publication.events
        guard settings.sections.contains(where: { $0.kind == .event }) || !events.isEmpty else { return [] }
        let calendar = CalendarFile(zone: settings.zone)
        let maker = CalendarEventMaker(web: web)
        // An event's lines are the same in every file.
        let components = OnDemand {
            let written = events.parallelMap { entry in
                maker.event(entry).map { CalendarFile.Component($0, zone: maker.web.settings.zone) }
            }
            return Dictionary(zip(events.map(\.address), written)) { first, _ in first }.compactMapValues(\.self)
        }
        let all = RenderedFile(path: RenderedFile.path(ofAddress: Self.address)) {
            calendar.bytes(
                events.compactMap { components.value[$0.address] },
                subscription: subscription(settings.title, home: events))
        }
        let types = EventNames(events, by: \.type).groups.map { type in
            RenderedFile(path: RenderedFile.path(ofAddress: Self.address(of: type))) {
                calendar.bytes(
                    type.entries.compactMap { components.value[$0.address] },
                    subscription: subscription("\(type.title) – \(settings.title)", home: type.entries))
            }
        }
        let own = events.filter { $0.event != nil }.map { entry in
            RenderedFile(path: RenderedFile.path(ofAddress: Self.address(of: entry))) {
                calendar.bytes([components.value[entry.address]].compactMap(\.self))
            }
        }
        return [all] + types + own
    }

    /// The page that shows the events is their section's, or the site's where they have several.
    private func subscription(_ name: String, home events: [Entry]) -> CalendarFile.Subscription {
        let sections = Set(events.map(\.section))
        let section = sections.count == 1 ? sections.first?.flatMap { settings.section(named: $0) } : nil
        return CalendarFile.Subscription(
            name: name, description: settings.description, url: settings.absolute(section?.address ?? "/"),
            zone: settings.zone.name)
    }
}

extension CalendarFiles {
    /// The calendars that a section of events offers, in its language: all events, then each type that is held in it.
    static func links(of section: Section, types: EventNames, settings: Settings) -> [CalendarLinkContext] {
        let words = WordsContext(language: section.language)
        let own = types.groups.filter { $0.entries.contains { $0.section == section.name } }
        let order = AlphabeticalOrder(language: section.language)
        let sorted = own.map { (key: (order.key($0.title), $0.title), type: $0) }.sorted { $0.key < $1.key }
        return [link(words["allEvents"], address, settings)]
            + sorted.map { link($0.type.title, address(of: $0.type), settings) }
    }

    private static func link(_ title: String, _ address: String, _ settings: Settings) -> CalendarLinkContext {
        CalendarLinkContext(
            title: title, href: settings.href(address), webcal: WebcalLink.href(settings.absolute(address)))
    }
}
