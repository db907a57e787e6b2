import Foundations
import Goals
import Testing

@Suite("Growth of a count")
struct GrowthTests {
    /// So many posts in a year, on different days.
    private func posts(_ count: Int, _ year: Int) -> [Activity] {
        (0..<count).map { number in
            Activity(
                kind: .post, day: sure(Day(year: year, month: 3, day: 1)) + number % 200, title: "",
                address: "/\(year)/\(number)/")
        }
    }

    private func brief(
        _ growth: String, _ before: Int, _ count: Int, on date: String = "2024-12-31", from: Period? = nil
    ) -> String {
        standing(
            .growth(.posts, by: number(growth), from: from), span("2024"), on: date,
            posts(before, 2023) + posts(count, 2024)
        ).brief
    }

    @Test(
        "The target is exact: 10 % more than 90 is 99, 25 % more than 11 is 13.75",
        arguments: [
            ("10%", 90, 99, "met"), ("10%", 90, 98, "missed"), ("25%", 11, 14, "met"), ("25%", 11, 13, "missed"),
            ("0%", 1, 1, "met"), ("0%", 1, 0, "missed"), ("100%", 1, 2, "met"), ("100%", 1, 1, "missed"),
            ("33,3 %", 3, 4, "met"), ("0.1", 10, 11, "met"),
        ])
    func exact(_ growth: String, _ before: Int, _ count: Int, _ status: String) {
        #expect(brief(growth, before, count) == "\(status): \(status) \(count)")
    }

    @Test(
        "There is no growth from nothing, at any time; an upcoming span is upcoming all the same",
        arguments: [
            ("2023-12-31", "upcoming: upcoming 0"), ("2024-12-30", "no-data: no-data 5"),
            ("2024-12-31", "no-data: no-data 5"),
        ])
    func fromNothing(_ date: String, _ brief: String) {
        #expect(self.brief("10%", 0, 5, on: date) == brief)
    }

    @Test(
        "Met as soon as it is reached, missed when the span has ended",
        arguments: [
            ("2023-12-31", "upcoming: upcoming 0"), ("2024-02-29", "open: open 0"), ("2024-03-01", "open: open 1"),
            ("2024-03-02", "met: met 2"), ("2024-12-31", "met: met 2"),
        ])
    func inTime(_ date: String, _ brief: String) {
        #expect(self.brief("100%", 1, 2, on: date) == brief)
    }

    @Test(
        "The baseline is the span of the same length before: months before whole months, days before days",
        arguments: [
            ("2025", "2023-12-31", 0), ("2025", "2024-01-01", 1), ("2025", "2024-12-31", 1),
            ("2024-03", "2024-01-31", 0), ("2024-03", "2024-02-01", 1), ("2024-03", "2024-02-29", 1),
            ("2024-01-01/2024-06-30", "2023-06-30", 0), ("2024-01-01/2024-06-30", "2023-07-01", 1),
            ("2023-07-01/2024-02-29", "2022-10-31", 0), ("2023-07-01/2024-02-29", "2022-11-01", 1),
            ("2024-03-04/2024-03-10", "2024-02-25", 0), ("2024-03-04/2024-03-10", "2024-02-26", 1),
            ("2024-03-04/2024-03-10", "2024-03-03", 1), ("2024-02-01/2024-02-28", "2024-01-03", 0),
            ("2024-02-01/2024-02-28", "2024-01-04", 1), ("2024-02-29/2024-02-29", "2024-02-28", 1),
        ])
    func baseline(_ days: String, _ date: String, _ count: Int) {
        let standing = standing(.growth(.posts, by: 0, from: nil), span(days), on: "2030-01-01", [post(date)])
        #expect(standing.windows[0].baseline == ExactDecimal(count))
    }

    @Test("A named period is the baseline, of any length") func named() {
        #expect(brief("0%", 3, 2, from: span("2023-03-02/2023-03-03")) == "met: met 2")
    }

    @Test("Before the first year there is nothing to grow from") func firstYear() {
        let standing = standing(.growth(.posts, by: 0, from: nil), span("0001-01-01/0001-12-31"), on: "2024-01-01")
        #expect(standing.brief == "no-data: no-data 0")
    }

    @Test("Different values are counted on both sides") func distinct() {
        let activities = [
            post("2023-03-01", section: "a"), post("2023-03-02", section: "A"), post("2024-03-01", section: "a"),
            post("2024-03-02", section: "b"),
        ]
        let rule = Goal.Rule.growth(Goal.Count(.all, distinct: .section), by: 1, from: nil)
        #expect(standing(rule, span("2024"), on: "2024-12-31", activities).brief == "met: met 2")
    }
}
