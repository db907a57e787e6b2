import Foundations
import Goals

/// What is said on a meeting's page of what was to follow it up.
extension GoalWords {
    /// Of a meeting that nobody has written about.
    var nothingWritten: String {
        phrasing.pick("Ingen text har skrivits om mötet än.", "Nothing has been written about the meeting yet.")
    }

    /// What is missing after a meeting; nil when nothing is, and before the meeting.
    func missingFollowUp(_ window: Window, within: Int, asOf day: Day) -> String? {
        let count = window.count ?? 0
        let least = window.target?.least?.roundedUp ?? 1
        let thisYear = GoalDates(phrasing: phrasing, thisYear: day.year)
        switch window.status {
        case .missed:
            let time = time(within, isCutShort: window.period.days <= within)
            return count == 0
                ? phrasing.pick("Inget inlägg följde upp mötet \(time).", "No post followed the meeting up \(time).")
                : phrasing.pick(
                    "\(count) av \(least) inlägg följde upp mötet \(time).",
                    "\(count) of \(least) posts followed the meeting up \(time).")
        case .open:
            let by = thisYear.bare(window.period.end)
            return phrasing.pick(
                "Uppföljningen ska vara skriven senast \(by).", "The follow-up is to be written by \(by).")
        case .met, .upcoming, .noData: return nil
        }
    }

    /// `inom en vecka`, `inom fem dagar`; a window ends early where the next meeting comes.
    private func time(_ days: Int, isCutShort: Bool) -> String {
        if isCutShort { return phrasing.pick("före nästa möte", "before the next meeting") }
        if days == 0 { return phrasing.pick("samma dag", "on the same day") }
        let isWeeks = days % 7 == 0
        let count = isWeeks ? days / 7 : days
        let noun =
            isWeeks
            ? phrasing.pick(count == 1 ? "vecka" : "veckor", count == 1 ? "week" : "weeks")
            : phrasing.pick(count == 1 ? "dag" : "dagar", count == 1 ? "day" : "days")
        let number = count == 1 ? phrasing.pick("en", "a") : phrasing.letters(count)
        return phrasing.pick("inom \(number) \(noun)", "within \(number) \(noun)")
    }
}
