import Foundations
import Goals

extension Site {
    /// All that goals may count, those dated ahead too: posts, letters and events that are no drafts and not cancelled,
    /// for members or not, and the rows of the tables.
    public var activities: [Activity] { entries.compactMap(\.activity) + externalActivities }
}

extension Entry {
    /// The text as something that was done; nil for what never counts.
    var activity: Activity? {
        guard !isDraft, let kind = activityKind, let day = date?.day, event?.isCancelled != true else { return nil }
        return Activity(
            kind: kind, day: day, section: section, channels: kind == .post ? ["hemsida"] + channels : channels,
            tags: tags, type: event?.type, place: event?.place, organizer: event?.organizer, outlets: outlets,
            audience: audience.rawValue, follows: follows, id: event?.id, title: title, address: address)
    }

    private var activityKind: Activity.Kind? {
        switch kind {
        case .post: .post
        case .newsletter: .newsletter
        case .event: .event
        case .page, .plan, .person: nil
        }
    }
}
