import Foundations
import Goals

extension Scorecard {
    /// The next day on which what is shown of goals in an edition would change by itself: a window begins or closes, or what
    /// is dated ahead is counted. Nil when nothing is ahead, and when the edition shows no plan's progress.
    ///
    /// A window is closed at the end of its last day, so it closes on that day and not on the day after. Forecasts, which
    /// change from day to day, are not among it.
    public func nextChange(for publication: Publication) -> Day? {
        let shown = plans.filter { plan in
            publication.contains(plan.entry)
                && (publication.audience == .members || plan.entry.plan?.progress == .public)
        }
        if shown.isEmpty { return nil }
        let goals = shown.flatMap(\.goals)
        let windows = goals.flatMap(\.windows)
        let scheduled = windows.filter { $0.scheduled > 0 }.map(\.period)
        let changes = [
            windows.lazy.flatMap { [$0.period.start, $0.period.end] }.filter { $0 > day }.min(),
            index.activities.lazy.map(\.day).filter { ahead in ahead > day && scheduled.contains { $0.contains(ahead) }
            }.min(),
            measureDays(goals, publication.site).filter { $0 > day }.min(),
            goals.compactMap(\.goal.done).filter { $0 > day }.min(),
        ]
        return changes.compactMap { $0 }.min()
    }

    /// The days of the figures that goals look at.
    private func measureDays(_ goals: [Standing], _ site: Site) -> [Day] {
        let names = Set(goals.compactMap(\.goal.measure).map(\.folded))
        return names.isEmpty ? [] : site.measures.filter { names.contains($0.name.folded) }.map(\.day)
    }
}

extension Goal {
    /// The measure that it looks at.
    fileprivate var measure: String? {
        switch rule {
        case .change(let measure, _, _, _), .level(let measure, _, _): measure
        case .count, .share, .followUp, .growth, .task: nil
        }
    }

    /// The day on which a task was done.
    fileprivate var done: Day? { if case .task(_, let done) = rule { done } else { nil } }
}
