import Foundations
import Goals

/// The rows of the contract's table, one function each.
extension Reference {
    func count(_ period: Period, _ count: Goal.Count, _ bounds: Goal.Bounds) -> Window {
        let done = done(count.filter, in: period)
        let number = number(done, count.distinct)
        var window = Window(period).asked(bounds)
        window.count = number
        window.evidence = done.map(\.address)
        window.scheduled = ahead(count.filter, in: period).count
        let (enough, tooMany) = window.judge(Fraction(Int128(number)))
        window.status =
            switch phase(period) {
            case .upcoming: .upcoming
            case .closed: enough && !tooMany ? .met : .missed
            case .open where tooMany: .missed
            case .open: window.most == nil && enough ? .met : .open
            }
        return window
    }

    func share(_ period: Period, _ part: Goal.Count, of whole: Filter, _ bounds: Goal.Bounds) -> Window {
        let done = done(part.filter, in: period)
        let all = number(self.done(whole, in: period), part.distinct)
        let number = number(done, part.distinct)
        var window = Window(period).asked(bounds)
        window.count = number
        window.whole = all
        window.scheduled = ahead(part.filter, in: period).count
        window.evidence = done.map(\.address)
        switch phase(period) {
        case .upcoming: window.status = .upcoming
        case .open: window.status = .open
        case .closed where all == 0: window.status = .noData
        case .closed:
            let (enough, tooMany) = window.judge(Fraction(Int128(number), over: Int128(all)))
            window.status = enough && !tooMany ? .met : .missed
        }
        return window
    }

    func followUps(
        _ span: Period, _ count: Goal.Count, _ side: Goal.Side, _ filter: Filter, within: Int, _ least: Int
    ) -> [Window] {
        let meetings = activities.filter { $0.kind == .event && ReferenceFilter.matches(filter, $0) }
        var windows: [Window] = []
        for meeting in meetings where span.contains(meeting.day) {
            var (start, end) = (meeting.day, meeting.day)
            switch side {
            case .after:
                while end < meeting.day + within, !meetings.contains(where: { $0.day == end + 1 }) { end = end + 1 }
            case .before:
                while start > meeting.day - within, !meetings.contains(where: { $0.day == start - 1 }) {
                    start = start - 1
                }
            }
            let period = GoalsTests.period(start, end)
            // The lead: meetings of one day share the window, and none of them counts in it.
            let others = activities.filter { activity in
                !meetings.contains { $0.day == meeting.day && $0.address == activity.address }
            }
            let meant = others.filter { counts($0, count.filter, for: meeting, period) }
            windows.append(followUp(period, meant, meeting, count, least))
        }
        return windows
    }

    /// "An activity with `follows` counts for the meeting of that id alone, whatever its date."
    private func counts(_ activity: Activity, _ filter: Filter, for meeting: Activity, _ window: Period) -> Bool {
        guard ReferenceFilter.matches(filter, activity) else { return false }
        if let follows = activity.follows {
            return ReferenceFilter.plain(follows) == meeting.id.map(ReferenceFilter.plain)
        }
        return window.contains(activity.day)
    }

    private func followUp(
        _ period: Period, _ done: [Activity], _ meeting: Activity, _ count: Goal.Count, _ least: Int
    ) -> Window {
        let counted = done.filter { $0.day <= today }
        let number = number(counted, count.distinct)
        var window = Window(period).asked(.atLeast(ExactDecimal(least)))
        window.count = number
        window.evidence = counted.map(\.address)
        window.scheduled = done.count { $0.day > today && $0.day <= period.end }
        window.meeting = meeting.address
        window.status =
            switch phase(period) {
            case .upcoming: .upcoming
            case .closed: number >= least ? .met : .missed
            case .open: number >= least ? .met : .open
            }
        return window
    }

    func growth(_ period: Period, _ count: Goal.Count, _ growth: ExactDecimal, _ from: Period) -> Window {
        let done = done(count.filter, in: period)
        let baseline = number(self.done(count.filter, in: from), count.distinct)
        let number = number(done, count.distinct)
        var window = Window(period)
        window.count = number
        window.evidence = done.map(\.address)
        window.baseline = Fraction(Int128(baseline))
        window.scheduled = ahead(count.filter, in: period).count
        let target = (Fraction(1) + Fraction(growth)) * Fraction(Int128(baseline))
        if baseline > 0 { window.least = target }
        switch phase(period) {
        case .upcoming: window.status = .upcoming
        case _ where baseline == 0: window.status = .noData
        case .closed: window.status = Fraction(Int128(number)) >= target ? .met : .missed
        case .open: window.status = Fraction(Int128(number)) >= target ? .met : .open
        }
        return window
    }
}

extension Reference.Window {
    /// The window with what is asked in it.
    func asked(_ bounds: Goal.Bounds) -> Reference.Window {
        var window = self
        switch bounds {
        case .atLeast(let least): window.least = Fraction(least)
        case .atMost(let most): window.most = Fraction(most)
        case .between(let least, let most): (window.least, window.most) = (Fraction(least), Fraction(most))
        }
        return window
    }

    /// Whether a number is enough, and whether it is too much.
    func judge(_ number: Fraction) -> (enough: Bool, tooMany: Bool) {
        (least.map { number >= $0 } ?? true, most.map { number > $0 } ?? false)
    }
}
