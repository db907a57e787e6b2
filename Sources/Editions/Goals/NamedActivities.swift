import Content
import Foundations
import Goals

/// Which of the counted activities an edition names: what it publishes, and what was done elsewhere. The others are counted
/// only.
struct NamedActivities {
    let publication: Publication
    let index: ActivityIndex

    /// Whether this edition names a meeting or what counted.
    func isNamed(_ position: Int) -> Bool { isNamed(index.activities[position]) }

    /// Whether this edition names it.
    func isNamed(_ activity: Activity) -> Bool { activity.kind == .external || entry(of: activity) != nil }

    /// The published text that an activity is; nil for what was done elsewhere.
    func entry(of activity: Activity) -> Entry? {
        publication.site.entry(address: activity.address).flatMap { publication.contains($0) ? $0 : nil }
    }

    /// Whether a sentence about a goal would tell of what this edition does not name: the days of meetings, the different
    /// places, the day of a single thing.
    func tellsOfHidden(_ standing: Standing) -> Bool {
        switch standing.goal.rule {
        case .followUp: return standing.windows.contains { $0.meeting.map { !isNamed($0) } ?? false }
        case .count(let count, _, _) where count.distinct != nil || standing.windows.count == 1:
            return standing.windows.contains { window in
                (count.distinct != nil || window.count == 1) && window.evidence.indices.contains { !isNamed($0) }
            }
        default: return false
        }
    }

    /// How a goal stands in a sentence; in a short one where the full one would tell the day or the place of what this
    /// edition does not name.
    func sentence(_ standing: Standing, language: String, asOf day: Day) -> String {
        let words = GoalWords(language: language)
        guard tellsOfHidden(standing) else { return words.sentence(standing, index, asOf: day) }
        let statuses = StatusWords(language: language)
        guard standing.windows.count == 1, let window = standing.windows.first, window.meeting == nil else {
            return words.short(standing.windows.map(\.status))
        }
        guard let count = window.count, let least = window.target?.least?.roundedUp else {
            return words.figure(window, of: standing) + "."
        }
        return statuses.part(count, of: least) + "."
    }
}
