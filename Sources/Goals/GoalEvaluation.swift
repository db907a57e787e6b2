import Foundations

/// How goals stand at the end of a day: activities and measures in, standings out. Pure; nothing of the texts' files, pages
/// or languages is known here.
public struct GoalEvaluation: Sendable {
    /// What is counted.
    public let index: ActivityIndex
    /// The day at whose end it is asked.
    public let day: Day
    private let measures: [String: MeasureSeries]

    /// An evaluation over activities, those dated ahead too, and measures by name.
    public init(_ index: ActivityIndex, measures: [String: MeasureSeries], asOf day: Day) {
        self.index = index
        self.day = day
        // Of two names that differ in case alone the first in the alphabet stands, so that each run says the same.
        self.measures = Dictionary(measures.sorted { $0.key < $1.key }.map { ($0.key.folded, $0.value) }) { first, _ in
            first
        }
    }

    /// How goals stand, in their order; counted on all cores.
    public func standings(of goals: [Goal]) -> [Standing] { goals.parallelMap(run: 1, standing) }

    /// How a goal stands.
    public func standing(of goal: Goal) -> Standing {
        switch goal.rule {
        case .count(let count, let bounds, let unit):
            let rule = CountRule(self, count, bounds, span: goal.span)
            return standing(goal, rule.windows(unit)) { rule.next($0, $1) }
        case .share(let count, let whole, let bounds, let unit):
            let rule = ShareRule(self, count, of: whole, bounds, span: goal.span)
            return standing(goal, rule.windows(unit), isPercent: true) { rule.next($0, $1) }
        case .followUp(let count, let side, let filter, let within, let least):
            let rule = FollowUpRule(self, count, side, of: filter, within: within, atLeast: least)
            let windows = rule.windows(in: goal.span)
            return standing(goal, windows) { rule.next($0, $1, of: windows) }
        case .growth(let count, let growth, let from):
            let rule = GrowthRule(self, count, by: growth, from: from, span: goal.span)
            return standing(goal, [rule.window()]) { rule.next($0, $1) }
        case .change(let name, let aim, let baseline, let by):
            let rule = ChangeRule(self, series(name), aim, baseline: baseline, by: by, span: goal.span)
            return standing(goal, [rule.window()], isPercent: series(name).isPercent) { rule.next($0, $1) }
        case .level(let name, let bounds, let unit):
            let rule = LevelRule(self, series(name), bounds, span: goal.span)
            return standing(goal, rule.windows(unit), isPercent: series(name).isPercent) { rule.next($0, $1) }
        case .task(let by, let done):
            let rule = TaskRule(self, by: by, done: done, span: goal.span)
            return standing(goal, [rule.window()]) { rule.next($0, $1) }
        }
    }

    private func standing(
        _ goal: Goal, _ windows: [Window], isPercent: Bool = false, next: (Int, Window) -> Next?
    ) -> Standing {
        let ahead = windows.indices.first { phase(windows[$0].period) != .closed && windows[$0].status != .met }
        return Standing(
            goal: goal, status: Self.status(of: windows), windows: windows,
            next: ahead.flatMap { next($0, windows[$0]) }, isPercent: isPercent)
    }

    /// The status of a goal from those of its windows, in the contract's order.
    static func status(of windows: [Window]) -> Status {
        let statuses = Set(windows.map(\.status))
        if windows.isEmpty { return .noData }
        if statuses.contains(.missed) { return .missed }
        if statuses == [.upcoming] { return .upcoming }
        if statuses.contains(.noData) { return .noData }
        return statuses == [.met] ? .met : .open
    }

    // MARK: What the rules share

    /// Where a window lies in time.
    enum Phase { case closed, open, upcoming }

    func phase(_ window: Period) -> Phase { window.end <= day ? .closed : window.start <= day ? .open : .upcoming }

    func series(_ name: String) -> MeasureSeries { measures[name.folded] ?? MeasureSeries([]) }

    /// The activities of a span that are dated on the day or before.
    func done(in window: Period) -> Range<Int> { index.range(from: window.start, through: min(window.end, day)) }

    /// The activities of a span that are dated ahead.
    func ahead(in window: Period) -> Range<Int> { index.range(from: max(window.start, day + 1), through: window.end) }

    /// How many activities are evidence, or how many different values they have.
    func count(_ evidence: Evidence, _ distinct: Attribute?) -> Int {
        distinct.map { index.distinct($0, of: evidence) } ?? evidence.count
    }

    /// How many members of a set there are in a range, or how many different values they have.
    func count(_ set: BitSet, _ distinct: Attribute?, in range: Range<Int>) -> Int {
        count(Evidence(set, in: range), distinct)
    }
}
