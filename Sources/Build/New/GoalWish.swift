import Content
import Foundations
import Goals

/// What a goal asks to be written in one of its windows: "the letter to the editor for November".
struct GoalWish {
    let site: Site
    let scorecard: Scorecard
    let standing: Standing
    let window: Window

    /// The wish; nil where no text of the site would help: a measure, a limit, a task, a window that is over, something
    /// that is done elsewhere.
    func wish(title: String?) -> NewTextWish? {
        guard let (count, follows) = asked, let day = day(isFollowUp: follows != nil) else { return nil }
        for (kind, section) in places(count.filter) {
            let day = kind == .event ? NextDay.planned(in: window.period, asOf: scorecard.day) : day
            var wish = NewTextWish(kind, title: "", section: section?.name, day: day)
            fill(&wish, from: count.filter)
            wish.follows = follows ?? .none
            wish.title = title ?? heading(wish, section)
            guard let activity = wish.activity(on: day, in: section?.name), count.filter.lets(activity) else {
                continue
            }
            return wish
        }
        return nil
    }

    /// What is counted, and the meeting that it is to follow.
    private var asked: (Goal.Count, NewTextWish.Follows?)? {
        switch standing.goal.rule {
        case .count(let count, let bounds, _): bounds.least == nil ? nil : (count, nil)
        case .share(let count, _, let bounds, _): bounds.least == nil ? nil : (count, nil)
        case .growth(let count, _, _): (count, nil)
        case .followUp(let count, .after, _, _, _): meeting.flatMap(\.id).map { (count, .meeting($0)) }
        case .followUp(let count, .before, _, _, _): (count, nil)
        case .change, .level, .task: nil
        }
    }

    private var meeting: Activity? { window.meeting.map { scorecard.index.activities[$0] } }

    /// Within the window, not before today. What follows a meeting counts for it even when it comes late.
    private func day(isFollowUp: Bool) -> Day? {
        let day = max(scorecard.day, window.period.start)
        return day <= window.period.end || isFollowUp ? day : nil
    }

    /// The kinds and sections that may hold it, the likeliest first.
    private func places(_ filter: Filter) -> [(Kind, Section?)] {
        let sections = site.settings.sections.filter { [.post, .newsletter, .event].contains($0.kind) }
        let named = filter.conditions.filter { $0.attributes.contains(.section) }.flatMap(\.values).map(\.folded)
        let isEvent = filter.conditions.contains { condition in
            condition.attributes.contains { [.type, .place, .organizer].contains($0) }
        }
        let ranked = sections.enumerated().sorted { left, right in
            let ranks = [left, right].map { number, section in
                (
                    named.firstIndex(of: section.name.folded) ?? named.count,
                    isEvent == (section.kind == .event) ? 0 : 1,
                    number
                )
            }
            return ranks[0] < ranks[1]
        }
        return ranked.map { ($0.element.kind, $0.element) }
    }

    private func fill(_ wish: inout NewTextWish, from filter: Filter) {
        for condition in filter.conditions {
            let values = condition.needsAll ? condition.values : Array(condition.values.prefix(1))
            switch condition.attributes.first {
            case .channel: wish.channels = values.filter { wish.kind != .post || $0.folded != "hemsida" }
            case .tag: wish.tags = values
            case .outlet where wish.kind == .post: wish.outlets = values
            case .type where wish.kind == .event: wish.type = values.first
            case .place where wish.kind == .event: wish.place = values.first
            case .organizer where wish.kind == .event: wish.organizer = values.first
            case .audience: wish.isForMembers = values.contains { $0.folded == Audience.members.rawValue }
            default: break
            }
        }
    }

    /// A heading to begin with: what it follows, or what it is and when.
    private func heading(_ wish: NewTextWish, _ section: Section?) -> String {
        let isSwedish = site.settings.messageLanguage == .swedish
        if let meeting { return (isSwedish ? "Efter " : "After ") + meeting.title }
        let type = wish.kind == .event ? wish.type?.asHeading : nil
        return "\(type ?? section?.title ?? standing.goal.text) \(span(.in(isSwedish ? "sv" : "en")))"
    }

    /// The window's months: `november 2026`, `oktober–december 2026`; a year by its number.
    private func span(_ names: CalendarNames) -> String {
        let (start, end) = (window.period.start, window.period.end)
        if start.month == 1, end.month == 12 { return "\(end.year)" }
        let first = names.months[start.month - 1], last = names.months[end.month - 1]
        return first == last ? "\(first) \(end.year)" : "\(first)–\(last) \(end.year)"
    }
}

extension NewTextWish {
    /// What a goal asks to be written in one of its windows; nil where no text of the site would help.
    ///
    /// - Parameters:
    ///   - window: the window's place among the goal's; the next that needs something if nil.
    ///   - title: the heading; one made from the goal if nil.
    public init?(
        for standing: Standing, window: Int? = nil, title: String? = nil, on site: Site, _ scorecard: Scorecard
    ) {
        guard let window = window ?? standing.next?.window, standing.windows.indices.contains(window),
            let wish = GoalWish(
                site: site, scorecard: scorecard, standing: standing, window: standing.windows[window]
            ).wish(title: title)
        else { return nil }
        self = wish
    }
}
