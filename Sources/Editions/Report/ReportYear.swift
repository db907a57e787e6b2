import Content
import Foundations
import Goals

/// The year that a report is about: what was done in it, what was done in the same time of the year before, and what may be
/// named.
struct ReportYear: Sendable {
    let site: Site
    let number: Int
    /// The day at whose end it is counted.
    let day: Day
    /// The year's days up to that day; nil when it has not begun.
    let span: Period?
    /// The same days of the year before; nil when there was none.
    let earlierSpan: Period?
    let words: ReportWords
    /// What may be named.
    let publication: Publication
    /// How the goals stood at the span's end.
    let scorecard: Scorecard
    /// What was done in the span, the earliest first; members' things too.
    let activities: [Activity]
    /// What was done in the same time of the year before.
    let earlier: [Activity]

    init(_ site: Site, year: Int, asOf day: Day, audience: Audience, language: String) {
        self.site = site
        self.day = day
        number = year
        words = ReportWords(language: language, year: year)
        let span = Period(year: year).flatMap { Period(start: $0.start, end: min($0.end, day)) }
        let earlierSpan = span.flatMap(Self.yearBefore)
        self.span = span
        self.earlierSpan = earlierSpan
        publication = Publication(site, asOf: day, audience: audience)
        let scorecard = Scorecard(site, asOf: span?.end ?? day)
        self.scorecard = scorecard
        activities = span.map { span in scorecard.index.originals.filter { span.contains($0.day) } } ?? []
        earlier = earlierSpan.map { span in scorecard.index.originals.filter { span.contains($0.day) } } ?? []
    }

    /// The same days a year before; 28 February for 29 February.
    private static func yearBefore(_ span: Period) -> Period? {
        let end = span.end.parts
        let length = end.year > 1 ? Day.length(ofMonth: end.month, year: end.year - 1) : 0
        guard let start = Day(year: end.year - 1, month: 1, day: 1),
            let last = Day(year: end.year - 1, month: end.month, day: min(end.day, length))
        else { return nil }
        return Period(start: start, end: last)
    }

    /// `2025`, with four digits.
    var title: String { Day.padded(number, 4) }

    /// Whether all of the year is counted.
    var isOver: Bool { span.map { $0.end == Period(year: number)?.end } ?? false }

    /// Whether the year before can be compared with.
    var hasEarlier: Bool { !earlier.isEmpty }

    /// Over a column of the year before: `2024`, `samma tid 2024`.
    var earlierHeading: String {
        isOver ? earlierTitle : words.pick("Samma tid \(earlierTitle)", "Same time \(earlierTitle)")
    }

    /// `2024`, with four digits.
    var earlierTitle: String { Day.padded(number - 1, 4) }

    // MARK: What is named

    var named: NamedActivities { NamedActivities(publication: publication, index: scorecard.index) }

    func isNamed(_ activity: Activity) -> Bool { named.isNamed(activity) }

    /// A link to what was done, or its title, in running text between quotation marks, where it leads nowhere; nil for what
    /// is not named.
    func link(_ activity: Activity, inText: Bool = false) -> String? {
        if activity.kind == .external {
            let title = activity.title.escapedForMarkdown
            let isLink = ["http://", "https://"].contains { activity.address.hasPrefix($0) }
            if isLink { return "[\(title)](\(activity.address.asDestination))" }
            return inText ? words.pick("”\(title)”", "“\(title)”") : title
        }
        return named.entry(of: activity).map(link)
    }

    /// A link to a published text, by its address, so that it holds in whatever folder the report is saved.
    func link(_ entry: Entry) -> String {
        "[\(entry.title.escapedForMarkdown)](\(entry.address.escapedForDestination))"
    }

    /// `Ytterligare två räknas men anges inte här.`, of things of a noun's gender; nil when all are named.
    func hidden(_ activities: [Activity], like noun: ReportWords.Noun?) -> String? {
        let count = activities.count { !isNamed($0) }
        if count == 0 { return nil }
        let number = words.number(count, like: noun ?? words.events)
        return words.pick(
            "Ytterligare \(number) räknas men anges inte här.",
            "Another \(number) \(count == 1 ? "is" : "are") counted but not listed here.")
    }
}

/// Activities by the values of an attribute that a report may name; a value that only hidden things have is not among them.
struct ReportTally {
    /// The values as they are spelt first, each with what has it, now and in the year before.
    let groups: [Group]
    /// What has no value, or none that is named.
    let others: Group

    struct Group {
        let name: String
        let activities: [Activity]
        let earlier: [Activity]
    }

    /// - Parameter known: values that are public anyway, in their order.
    init(_ year: ReportYear, by attribute: Attribute, known: [String] = [], where isMeant: (Activity) -> Bool) {
        let meant = year.activities.filter(isMeant)
        let before = year.earlier.filter(isMeant)
        var order: [String] = []
        var spellings: [String: String] = [:]
        let open = year.scorecard.index.originals.filter { isMeant($0) && year.isNamed($0) }
        for value in known + open.flatMap({ $0.values(of: attribute) }) where spellings[value.folded] == nil {
            spellings[value.folded] = value
            order.append(value.folded)
        }
        func having(_ value: String, _ list: [Activity]) -> [Activity] {
            list.filter { $0.values(of: attribute).contains { $0.folded == value } }
        }
        groups = order.map {
            Group(name: spellings[$0] ?? $0, activities: having($0, meant), earlier: having($0, before))
        }.filter { !$0.activities.isEmpty || !$0.earlier.isEmpty }
        func unnamed(_ list: [Activity]) -> [Activity] {
            list.filter { activity in !activity.values(of: attribute).contains { spellings[$0.folded] != nil } }
        }
        others = Group(name: "", activities: unnamed(meant), earlier: unnamed(before))
    }
}
