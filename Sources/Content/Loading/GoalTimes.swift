import Diagnostics
import Foundations
import Goals

/// The spans and days of goals.
struct GoalTimes {
    /// The plan's days; nil when they could not be read.
    let period: Period?

    /// The most days of a plan or of a goal's own span: they bound how many windows there are. Twenty years.
    static let longest = 7305
    /// The most days that `within` can say.
    static let mostWithin = 366

    /// The days that the goal is about: its own, or the plan's; nil when they cannot be read.
    func span(_ fields: inout Fields) -> Period? {
        guard fields.has("during") else { return period }
        guard let own = fields.period("during") else { return nil }
        if own.days > Self.longest {
            fields.add(.longPeriod(own, at: fields.place("during")))
            return nil
        }
        if let period, !period.contains(own.start) || !period.contains(own.end) {
            fields.add(.outsidePlan(fields.name("during"), "\(own)", plan: period, at: fields.place("during")))
        }
        return own
    }

    /// The last day.
    func by(_ fields: inout Fields) -> Day? {
        guard let day = fields.day("by") else { return nil }
        if let period, !period.contains(day) {
            fields.add(.outsidePlan(fields.name("by"), "\(day)", plan: period, at: fields.place("by")))
        }
        return day
    }

    /// The day on which a task was done; nil while it is not.
    func done(_ fields: inout Fields) -> Day? {
        guard let node = fields.node("done") else { return nil }
        switch Fields.flag(node) {
        case false: return nil
        case true:
            fields.add(.doneWithoutDay(fields.name("done"), at: fields.place("done")))
            return nil
        case nil: return fields.day("done")
        }
    }

    /// The period that growth is counted from.
    func baseline(_ fields: inout Fields, span: Period?) -> Period? {
        guard let from = fields.period("from") else { return nil }
        if let span, from.start <= span.end, span.start <= from.end {
            fields.add(.overlappingBaseline(fields.name("from"), at: fields.place("from")))
        }
        return from
    }

    /// How long the windows are.
    func unit(_ fields: inout Fields) -> WindowUnit {
        guard let text = fields.text("per") else { return .period }
        let word = String(text.folded.map { $0 == " " || $0 == "_" ? "-" : $0 })
        if let unit = KeyTable.windowUnits.first(where: { $0.english == word || $0.swedish == word }) {
            return WindowUnit(rawValue: unit.english) ?? .period
        }
        let words = KeyTable.windowUnits.map { [$0.swedish, $0.english] }
        let nearest = NearMiss.nearest(to: text, among: words.flatMap { $0 })
        fields.add(.badWindow(fields.name("per"), text, nearest: nearest, at: fields.place("per")))
        return .period
    }

    /// `7`, `7 days`, `7 dagar`, `2 weeks`, `en vecka` as days; nil with a finding when it cannot be read.
    func within(_ fields: inout Fields) -> Int? {
        guard let text = fields.text("within") else { return fields.has("within") ? nil : 7 }
        let words = text.folded.split(separator: " ").map(String.init)
        let number = words.first.flatMap { ["en", "ett", "one", "a"].contains($0) ? 1 : Int($0) }
        let unit: Int? =
            switch words.dropFirst().first {
            case nil, "day", "days", "dag", "dagar", "dygn": 1
            case "week", "weeks", "vecka", "veckor": 7
            default: nil
            }
        if words.count <= 2, let number, let unit, (0...Self.mostWithin).contains(number),
            number * unit <= Self.mostWithin
        {
            return number * unit
        }
        fields.add(.badWithin(fields.name("within"), text, most: Self.mostWithin, at: fields.place("within")))
        return nil
    }
}
