import Content
import Foundations

/// Makes what calendar programs read of the site's events.
struct CalendarEventMaker: Sendable {
    let web: WebSite
    private let host: String

    init(web: WebSite) {
        self.web = web
        let origin = web.settings.origin
        host = origin.firstRange(of: "://").map { String(origin[$0.upperBound...]) } ?? origin
    }

    private var settings: Settings { web.settings }

    /// The event; nil for what is none.
    func event(_ entry: Entry) -> CalendarEvent? {
        guard let event = entry.event else { return nil }
        let words = WordsContext(language: entry.language)
        let title = event.isCancelled ? "\(words["cancelled"]): \(entry.title)" : entry.title
        return CalendarEvent(
            uid: WebAddress.encodedPath(event.uid) + "@" + host, sequence: sequence(entry, event),
            stamp: stamp(entry, event), isModified: entry.updated != nil, time: time(event), title: title,
            isCancelled: event.isCancelled, location: event.location,
            description: description(entry, event, words), url: settings.absolute(entry.address),
            categories: ([event.type].compactMap(\.self) + entry.tags).filter { !$0.isEmpty },
            organizer: organizer(event))
    }

    /// A static site remembers nothing: the number is made from `updated` and what is said of the day, so that it grows
    /// with each later `updated`, and with a move or a cancellation on the same day.
    private func sequence(_ entry: Entry, _ event: Event) -> Int {
        3 * max(0, entry.updated?.number ?? 0) + (event.isMoved ? 1 : 0) + (event.isCancelled ? 1 : 0)
    }

    /// The day of the last change, else the event's own start: never the day of the build.
    private func stamp(_ entry: Entry, _ event: Event) -> Int {
        if let updated = entry.updated { return updated.number * 86_400 }
        let start = LocalDateTime(day: event.start.day, time: event.start.time ?? LocalTime(seconds: 0))
        return settings.zone.moment(start)
    }

    private func time(_ event: Event) -> CalendarEvent.Time {
        guard let time = event.start.time else { return .days(first: event.start.day, last: event.lastDay) }
        let end = event.end.flatMap { end -> LocalDateTime? in
            if let time = end.time { return LocalDateTime(day: end.day, time: time) }
            // A last day without a time goes on to its end; the first day's says nothing.
            return end.day > event.start.day ? LocalDateTime(day: end.day + 1, time: LocalTime(seconds: 0)) : nil
        }
        return .clock(start: LocalDateTime(day: event.start.day, time: time), end: end)
    }

    private func description(_ entry: Entry, _ event: Event, _ words: WordsContext) -> String {
        var lines: [String] = []
        if let organizer = event.organizer { lines.append("\(words["organizer"]): \(organizer)") }
        if let signup = web.signupHref(of: entry) {
            lines.append("\(words["signup"]): \(signup.hasPrefix("/") ? settings.origin + signup : signup)")
        }
        lines.append(settings.absolute(entry.address))
        let facts = lines.joined(separator: "\n")
        return web.summary(of: entry).map { "\($0)\n\n\(facts)" } ?? facts
    }

    /// RFC 5545 wants an address: one that the organiser's name holds, or the association's own.
    private func organizer(_ event: Event) -> CalendarEvent.Organizer? {
        guard let written = event.organizer else { return nil }
        if written.contains("@"), let mailbox = try? Mailbox(written) {
            return .init(name: mailbox.name ?? mailbox.address, address: mailbox.address)
        }
        let own = settings.organisation
        guard let email = own.email, [own.name.folded, settings.title.folded].contains(written.folded) else {
            return nil
        }
        return .init(name: written, address: email)
    }
}
