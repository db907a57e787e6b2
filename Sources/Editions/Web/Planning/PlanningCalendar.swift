import Content
import Foundations
import Goals

/// All that the board's year holds, by month. Made once for all its pages.
struct PlanningCalendar: Sendable {
    /// Items of one series with their days, by month and column, the earliest first.
    private let months: [CalendarMonth: [[PlanningItem]]]

    init(_ web: WebSite) {
        let items = Self.texts(web) + PlanningGoals(web: web).items()
        var places: [PlanningItem.Series: Int] = [:]
        var groups: [[PlanningItem]] = []
        let sorted = items.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for (_, item) in sorted {
            if let place = places[item.series] {
                groups[place].append(item)
            } else {
                places[item.series] = groups.count
                groups.append([item])
            }
        }
        months = Dictionary(grouping: groups) { CalendarMonth($0[0].day) }
    }

    /// What a month holds in a column.
    func groups(_ month: CalendarMonth, _ column: PlanningItem.Column) -> [[PlanningItem]] {
        (months[month] ?? []).filter { $0[0].column == column }
    }

    /// The years that hold anything.
    var years: Set<Int> { Set(months.keys.map(\.year)) }

    // MARK: What is in the calendar, and what is written

    private static func texts(_ web: WebSite) -> [PlanningItem] {
        let publication = web.publication
        return (publication.events + publication.letters + publication.posts).compactMap { entry in
            guard let day = entry.date?.day, let column = column(of: entry.kind) else { return nil }
            return PlanningItem(
                column: column, day: day, title: entry.title, href: web.settings.href(entry.address),
                state: state(of: entry, publication), name: "\(entry.path):\(entry.bodyLine)")
        }
    }

    /// The column of a kind of text; nil for what has no day.
    static func column(of kind: Kind) -> PlanningItem.Column? {
        switch kind {
        case .event: .events
        case .newsletter: .letters
        case .post: .texts
        case .page, .plan, .person: nil
        }
    }

    /// Drafts and what is dated ahead are in a publication only when it was asked to show them.
    private static func state(of entry: Entry, _ publication: Publication) -> PlanningState {
        switch Publication.status(of: entry, asOf: publication.day, audience: publication.audience) {
        case .draft: return .draft
        case .scheduled: return .scheduled
        case .published, .expired, .membersOnly: break
        }
        guard let event = entry.event else { return .published }
        if event.isCancelled { return .cancelled }
        return event.lastDay < publication.day ? .held : .planned
    }
}
