import Content
import Foundations
import Goals

/// Which meeting a new text reports from.
struct WaitingMeeting {
    let site: Site
    let scorecard: Scorecard

    /// The latest meeting that a goal of a plan in force waits for such a text about; nil where none does.
    func asked(for text: Activity) -> Entry? {
        scorecard.current.flatMap(\.goals).flatMap { standing -> [Entry] in
            guard case .followUp(let count, .after, _, _, _) = standing.goal.rule, count.filter.lets(text) else {
                return []
            }
            return standing.windows.filter { $0.status == .open }.compactMap(meeting).filter { !isFollowed($0) }
        }.max(by: isEarlier)
    }

    /// The latest past meeting that no text reports from: of those that goals ask texts about, or else of the types that
    /// texts have followed, or council meetings.
    func latest(for text: Activity) -> Entry? {
        let filters = scorecard.goals.compactMap { standing -> Filter? in
            guard case .followUp(let count, .after, let meetings, _, _) = standing.goal.rule, count.filter.lets(text)
            else { return nil }
            return meetings
        }
        let met = Set(
            scorecard.goals.flatMap(\.windows).filter { $0.status == .met }.compactMap(meeting).map(\.address))
        let types = followedTypes
        return past.filter { entry in
            guard !isFollowed(entry), !met.contains(entry.address) else { return false }
            if filters.isEmpty { return entry.event?.type.map { types.contains($0.folded) } ?? false }
            return scorecard.index.activities.contains { activity in
                activity.address == entry.address && filters.contains { $0.lets(activity) }
            }
        }.max(by: isEarlier)
    }

    /// The event with an id.
    func named(_ id: String) -> Entry? { site.entries.first { $0.event?.id.folded == id.folded } }

    /// All events' ids.
    var ids: [String] { site.entries.compactMap { $0.event?.id } }

    private var past: [Entry] {
        site.entries.filter { entry in
            guard let event = entry.event, !entry.isDraft, !event.isCancelled else { return false }
            return event.start.day <= scorecard.day
        }
    }

    private var followedTypes: Set<String> {
        let types = Set(site.entries.compactMap(\.follows).compactMap(named).compactMap { $0.event?.type?.folded })
        return types.isEmpty ? ["kf-möte"] : types
    }

    private func meeting(of window: Window) -> Entry? {
        window.meeting.flatMap { site.entry(address: scorecard.index.activities[$0].address) }
    }

    private func isFollowed(_ meeting: Entry) -> Bool {
        guard let id = meeting.event?.id.folded else { return false }
        return site.entries.contains { $0.follows?.folded == id }
    }

    private func isEarlier(_ left: Entry, _ right: Entry) -> Bool {
        guard let first = left.event?.start.day, let second = right.event?.start.day else { return false }
        return (first, left.address) < (second, right.address)
    }
}
