import Foundations
import Goals
import Testing

/// The engine and the reference are two readings of the contract: on sites made up at random they must meet.
@Suite("The engine and a second reading of the contract")
struct ReferenceTests {
    @Test("They agree on random sites and goals", arguments: 0..<40)
    func agree(_ chunk: Int) {
        for seed in chunk * 25..<(chunk + 1) * 25 {
            var site = RandomSite(seed: seed)
            let index = ActivityIndex(site.activities)
            let evaluation = GoalEvaluation(
                index, measures: site.measures.mapValues { MeasureSeries($0) }, asOf: site.today)
            let reference = Reference(site.activities, site.measures, today: site.today)
            for _ in 0..<8 {
                let goal = site.goal()
                let (found, wanted) = (evaluation.standing(of: goal).told(by: index), reference.standing(of: goal).told)
                #expect(found == wanted, "seed \(seed), as of \(site.today), \(goal.span), \(goal.rule)")
            }
        }
    }
}

extension Standing {
    /// The standing as text, line by line.
    func told(by index: ActivityIndex) -> [String] {
        let windows = windows.map { window in
            let evidence = window.evidence.indices.map { index.activities[$0].address }
            let numbers: [String?] = [
                "\(window.period)", window.status.rawValue, window.count.map { "count \($0)" },
                window.whole.map { "of \($0)" }, window.baseline.map { "from \(Fraction($0))" },
                window.value.map { "value \(Fraction($0))" }, window.target?.least.map { "least \(Fraction($0))" },
                window.target?.most.map { "most \(Fraction($0))" }, "\(evidence)", "\(window.scheduled) ahead",
                window.meeting.map { index.activities[$0].address },
            ]
            return numbers.compactMap { $0 }.joined(separator: ", ")
        }
        let next = next.map { next in
            "next \(next.window): \(next.needed.map { "\(Fraction($0))" } ?? "-") by \(next.by)"
                + (next.isOnPace.map { ", on pace \($0)" } ?? "")
        }
        return [status.rawValue] + windows + [next ?? "nothing next"]
    }
}

extension Reference.Standing {
    /// The standing as text, as the engine's.
    var told: [String] {
        let windows = windows.map { window in
            let numbers: [String?] = [
                "\(window.period)", window.status.rawValue, window.count.map { "count \($0)" },
                window.whole.map { "of \($0)" }, window.baseline.map { "from \($0)" },
                window.value.map { "value \($0)" }, window.least.map { "least \($0)" },
                window.most.map { "most \($0)" }, "\(window.evidence)", "\(window.scheduled) ahead", window.meeting,
            ]
            return numbers.compactMap { $0 }.joined(separator: ", ")
        }
        let next = next.map { next in
            "next \(next.window): \(next.needed.map { "\($0)" } ?? "-") by \(next.by)"
                + (next.isOnPace.map { ", on pace \($0)" } ?? "")
        }
        return [status.rawValue] + windows + [next ?? "nothing next"]
    }
}
