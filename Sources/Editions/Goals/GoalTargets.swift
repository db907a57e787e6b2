import Foundations
import Goals

extension GoalWords {
    /// What a goal asks, in words: `minst 3 i månaden`, `högst 2 om året`, `minst 10 procent`.
    ///
    /// - Parameter isPercent: whether the values of the goal's measure are shares, as ``Standing/isPercent`` says.
    public func target(_ goal: Goal, isPercent: Bool = false) -> String {
        let dates = GoalDates(phrasing: phrasing, thisYear: nil)
        switch goal.rule {
        case .count(let count, let bounds, let unit):
            return bound(bounds) { phrasing.number($0) } + noun(count, bounds) + each(unit)
        case .share(_, _, let bounds, let unit):
            return bound(bounds, unit: " procent", " percent") { phrasing.hundredths($0) } + every(unit)
        case .followUp(_, let side, _, let within, let least): return followUp(side, within, least)
        case .growth(_, let growth, let from):
            let than = from.map(dates.span) ?? phrasing.pick("perioden före", "in the period before")
            return phrasing.percent(growth)
                + phrasing.pick(
                    from == nil ? " fler än \(than)" : " fler än under \(than)",
                    " more than \(from == nil ? "" : "in ")\(than)")
        case .change(_, let aim, _, let by):
            return change(aim, isPercent, by: dates.bare(by ?? goal.span.end))
        case .level(_, let bounds, let unit):
            guard isPercent else { return bound(bounds) { phrasing.number($0) } + every(unit) }
            return bound(bounds, unit: " procent", " percent") { phrasing.hundredths($0) } + every(unit)
        case .task(let by, _):
            let day = dates.bare(by ?? goal.span.end)
            return phrasing.pick("klart senast den \(day)", "done by \(day)")
        }
    }

    private func followUp(_ side: Goal.Side, _ within: Int, _ least: Int) -> String {
        let days = phrasing.pick(
            "\(within) \(within == 1 ? "dag" : "dagar")", "\(within) \(within == 1 ? "day" : "days")")
        return switch side {
        case .after:
            phrasing.pick(
                "minst \(least) inom \(days) efter varje möte", "at least \(least) within \(days) after each meeting")
        case .before:
            phrasing.pick(
                "minst \(least) inom \(days) före varje möte", "at least \(least) within \(days) before each meeting")
        }
    }

    private func change(_ aim: Goal.Aim, _ isPercent: Bool, by day: String) -> String {
        switch aim {
        case .reach(let value):
            let number = isPercent ? phrasing.percent(value) : phrasing.number(value)
            return phrasing.pick("\(number) senast den \(day)", "\(number) by \(day)")
        case .grow(let growth):
            let percent = phrasing.percent(growth.magnitude)
            return growth < .zero
                ? phrasing.pick("\(percent) mindre senast den \(day)", "\(percent) less by \(day)")
                : phrasing.pick("\(percent) mer senast den \(day)", "\(percent) more by \(day)")
        }
    }

    /// `minst 3`, `högst 2`, `mellan 1 och 4`, with a unit after the last number.
    private func bound(
        _ bounds: Goal.Bounds, unit swedish: String = "", _ english: String = "", _ write: (ExactDecimal) -> String
    ) -> String {
        let unit = phrasing.pick(swedish, english)
        return switch bounds {
        case .atLeast(let least): phrasing.pick("minst ", "at least ") + write(least) + unit
        case .atMost(let most): phrasing.pick("högst ", "at most ") + write(most) + unit
        case .between(let least, let most):
            phrasing.pick("mellan \(write(least)) och \(write(most))", "between \(write(least)) and \(write(most))")
                + unit
        }
    }

    /// ` platser`, where different ones are counted.
    private func noun(_ count: Goal.Count, _ bounds: Goal.Bounds) -> String {
        guard let attribute = count.distinct else { return "" }
        let number = (bounds.most ?? bounds.least)?.roundedUp ?? 0
        return " " + phrasing.pick("olika ", "different ") + phrasing.noun(attribute, number)
    }

    /// ` i månaden`.
    private func each(_ unit: WindowUnit) -> String {
        switch unit {
        case .week: phrasing.pick(" i veckan", " a week")
        case .month: phrasing.pick(" i månaden", " a month")
        case .quarter: phrasing.pick(" i kvartalet", " a quarter")
        case .halfYear: phrasing.pick(" varje halvår", " each half-year")
        case .year: phrasing.pick(" om året", " a year")
        case .period: ""
        }
    }

    /// ` varje månad`.
    private func every(_ unit: WindowUnit) -> String {
        switch unit {
        case .week: phrasing.pick(" varje vecka", " every week")
        case .month: phrasing.pick(" varje månad", " every month")
        case .quarter: phrasing.pick(" varje kvartal", " every quarter")
        case .halfYear: phrasing.pick(" varje halvår", " every half-year")
        case .year: phrasing.pick(" varje år", " every year")
        case .period: ""
        }
    }
}

extension Phrasing {
    /// What the values of an attribute are, in the number.
    func noun(_ attribute: Attribute, _ count: Int) -> String {
        let isOne = count == 1
        switch attribute {
        case .kind, .type: return pick("slag", isOne ? "type" : "types")
        case .section: return pick(isOne ? "avdelning" : "avdelningar", isOne ? "section" : "sections")
        case .channel: return pick(isOne ? "kanal" : "kanaler", isOne ? "channel" : "channels")
        case .tag: return pick(isOne ? "ämne" : "ämnen", isOne ? "topic" : "topics")
        case .place: return pick(isOne ? "plats" : "platser", isOne ? "place" : "places")
        case .organizer: return pick(isOne ? "arrangör" : "arrangörer", isOne ? "organiser" : "organisers")
        case .outlet: return pick(isOne ? "tidning" : "tidningar", isOne ? "newspaper" : "newspapers")
        case .audience: return pick(isOne ? "målgrupp" : "målgrupper", isOne ? "audience" : "audiences")
        case .follows: return pick(isOne ? "möte" : "möten", isOne ? "meeting" : "meetings")
        }
    }
}
