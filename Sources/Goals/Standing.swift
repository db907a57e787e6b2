import Foundations

/// How a goal or one of its windows stands.
public enum Status: String, Sendable, CaseIterable {
    case met, missed, open, upcoming
    case noData = "no-data"
}

/// How a goal stands at the end of a day.
public struct Standing: Sendable {
    /// The goal.
    public let goal: Goal
    /// How it stands as a whole.
    public let status: Status
    /// Its windows, by time.
    public let windows: [Window]
    /// What comes next, while a window is open or ahead.
    public let next: Next?
    /// Whether its numbers are shares, to be shown in percent.
    public let isPercent: Bool
}

/// How a goal stands in one window.
public struct Window: Sendable {
    /// Its days.
    public let period: Period
    /// How it stands.
    public let status: Status
    /// How many were counted.
    public let count: Int?
    /// What is asked of the count, the share or the value.
    public let target: Goal.Bounds?
    /// Of a share: how many there are of the whole.
    public let whole: Int?
    /// What growth is counted from: the baseline's count or value.
    public let baseline: ExactDecimal?
    /// A measure's value.
    public let value: ExactDecimal?
    /// What was counted.
    public let evidence: Evidence
    /// How many more are dated ahead in it.
    public let scheduled: Int
    /// Of a follow-up: the meeting, as an index of ``ActivityIndex/activities``.
    public let meeting: Int?

    init(
        _ period: Period, _ status: Status, count: Int? = nil, target: Goal.Bounds? = nil, whole: Int? = nil,
        baseline: ExactDecimal? = nil, value: ExactDecimal? = nil, evidence: Evidence = .none, scheduled: Int = 0,
        meeting: Int? = nil
    ) {
        self.period = period
        self.status = status
        self.count = count
        self.target = target
        self.whole = whole
        self.baseline = baseline
        self.value = value
        self.evidence = evidence
        self.scheduled = scheduled
        self.meeting = meeting
    }
}

/// What a goal needs next: of its first window that is open or ahead and not yet met.
public struct Next: Sendable {
    /// The window, as an index of the goal's.
    public let window: Int
    /// How many more, or how much; nil where nothing more is asked (a limit), or where it cannot be said.
    public let needed: ExactDecimal?
    /// The window's last day.
    public let by: Day
    /// Whether it will be met at the pace so far, with what is scheduled; nil where no pace can be told.
    public let isOnPace: Bool?
    /// What the count or the value will be then, at that pace; rounded.
    public let forecast: ExactDecimal?
}
