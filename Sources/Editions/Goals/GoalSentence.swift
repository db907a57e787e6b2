import Foundations
import Goals

/// The sentence that says how one goal stands. Each kind of goal has its own file; here is what they share.
struct GoalSentence {
    let standing: Standing
    let index: ActivityIndex
    /// The day at whose end the goal stands so.
    let day: Day
    let phrasing: Phrasing

    var goal: Goal { standing.goal }
    var windows: [Window] { standing.windows }
    var dates: GoalDates { GoalDates(phrasing: phrasing, thisYear: day.year) }
    /// Windows are named with their year where the goal's span covers several.
    var names: WindowNames {
        let isOneYear = goal.span.start.year == goal.span.end.year
        return WindowNames(
            unit: goal.unit, dates: GoalDates(phrasing: phrasing, thisYear: isOneYear ? day.year : nil))
    }

    /// More windows than this are not listed; the last of them are.
    static let mostListed = 5

    func text() -> String {
        switch goal.rule {
        case .followUp(_, let side, _, _, let least): return followUp(side, least)
        case .task(_, let done): return task(done)
        default: break
        }
        if standing.status == .upcoming { return upcoming() }
        switch goal.rule {
        case .growth(_, _, let from): return growth(from)
        case .change(let measure, let aim, _, _): return change(measure, aim)
        case .count, .share, .level, .followUp, .task:
            return windows.count == 1 ? oneWindow(windows[0]) : manyWindows()
        }
    }

    /// A goal of one window.
    private func oneWindow(_ window: Window) -> String {
        switch goal.rule {
        case .share: oneShare(window)
        case .level(let measure, let bounds, _): oneLevel(window, measure, bounds)
        case .count(let count, let bounds, _):
            bounds.most == nil ? oneCount(window, count) : oneLimit(window, bounds)
        default: ""
        }
    }

    // MARK: What the kinds share

    /// A goal that has not begun.
    private func upcoming() -> String {
        guard let first = windows.first else { return "" }
        let start = phrasing.pick("Börjar ", "Begins on ") + dates.day(first.period.start)
        guard case .count(let count, let bounds, _) = goal.rule, windows.count == 1, first.scheduled > 0,
            count.distinct == nil
        else { return phrasing.sentences(start) }
        let least = bounds.least?.roundedUp ?? 0
        let isShort = first.scheduled < least
        return phrasing.sentences(start, planned(first.scheduled, of: isShort ? least : nil))
    }

    /// Whether the goal's last day is over.
    func isOver(_ window: Window) -> Bool { window.period.end <= day }

    /// ` hittills`, while a window is open.
    func soFar(_ window: Window) -> String { isOver(window) ? "" : phrasing.pick(" hittills", " so far") }

    /// `senast den 30` of the window's own month, else `senast den 31 december`.
    func deadline(_ window: Window) -> String {
        let end = window.period.end
        if goal.unit == .month {
            return phrasing.pick("senast den \(end.day)", "by \(dates.bareWithoutYear(end))")
        }
        return phrasing.pick("senast ", "by ") + dates.day(end)
    }

    /// `målet är`, and `målet var` when the window is over.
    func targetIs(_ window: Window) -> String {
        isOver(window) ? phrasing.pick("målet var", "the target was") : phrasing.pick("målet är", "the target is")
    }

    /// `minst 10`, `högst 2`, `1–4`, with numbers as they are written.
    func bound(_ bounds: Goal.Bounds, _ write: (ExactDecimal) -> String) -> String {
        switch bounds {
        case .atLeast(let least): phrasing.pick("minst ", "at least ") + write(least)
        case .atMost(let most): phrasing.pick("högst ", "at most ") + write(most)
        case .between(let least, let most):
            phrasing.pick("mellan ", "between ") + write(least) + phrasing.pick(" och ", " and ") + write(most)
        }
    }

    /// What the pace so far comes to, once there has been time for a pace.
    func pace(_ write: (ExactDecimal) -> String) -> String? {
        guard let next = standing.next, let onPace = next.isOnPace, hasPace(windows[next.window]) else { return nil }
        if onPace { return phrasing.pick("Takten räcker", "The pace is enough") }
        guard let forecast = next.forecast else {
            return phrasing.pick("Takten räcker inte", "The pace is not enough")
        }
        return phrasing.pick("I den här takten blir det ", "At this pace it will be ") + write(forecast)
    }

    /// An eighth of the span has gone, and a fortnight at least, and something has been done.
    private func hasPace(_ window: Window) -> Bool {
        let gone = day.number - goal.span.start.number + 1
        return gone >= 14 && gone * 8 >= goal.span.days && window.count != 0
    }
}
