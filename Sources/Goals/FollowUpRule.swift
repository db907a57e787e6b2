import Foundations

/// `after` and `before`: something close to each meeting.
struct FollowUpRule {
    private let evaluation: GoalEvaluation
    /// What counts by its date: everything that reports from no meeting.
    private let undirected: BitSet
    /// What counts for the meeting with an id, folded: indices of activities.
    private let followers: [String: [Int]]
    private let distinct: Attribute?
    private let side: Goal.Side
    private let meetings: [Int]
    private let within: Int
    private let least: Int

    init(
        _ evaluation: GoalEvaluation, _ count: Goal.Count, _ side: Goal.Side, of filter: Filter, within: Int,
        atLeast least: Int
    ) {
        let index = evaluation.index
        let matches = index.matches(count.filter)
        var undirected = matches
        var followers: [String: [Int]] = [:]
        for member in index.members(matches, having: .follows) {
            undirected.remove(member)
            if let id = index.activities[member].follows { followers[id.folded, default: []].append(member) }
        }
        let events = index.matches(filter.and(.init(.kind, [Activity.Kind.event.rawValue])))
        self.evaluation = evaluation
        self.undirected = undirected
        self.followers = followers
        distinct = count.distinct
        self.side = side
        meetings = events.members(in: 0..<index.activities.count)
        self.within = within
        self.least = least
    }

    /// A window for each meeting of the span, by the meetings' dates. Meetings outside the span bound them too.
    func windows(in span: Period) -> [Window] {
        let days = meetings.map { evaluation.index.activities[$0].day }
        return meetings.indices.compactMap { position in
            guard span.contains(days[position]) else { return nil }
            return window(of: meetings[position], from: days, at: position)
        }
    }

    private func window(of meeting: Int, from days: [Day], at position: Int) -> Window? {
        let date = days[position]
        let period: Period?
        switch side {
        case .after:
            let next = days[position...].first { $0 > date }
            period = Period(start: date, end: min(date + within, next.map { $0 - 1 } ?? date + within))
        case .before:
            let earlier = days[..<position].last { $0 < date }
            period = Period(start: max(date - within, earlier.map { $0 + 1 } ?? date - within), end: date)
        }
        return period.map { window(of: meeting, on: date, $0) }
    }

    private func window(of meeting: Int, on date: Day, _ period: Period) -> Window {
        let activities = evaluation.index.activities
        let own = followers[(activities[meeting].id ?? "").folded] ?? []
        // The meetings of that day share the window, and none of them counts in it.
        let sameDay = Set(meetings(on: date))
        func gather(_ range: Range<Int>, _ isMeant: (Int) -> Bool) -> [Int] {
            (undirected.members(in: range).filter { !sameDay.contains($0) } + own.filter(isMeant)).sorted()
        }
        let counted = gather(evaluation.done(in: period)) { activities[$0].day <= evaluation.day }
        let scheduled = gather(evaluation.ahead(in: period)) { activities[$0].day > evaluation.day }
        let count = count(counted)
        return Window(
            period, status(count, evaluation.phase(period)), count: count, target: .atLeast(ExactDecimal(least)),
            evidence: Evidence(counted), scheduled: scheduled.count, meeting: meeting)
    }

    private func meetings(on day: Day) -> [Int] {
        let range = evaluation.index.range(from: day, through: day)
        return meetings.filter(range.contains)
    }

    private func count(_ indices: [Int]) -> Int {
        guard let distinct else { return indices.count }
        let values = indices.flatMap { evaluation.index.activities[$0].values(of: distinct).map(\.folded) }
        return Set(values).count
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
