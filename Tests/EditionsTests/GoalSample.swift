import Editions
import Foundations
import Goals

/// A goal with what was done, to be put into words.
struct GoalSample {
    var activities: [Activity] = []
    var measures: [String: MeasureSeries] = [:]
    /// The days that the goal is about: 2026, unless it says other.
    var span = GoalSample.period("2026-01-01", "2026-12-31")

    /// A day that exists.
    static func day(_ text: String) -> Day {
        guard let day = Day(iso: text) else { fatalError("no day: \(text)") }
        return day
    }

    /// A span of days.
    static func period(_ start: String, _ end: String) -> Period {
        guard let period = Period(start: day(start), end: day(end)) else { fatalError("no span: \(start)") }
        return period
    }

    /// Posts on days of 2026, or of another year where one is written: `3-9`, `2025-3-9`.
    func posts(_ days: String..., tag: String? = nil) -> GoalSample {
        var sample = self
        sample.activities += days.map { day in
            Activity(
                kind: .post, day: Self.short(day), section: "blogg", tags: tag.map { [$0] } ?? [], title: day,
                address: "/\(day)/")
        }
        return sample
    }

    /// Posts at places: `3-9 Norrby`.
    func places(_ visits: String...) -> GoalSample {
        var sample = self
        sample.activities += visits.map { visit in
            let parts = visit.split(separator: " ", maxSplits: 1).map(String.init)
            return Activity(
                kind: .post, day: Self.short(parts[0]), section: "blogg", place: parts[1], title: "", address: "/")
        }
        return sample
    }

    /// Meetings on days.
    func meetings(_ days: String...) -> GoalSample {
        var sample = self
        sample.activities += days.map {
            Activity(kind: .event, day: Self.short($0), type: "kf-möte", id: $0, title: $0, address: "/kalender/\($0)/")
        }
        return sample
    }

    /// Values of the measure `m`: `1-31 86`.
    func measure(_ rows: String..., percent: Bool = false) -> GoalSample {
        var sample = self
        sample.measures["m"] = MeasureSeries(
            rows.map { row in
                let parts = row.split(separator: " ").map(String.init)
                return .init(day: Self.short(parts[0]), value: ExactDecimal(parsing: parts[1]) ?? .zero)
            }, isPercent: percent)
        return sample
    }

    /// About other days.
    func over(_ start: String, _ end: String) -> GoalSample {
        var sample = self
        sample.span = Self.period(start, end)
        return sample
    }

    private static func short(_ text: String) -> Day {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        let year = parts.count == 3 ? parts[0] : 2026
        return Day(year: year, month: parts[parts.count - 2], day: parts[parts.count - 1]) ?? Day(number: 0)
    }

    // MARK: Words

    /// How the goal stands.
    func standing(_ rule: Goal.Rule, asOf day: String) -> (standing: Standing, index: ActivityIndex) {
        let goal = Goal(id: "mal", text: "Målet", span: span, rule: rule)
        let index = ActivityIndex(activities)
        return (GoalEvaluation(index, measures: measures, asOf: Self.day(day)).standing(of: goal), index)
    }

    /// The status and the sentence: `missed: 1 av 3.`
    func says(_ rule: Goal.Rule, asOf day: String, in language: String = "sv") -> String {
        let (standing, index) = standing(rule, asOf: day)
        let sentence = GoalWords(language: language).sentence(standing, index, asOf: Self.day(day))
        return "\(standing.status.rawValue): \(sentence.replacing("\u{A0}", with: "_"))"
    }
}

/// Rules in short, over posts of the section `blogg`.
extension Goal.Rule {
    static let blogg = Filter([.init(.section, ["blogg"])])
    static let meetings = Filter([.init(.type, ["kf-möte"])])

    static func posts(_ bounds: Goal.Bounds, per unit: WindowUnit = .period) -> Goal.Rule {
        .count(.init(blogg), bounds, per: unit)
    }

    static func places(_ least: Int) -> Goal.Rule {
        .count(.init(blogg, distinct: .place), .atLeast(ExactDecimal(least)), per: .period)
    }

    static func share(_ bounds: Goal.Bounds, per unit: WindowUnit = .period) -> Goal.Rule {
        .share(.init(Filter([.init(.tag, ["kort"])])), of: blogg, bounds, per: unit)
    }

    static func after(_ within: Int = 7, atLeast least: Int = 1) -> Goal.Rule {
        .followUp(.init(blogg), .after, of: meetings, within: within, atLeast: least)
    }

    static func before(_ within: Int = 14) -> Goal.Rule {
        .followUp(.init(blogg), .before, of: meetings, within: within, atLeast: 1)
    }

    static func growth(_ percent: Int, from: Period? = nil) -> Goal.Rule {
        .growth(.init(blogg), by: ExactDecimal(percent).divided(by: 100, places: 2), from: from)
    }

    static func level(_ bounds: Goal.Bounds, per unit: WindowUnit = .month) -> Goal.Rule {
        .level(measure: "m", bounds, per: unit)
    }
}

extension Goal.Bounds {
    static func least(_ number: Int) -> Goal.Bounds { .atLeast(ExactDecimal(number)) }
    static func most(_ number: Int) -> Goal.Bounds { .atMost(ExactDecimal(number)) }
    static func leastPercent(_ percent: Int) -> Goal.Bounds {
        .atLeast(ExactDecimal(percent).divided(by: 100, places: 2))
    }
    static func mostPercent(_ percent: Int) -> Goal.Bounds {
        .atMost(ExactDecimal(percent).divided(by: 100, places: 2))
    }
    static func both(_ least: Int, _ most: Int) -> Goal.Bounds { .between(ExactDecimal(least), ExactDecimal(most)) }
}
