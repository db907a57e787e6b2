import Content
import Foundations
import Goals
import Templates

/// A plan's own page.
extension TextPages {
    func plan(_ entry: Entry) -> PlanContext {
        let goals = entry.plan?.goals ?? []
        let ids = PlanIDs(entry, web: web)
        let standings = web.progress.standings(of: goals, in: entry, asOf: web.publication.day)
        let byID = Dictionary((standings ?? []).map { ($0.goal.id, $0) }) { first, _ in first }
        let owners = GoalOwners(goals, withStandings: standings != nil)
        let maker = GoalMaker(web: web, language: entry.language, day: web.publication.day)
        let heading = OutlineContext(id: ids.heading, title: WordsContext(language: entry.language)["goals"], level: 2)
        return PlanContext(
            frame: frame(entry), article: article(entry, contentsFrom: 2, more: goals.isEmpty ? [] : [heading]),
            periodText: entry.plan?.period.map { DateWords(language: entry.language).period($0) },
            goalsID: ids.heading, standing: standings.flatMap { maker.standing($0) },
            boards: boards(of: entry, standings ?? [], ids),
            goals: owners.listed.map { maker.whole($0, byID[$0.id], id: ids[$0]) },
            owners: owners.groups.map { group in
                maker.owner(
                    group, standings.map { _ in group.goals.compactMap { byID[$0.id] } },
                    isFolded: owners.isFolded, isOnly: owners.groups.count == 1, ids)
            })
    }

    /// The tables of months; tasks are not in them.
    private func boards(of entry: Entry, _ standings: [Standing], _ ids: PlanIDs) -> [BoardContext] {
        guard let period = entry.plan?.period else { return [] }
        return BoardMaker(
            rows: standings.filter { !$0.goal.isTask }.map { ($0, "#" + (ids[$0.goal] ?? ids.heading)) },
            period: period, day: web.publication.day, index: web.progress.index, language: entry.language
        ).boards()
    }
}

extension GoalMaker {
    /// How a plan stands as a whole; nil for a plan without goals.
    func standing(_ standings: [Standing]) -> PlanStandingContext? {
        guard !standings.isEmpty else { return nil }
        let words = StatusWords(language: language)
        return PlanStandingContext(
            date: DateContext(day: day, time: nil, language: language),
            metText: words.part(standings.count { $0.status == .met }, of: standings.count),
            tallies: words.tallies(standings.map(\.status)))
    }

    /// The goals that somebody answers for; open where something was missed, and where texts are all there is to read.
    func owner(
        _ group: GoalOwners.Group, _ standings: [Standing]?, isFolded: Bool, isOnly: Bool, _ ids: PlanIDs
    ) -> OwnerContext {
        let words = WordsContext(language: language)
        let byID = Dictionary((standings ?? []).map { ($0.goal.id, $0) }) { first, _ in first }
        let done = standings.map { $0.count { $0.status == .met } }
        let missed = standings.map { $0.count { $0.status == .missed } } ?? 0
        let name = group.owner ?? words["nobody"]
        let number = "\(group.goals.count) \(words[group.goals.count == 1 ? "goalOne" : "goalMany"])"
        return OwnerContext(
            name: name.asHeading,
            countText: number + (done.map { ", \($0) \(words[$0 == 1 ? "doneOne" : "doneMany"])" } ?? ""),
            missedText: missed > 0
                ? StatusWords(language: language).text(Array(repeating: .missed, count: missed)) : nil,
            isFolded: isFolded, isOpen: missed > 0 || isOnly || standings == nil,
            goals: group.goals.map { whole($0, byID[$0.id], id: ids[$0], withOwner: false) })
    }
}
