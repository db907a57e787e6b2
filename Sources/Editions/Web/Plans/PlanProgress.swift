import Content
import Foundations
import Goals

/// How the goals of plans stand, for those who may know it.
struct PlanProgress: Sendable {
    private let publication: Publication
    private let scorecard: Scorecard
    private let measures: [String: MeasureSeries]
    /// What plans promise to follow meetings up with, by the meetings' addresses; of the plans whose progress is shown.
    let followUps: [String: [FollowUp]]

    init(_ publication: Publication, scorecard: Scorecard) {
        self.publication = publication
        self.scorecard = scorecard
        measures = publication.site.measureSeries
        let shown = scorecard.plans.filter { Self.isShown($0.entry, publication) }
        followUps = shown.isEmpty ? [:] : FollowUp.byMeeting(shown, scorecard.index)
    }

    /// What was counted: standings name it by its indices.
    var index: ActivityIndex { scorecard.index }

    /// A measure's values.
    func series(_ name: String) -> MeasureSeries? { measures[name.folded] }

    /// Whether this edition shows how a plan's goals stand: it does for members, and where the plan says that all may know.
    func isShown(of plan: Entry) -> Bool { Self.isShown(plan, publication) }

    private static func isShown(_ plan: Entry, _ publication: Publication) -> Bool {
        publication.contains(plan) && (publication.audience == .members || plan.plan?.progress == .public)
    }

    /// How goals of a plan stand on a day; nil where this edition does not show it.
    func standings(of goals: [Goal], in plan: Entry, asOf day: Day) -> [Standing]? {
        guard isShown(of: plan) else { return nil }
        if day == scorecard.day, let known = scorecard.plan(plan)?.goals, known.count == goals.count { return known }
        let evaluation = GoalEvaluation(scorecard.index, measures: measures, asOf: day)
        return goals.map(evaluation.standing)
    }
}
