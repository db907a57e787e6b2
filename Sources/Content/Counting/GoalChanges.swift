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
        let windows = shown.flatMap(\.goals).flatMap(\.windows)
        let edges = windows.lazy.flatMap { [$0.period.start, $0.period.end] }
        let spans = windows.filter { $0.scheduled > 0 }.map(\.period)
        let ahead = index.activities.lazy.map(\.day).filter { activity in spans.contains { $0.contains(activity) } }
        return [edges.filter { $0 > day }.min(), ahead.filter { $0 > day }.min()].compactMap { $0 }.min()
    }
}
