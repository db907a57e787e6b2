import Foundations

/// An event as calendar programs read it: VEVENT (RFC 5545, section 3.6.1).
public struct CalendarEvent: Sendable {
    /// When it takes place.
    public enum Time: Sendable {
        /// All of these days.
        case days(first: Day, last: Day)
        /// From a time in the zone, to another if its end is known.
        case clock(start: LocalDateTime, end: LocalDateTime?)
    }

    /// What it is known by for ever.
    public var uid: String
    /// Grows when it is changed.
    public var sequence: Int
    /// When it was last written, in seconds since 1970-01-01 UTC: never taken from the clock.
    public var stamp: Int
    /// Whether the stamp says when its text was changed.
    public var isModified: Bool
    /// When it takes place.
    public var time: Time
    /// What it is called.
    public var title: String
    /// Whether it is called off.
    public var isCancelled: Bool
    /// Where it takes place.
    public var location: String?
    /// What it is about, as plain text.
    public var description: String
    /// The absolute address of its page.
    public var url: String
    /// Its type and topics.
    public var categories: [String]
    /// Who holds it, for those with a mail address.
    public var organizer: Organizer?

    /// Who holds an event.
    public struct Organizer: Sendable {
        /// The name.
        public var name: String
        /// The mail address.
        public var address: String

        /// An organiser with a mail address.
        public init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    /// An event for calendar programs.
    public init(
        uid: String, sequence: Int = 0, stamp: Int, isModified: Bool = false, time: Time, title: String,
        isCancelled: Bool = false, location: String? = nil, description: String = "", url: String,
        categories: [String] = [], organizer: Organizer? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.isModified = isModified
        self.time = time
        self.title = title
        self.isCancelled = isCancelled
        self.location = location
        self.description = description
        self.url = url
        self.categories = categories
        self.organizer = organizer
    }

    /// The first and the last day of it, in the zone.
    var days: ClosedRange<Day> {
        switch time {
        case .days(let first, let last): first...max(first, last)
        case .clock(let start, let end): start.day...max(start.day, end?.day ?? start.day)
        }
    }

    /// Whether its times need a zone.
    var hasClock: Bool { if case .clock = time { true } else { false } }
}
