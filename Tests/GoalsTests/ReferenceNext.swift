import Foundations
import Goals

/// `needed`, `neededBy` and `onPace`, with the lead's decisions where the contract is silent.
extension Reference {
    /// About the first window that is open or upcoming and not yet met.
    func next(_ goal: Goal, _ windows: [Window]) -> Next? {
        for (position, window) in windows.enumerated() where phase(window.period) != .closed && window.status != .met {
            var next = Next(window: position, by: window.period.end)
            switch goal.rule {
            case .count(let count, _, _):
                next.needed = missing(window)
                next.isOnPace = isOnPace(window, count, goal.span)
            case .growth(let count, _, _):
                guard let least = window.least else { return nil }
                next.needed = missing(window).map { Fraction($0.roundedUp) }
                var whole = window
                whole.least = Fraction(least.roundedUp)
                next.isOnPace = isOnPace(whole, count, goal.span)
            case .share(let part, let whole, _, _):
                next.needed = missingShare(window)
                next.isOnPace = isShareOnPace(window, part, whole, goal.span)
            case .followUp:
                next.needed = missing(window)
                let closed = windows.filter { phase($0.period) == .closed }
                let isScheduled = window.holds(window.counted + Fraction(Int128(window.scheduled)))
                next.isOnPace = isScheduled ? true : closed.isEmpty ? nil : !closed.contains { $0.status == .missed }
            case .change(let measure, _, _, _):
                guard window.value != nil, window.least ?? window.most != nil else { return nil }
                next.needed = missing(window)
                next.isOnPace = isChangeOnPace(window, values(measure), goal.span)
            case .level(let measure, _, _):
                next.needed = missing(window)
                let value = window.value ?? last(values(measure), from: nil, to: today)
                next.isOnPace = value.map(window.holds)
            case .task:
                next.needed = Fraction(1)
            }
            return next
        }
        return nil
    }

    /// How far the count or the value is from what is asked; a count above its limit cannot be mended.
    private func missing(_ window: Window) -> Fraction? {
        guard let number = window.count.map({ Fraction(Int128($0)) }) ?? window.value else { return nil }
        if let least = window.least, number < least { return least - number }
        if window.count == nil, let most = window.most, number > most { return number - most }
        return nil
    }

    /// "Pace of a count = count so far in span ÷ days elapsed in the span × days left of the window, and at least what is
    /// scheduled."
    private func isOnPace(_ window: Window, _ count: Goal.Count, _ span: Period) -> Bool? {
        let scheduled = activities.filter {
            window.period.contains($0.day) && ReferenceFilter.matches(count.filter, $0)
        }
        let atLeast = Fraction(Int128(number(scheduled, count.distinct)))
        let elapsed = ReferenceCalendar.days(span).count { $0 <= today }
        if elapsed == 0 {
            if let most = window.most, atLeast > most { return false }
            return atLeast > Fraction(0) && window.holds(atLeast) ? true : nil
        }
        let sofar = Int128(number(done(count.filter, in: span), count.distinct))
        let left = Int128(ReferenceCalendar.days(window.period).count { $0 > today })
        let expected = window.counted + Fraction(sofar * left, over: Int128(elapsed))
        return window.holds(max(expected, atLeast))
    }

    /// How many more of the part, each one more of the whole too: tried one by one.
    private func missingShare(_ window: Window) -> Fraction? {
        guard let least = window.least, least > Fraction(0), let part = window.count.map({ Int128($0) }),
            let whole = window.whole.map({ Int128($0) })
        else { return nil }
        for more in 0...100_000 as ClosedRange<Int128> where whole + more > 0 {
            if Fraction(part + more, over: whole + more) >= least { return more == 0 ? nil : Fraction(more) }
            if least >= Fraction(1) { return nil }
        }
        return nil
    }

    /// The window's share with what is scheduled; of an empty one the share of the span so far.
    private func isShareOnPace(_ window: Window, _ part: Goal.Count, _ whole: Filter, _ span: Period) -> Bool? {
        func share(_ isMeant: (Activity) -> Bool) -> Fraction? {
            let meant = activities.filter(isMeant)
            let all = number(meant.filter { ReferenceFilter.matches(whole, $0) }, part.distinct)
            let counted = number(meant.filter { ReferenceFilter.matches(part.filter, $0) }, part.distinct)
            return all == 0 ? nil : Fraction(Int128(counted), over: Int128(all))
        }
        let share = share { window.period.contains($0.day) } ?? share { span.contains($0.day) && $0.day <= today }
        return share.map(window.holds)
    }

    /// As from the span's start to the last value, so on to the window's end.
    private func isChangeOnPace(_ window: Window, _ rows: [MeasureSeries.Value], _ span: Period) -> Bool? {
        let end = min(today, window.period.end)
        guard let baseline = window.baseline, let value = window.value,
            let day = rows.map(\.day).filter({ $0 <= end }).max(), day >= span.start
        else { return nil }
        let elapsed = Int128(day.number - span.start.number + 1)
        let rest = Int128(window.period.end.number - day.number)
        return window.holds(value + (value - baseline) * Fraction(rest, over: elapsed))
    }
}

extension Reference.Window {
    /// The count as a number; nothing where nothing is counted.
    var counted: Fraction { Fraction(Int128(count ?? 0)) }

    /// Whether a number is what is asked.
    func holds(_ number: Fraction) -> Bool {
        let (enough, tooMany) = judge(number)
        return enough && !tooMany
    }
}
