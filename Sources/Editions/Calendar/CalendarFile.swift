import Foundations

/// A calendar file (RFC 5545; RFC 7986 for its name and how often it is fetched).
public struct CalendarFile: Sendable {
    /// An event whose lines are written: the same in every file that holds it.
    public struct Component: Sendable {
        let lines: [UInt8]
        let days: ClosedRange<Day>?

        /// Writes the event's lines in a zone.
        public init(_ event: CalendarEvent, zone: Zone) {
            var writer = ICalendarWriter()
            event.write(to: &writer, zone: zone)
            lines = writer.bytes
            days = event.hasClock && zone.name != Zone.utc.name ? event.days : nil
        }
    }

    /// What a calendar that is subscribed to says of itself; what is fetched once needs none of it.
    public struct Subscription: Sendable {
        /// The calendar's name.
        public var name: String
        /// A sentence about it.
        public var description: String?
        /// The absolute address of the page that shows it.
        public var url: String
        /// The zone's name.
        public var zone: String

        /// What a calendar says of itself.
        public init(name: String, description: String?, url: String, zone: String) {
            self.name = name
            self.description = description
            self.url = url
            self.zone = zone
        }
    }

    private let zone: VTimezone

    /// Files with times in a zone.
    public init(zone: Zone) { self.zone = VTimezone(zone) }

    /// How often programs fetch it again: twice a day, as events are planned well ahead.
    private static let refresh = "PT12H"

    /// The bytes of a file with these events.
    public func bytes(_ components: [Component], subscription: Subscription? = nil) -> [UInt8] {
        var writer = ICalendarWriter()
        writer.property("BEGIN", "VCALENDAR")
        writer.property("VERSION", "2.0")
        writer.text("PRODID", "-//Blad//Blad//SV")
        writer.property("CALSCALE", "GREGORIAN")
        writer.property("METHOD", "PUBLISH")
        if let subscription { Self.write(subscription, to: &writer) }
        let days = components.compactMap(\.days)
        if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
            zone.write(for: first...last, to: &writer)
        }
        for component in components { writer.append(component.lines) }
        writer.property("END", "VCALENDAR")
        return writer.bytes
    }

    private static func write(_ subscription: Subscription, to writer: inout ICalendarWriter) {
        // The names of RFC 7986, and those that Apple's, Google's and Microsoft's programs read.
        writer.text("NAME", subscription.name)
        writer.text("X-WR-CALNAME", subscription.name)
        if let description = subscription.description {
            writer.text("DESCRIPTION", description)
            writer.text("X-WR-CALDESC", description)
        }
        writer.property("URL", WebAddress.encoded(subscription.url))
        writer.text("X-WR-TIMEZONE", subscription.zone)
        writer.property("REFRESH-INTERVAL;VALUE=DURATION", refresh)
        writer.property("X-PUBLISHED-TTL", refresh)
    }
}

extension CalendarEvent {
    /// Writes the event as a VEVENT.
    func write(to writer: inout ICalendarWriter, zone: Zone) {
        writer.property("BEGIN", "VEVENT")
        writer.text("UID", uid)
        writer.property("DTSTAMP", ICalendarTime.utc(stamp))
        if isModified { writer.property("LAST-MODIFIED", ICalendarTime.utc(stamp)) }
        writer.property("SEQUENCE", "\(sequence)")
        writeTime(to: &writer, zone: zone)
        writer.text("SUMMARY", title)
        writer.property("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
        // Nobody is busy because a fair goes on all week, nor because of what is called off.
        writer.property("TRANSP", hasClock && !isCancelled ? "OPAQUE" : "TRANSPARENT")
        if let location { writer.text("LOCATION", location) }
        if !description.isEmpty { writer.text("DESCRIPTION", description) }
        if !categories.isEmpty { writer.texts("CATEGORIES", categories) }
        if let organizer {
            writer.property(
                "ORGANIZER;CN=" + ICalendarWriter.quoted(organizer.name),
                "mailto:" + WebAddress.encoded(organizer.address))
        }
        writer.property("URL", WebAddress.encoded(url))
        writer.property("END", "VEVENT")
    }

    /// An end without length is left out (section 3.8.2.2: it is later than the start), and the day on which something
    /// ends is not part of it.
    private func writeTime(to writer: inout ICalendarWriter, zone: Zone) {
        switch time {
        case .days(let first, let last):
            writer.property("DTSTART;VALUE=DATE", ICalendarTime.day(first))
            writer.property("DTEND;VALUE=DATE", ICalendarTime.day(max(first, last) + 1))
        case .clock(let start, let end):
            write("DTSTART", start, zone, to: &writer)
            if let end, zone.moment(end) > zone.moment(start) { write("DTEND", end, zone, to: &writer) }
        }
    }

    private func write(_ name: String, _ local: LocalDateTime, _ zone: Zone, to writer: inout ICalendarWriter) {
        if zone.name == Zone.utc.name {
            writer.property(name, ICalendarTime.local(local) + "Z")
        } else {
            writer.property(name + ";TZID=" + zone.name, ICalendarTime.local(local))
        }
    }
}
