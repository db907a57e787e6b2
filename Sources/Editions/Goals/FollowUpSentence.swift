import Foundations
import Goals

/// `after` and `before`: the meetings are named by their dates.
extension GoalSentence {
    func followUp(_ side: Goal.Side, _ least: Int) -> String {
        guard !windows.isEmpty else {
            let name = dates.span(goal.span)
            return phrasing.sentences(
                phrasing.pick(
                    "Kalendern har inget sådant möte under \(name)", "The calendar has no such meeting in \(name)"))
        }
        return phrasing.sentences(kept(side, least), nextMeeting(side, least))
    }

    /// How many of the meetings so far, and which not.
    private func kept(_ side: Goal.Side, _ least: Int) -> String? {
        let told = windows.filter { $0.status == .met || $0.status == .missed }
        let missed = told.filter { $0.status == .missed }
        if told.isEmpty { return nil }
        if missed.isEmpty { return allKept(told, side) }
        let isNone = missed.allSatisfy { $0.count == 0 }
        let isMany = missed.count > Self.mostListed
        let shown = isMany ? Array(missed.suffix(3)) : missed
        let which = "\(preposition(side)) \(meetings(shown))"
        let lacking =
            switch (isNone, isMany) {
            case (true, false): phrasing.pick("saknas \(which)", "missing \(which)")
            case (true, true): phrasing.pick("senast saknades det \(which)", "last missing \(which)")
            case (false, false): phrasing.pick("för lite \(which)", "too little \(which)")
            case (false, true): phrasing.pick("senast var det för lite \(which)", "last too little \(which)")
            }
        if told.count == 1 { return lacking }
        return phrasing.pick(
            "\(told.count - missed.count) av \(told.count) möten; \(lacking)",
            "\(told.count - missed.count) of \(told.count) meetings; \(lacking)")
    }

    private func allKept(_ told: [Window], _ side: Goal.Side) -> String {
        let soFar = told.count < windows.count ? phrasing.pick(" hittills", " so far") : ""
        let which =
            switch told.count {
            case 1: meetings(told)
            case 2: phrasing.pick("båda mötena", "both meetings") + soFar
            default:
                phrasing.pick(
                    "alla \(phrasing.letters(told.count)) mötena", "all \(phrasing.letters(told.count)) meetings")
                    + soFar
            }
        return phrasing.pick("klarat \(preposition(side)) \(which)", "done \(preposition(side)) \(which)")
    }

    /// The meeting that something is to be done for, or the next one.
    private func nextMeeting(_ side: Goal.Side, _ least: Int) -> String? {
        guard let next = standing.next else { return nil }
        let window = windows[next.window]
        let meeting = meetings([window])
        if window.status == .upcoming {
            let isFirst = next.window == 0
            return phrasing.pick(
                "\(isFirst ? "första" : "nästa") möte\(isFirst ? "t" : "") är \(date(of: window))",
                "the \(isFirst ? "first" : "next") meeting is on \(date(of: window))")
        }
        let place = "\(preposition(side)) \(meeting)"
        let by = side == .after ? ", " + deadline(window) : ""
        let count = window.count ?? 0
        let isEnough = count + window.scheduled >= least
        if least == 1 {
            guard isEnough else { return phrasing.pick("\(place) återstår det\(by)", "still to do \(place)\(by)") }
            let verb = window.scheduled == 1 ? "planerat" : "planerade"
            return phrasing.pick("\(place) är \(window.scheduled) \(verb)", "\(planned(window.scheduled)) \(place)")
        }
        let soFar = phrasing.pick("\(place): \(count) av \(least) hittills", "\(place): \(count) of \(least) so far")
        if isEnough { return "\(soFar), \(planned(window.scheduled))" }
        return soFar + by + (window.scheduled > 0 ? " (\(planned(window.scheduled)))" : "")
    }

    private func preposition(_ side: Goal.Side) -> String {
        switch side {
        case .after: phrasing.pick("efter", "after")
        case .before: phrasing.pick("före", "before")
        }
    }

    /// `mötena den 9 mars och 20 april`.
    private func meetings(_ windows: [Window]) -> String {
        let days = windows.compactMap(meetingDay)
        let isOne = Set(days).count == 1
        return phrasing.pick(isOne ? "mötet " : "mötena ", isOne ? "the meeting on " : "the meetings on ")
            + dates.days(days)
    }

    private func date(of window: Window) -> String { meetingDay(window).map(dates.day) ?? "" }

    private func meetingDay(_ window: Window) -> Day? { window.meeting.map { index.activities[$0].day } }
}
