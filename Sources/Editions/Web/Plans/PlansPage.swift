import Content
import Foundations
import Goals
import Templates

/// All plans of a section, and what was done day by day.
extension SectionPages {
    func plans(_ section: Section) -> PlansContext {
        let language = section.language
        let cards = web.publication.plans.filter { $0.section == section.name }.map { card($0, language) }
        let calendar = ActivityCalendar(web.publication, namesToday: cards.contains { $0.standing != nil })
        return PlansContext(
            frame: frame(section), intro: intro(section), plans: cards, activity: calendar.years(in: language),
            activityEnd: calendar.end.map { DateContext(day: $0, time: nil, language: language) })
    }

    private func card(_ plan: Entry, _ language: String) -> PlanCardContext {
        let day = web.publication.day
        let standings = web.progress.standings(of: plan.plan?.goals ?? [], in: plan, asOf: day)
        let maker = GoalMaker(web: web, language: language, day: day)
        return PlanCardContext(
            title: plan.title, href: web.settings.href(plan.address),
            language: plan.language == language ? nil : plan.language,
            periodText: plan.plan?.period.map { DateWords(language: language).period($0) },
            summary: web.summary(of: plan), isMembersOnly: plan.audience == .members,
            standing: standings.flatMap(maker.standing), next: next(standings ?? [], plan, maker))
    }

    /// The goals that need something soonest, at most three.
    private func next(_ standings: [Standing], _ plan: Entry, _ maker: GoalMaker) -> [NextGoalContext] {
        let ids = PlanIDs(plan, web: web)
        let named = NamedActivities(publication: web.publication, index: web.progress.index)
        let waiting: [(by: Day, offset: Int, standing: Standing)] = standings.enumerated().compactMap {
            offset, standing in
            standing.next.flatMap { next in
                let meeting = standing.windows[next.window].meeting
                guard next.needed != nil, meeting.map(named.isNamed(_:)) ?? true else { return nil }
                return (by: next.by, offset: offset, standing: standing)
            }
        }
        return waiting.sorted { ($0.by, $0.offset) < ($1.by, $1.offset) }.prefix(3).map { item in
            let goal = item.standing.goal
            return NextGoalContext(
                goal: maker.brief(goal, item.standing, href: web.href(of: goal, in: plan, ids)),
                date: DateContext(day: item.by, time: nil, language: maker.language))
        }
    }
}

extension WebSite {
    /// A goal's place on its plan's page.
    func href(of goal: Goal, in plan: Entry, _ ids: PlanIDs) -> String {
        settings.href(plan.address) + "#" + (ids[goal] ?? ids.heading)
    }
}
