import Foundations
import Goals
import Testing

@Suite("Counts")
struct CountTests {
    private func brief(
        _ bounds: Goal.Bounds, _ dates: [String], on date: String, in days: String = "2024-03-04/2024-03-10"
    ) -> String {
        standing(.count(.posts, bounds, per: .period), span(days), on: date, dates.map { post($0) }).brief
    }

    @Test(
        "The first and the last day of a window count, the days around it do not",
        arguments: [
            ("2024-03-03", "missed: missed 0"), ("2024-03-04", "met: met 1"), ("2024-03-10", "met: met 1"),
            ("2024-03-11", "missed: missed 0"),
        ])
    func edges(_ date: String, _ brief: String) {
        #expect(self.brief(.atLeast(1), [date], on: "2024-12-31") == brief)
    }

    @Test(
        "At least: met as soon as there are enough, missed when the last day has ended",
        arguments: [
            ("2024-03-03", "upcoming: upcoming 0"), ("2024-03-04", "open: open 1"), ("2024-03-06", "open: open 1"),
            ("2024-03-07", "met: met 2"), ("2024-03-09", "met: met 2"), ("2024-03-10", "met: met 2"),
            ("2024-03-11", "met: met 2"),
        ])
    func atLeast(_ date: String, _ brief: String) {
        #expect(self.brief(.atLeast(2), ["2024-03-04", "2024-03-07"], on: date) == brief)
    }

    @Test(
        "At least, with too few",
        arguments: [
            ("2024-03-09", "open: open 1"), ("2024-03-10", "missed: missed 1"), ("2025-01-01", "missed: missed 1"),
        ])
    func tooFew(_ date: String, _ brief: String) {
        #expect(self.brief(.atLeast(2), ["2024-03-04", "2024-03-11"], on: date) == brief)
    }

    @Test(
        "At most: met only when closed, missed as soon as there are too many",
        arguments: [
            ("2024-03-03", "upcoming: upcoming 0"), ("2024-03-04", "open: open 1"), ("2024-03-06", "open: open 1"),
            ("2024-03-07", "missed: missed 2"), ("2024-03-10", "missed: missed 2"),
        ])
    func atMost(_ date: String, _ brief: String) {
        #expect(self.brief(.atMost(1), ["2024-03-04", "2024-03-07"], on: date) == brief)
    }

    @Test("At most, with as many as may be", arguments: [("2024-03-09", "open: open 1"), ("2024-03-10", "met: met 1")])
    func asManyAsMayBe(_ date: String, _ brief: String) {
        #expect(self.brief(.atMost(1), ["2024-03-05"], on: date) == brief)
    }

    @Test("At most none is kept by nothing") func none() {
        #expect(brief(.atMost(0), [], on: "2024-03-10") == "met: met 0")
    }

    @Test(
        "Between: open while it can be kept, decided when closed or when there are too many",
        arguments: [
            (0, "2024-03-09", "open: open 0"), (2, "2024-03-09", "open: open 2"), (4, "2024-03-09", "missed: missed 4"),
            (1, "2024-03-10", "missed: missed 1"), (2, "2024-03-10", "met: met 2"), (3, "2024-03-10", "met: met 3"),
            (4, "2024-03-10", "missed: missed 4"),
        ])
    func between(_ count: Int, _ date: String, _ brief: String) {
        let dates = Array(repeating: "2024-03-05", count: count)
        #expect(self.brief(.between(2, 3), dates, on: date) == brief)
    }

    @Test(
        "An upcoming window is upcoming whatever is asked",
        arguments: [Goal.Bounds.atLeast(0), .atMost(5), .between(0, 5)])
    func upcoming(_ bounds: Goal.Bounds) {
        #expect(brief(bounds, ["2024-03-05"], on: "2024-03-03") == "upcoming: upcoming 0")
    }

    @Test("A span of one day is never open", arguments: [("2024-02-28", "upcoming"), ("2024-02-29", "missed")])
    func oneDay(_ date: String, _ status: String) {
        #expect(brief(.atLeast(1), [], on: date, in: "2024-02-29/2024-02-29") == "\(status): \(status) 0")
    }

    @Test("What is dated after the day is ahead, not counted") func ahead() {
        let standing = standing(
            .count(.posts, .atLeast(3), per: .period), span("2024-03"), on: "2024-03-10",
            posts("2024-03-10", "2024-03-11", "2024-03-31", "2024-04-01"))
        #expect(standing.brief == "open: open 1")
        #expect(standing.windows[0].scheduled == 2)
    }

    @Test("Different values are counted, folded, and what has none counts nothing") func distinct() {
        let meetings = [
            meeting("2024-03-01", place: "Brottby"), meeting("2024-03-02", place: " brottby"),
            meeting("2024-03-03", place: "Kårsta"), meeting("2024-03-04", place: "Ka\u{30A}rsta"),
            meeting("2024-03-05"),
        ]
        let count = Goal.Count(.all, distinct: .place)
        #expect(
            standing(.count(count, .atLeast(2), per: .month), span("2024-03"), on: "2024-03-31", meetings).brief
                == "met: met 2")
    }

    @Test("Each of several tags is a value of its own") func distinctTags() {
        let posts = [post("2024-03-01", tags: ["a", "b"]), post("2024-03-02", tags: ["B", "c", "C"])]
        let count = Goal.Count(.all, distinct: .tag)
        #expect(
            standing(.count(count, .atLeast(3), per: .month), span("2024-03"), on: "2024-03-31", posts).brief
                == "met: met 3")
    }

    @Test("The evidence is what was counted, by day, those of one day in their order") func evidence() {
        let activities = [
            post("2024-03-09", "/c/"), post("2024-03-02", "/a/"), post("2024-03-09", "/d/"), post("2024-03-05", "/b/"),
            post("2024-03-10", "/e/"), row("2024-03-04"),
        ]
        let index = ActivityIndex(activities)
        let standing = GoalEvaluation(index, measures: [:], asOf: day("2024-03-09")).standing(
            of: Goal(id: "g", text: "", span: span("2024-03"), rule: .count(.posts, .atLeast(1), per: .period)))
        #expect(
            standing.windows[0].evidence.indices.map { index.activities[$0].address } == ["/a/", "/b/", "/c/", "/d/"])
    }
}
