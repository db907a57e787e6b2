import Foundations
import Goals

/// What is said of goals, for people: statuses, sentences, what is asked, and names and figures of windows. In Swedish, or in
/// English for every other language.
public struct GoalWords: Sendable {
    let phrasing: Phrasing

    /// Words in a language by its BCP 47 tag.
    public init(language: String) { phrasing = Phrasing(language: language) }

    /// A status as a word: `uppfyllt`, `missat`, `pågår`, `kommande`, `underlag saknas`.
    public func status(_ status: Status) -> String {
        switch status {
        case .met: phrasing.pick("uppfyllt", "met")
        case .missed: phrasing.pick("missat", "missed")
        case .open: phrasing.pick("pågår", "under way")
        case .upcoming: phrasing.pick("kommande", "upcoming")
        case .noData: phrasing.pick("underlag saknas", "no data")
        }
    }

    /// A status as one character, one column wide, that is read without colour.
    public func sign(_ status: Status) -> String {
        switch status {
        case .met: "✓"
        case .missed: "✗"
        case .open: "…"
        case .upcoming: "›"
        case .noData: "?"
        }
    }

    /// `16 mål: 7 uppfyllda, 4 missade, 3 pågår`; what there is none of is left out.
    public func summary(_ standings: [Standing]) -> String {
        let count = standings.count
        let goals = phrasing.pick("\(count) mål", count == 1 ? "1 goal" : "\(count) goals")
        return standings.isEmpty ? goals : "\(goals): \(statuses(standings))"
    }

    /// `7 uppfyllda, 4 missade, 3 pågår`; what there is none of is left out.
    public func statuses(_ standings: [Standing]) -> String {
        [Status.met, .missed, .open, .upcoming, .noData].compactMap { status in
            let number = standings.count { $0.status == status }
            return number == 0 ? nil : "\(number) \(counted(status, number))"
        }.joined(separator: ", ")
    }

    /// A status after a number of goals.
    func counted(_ status: Status, _ count: Int) -> String {
        switch status {
        case .met: phrasing.pick(count == 1 ? "uppfyllt" : "uppfyllda", "met")
        case .missed: phrasing.pick(count == 1 ? "missat" : "missade", "missed")
        case .open: phrasing.pick("pågår", "under way")
        case .upcoming: phrasing.pick("kommande", "upcoming")
        case .noData: phrasing.pick("utan underlag", "without data")
        }
    }

    /// How a goal stands at the end of a day, in a sentence or a few short ones, to be read beside the goal's own text.
    ///
    /// - Parameter index: what was counted: the index that the standing was made from.
    public func sentence(_ standing: Standing, _ index: ActivityIndex, asOf day: Day) -> String {
        GoalSentence(standing: standing, index: index, day: day, phrasing: phrasing).text()
    }

    /// A window's heading over its column: `mars`, `kv 2`, `v 34`, `första halvåret`, `2025`, a meeting's `9 mars`; with the
    /// year when the goal's span covers several.
    public func window(_ window: Window, of goal: Goal, _ index: ActivityIndex) -> String {
        let years = goal.span.start.year == goal.span.end.year ? goal.span.start.year : nil
        let dates = GoalDates(phrasing: phrasing, thisYear: years)
        if let meeting = window.meeting { return dates.bare(index.activities[meeting].day) }
        return WindowNames(unit: goal.unit, dates: dates).heading(window.period)
    }

    /// A window's number in its cell: `3`, `12,9 %`, `1 587`; `–` when there is none.
    public func figure(_ window: Window, of standing: Standing) -> String {
        if window.status == .upcoming { return "–" }
        if case .share = standing.goal.rule {
            return window.share.map { phrasing.percentSign($0, beside: window.target) } ?? "–"
        }
        if case .growth = standing.goal.rule, window.status == .noData { return "–" }
        if let count = window.count { return phrasing.number(count) }
        guard let value = window.value else { return "–" }
        return standing.isPercent ? phrasing.percentSign(value, beside: window.target) : phrasing.number(value)
    }
}

extension Goal {
    /// How long its windows are; the whole period where it has but one, or one for each meeting.
    var unit: WindowUnit {
        switch rule {
        case .count(_, _, let unit), .share(_, _, _, let unit), .level(_, _, let unit): unit
        case .followUp, .growth, .change, .task: .period
        }
    }
}

extension Window {
    /// The count's part of the whole, to a millionth; nil when there is no whole.
    var share: ExactDecimal? {
        guard let count, let whole, whole > 0 else { return nil }
        return ExactDecimal(count).divided(by: whole, places: 6)
    }
}
