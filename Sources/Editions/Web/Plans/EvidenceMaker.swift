import Content
import Foundations
import Goals

/// Lists what counted for a goal: only what this edition publishes is named.
struct EvidenceMaker {
    let web: WebSite
    let language: String

    /// More than this is shown window by window, and of one window no more.
    static let most = 30

    private var index: ActivityIndex { web.progress.index }
    private var named: NamedActivities { NamedActivities(publication: web.publication, index: index) }

    /// One thing that counted; nil when this edition does not publish it.
    func item(_ position: Int) -> EvidenceItemContext? {
        let activity = index.activities[position]
        let date = DateContext(day: activity.day, time: nil, language: language)
        if activity.kind == .external {
            let isLink = ["http://", "https://"].contains { activity.address.hasPrefix($0) }
            return EvidenceItemContext(
                title: activity.title, href: isLink ? activity.address : nil, rel: isLink ? "external noopener" : nil,
                date: date)
        }
        guard let entry = named.entry(of: activity) else { return nil }
        return EvidenceItemContext(title: entry.title, href: web.settings.href(entry.address), rel: nil, date: date)
    }

    /// What counted for a goal in all its windows; nil when nothing did.
    func evidence(_ standing: Standing) -> EvidenceContext? {
        let counted = standing.windows.map { (window: $0, items: $0.evidence.indices.compactMap(item)) }
        let shown = counted.reduce(0) { $0 + $1.items.count }
        let all = standing.windows.reduce(0) { $0 + $1.evidence.count }
        guard all > 0 else { return nil }
        let groups: [EvidenceGroupContext]
        if shown > Self.most, standing.windows.count > 1 {
            groups = counted.filter { !$0.items.isEmpty }.map { group($0.items, name: name($0.window, of: standing)) }
        } else {
            groups = [group(counted.flatMap(\.items), name: nil)]
        }
        return EvidenceContext(count: shown, groups: groups, isPartial: shown < all)
    }

    /// The newest last, as they were done; of many the newest.
    private func group(_ items: [EvidenceItemContext], name: String?) -> EvidenceGroupContext {
        EvidenceGroupContext(
            title: name, items: items.suffix(Self.most), more: max(0, items.count - Self.most))
    }

    private func name(_ window: Window, of standing: Standing) -> String {
        GoalWords(language: language).window(window, of: standing.goal, index)
    }

    /// The meetings of a goal that follows them up; nil for other goals.
    func meetings(_ standing: Standing) -> MeetingsContext? {
        let words = StatusWords(language: language)
        let rows = standing.windows.compactMap { window in
            window.meeting.map { meeting in
                let items = window.evidence.indices.compactMap(item)
                return MeetingContext(
                    meeting: item(meeting), status: words.context(window.status), items: items,
                    isPartial: items.count < window.evidence.count)
            }
        }
        guard !rows.isEmpty else { return nil }
        let ended = standing.windows.filter { $0.status == .met || $0.status == .missed }
        let met = ended.count { $0.status == .met }
        return MeetingsContext(summary: words.part(met, of: ended.count), rows: rows)
    }
}
