import Foundations
import Goals
import Testing

@Suite("A goal's status, and what comes next")
struct StatusTests {
    @Test("No windows is no data; else missed, upcoming, no data, met and open, in that order") func order() {
        // Levels per month can be of every status.
        func status(_ rows: KeyValuePairs<String, String>, on date: String) -> Status {
            standing(
                .level(measure: "m", .atLeast(5), per: .month), span("2024-01-01/2024-03-31"), on: date, [],
                values(rows)
            ).status
        }
        #expect(status(["2024-01-05": "4"], on: "2024-03-10") == .missed)
        #expect(status([:], on: "2023-12-31") == .upcoming)
        #expect(status([:], on: "2024-02-10") == .noData)
        #expect(status(["2024-01-05": "5"], on: "2024-02-10") == .open)
        #expect(status(["2024-01-05": "5"], on: "2024-01-31") == .open)
        #expect(status(["2024-01-05": "5", "2024-02-05": "5", "2024-03-05": "5"], on: "2024-03-31") == .met)
        let none = Goal.Rule.followUp(.posts, .after, of: .meetings, within: 7, atLeast: 1)
        #expect(standing(none, span("2024"), on: "2023-12-31").status == .noData)
    }

    private func perMonth(_ bounds: Goal.Bounds, _ dates: [String], on date: String) -> String {
        standing(
            .count(.posts, bounds, per: .month), span("2024-01-01/2024-03-31"), on: date, dates.map { post($0) }
        ).ahead
    }

    @Test(
        "Needed is about the first window that is open or upcoming and not met",
        arguments: [
            (["2024-01-05"], "2024-01-10", "2 by 2024-01-31, on pace"),
            (["2024-01-05"], "2024-01-11", "2 by 2024-01-31, behind"),
            (["2024-01-01", "2024-01-02", "2024-01-03"], "2024-01-10", "3 by 2024-02-29, on pace"),
            // 3 in 30 days are 2.9 in February's 29.
            (["2024-01-01", "2024-01-02", "2024-01-03"], "2024-01-30", "3 by 2024-02-29, behind"),
            (["2024-01-01", "2024-01-02", "2024-01-03"], "2024-01-29", "3 by 2024-02-29, on pace"),
            ([], "2024-01-31", "3 by 2024-02-29, behind"),
            ([], "2023-12-31", "3 by 2024-01-31"),
            (["2024-01-20", "2024-01-21", "2024-01-22"], "2023-12-31", "3 by 2024-01-31, on pace"),
            (["2024-01-20", "2024-01-21", "2024-01-22"], "2024-01-01", "3 by 2024-01-31, on pace"),
            (["2024-03-01", "2024-03-02"], "2024-03-30", "1 by 2024-03-31, behind"),
            (["2024-03-01", "2024-03-02", "2024-03-03"], "2024-03-30", "-"), ([], "2024-03-31", "-"),
        ])
    func count(_ dates: [String], _ date: String, _ expected: String) {
        #expect(perMonth(.atLeast(3), dates, on: date) == expected)
    }

    @Test(
        "Of a limit nothing is needed, but it has a pace",
        arguments: [
            (["2024-01-05"], "2024-01-10", "- by 2024-01-31, behind"), ([], "2024-01-10", "- by 2024-01-31, on pace"),
            (["2024-01-05"], "2024-01-31", "- by 2024-02-29, on pace"), ([], "2023-12-31", "- by 2024-01-31"),
            (["2024-01-05", "2024-01-06"], "2023-12-31", "- by 2024-01-31, behind"),
            (["2024-01-05"], "2023-12-31", "- by 2024-01-31, on pace"),
            (["2024-01-05", "2024-01-06"], "2024-01-10", "- by 2024-01-31, behind"),
        ])
    func limit(_ dates: [String], _ date: String, _ expected: String) {
        #expect(perMonth(.atMost(1), dates, on: date) == expected)
    }

    @Test(
        "Growth asks for whole things, and so does its pace",
        arguments: [
            // 25 % more than 11 is 13.75: 14 are asked for. After 183 of 366 days the count has doubled.
            (6, "8 by 2024-12-31, behind"), (7, "7 by 2024-12-31, on pace"), (13, "1 by 2024-12-31, on pace"),
            (14, "-"), (0, "14 by 2024-12-31, behind"),
        ])
    func growth(_ count: Int, _ expected: String) {
        let before = (0..<11).map { post("2023-05-01", "/a\($0)/") }
        let now = (0..<count).map { post("2024-05-01", "/b\($0)/") }
        let standing = standing(
            .growth(.posts, by: number("25%"), from: nil), span("2024"), on: "2024-07-01", before + now)
        #expect(standing.ahead == expected)
    }

    @Test("A growth's pace does not round a part of a thing up") func partOfAThing() {
        // 25 % more than 3 is 3.75. After 40 of 50 days the 3 are heading for 3.75, of which 4 would be needed.
        let before = (0..<3).map { post("2023-12-01", "/a\($0)/") }
        let now = (0..<3).map { post("2024-01-05", "/b\($0)/") }
        let rule = Goal.Rule.growth(.posts, by: number("25%"), from: span("2023"))
        #expect(
            standing(rule, span("2024-01-01/2024-02-19"), on: "2024-02-09", before + now).ahead
                == "1 by 2024-02-19, behind")
    }

    @Test(
        "A follow-up needs its posts by its own window's end, and what is scheduled in time counts",
        arguments: [
            ("2024-03-14", "1 by 2024-03-18, on pace"), ("2024-03-18", "1 by 2024-03-18, on pace"),
            ("2024-03-19", "1 by 2024-03-18"),
        ])
    func followUp(_ date: String, _ expected: String) {
        let rule = Goal.Rule.followUp(.posts, .after, of: .meetings, within: 7, atLeast: 1)
        let byDate = [meeting("2024-03-11", "a"), post(date)]
        #expect(standing(rule, span("2024"), on: "2024-03-12", byDate).ahead == expected)
        let byMeeting = [meeting("2024-03-11", "a"), post(date, follows: "a")]
        #expect(standing(rule, span("2024"), on: "2024-03-12", byMeeting).ahead == expected)
    }

    @Test("A follow-up's pace is whether it was kept so far", arguments: [(true, ", on pace"), (false, ", behind")])
    func kept(_ isKept: Bool, _ pace: String) {
        let rule = Goal.Rule.followUp(.posts, .after, of: .meetings, within: 7, atLeast: 1)
        let activities = [meeting("2024-03-11"), meeting("2024-05-06")] + (isKept ? [post("2024-03-12")] : [])
        #expect(standing(rule, span("2024"), on: "2024-04-01", activities).ahead == "1 by 2024-05-13\(pace)")
    }

    @Test(
        "A measure says how far it is, and whether it gets there as it goes",
        arguments: [
            ("10", "20", "15", "5 by 2024-12-31, on pace"), ("10", "20", "14", "6 by 2024-12-31, behind"),
            ("20", "10", "15", "5 by 2024-12-31, on pace"), ("20", "10", "16", "6 by 2024-12-31, behind"),
            ("10", "20", "20", "-"),
        ])
    func measure(_ from: String, _ goal: String, _ value: String, _ expected: String) {
        // The 183rd of 366 days.
        let rule = Goal.Rule.change(measure: "m", .reach(number(goal)), baseline: number(from), by: nil)
        let standing = standing(rule, span("2024"), on: "2024-09-01", [], values(["2024-07-01": value]))
        #expect(standing.ahead == expected)
    }

    @Test("A level says how far its window's value is, and whether the last one would do") func level() {
        let rule = Goal.Rule.level(measure: "m", .between(5, 8), per: .month)
        func ahead(_ rows: KeyValuePairs<String, String>) -> String {
            standing(rule, span("2024-02-01/2024-03-31"), on: "2024-02-10", [], values(rows)).ahead
        }
        #expect(ahead(["2024-01-05": "6"]) == "- by 2024-02-29, on pace")
        #expect(ahead(["2024-02-05": "4.5"]) == "0.5 by 2024-02-29, behind")
        #expect(ahead(["2024-02-05": "9"]) == "1 by 2024-02-29, behind")
        #expect(ahead(["2024-02-05": "8"]) == "- by 2024-02-29, on pace")
        #expect(ahead([:]) == "- by 2024-02-29")
    }

    @Test("A task needs to be done, once") func task() {
        let rule = Goal.Rule.task(by: day("2024-05-31"), done: nil)
        #expect(standing(rule, span("2024"), on: "2024-02-01").ahead == "1 by 2024-05-31")
        #expect(standing(rule, span("2024"), on: "2023-02-01").ahead == "1 by 2024-05-31")
        #expect(standing(rule, span("2024"), on: "2024-06-01").ahead == "-")
    }

    @Test("Many goals at once stand as each by itself") func together() {
        var site = RandomSite(seed: 4711)
        let goals = (0..<40).map { _ in site.goal() }
        let index = ActivityIndex(site.activities)
        let evaluation = GoalEvaluation(
            index, measures: site.measures.mapValues { MeasureSeries($0) }, asOf: site.today)
        #expect(
            evaluation.standings(of: goals).map { $0.told(by: index) }
                == goals.map { evaluation.standing(of: $0).told(by: index) })
    }
}
