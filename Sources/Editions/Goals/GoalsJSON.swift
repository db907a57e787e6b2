import Content
import Foundations
import Goals

/// How goals stand as one JSON object, for scripts: formats.md, section 4. Keys that do not apply are left out.
public struct GoalsJSON: Sendable {
    let scorecard: Scorecard

    /// The object of a scorecard.
    public init(_ scorecard: Scorecard) { self.scorecard = scorecard }

    /// The object of some of the plans, with a line end.
    public func text(_ plans: [Scorecard.PlanStanding]) -> String {
        var bytes: [UInt8] = []
        write(plans) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The object of some of the plans, piece by piece: what many goals have counted is never held at once.
    public func write(_ plans: [Scorecard.PlanStanding], to take: ([UInt8]) -> Void) {
        take(Array("{\"asOf\": \"\(scorecard.day)\",\n\"plans\": [".utf8))
        for (index, plan) in plans.enumerated() {
            take(Array((index == 0 ? "\n{" : ",\n{").utf8) + head(plan) + Array(",\n\"goals\": [".utf8))
            for (index, standing) in plan.goals.enumerated() {
                take(Array((index == 0 ? "\n" : ",\n").utf8) + goal(standing).bytes)
            }
            take(Array("]}".utf8))
        }
        take(Array("]}\n".utf8))
    }

    /// The plan's own members, without the braces.
    private func head(_ plan: Scorecard.PlanStanding) -> [UInt8] {
        let members = JSONValue.object([
            "plan": .text(plan.entry.name.nfc), "title": .text(plan.entry.title), "period": period(plan.period),
        ])
        return Array(members.bytes.dropFirst().dropLast())
    }

    private func period(_ period: Period) -> JSONValue {
        .object(["start": .text("\(period.start)"), "end": .text("\(period.end)")])
    }

    private func goal(_ standing: Standing) -> JSONValue {
        let needed = standing.next?.needed
        return .object([
            "id": .text(standing.goal.id), "text": .text(standing.goal.text),
            "kind": .text(standing.goal.kind.rawValue),
            "owner": .text(standing.goal.owner), "status": .text(standing.status.rawValue),
            "needed": needed.map { .decimal($0) },
            "neededBy": needed.flatMap { _ in standing.next.map { .text("\($0.by)") } },
            "onPace": standing.next?.isOnPace.map { .flag($0) },
            "windows": .list(standing.windows.map { window($0, of: standing.goal) }),
        ])
    }

    private func window(_ window: Window, of goal: Goal) -> JSONValue {
        .object([
            "start": .text("\(window.period.start)"), "end": .text("\(window.period.end)"),
            "status": .text(window.status.rawValue), "count": window.count.map { .number($0) },
            "target": window.target.map(target), "whole": window.whole.map { .number($0) },
            "baseline": window.baseline.map { .decimal($0) }, "value": window.value.map { .decimal($0) },
            "meeting": .text(window.meeting.flatMap { scorecard.index.activities[$0].id }),
            "evidence": window.count == nil ? nil : .list(addresses(window.evidence)),
        ])
    }

    private func target(_ bounds: Goal.Bounds) -> JSONValue {
        switch bounds {
        case .atLeast(let bound), .atMost(let bound): .decimal(bound)
        case .between(let least, let most): .list([.decimal(least), .decimal(most)])
        }
    }

    private func addresses(_ evidence: Evidence) -> [JSONValue] {
        evidence.indices.map { .text(scorecard.index.activities[$0].address) }
    }
}
