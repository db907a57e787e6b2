import Foundations

/// `after` and `before`: something close to each meeting.
struct FollowUpRule {
    private let evaluation: GoalEvaluation
    /// What counts by its date: everything that reports from no meeting. No meeting is in it: a meeting's window holds no
    /// others than those of its own day, and none of them counts there.
    private let undirected: BitSet
    /// What counts for the meeting with an id, folded: indices of activities.
    private let followers: [String: [Int]]
    private let distinct: Attribute?
    private let side: Goal.Side
    /// Indices of activities, by day; those outside the span too.
    private let meetings: [Int]
    private let within: Int
    private let least: Int

    /// Longer than from year 1 to 9999, so that no sum of days overflows.
    private static let mostDays = 4_000_000

    init(
        _ evaluation: GoalEvaluation, _ count: Goal.Count, _ side: Goal.Side, of filter: Filter, within: Int,
        atLeast least: Int
    ) {
        let index = evaluation.index
        let events = index.matches(filter.and(.init(.kind, [Activity.Kind.event.rawValue])))
        var undirected = index.matches(count.filter)
        followers = index.followers(in: undirected)
        for members in followers.values { members.forEach { undirected.remove($0) } }
        undirected.subtract(events)
        self.evaluation = evaluation
        self.undirected = undirected
        distinct = count.distinct
        self.side = side
        meetings = events.members(in: 0..<events.limit)
        self.within = min(max(within, 0), Self.mostDays)
        self.least = least
    }

    /// A window for each meeting of the span, by the meetings' dates. Meetings outside the span bound them too.
    func windows(in span: Period) -> [Window] {
        var windows: [Window] = []
        var start = 0
        while start < meetings.count {
            let date = day(of: meetings[start])
            let end = meetings[start...].firstIndex { day(of: $0) != date } ?? meetings.count
            let earlier = start > 0 ? day(of: meetings[start - 1]) : nil
            let later = end < meetings.count ? day(of: meetings[end]) : nil
            if span.contains(date), let period = period(of: date, earlier, later) {
                let sameDay = meetings[start..<end]
                windows += sameDay.map { window(of: $0, period, sameDay) }
            }
            start = end
        }
        return windows
    }

    private func day(of activity: Int) -> Day { evaluation.index.activities[activity].day }

    /// The days around a meeting's date that are nearer to it than to its neighbour's on that side.
    private func period(of date: Day, _ earlier: Day?, _ later: Day?) -> Period? {
        switch side {
        case .after: Period(start: date, end: min(date + within, later.map { $0 - 1 } ?? date + within))
        case .before: Period(start: max(date - within, earlier.map { $0 + 1 } ?? date - within), end: date)
        }
    }

    private func window(of meeting: Int, _ period: Period, _ sameDay: ArraySlice<Int>) -> Window {
        let id = evaluation.index.activities[meeting].id
        let own = (id.flatMap { followers[$0.folded] } ?? []).filter { !sameDay.contains($0) }
        let counted = Evidence(
            undirected, in: evaluation.done(in: period), and: own.filter { day(of: $0) <= evaluation.day })
        let count = evaluation.count(counted, distinct)
        let ahead = own.count { day(of: $0) > evaluation.day && day(of: $0) <= period.end }
        return Window(
            period, status(count, evaluation.phase(period)), count: count, target: .atLeast(ExactDecimal(least)),
            evidence: counted, scheduled: undirected.count(in: evaluation.ahead(in: period)) + ahead, meeting: meeting)
    }

    private func status(_ count: Int, _ phase: GoalEvaluation.Phase) -> Status {
        if phase == .upcoming { return .upcoming }
        return count >= least ? .met : phase == .closed ? .missed : .open
    }

    func next(_ position: Int, _ window: Window, of windows: [Window]) -> Next? {
        let count = window.count ?? 0
        let closed = windows.filter { evaluation.phase($0.period) == .closed }
        // The pace of a follow-up is how often it was kept: as a rule, or not.
        let kept = closed.count { $0.status == .met }
        let onPace: Bool? = count + window.scheduled >= least ? true : closed.isEmpty ? nil : kept == closed.count
        return Next(
            window: position, needed: count < least ? ExactDecimal(least - count) : nil, by: window.period.end,
            isOnPace: onPace, forecast: nil)
    }
}
