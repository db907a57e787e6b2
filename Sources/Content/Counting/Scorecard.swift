import Foundations
import Goals

/// How the goals of all plans stand at the end of a day.
public struct Scorecard: Sendable {
    /// The day.
    public let day: Day
    /// What was counted: windows name their evidence by its indices.
    public var index: ActivityIndex { counted.value }
    /// The plans, the latest period first.
    public let plans: [PlanStanding]
    /// Counted when a plan or somebody else asks.
    private let counted: OnDemand<ActivityIndex>

    /// How the goals of one plan stand.
    public struct PlanStanding: Sendable {
        /// The plan's text.
        public let entry: Entry
        /// The days that it is for.
        public let period: Period
        /// Its goals, in order.
        public let goals: [Standing]
    }

    /// Counts all goals of the plans that members can read on the day.
    public init(_ site: Site, asOf day: Day) {
        let counted = OnDemand { ActivityIndex(site.activities) }
        self.day = day
        self.counted = counted
        let published = Publication.plans(of: site, asOf: day, audience: .members)
        guard !published.isEmpty else {
            plans = []
            return
        }
        let evaluation = GoalEvaluation(counted.value, measures: site.measureSeries, asOf: day)
        plans = published.compactMap { entry in
            guard let plan = entry.plan, let period = plan.period else { return nil }
            return PlanStanding(entry: entry, period: period, goals: evaluation.standings(of: plan.goals))
        }
    }

    /// The plans whose period holds the day.
    public var current: [PlanStanding] { plans.filter { $0.period.contains(day) } }

    /// The missed goals of all plans, each with its plan.
    public var missed: [(plan: PlanStanding, goal: Standing)] {
        plans.flatMap { plan in plan.goals.filter { $0.status == .missed }.map { (plan, $0) } }
    }

    /// The plan with a name: its file below `content/` without its ending, in any normalization; a `content/` before it and
    /// an `.md` after it are allowed.
    public func plan(named name: String) -> PlanStanding? {
        var name = name.nfc[...]
        if name.hasPrefix("content/") { name = name.dropFirst("content/".count) }
        if name.hasSuffix(".md") { name = name.dropLast(".md".count) }
        return plans.first { $0.entry.name == name }
    }

    /// How a plan's goals stand.
    public func plan(_ entry: Entry) -> PlanStanding? { plans.first { $0.entry.address == entry.address } }

    /// The goals of all plans.
    public var goals: [Standing] { plans.flatMap(\.goals) }
}
