import Foundations

/// Something that the association did and that a goal may count: a published post, a letter, an event, or a row of
/// `data/activities*.csv`.
public struct Activity: Sendable {
    /// What it is.
    public let kind: Kind
    /// The day on which it counts; an event's is its start's.
    public let day: Day
    /// The folder directly under `content/`, or what the row says.
    public let section: String?
    /// Where it was published: `hemsida`, `facebook`…
    public let channels: [String]
    /// Its topics.
    public let tags: [String]
    /// An event's type, or what the row says.
    public let type: String?
    /// Where it was.
    public let place: String?
    /// Who organised it.
    public let organizer: String?
    /// The newspapers that printed it.
    public let outlets: [String]
    /// `public` or `members`.
    public let audience: String
    /// The id of the meeting that it reports from.
    public let follows: String?
    /// An event's own id, which `follows` names; nil for what is no event.
    public let id: String?
    /// What it is called.
    public let title: String
    /// Where it is found: an address on the site, a row's `url`, or the file and line of a row without one.
    public let address: String
    /// The address of the text whose translation it is: where both match, it is done once.
    public let translationOf: String?

    /// What kind of thing was done.
    public enum Kind: String, Sendable, CaseIterable {
        case post, newsletter, event, external
    }

    /// An activity.
    public init(
        kind: Kind, day: Day, section: String? = nil, channels: [String] = [], tags: [String] = [],
        type: String? = nil, place: String? = nil, organizer: String? = nil, outlets: [String] = [],
        audience: String = "public", follows: String? = nil, id: String? = nil, title: String, address: String,
        translationOf: String? = nil
    ) {
        self.kind = kind
        self.day = day
        self.section = section
        self.channels = channels
        self.tags = tags
        self.type = type
        self.place = place
        self.organizer = organizer
        self.outlets = outlets
        self.audience = audience
        self.follows = follows
        self.id = id
        self.title = title
        self.address = address
        self.translationOf = translationOf
    }

    /// The values of an attribute, as written.
    public func values(of attribute: Attribute) -> [String] {
        var values: [String] = []
        forEachValue(of: attribute) { values.append($0) }
        return values
    }

    /// Calls with each value of an attribute: without an array where there is but one.
    func forEachValue(of attribute: Attribute, _ body: (String) -> Void) {
        switch attribute {
        case .kind: body(kind.rawValue)
        case .section: section.map(body)
        case .channel: channels.forEach(body)
        case .tag: tags.forEach(body)
        case .type: type.map(body)
        case .place: place.map(body)
        case .organizer: organizer.map(body)
        case .outlet: outlets.forEach(body)
        case .audience: body(audience)
        case .follows: follows.map(body)
        }
    }
}

/// What a filter can ask of an activity.
public enum Attribute: String, Sendable, CaseIterable {
    case kind, section, channel, tag, type, place, organizer, outlet, audience, follows
}
