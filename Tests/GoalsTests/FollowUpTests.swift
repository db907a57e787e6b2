import Foundations
import Goals
import Testing

@Suite("Follow-ups")
struct FollowUpTests {
    private func followUp(
        _ activities: [Activity], _ side: Goal.Side = .after, count: Goal.Count = .posts, within: Int = 7,
        atLeast least: Int = 1, on date: String = "2024-12-31", in days: String = "2024"
    ) -> Standing {
        standing(
            .followUp(count, side, of: .meetings, within: within, atLeast: least), span(days), on: date, activities)
    }

    @Test(
        "From the meeting's day to so many days later",
        arguments: [
            ("2024-03-10", "missed: missed 0"), ("2024-03-11", "met: met 1"), ("2024-03-18", "met: met 1"),
            ("2024-03-19", "missed: missed 0"),
        ])
    func after(_ date: String, _ brief: String) {
        let standing = followUp([meeting("2024-03-11"), post(date)])
        #expect(standing.brief == brief)
        #expect(standing.days == "2024-03-11/2024-03-18")
    }

    @Test(
        "From so many days before to the meeting's day",
        arguments: [
            ("2024-03-03", "missed: missed 0"), ("2024-03-04", "met: met 1"), ("2024-03-11", "met: met 1"),
            ("2024-03-12", "missed: missed 0"),
        ])
    func before(_ date: String, _ brief: String) {
        let standing = followUp([meeting("2024-03-11"), post(date)], .before)
        #expect(standing.brief == brief)
        #expect(standing.days == "2024-03-04/2024-03-11")
    }

    @Test(
        "A window closes with its last day",
        arguments: [
            ("2024-03-10", "upcoming: upcoming 0"), ("2024-03-11", "open: open 0"), ("2024-03-17", "open: open 0"),
            ("2024-03-18", "missed: missed 0"),
        ])
    func closes(_ date: String, _ brief: String) {
        #expect(followUp([meeting("2024-03-11")], on: date).brief == brief)
    }

    @Test(
        "Nearer meetings share the days between them, and those outside the span do too",
        arguments: [
            (Goal.Side.after, "2024-03-11/2024-03-13 2024-03-14/2024-03-21"),
            (.before, "2024-03-09/2024-03-11 2024-03-12/2024-03-14"),
        ])
    func near(_ side: Goal.Side, _ days: String) {
        let meetings = ["2024-03-08", "2024-03-11", "2024-03-14", "2024-03-22"].map { meeting($0) }
        #expect(followUp(meetings, side, in: "2024-03-10/2024-03-20").days == days)
    }

    @Test("A meeting ahead bounds the window of one that was") func aheadBounds() {
        let standing = followUp([meeting("2024-03-11"), meeting("2024-03-14")], on: "2024-03-12")
        #expect(standing.days == "2024-03-11/2024-03-13 2024-03-14/2024-03-21")
        #expect(standing.brief == "open: open 0 | upcoming 0")
    }

    @Test(
        "Windows are not clipped to the span",
        arguments: [
            (Goal.Side.after, "2024-12-31", "2024-12-31/2025-01-07"), (.before, "2024-01-01", "2023-12-25/2024-01-01"),
        ])
    func unclipped(_ side: Goal.Side, _ date: String, _ days: String) {
        #expect(followUp([meeting(date)], side).days == days)
    }

    @Test("Meetings the day before and after the span have no window") func outside() {
        #expect(followUp([meeting("2023-12-31"), meeting("2025-01-01")]).brief == "no-data: ")
    }

    @Test("Two meetings on a day have the same window, and what lies in it counts for both") func twoOnADay() {
        let standing = followUp([meeting("2024-03-11", "a"), meeting("2024-03-11", "b"), post("2024-03-12")])
        #expect(standing.days == "2024-03-11/2024-03-18 2024-03-11/2024-03-18")
        #expect(standing.brief == "met: met 1 | met 1")
    }

    @Test("A meeting does not count for its own window, nor do those of its day") func notItself() {
        let standing = followUp(
            [meeting("2024-03-11", "a"), meeting("2024-03-11", "b"), meeting("2024-03-12", "torg", type: "torg")],
            count: .all)
        #expect(standing.brief == "met: met 1 | met 1")
    }

    @Test("A meeting that follows itself does not count either, one that follows another counts for that one alone")
    func meetingsThatFollow() {
        func event(_ date: String, _ id: String, follows: String) -> Activity {
            Activity(
                kind: .event, day: day(date), type: "kf", follows: follows, id: id, title: id, address: "/\(id)/")
        }
        let activities = [
            event("2024-03-11", "a", follows: "a"), event("2024-05-06", "b", follows: "a"),
            event("2024-05-06", "c", follows: "b"),
        ]
        #expect(followUp(activities, count: .all).brief == "missed: met 1 | missed 0 | missed 0")
    }

    @Test("A window of the meeting's day alone") func withinNone() {
        let standing = followUp([meeting("2024-03-11"), post("2024-03-12")], within: 0)
        #expect(standing.days == "2024-03-11/2024-03-11")
        #expect(standing.brief == "missed: missed 0")
    }

    @Test("More than one may be asked for", arguments: [(2, "missed 1"), (1, "met 1"), (0, "met 1")])
    func atLeast(_ least: Int, _ brief: String) {
        #expect(followUp([meeting("2024-03-11"), post("2024-03-12")], atLeast: least).brief.hasSuffix(brief))
    }

    @Test(
        "What reports from a meeting counts for it alone, whatever its date up to the day",
        arguments: [
            ("2024-03-12", "a", "met 1 | missed 0"), ("2024-03-12", "A ", "met 1 | missed 0"),
            ("2024-03-12", "b", "missed 0 | met 1"), ("2024-03-01", "b", "missed 0 | met 1"),
            ("2024-11-30", "a", "met 1 | missed 0"), ("2024-12-01", "a", "missed 0 | missed 0"),
            ("2024-03-12", "torg", "missed 0 | missed 0"), ("2024-03-12", "före", "missed 0 | missed 0"),
        ])
    func follows(_ date: String, _ id: String, _ brief: String) {
        let standing = followUp(
            [
                meeting("2023-12-20", "före"), meeting("2024-03-11", "a"), meeting("2024-03-11", "torg", type: "torg"),
                meeting("2024-05-06", "b"), post(date, follows: id),
            ], on: "2024-11-30")
        #expect(standing.brief.hasSuffix(": \(brief)"))
    }

    @Test("A follower ahead of an upcoming window leaves it upcoming") func followerAhead() {
        let standing = followUp([meeting("2024-03-11", "a"), post("2024-02-01", follows: "a")], on: "2024-03-01")
        #expect(standing.brief == "upcoming: upcoming 1")
    }

    @Test("Rows and letters are no meetings, and a meeting of another type is none of these") func noMeetings() {
        let activities = [row("2024-03-11", type: "kf"), meeting("2024-03-11", type: "torg")]
        #expect(followUp(activities).brief == "no-data: ")
    }

    @Test("Followers and others are evidence by day, and different values are counted over both") func evidence() {
        let activities = [
            meeting("2024-03-11", "a"), post("2024-04-01", "/sen/", section: "nyheter", follows: "a"),
            post("2024-03-12", "/i-tid/"), post("2024-01-02", "/tidig/", follows: "a"),
        ]
        let index = ActivityIndex(activities)
        let rule = Goal.Rule.followUp(
            Goal.Count(.posts, distinct: .section), .after, of: .meetings, within: 7, atLeast: 2)
        let window = GoalEvaluation(index, measures: [:], asOf: day("2024-12-31"))
            .standing(of: Goal(id: "g", text: "", span: span("2024"), rule: rule)).windows[0]
        #expect(window.evidence.indices.map { index.activities[$0].address } == ["/tidig/", "/i-tid/", "/sen/"])
        #expect(window.count == 2)
        #expect(window.status == .met)
    }
}
