extension JSONLD {
    /// A meeting or another event.
    public struct Event: Sendable {
        /// The name.
        public var name: String
        /// The absolute address.
        public var url: String
        /// When it starts: RFC 3339 with its offset, or a date alone for a whole day.
        public var start: String
        /// When it ends, written like the start.
        public var end: String?
        /// The place's name.
        public var place: String?
        /// The place's postal address.
        public var address: String?
        /// A sentence or two.
        public var description: String?
        /// The picture's absolute address.
        public var imageURL: String?
        /// Whether it was called off.
        public var isCancelled: Bool
        /// Who holds it; the association when it is not given.
        public var organizer: Organisation?
        /// The language, a BCP 47 tag.
        public var language: String

        /// A meeting or another event.
        public init(
            name: String, url: String, start: String, end: String? = nil, place: String? = nil,
            address: String? = nil, description: String? = nil, imageURL: String? = nil, isCancelled: Bool = false,
            organizer: Organisation? = nil, language: String
        ) {
            self.name = name
            self.url = url
            self.start = start
            self.end = end
            self.place = place
            self.address = address
            self.description = description
            self.imageURL = imageURL
            self.isCancelled = isCancelled
            self.organizer = organizer
            self.language = language
        }
    }

    /// A meeting or another event: `Event`.
    public static func event(_ event: Event) -> JSONValue {
        .object([
            "@type": .text("Event"),
            "name": .text(event.name),
            "description": .text(event.description),
            "url": .address(event.url),
            "startDate": .text(event.start),
            "endDate": .text(event.end),
            "eventStatus": .text("https://schema.org/" + (event.isCancelled ? "EventCancelled" : "EventScheduled")),
            // Who gives a street address holds it there; a place alone may be a name for a video meeting.
            "eventAttendanceMode": event.address.map { _ in .text("https://schema.org/OfflineEventAttendanceMode") },
            "location": location(event),
            "organizer": event.organizer.map(organisation),
            "image": event.imageURL.map { .list([.text(WebAddress.encoded($0))]) },
            "inLanguage": .text(event.language),
        ])
    }

    private static func location(_ event: Event) -> JSONValue? {
        guard let name = event.place ?? event.address else { return nil }
        return .object([
            "@type": .text("Place"),
            "name": .text(name),
            "address": event.address.map(postalAddress),
        ])
    }
}
