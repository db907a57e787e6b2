import Foundations
import Goals

extension Site {
    /// All that goals may count, those dated ahead too: posts, letters and events that are no drafts and not cancelled,
    /// for members or not, and the rows of the tables.
    public var activities: [Activity] {
        let originals = CountedOriginals(self)
        return entries.compactMap { $0.activity(among: originals) } + externalActivities
    }

    /// The cancelled events that are no drafts and no translations, for members or not.
    public var cancelledEvents: [Entry] {
        let originals = CountedOriginals(self)
        return entries.filter { $0.event?.isCancelled == true && !$0.isDraft && !originals.isTranslation($0) }
    }
}

extension Entry {
    /// The text as something that was done; nil for what never counts.
    func activity(among originals: CountedOriginals) -> Activity? {
        guard !isDraft, let kind = activityKind, let day = date?.day, event?.isCancelled != true
        else { return nil }
        return Activity(
            kind: kind, day: day, section: section, channels: kind == .post ? ["hemsida"] + channels : channels,
            tags: tags, type: event?.type, place: event?.place, organizer: event?.organizer, outlets: outlets,
            audience: audience.rawValue, follows: follows.map(originals.meeting),
            id: (event?.id).map(originals.meeting), title: title, address: address,
            translationOf: originals.original(of: self)?.address)
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
