import Content
import Foundations
import Goals

/// Tells on a meeting's page what was written about it and, to members, what is missing.
struct FollowUpMaker {
    let web: WebSite
    let language: String

    /// The type of the meetings that are followed up where no plan says otherwise.
    private static let councilMeeting = "kf-möte"

    /// The texts that say that they follow the meeting, and those that count as its follow-up; the earliest first.
    func posts(_ meeting: Entry) -> [Entry] {
        let own = meeting.event.flatMap { web.postsByMeeting[$0.id] } ?? []
        let counted = (web.progress.followUps[meeting.address] ?? []).flatMap { $0.window.evidence.indices }
            .map { web.progress.index.activities[$0] }
            .filter { $0.kind == .post || $0.kind == .newsletter }
            .compactMap { web.publication.site.entry(address: $0.address) }.filter(web.publication.contains)
        var seen: Set<String> = []
        return (own + counted).filter { seen.insert($0.address).inserted }.sorted { left, right in
            let (a, b) = (left.date?.day.number ?? 0, right.date?.day.number ?? 0)
            return a != b ? a < b : left.address < right.address
        }
    }

    /// What is missing, for members: by the plans' promises, or where no plan promises anything, by the meeting's type.
    func missing(_ meeting: Entry, hasPosts: Bool) -> [MissingContext] {
        // What is written of a meeting is said where it counts, not where it is translated.
        guard web.publication.audience == .members, let event = meeting.event, !event.isCancelled,
            meeting.translationOf == nil
        else { return [] }
        let promises = web.progress.followUps[meeting.address] ?? []
        guard promises.isEmpty else { return promises.compactMap(missing) }
        guard !hasPosts, event.lastDay < web.publication.day, event.type?.folded == Self.councilMeeting.folded else {
            return []
        }
        return [
            MissingContext(
                status: StatusWords(language: language).context(.missed),
                text: GoalWords(language: language).nothingWritten, goal: nil)
        ]
    }

    private func missing(_ promise: FollowUp) -> MissingContext? {
        let words = GoalWords(language: language)
        guard let text = words.missingFollowUp(promise.window, within: promise.within, asOf: web.publication.day) else {
            return nil
        }
        let ids = PlanIDs(promise.plan, web: web)
        return MissingContext(
            status: StatusWords(language: language).context(promise.window.status), text: text,
            goal: LinkContext(title: promise.goal.text, href: web.href(of: promise.goal, in: promise.plan, ids)))
    }
}
