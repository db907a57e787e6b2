import Foundations

/// What a block of a text shows, read from the YAML inside it.
public enum BlockContent: Sendable {
    /// Events of a time, a type and a place.
    case events(EventSelection)
    /// Posts of a section, a tag and a time.
    case posts(PostSelection)
    /// A plan's goals: the plan's name, and the ids of some of them or empty for all.
    case goals(plan: String, only: [String])
    /// Figures over time.
    case chart(ChartSelection)
    /// Persons with an office, on a day.
    case people(role: String?, on: Day?)
    /// A link as a button.
    case button(text: String, url: String)
    /// A picture that links to a film.
    case video(url: String, image: String?, text: String?)
    /// The pictures of a folder.
    case gallery(Gallery)
}

/// Which events a block shows.
public struct EventSelection: Sendable {
    /// The first day; the day of the build, or of the letter, when nil.
    public let from: Day?
    /// The last day.
    public let to: Day?
    /// Only events of one of these types; all when empty.
    public let types: [String]
    /// Only events at one of these places; all when empty.
    public let places: [String]
    /// At most so many.
    public let limit: Int?

    /// The events of a publication that are selected, the earliest first; `default` is the first day when none is given.
    public func events(of publication: Publication, from default: Day) -> [Entry] {
        let first = from ?? `default`
        let matching = publication.events.filter { entry in
            guard let event = entry.event, event.lastDay >= first else { return false }
            if let to, event.start.day > to { return false }
            return types.admits(event.type.map { [$0] } ?? []) && places.admits(event.place.map { [$0] } ?? [])
        }
        return Array(matching.prefix(limit ?? matching.count))
    }
}

/// Which posts a block shows.
public struct PostSelection: Sendable {
    /// Only posts of one of these sections; all when empty.
    public let sections: [String]
    /// Only posts with one of these tags; all when empty.
    public let tags: [String]
    /// The first day.
    public let from: Day?
    /// The last day.
    public let to: Day?
    /// At most so many.
    public let limit: Int?

    /// The posts of a publication that are selected, the newest first; the defaults apply where a day is not given.
    public func posts(of publication: Publication, from defaultFrom: Day? = nil, to defaultTo: Day? = nil) -> [Entry] {
        let first = from ?? defaultFrom, last = to ?? defaultTo
        let matching = publication.posts.filter { entry in
            guard let day = entry.date?.day else { return false }
            if let first, day < first { return false }
            if let last, day > last { return false }
            return sections.admits(entry.section.map { [$0] } ?? []) && tags.admits(entry.tags)
        }
        return Array(matching.prefix(limit ?? matching.count))
    }

    /// The posts that a block of a text shows: in a letter those from the day of the letter before it up to its own.
    public func posts(of publication: Publication, in entry: Entry) -> [Entry] {
        guard entry.kind == .newsletter, let day = entry.date?.day else { return posts(of: publication) }
        return posts(of: publication, from: publication.firstDayOfPosts(inLetter: entry), to: day)
    }
}

extension [String] {
    /// Whether one of the values is among these words, as people compare words; no words admit everything.
    fileprivate func admits(_ values: [String]) -> Bool {
        if isEmpty { return true }
        let wanted = Set(map(\.folded))
        return values.contains { wanted.contains($0.folded) }
    }
}

/// Which figures a block shows.
public struct ChartSelection: Sendable {
    /// What the chart is called; by its measures when nil.
    public let title: String?
    /// The names of the measures.
    public let measures: [String]
    /// The first day.
    public let from: Day?
    /// The last day.
    public let to: Day?
    /// How they are drawn.
    public let kind: Kind

    /// The figures that are selected, none of them later than a day, in the order of the measures' names.
    public func series(of site: Site, upTo day: Day) -> [LabelledSeries] {
        let last = min(day, to ?? day)
        return site.series(ofMeasures: measures).map { $0.within(from: from, to: last) }
    }

    /// How figures are drawn.
    public enum Kind: String, Sendable {
        /// A line over time.
        case line
        /// A bar for each day.
        case bar
    }
}
