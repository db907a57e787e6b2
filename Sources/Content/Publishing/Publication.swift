import Diagnostics
import Foundations

/// What is published of a site, for one audience on one day: the one list from which every edition is made.
public struct Publication: Sendable {
    /// The site with everything in it. Editions show nothing of it that is not in ``entries``.
    public let site: Site
    /// The day as of which it is published.
    public let day: Day
    /// For whom.
    public let audience: Audience
    /// Whether drafts and what is dated ahead are in it.
    public let showsDrafts: Bool
    /// What is published, in the order of `site.entries`.
    public let entries: [Entry]
    /// Published posts, the newest first.
    public let posts: [Entry]
    /// Published letters, the newest first.
    public let letters: [Entry]
    /// Published events, the earliest first.
    public let events: [Entry]
    /// Published persons, in their order.
    public let persons: [Entry]
    /// Published plans, the latest period first.
    public let plans: [Entry]

    private let addresses: Set<String>
    private let eventsByID: [String: Int]

    /// Decides what is published. With `drafts`, drafts and what is dated ahead are too: for the preview. One text may be
    /// revealed, whatever it is: to be shared by itself.
    public init(
        _ site: Site, asOf day: Day, audience: Audience, drafts: Bool = false, revealing revealed: Entry? = nil
    ) {
        self.site = site
        self.day = day
        self.audience = audience
        showsDrafts = drafts
        let published = site.entries.filter {
            Self.status(of: $0, asOf: day, audience: audience, drafts: drafts) == .published
                || $0.address == revealed?.address
        }
        entries = published
        posts = Self.newestFirst(published.filter { $0.kind == .post })
        letters = Self.newestFirst(published.filter { $0.kind == .newsletter })
        let events = published.filter { $0.kind == .event }.sorted(by: Self.isEarlier)
        self.events = events
        persons = Self.inOrder(
            published.filter { $0.kind == .person }, AlphabeticalOrder(language: site.settings.language))
        plans = published.filter { $0.kind == .plan }.sorted(by: Self.isLaterPlan)
        addresses = Set(published.map(\.address))
        eventsByID = Dictionary(events.enumerated().compactMap { offset, entry in entry.event.map { ($0.id, offset) } })
        { first, _ in first }
    }

    /// The plans of a site that are published on a day for an audience, the latest period first.
    static func plans(of site: Site, asOf day: Day, audience: Audience) -> [Entry] {
        site.entries.filter { $0.kind == .plan && status(of: $0, asOf: day, audience: audience) == .published }
            .sorted(by: isLaterPlan)
    }

    /// Whether something is published, and why not.
    public enum Status: Sendable {
        /// It is.
        case published
        /// It is a draft.
        case draft
        /// It is dated ahead.
        case scheduled
        /// Its time is over.
        case expired
        /// It is for members, and this is the public edition.
        case membersOnly
    }

    /// Whether an entry is published on a day for an audience.
    public static func status(of entry: Entry, asOf day: Day, audience: Audience, drafts: Bool = false) -> Status {
        if entry.audience == .members, audience == .public { return .membersOnly }
        if let expires = entry.expires, expires <= day { return .expired }
        if drafts { return .published }
        if entry.isDraft { return .draft }
        if [.post, .newsletter].contains(entry.kind), let date = entry.date?.day, date > day { return .scheduled }
        return .published
    }

    /// Whether an entry is in this publication.
    public func contains(_ entry: Entry) -> Bool { addresses.contains(entry.address) }

    /// The published event with an id.
    public func event(id: String) -> Entry? { eventsByID[id].map { events[$0] } }

    /// The next day on which the site would change by itself: something dated ahead, something that expires, an event that
    /// passes. Nil when nothing is ahead.
    public var nextChange: Day? { (site.entries.flatMap(changes) + rowsAhead + monthAhead).min() }

    private func changes(of entry: Entry) -> [Day] {
        guard !entry.isDraft, audience == .members || entry.audience == .public else { return [] }
        var days = entry.expires.map { [$0] } ?? []
        if [.post, .newsletter].contains(entry.kind) { days += entry.date.map { [$0.day] } ?? [] }
        if let event = entry.event {
            days.append(event.lastDay + 1)
            // Lists name the year of what happens in a later one.
            days += Day(year: event.start.day.year, month: 1, day: 1).map { [$0] } ?? []
        }
        days += entry.person?.changes ?? []
        return days.filter { change in change > day && (entry.expires.map { change <= $0 } ?? true) }
    }

    /// Whether the edition has the board's year: the members' has, where there is a calendar, a plan or a letter to show in it.
    public var hasPlanning: Bool {
        audience == .members
            && site.settings.sections.contains { [.event, .plan, .newsletter].contains($0.kind) }
    }

    /// The board's year begins with the month.
    private var monthAhead: [Day] {
        guard hasPlanning, let month = (CalendarMonth(day) + 1).days else { return [] }
        return [month.start]
    }

    /// What was done elsewhere shows in the year's calendar of a section of plans.
    private var rowsAhead: [Day] {
        guard site.settings.sections.contains(where: { $0.kind == .plan }) else { return [] }
        return site.externalActivities.map(\.day).filter { $0 > day }
    }

    /// The old addresses that lead on, each with the text that it leads to. Of a repeated event that is the next of its
    /// days, or the last.
    public var redirects: [(alias: String, entry: Entry)] {
        var targets: [String: Entry] = [:]
        var order: [String] = []
        for entry in entries where !entry.aliases.isEmpty {
            for alias in Alias.addresses(of: entry) {
                guard let earlier = targets[alias] else {
                    order.append(alias)
                    targets[alias] = entry
                    continue
                }
                if let last = earlier.event?.lastDay, last < day { targets[alias] = entry }
            }
        }
        return order.compactMap { alias in targets[alias].map { (alias, $0) } }
    }

    private static func newestFirst(_ entries: [Entry]) -> [Entry] {
        let dated = entries.map { (moment: $0.date.map(Self.moment) ?? 0, entry: $0) }
        return dated.sorted { left, right in
            if left.moment != right.moment { return left.moment > right.moment }
            return left.entry.address < right.entry.address
        }.map(\.entry)
    }

    private static func isEarlier(_ left: Entry, _ right: Entry) -> Bool {
        let (a, b) = (left.date.map(Self.moment) ?? 0, right.date.map(Self.moment) ?? 0)
        return a != b ? a < b : left.address < right.address
    }

    private static func moment(_ date: WrittenDate) -> Int { date.day.number * 86_400 + (date.time?.seconds ?? 0) }

    /// Persons in the order that they are given, then by name.
    private static func inOrder(_ persons: [Entry], _ order: AlphabeticalOrder) -> [Entry] {
        let keyed = persons.map { person in
            (key: (person.person?.order ?? Int.max, order.key(person.title), person.address), person: person)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.person)
    }

    private static func isLaterPlan(_ left: Entry, _ right: Entry) -> Bool {
        let (a, b) = (left.plan?.period?.end.number ?? 0, right.plan?.period?.end.number ?? 0)
        return a != b ? a > b : left.address > right.address
    }
}
