import Foundations
import Goals
import Testing

/// Input at the limits of what there is: it may be odd, but it is counted, and nothing traps.
@Suite("Extremes")
struct ExtremeTests {
    private static let bounds: [Goal.Bounds] = [
        .atLeast(0), .atLeast(number("999999999999999")), .atMost(0), .between(0, number("999999999999999")),
        .atLeast(number("-999999999999999")), .atLeast(number("0.000000000000001")),
    ]

    private static let rules: [Goal.Rule] =
        bounds.flatMap { bounds -> [Goal.Rule] in
            [
                .count(.all, bounds, per: .week), .count(Goal.Count(.all, distinct: .outlet), bounds, per: .year),
                .share(.posts, of: .all, bounds, per: .month), .level(measure: "m", bounds, per: .quarter),
            ]
        }
        + [Goal.Side.after, .before].flatMap { side -> [Goal.Rule] in
            [-1, 0, 1_000_000, Int.max, Int.min].map {
                .followUp(Goal.Count(.all, distinct: .tag), side, of: .all, within: $0, atLeast: 1)
            }
        }
        + ["0", "999999999999999", "0.000000000000001", "99.9999999999999%", "-999999999999999"].flatMap {
            growth -> [Goal.Rule] in
            [
                .growth(.all, by: number(growth), from: nil),
                .change(measure: "m", .grow(number(growth)), baseline: nil, by: nil),
                .change(measure: "m", .reach(number(growth)), baseline: number("0.123456789012345"), by: nil),
            ]
        } + [.task(by: nil, done: nil)]

    @Test(
        "Every rule, on the first, the last and the shortest spans",
        arguments: [
            "0001-01-01/0001-12-31", "9999-01-01/9999-12-31", "0001-01-01/0001-01-01", "9999-12-31/9999-12-31",
            "2004-01-01/2024-12-31", "0001-01-01/9999-12-31",
        ])
    func spans(_ days: String) {
        let span = span(days)
        let ends = [span.start, span.end].map(\.description)
        let activities = ends.flatMap { [post($0), meeting($0), row($0)] } + [post(ends[0], follows: "kf-\(ends[0])")]
        let rows = ends.map { MeasureSeries.Value(day: day($0), value: number("999999999999999")) }
        let before = MeasureSeries.Value(day: span.start - 1, value: number("0.123456789012345"))
        let measures = ["m": MeasureSeries([before] + rows)]
        for date in [span.start - 1, span.start, span.end, span.end + 1] {
            for activities in [activities, []] {
                let evaluation = GoalEvaluation(ActivityIndex(activities), measures: measures, asOf: date)
                // Ten thousand years have half a million weeks: those rules are left out there.
                for rule in Self.rules.dropFirst(span.days < 10_000 ? 0 : Self.bounds.count * 4) {
                    let standing = evaluation.standing(of: Goal(id: "", text: "", span: span, rule: rule))
                    #expect(standing.windows.allSatisfy { $0.count ?? 0 <= activities.count })
                }
            }
        }
    }

    @Test("A million days around a meeting", arguments: [Goal.Side.after, .before]) func longWithin(_ side: Goal.Side) {
        let activities = [meeting("2024-03-11"), post("1900-01-01"), post("2023-01-01"), post("2024-11-11")]
        let rule = Goal.Rule.followUp(.posts, side, of: .meetings, within: 1_000_000, atLeast: 1)
        let standing = standing(rule, span("2024"), on: "2024-12-31", activities)
        #expect(standing.windows.map(\.count) == [side == .after ? 1 : 2])
    }

    @Test("A share of almost all needs more than an integer holds") func almostAll() {
        let rule = Goal.Rule.share(
            Goal.Count(.tag("x")), of: .posts, .atLeast(number("99.9999999999999%")), per: .period)
        let activities = Array(repeating: post("2024-03-01"), count: 10_000)
        let needed = standing(rule, span("2024"), on: "2024-06-30", activities).next?.needed
        #expect(needed == ExactDecimal(.max))
    }

    @Test("More kinds of values than fit a word, and more activities") func manyValues() {
        let activities = (0..<1000).map { post("2024-03-01", "/\($0)/", tags: ["t\($0 % 130)", "alla"]) }
        let count = Goal.Count(.tag("alla"), distinct: .tag)
        #expect(
            standing(.count(count, .atLeast(131), per: .month), span("2024-03"), on: "2024-03-31", activities).brief
                == "met: met 131")
    }
}
