import Diagnostics
import Foundations
import Goals

/// Decodes what only plans have.
struct PlanDecoder {
    let source: SourceText
    let location: EntryLocation

    /// The plan; its period is the year in the file's name when it is not given.
    func plan(_ fields: inout Fields) -> Plan {
        var period = fields.period("period")
        if !fields.has("period") {
            period = PeriodReading.read(location.ownName)
            if period == nil { fields.add(.missingKey("period", example: "period: 2026", at: source.place(line: 1))) }
        }
        let progress = fields.choice("progress", [Choice("public", "offentlig"), Choice("members", "medlemmar")])
        return Plan(
            period: period, goals: goals(&fields, period), progress: progress.flatMap(Audience.init) ?? .members)
    }

    private func goals(_ fields: inout Fields, _ period: Period?) -> [Goal] {
        guard let node = fields.node("goals") else { return [] }
        guard let items = node.items else {
            fields.add(.goalExpected(at: source.place(node.mark)))
            return []
        }
        var lines: [String: Int] = [:]
        var goals: [Goal] = []
        for item in items {
            guard item.pairs != nil else {
                if !item.isUnreadable { fields.add(.goalExpected(at: source.place(item.mark))) }
                continue
            }
            var own = Fields(item, table: .goal, source: source)
            let text = own.text("text") { .goalWithoutText(at: $0 ?? source.place(item.mark)) }
            let id = own.text("id") ?? Slug.make(text ?? "")
            if let line = lines[id], !id.isEmpty {
                own.add(
                    .duplicateID(
                        id, other: "\(source.file):\(line)",
                        at: own.has("id") ? own.place("id") : source.place(item.mark)))
            }
            lines[id] = item.mark.line
            if let text, let period {
                goals.append(
                    Goal(
                        id: id, text: text, owner: own.text("owner"), span: period,
                        rule: .task(by: own.day("by"), done: nil)))
            }
            fields.absorb(own)
        }
        return goals
    }
}
