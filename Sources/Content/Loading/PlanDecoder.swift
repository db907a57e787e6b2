import Diagnostics
import Foundations
import Goals

/// Decodes what only plans have.
struct PlanDecoder {
    let source: SourceText
    let location: EntryLocation

    /// The most goals of a plan, those of `each` counted one by one.
    static let mostGoals = 1000

    /// The plan; its period is the year in the file's name when it is not given.
    func plan(_ fields: inout Fields) -> Plan {
        let period = period(&fields)
        let progress = fields.choice("progress", KeyTable.audiences)
        let (goals, mentions) = goals(&fields, period)
        return Plan(
            period: period, goals: goals, progress: progress.flatMap(Audience.init) ?? .members, mentions: mentions)
    }

    private func period(_ fields: inout Fields) -> Period? {
        if fields.has("period") {
            guard let period = fields.period("period") else { return nil }
            if period.days <= GoalTimes.longest { return period }
            fields.add(.longPeriod(period, at: fields.place("period")))
            return nil
        }
        let period = PeriodReading.read(location.ownName)
        if period == nil { fields.add(.missingKey("period", example: "period: 2026", at: source.place(line: 1))) }
        return period
    }

    private func goals(_ fields: inout Fields, _ period: Period?) -> (goals: [Goal], mentions: [GoalMention]) {
        guard let node = fields.node("goals") else { return ([], []) }
        guard let items = node.items else {
            fields.add(.goalExpected(at: source.place(node.mark)))
            return ([], [])
        }
        let decoder = GoalDecoder(source: source, period: period)
        var lines: [String: Int] = [:]
        var goals: [Goal] = []
        var mentions: [GoalMention] = []
        var total = 0
        for (index, item) in items.enumerated() where !fields.isFull {
            guard item.pairs != nil else {
                if !item.isUnreadable { fields.add(.goalExpected(at: source.place(item.mark))) }
                continue
            }
            let decoded = decoder.goals(item, number: index + 1)
            decoded.findings.forEach { fields.add($0) }
            mentions += decoded.mentions
            total += decoded.goals.count
            if total > Self.mostGoals {
                fields.add(.tooManyGoals(most: Self.mostGoals, at: source.place(item.mark)))
                break
            }
            var own: Set<String> = []
            for (goal, mark) in decoded.goals where !fields.isFull {
                if let line = lines[goal.id] {
                    let other = "\(source.file):\(line)"
                    fields.add(
                        own.contains(goal.id)
                            ? .duplicateValue(goal.id, other: other, at: source.place(mark))
                            : .duplicateID(goal.id, other: other, at: source.place(mark)))
                    continue
                }
                own.insert(goal.id)
                lines[goal.id] = mark.line
                goals.append(goal)
            }
        }
        return (goals, mentions)
    }
}
