import Foundations
import Goals

/// How goals stand, read once more from the contract: slow, plain, and without an idea of the engine's.
///
/// No index, no sets, no searching: each window asks each activity.
struct Reference {
    let activities: [Activity]
    let measures: [String: [MeasureSeries.Value]]
    let today: Day

    /// A site at the end of a day: the activities are kept by day, those of one day as given.
    init(_ activities: [Activity], _ measures: [String: [MeasureSeries.Value]], today: Day) {
        var sorted: [Activity] = []
        for activity in activities {
            let place = sorted.firstIndex { $0.day > activity.day } ?? sorted.count
            sorted.insert(activity, at: place)
        }
        self.activities = sorted
        self.measures = measures
        self.today = today
    }

    /// How a goal stands, in a form that is compared and shown as text.
    struct Standing {
        let status: Status
        let windows: [Window]
        let next: Next?
    }

    /// What comes next.
    struct Next {
        let window: Int
        var needed: Fraction?
        let by: Day
        var isOnPace: Bool?
    }

    /// How a goal stands in one window.
    struct Window {
        let period: Period
        var status: Status
        var count: Int?
        var whole: Int?
        var baseline: Fraction?
        var value: Fraction?
        var least: Fraction?
        var most: Fraction?
        var evidence: [String] = []
        /// How many more are dated ahead in it.
        var scheduled = 0
        var meeting: String?

        init(_ period: Period, _ status: Status = .open) {
            self.period = period
            self.status = status
        }
    }

    /// What a window has come to by itself.
    enum Phase { case closed, open, upcoming }

    func standing(of goal: Goal) -> Standing {
        let windows = windows(of: goal)
        return Standing(status: status(windows.map(\.status)), windows: windows, next: next(goal, windows))
    }

    /// "A goal with no windows is no-data; else it is missed if any window is; else upcoming if all are; else no-data if
    /// any is; else met if all are; else open."
    private func status(_ windows: [Status]) -> Status {
        if windows.isEmpty { return .noData }
        if windows.contains(.missed) { return .missed }
        if !windows.contains(where: { $0 != .upcoming }) { return .upcoming }
        if windows.contains(.noData) { return .noData }
        if !windows.contains(where: { $0 != .met }) { return .met }
        return .open
    }

    private func windows(of goal: Goal) -> [Window] {
        switch goal.rule {
        case .count(let count, let bounds, let unit):
            ReferenceCalendar.windows(unit, in: goal.span).map { self.count($0, count, bounds) }
        case .share(let count, let whole, let bounds, let unit):
            ReferenceCalendar.windows(unit, in: goal.span).map { share($0, count, of: whole, bounds) }
        case .followUp(let count, let side, let meetings, let within, let least):
            followUps(goal.span, count, side, meetings, within: within, least)
        case .growth(let count, let growth, let from):
            [self.growth(goal.span, count, growth, from ?? ReferenceCalendar.before(goal.span))]
        case .change(let measure, let aim, let baseline, let by):
            [change(goal.span, values(measure), aim, baseline, by)]
        case .level(let measure, let bounds, let unit):
            ReferenceCalendar.windows(unit, in: goal.span).map { level($0, values(measure), bounds) }
        case .task(let by, let done):
            [task(goal.span, by, done)]
        }
    }

    /// "A window is closed if its end ≤ D, open if start ≤ D < end, else upcoming."
    func phase(_ window: Period) -> Phase {
        if window.end <= today { return .closed }
        if window.start <= today { return .open }
        return .upcoming
    }

    /// The rows of a measure, in their order.
    func values(_ measure: String) -> [MeasureSeries.Value] { measures[ReferenceFilter.plain(measure)] ?? [] }

    /// What was done in a window by the end of today and matches, by day.
    func done(_ filter: Filter, in window: Period) -> [Activity] {
        activities.filter { $0.day <= today && window.contains($0.day) && ReferenceFilter.matches(filter, $0) }
    }

    /// What is dated ahead in a window and matches.
    func ahead(_ filter: Filter, in window: Period) -> [Activity] {
        activities.filter { $0.day > today && window.contains($0.day) && ReferenceFilter.matches(filter, $0) }
    }

    /// How many they are, or how many different values they have.
    func number(_ activities: [Activity], _ distinct: Attribute?) -> Int {
        distinct.map { ReferenceFilter.different($0, activities).count } ?? activities.count
    }
}
