import Foundations
import Goals
import Testing

/// What holds of any site and any goal.
@Suite("Properties of standings")
struct PropertyTests {
    /// Where a goal comes from, told when it fails.
    private struct Seed: CustomStringConvertible {
        let number: Int
        let goal: Goal
        var description: String { "seed \(number), \(goal.span), \(goal.rule)" }
    }

    /// Goals of sites made up at random, each with its site.
    private func each(_ chunk: Int, _ body: (RandomSite, Goal, Seed) -> Void) {
        for seed in 10_000 + chunk * 10..<10_000 + (chunk + 1) * 10 {
            var site = RandomSite(seed: seed)
            for _ in 0..<10 {
                let goal = site.goal()
                body(site, goal, Seed(number: seed, goal: goal))
            }
        }
    }

    private func standing(_ goal: Goal, _ site: RandomSite, adding more: [Activity] = [], on date: Day? = nil)
        -> Standing
    {
        GoalEvaluation(
            ActivityIndex(site.activities + more), measures: site.measures.mapValues { MeasureSeries($0) },
            asOf: date ?? site.today
        ).standing(of: goal)
    }

    @Test("Evidence is by day, not ahead, and lies in its window or follows its meeting", arguments: 0..<10)
    func evidence(_ chunk: Int) {
        each(chunk) { site, goal, seed in
            let activities = ActivityIndex(site.activities).activities
            for window in standing(goal, site).windows {
                let indices = window.evidence.indices
                #expect(zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 }, "\(seed)")
                #expect(indices.count == window.evidence.count, "\(seed)")
                let meeting = window.meeting.flatMap { activities[$0].id?.folded }
                let isMeant = indices.map { activities[$0] }.allSatisfy {
                    $0.day <= site.today && (window.period.contains($0.day) || $0.follows?.folded == meeting)
                }
                #expect(isMeant, "\(seed)")
            }
        }
    }

    @Test("One more thing done never makes a window of an at-least goal worse", arguments: 0..<10)
    func oneMore(_ chunk: Int) {
        each(chunk) { site, goal, seed in
            guard case .count(let count, .atLeast, _) = goal.rule else { return }
            let reference = Reference(site.activities, [:], today: site.today)
            guard let more = reference.done(count.filter, in: span("2020-01-01/2030-01-01")).first else { return }
            let (before, after) = (standing(goal, site), standing(goal, site, adding: [more]))
            let rank: [Status] = [.missed, .open, .met]
            for (old, new) in zip(before.windows, after.windows) where old.status != .upcoming {
                #expect(rank.firstIndex(of: old.status) ?? 9 <= rank.firstIndex(of: new.status) ?? -1, "\(seed)")
            }
        }
    }

    @Test("What is decided stays so as time goes on; only what comes late may mend what was missed", arguments: 0..<10)
    func asTimeGoesOn(_ chunk: Int) {
        each(chunk) { site, goal, seed in
            let mayMend: Bool
            switch goal.rule {
            case .followUp, .task: mayMend = true
            // Their baselines may lie later than their windows.
            case .growth(_, _, .some), .change(_, _, _, .some): return
            default: mayMend = false
            }
            let early = standing(goal, site).windows
            for days in [1, 7, 30, 400] {
                for (old, new) in zip(early, standing(goal, site, on: site.today + days).windows) {
                    #expect(old.period == new.period, "\(seed)")
                    guard old.period.end <= site.today else { continue }
                    let isMended = mayMend && old.status == .missed && new.status == .met
                    #expect(old.status == new.status || isMended, "\(seed), \(days) days later")
                }
            }
        }
    }

    @Test("The order in which activities are given changes nothing but the evidence's within a day", arguments: 0..<5)
    func orderOfGiving(_ chunk: Int) {
        each(chunk) { site, goal, seed in
            let turned = GoalEvaluation(
                ActivityIndex(site.activities.reversed()), measures: site.measures.mapValues { MeasureSeries($0) },
                asOf: site.today)
            #expect(turned.standing(of: goal).brief.count == standing(goal, site).brief.count, "\(seed)")
            #expect(turned.standing(of: goal).status == standing(goal, site).status, "\(seed)")
        }
    }
}
