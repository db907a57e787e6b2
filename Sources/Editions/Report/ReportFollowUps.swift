import Content
import Foundations
import Goals

/// What was written after each meeting of the types that texts follow up.
///
/// Counted by the rule of goals: a text that names its meeting counts for that one alone, any other of the same sections for
/// the meeting that it came within seven days of.
struct ReportFollowUps {
    let year: ReportYear

    private static let days = 7

    private var words: ReportWords { year.words }
    private var index: ActivityIndex { year.scorecard.index }

    func markdown() -> String? {
        let parts = types().compactMap(part)
        if parts.isEmpty { return nil }
        return (["## " + words.pick("Uppföljning av möten", "Follow-ups of meetings")] + parts).joined(
            separator: "\n\n")
    }

    /// A type of meetings, and the sections whose texts follow them up.
    private struct Followed {
        let type: String
        var sections: [String]
    }

    private func types() -> [Followed] {
        let meetings = Dictionary(
            index.activities.compactMap { activity in activity.id.map { ($0, activity) } }
        ) { first, _ in first }
        var order: [String] = []
        var found: [String: Followed] = [:]
        for activity in index.activities where activity.kind == .post {
            guard let meeting = activity.follows.flatMap({ meetings[$0] }), let type = meeting.type,
                let section = activity.section, year.isNamed(meeting), year.isNamed(activity)
            else { continue }
            if found[type.folded] == nil { order.append(type.folded) }
            var followed = found[type.folded] ?? Followed(type: type, sections: [])
            if !followed.sections.contains(section) { followed.sections.append(section) }
            found[type.folded] = followed
        }
        return order.compactMap { found[$0] }
    }

    private func part(_ followed: Followed) -> String? {
        guard let span = year.span else { return nil }
        let filter = Filter([Filter.Condition(.kind, ["post"]), Filter.Condition(.section, followed.sections)])
        let meetings = Filter([Filter.Condition(.kind, ["event"]), Filter.Condition(.type, [followed.type])])
        let goal = Goal(
            id: "", text: "", span: span,
            rule: .followUp(Goal.Count(filter), .after, of: meetings, within: Self.days, atLeast: 1))
        let windows = GoalEvaluation(index, measures: [:], asOf: span.end).standing(of: goal).windows
        if windows.isEmpty { return nil }
        return [
            summary(windows, followed), rule(followed), table(windows),
            year.hidden(windows.compactMap { $0.meeting.map { index.activities[$0] } }, like: noun(of: followed)),
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    /// `Efter nio av tio kf-möten kom en uppföljning.`
    private func summary(_ windows: [Window], _ followed: Followed) -> String {
        let count = windows.count { ($0.count ?? 0) > 0 }
        let noun = noun(of: followed)
        let whole = words.counted(windows.count, noun)
        if windows.count == 1 {
            return words.pick(
                "Efter \(whole) kom \(count == 0 ? "ingen" : "en") uppföljning.",
                "\(whole.capitalizedFirst) was \(count == 0 ? "not " : "")followed up.")
        }
        let part =
            count == 0
            ? words.pick(noun.isNeuter ? "inget av " : "ingen av ", "none of ")
            : words.number(count, like: noun) + words.pick(" av ", " of ")
        if count == windows.count {
            return words.pick(
                "Efter alla \(whole) kom en uppföljning.",
                "\(count == 2 ? "Both \(noun.many)" : "All \(whole)") were followed up.")
        }
        return words.pick(
            "Efter \(part)\(whole) kom en uppföljning.",
            "\(part.capitalizedFirst)\(whole) \(count == 1 ? "was" : "were") followed up.")
    }

    private func noun(of followed: Followed) -> ReportWords.Noun {
        EventNouns.noun(followed.type, in: words)
            ?? ReportWords.Noun(
                isNeuter: true, one: words.pick("möte", "meeting"), many: words.pick("möten", "meetings"))
    }

    private func rule(_ followed: Followed) -> String {
        let sections = words.list(
            followed.sections.map { year.site.settings.section(named: $0)?.title ?? $0 }.map(\.escapedForMarkdown))
        let days = words.phrasing.letters(Self.days)
        return words.pick(
            "Hit räknas texter i \(sections) som nämner mötet i sina uppgifter eller kom inom \(days) dagar efter det.",
            "Texts in \(sections) count that name the meeting in their front matter or came within \(days) days of it.")
    }

    private func table(_ windows: [Window]) -> String? {
        let rows = windows.compactMap { window -> [String]? in
            guard let meeting = window.meeting, let link = year.link(index.activities[meeting]) else { return nil }
            let texts = window.evidence.indices.map { index.activities[$0] }
            let named = texts.compactMap { text in year.link(text).map { "\($0), \(words.dates.bare(text.day))" } }
            let hidden = texts.count - named.count
            let rest =
                hidden == 0 ? [] : [words.counted(hidden, words.texts) + words.pick(" för medlemmar", " for members")]
            let none = window.status == .open ? words.pick("inte än", "not yet") : "–"
            return [link, texts.isEmpty ? none : (named + rest).joined(separator: "; ")]
        }
        if rows.isEmpty { return nil }
        return MarkdownTable(
            columns: [(words.pick("Möte", "Meeting"), false), (words.pick("Uppföljning", "Follow-up"), false)],
            rows: rows
        ).text
    }
}
