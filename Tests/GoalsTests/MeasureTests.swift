import Foundations
import Goals
import Testing

@Suite("Measures")
struct MeasureTests {
    private func change(
        _ aim: Goal.Aim, _ rows: KeyValuePairs<String, String>, from: String? = nil, by: String? = nil,
        on date: String = "2024-12-31"
    ) -> Standing {
        standing(
            .change(measure: "m", aim, baseline: from.map(number), by: by.map(day)), span("2024"), on: date, [],
            values(rows))
    }

    @Test(
        "The last value at or before the day counts, of two on a day the later row",
        arguments: [
            ("2023-12-31", "upcoming: upcoming 0.3"), ("2024-01-01", "open: open 0.3"),
            ("2024-03-31", "open: open 0.3"), ("2024-04-01", "met: met 0.5"), ("2024-05-31", "met: met 0.5"),
            ("2024-06-01", "open: open 0.45"), ("2024-12-30", "open: open 0.45"), ("2024-12-31", "missed: missed 0.45"),
            ("2025-03-01", "missed: missed 0.45"),
        ])
    func last(_ date: String, _ brief: String) {
        let rows: KeyValuePairs = [
            "2024-06-01": "46 %", "2023-06-01": "30 %", "2024-04-01": "50 %", "2025-01-01": "60 %",
            "2024-06-01": "45 %",
        ]
        #expect(change(.reach(number("50%")), rows, on: date).brief == brief)
    }

    @Test(
        "What is below the baseline is to be reached downwards",
        arguments: [
            ("10", "12", "10", "met"), ("10", "12", "9", "met"), ("10", "12", "11", "missed"), ("10", "8", "11", "met"),
            ("10", "8", "9", "missed"), ("10", "10", "10", "met"), ("10", "10", "9", "missed"),
        ])
    func downwards(_ goal: String, _ from: String, _ value: String, _ status: String) {
        #expect(
            change(.reach(number(goal)), ["2024-05-01": value], from: from).brief == "\(status): \(status) \(value)")
        // The last value before the span is a baseline too.
        let rows: KeyValuePairs = ["2023-12-31": from, "2024-05-01": value]
        #expect(change(.reach(number(goal)), rows).brief == "\(status): \(status) \(value)")
    }

    @Test("Without a baseline it is upwards") func noBaseline() {
        #expect(change(.reach(10), ["2024-01-01": "12"]).brief == "met: met 12")
    }

    @Test(
        "Growth from the baseline, exactly, and downwards when it is below zero",
        arguments: [
            ("90", "10%", "99", "met"), ("90", "10%", "98.99", "missed"), ("11", "25%", "13.75", "met"),
            ("100", "-5 %", "95", "met"), ("100", "-5 %", "95.1", "missed"), ("100", "-5 %", "90", "met"),
            ("100", "0", "100", "met"), ("100", "0", "99", "missed"), ("0.399", "10%", "0.4389", "met"),
            ("0", "10%", "0", "met"),
        ])
    func grow(_ from: String, _ growth: String, _ value: String, _ status: String) {
        #expect(
            change(.grow(number(growth)), ["2024-05-01": value], from: from).brief == "\(status): \(status) \(value)")
    }

    @Test(
        "Without a value, or without a baseline to grow from, there is no data at any time",
        arguments: ["2024-01-01", "2024-12-30", "2024-12-31"])
    func noData(_ date: String) {
        #expect(change(.reach(1), [:], on: date).brief == "no-data: no-data")
        #expect(change(.reach(1), ["2025-01-01": "1"], on: date).brief == "no-data: no-data")
        #expect(change(.grow(number("10%")), ["2024-01-01": "1"], on: date).brief == "no-data: no-data 1")
        #expect(change(.grow(number("10%")), [:], on: "2023-12-31").brief == "upcoming: upcoming")
    }

    @Test(
        "By: the window ends with it, and later values do not count",
        arguments: [
            ("2024-05-31", "2024-01-01/2024-05-31", "missed: missed 1"),
            ("2024-06-01", "2024-01-01/2024-06-01", "met: met 2"),
            ("2024-01-01", "2024-01-01/2024-01-01", "missed: missed 1"),
            ("2023-12-01", "2023-12-01/2023-12-01", "missed: missed 1"),
            ("2025-06-01", "2024-01-01/2025-06-01", "met: met 2"),
        ])
    func by(_ by: String, _ days: String, _ brief: String) {
        let rows: KeyValuePairs = ["2023-11-01": "1", "2024-06-01": "2"]
        let standing = change(.reach(2), rows, by: by)
        #expect(standing.days == days)
        #expect(standing.brief == brief)
    }

    @Test("What is dated ahead is no baseline yet") func baselineAhead() {
        let standing = change(.grow(0), ["2023-06-01": "1", "2023-12-01": "9"], on: "2023-11-30")
        #expect(standing.windows[0].baseline == 1)
    }

    @Test("A measure's name is folded") func names() {
        let rule = Goal.Rule.change(measure: " Facebook.Följare", .reach(1), baseline: nil, by: nil)
        let series = ["facebook.fo\u{308}ljare": MeasureSeries([.init(day: day("2024-01-01"), value: 1)])]
        #expect(standing(rule, span("2024"), on: "2024-12-31", [], series).brief == "met: met 1")
    }

    // MARK: Bounds in each window

    private func level(
        _ bounds: Goal.Bounds, _ rows: KeyValuePairs<String, String>, on date: String,
        in days: String = "2024-01-01/2024-03-31"
    ) -> String {
        standing(.level(measure: "m", bounds, per: .month), span(days), on: date, [], values(rows)).brief
    }

    @Test(
        "The last value inside each window is asked, when it has closed",
        arguments: [
            ("2023-12-31", "upcoming: upcoming | upcoming | upcoming"),
            ("2024-01-01", "open: open 3 | upcoming | upcoming"),
            ("2024-01-30", "open: open 3 | upcoming | upcoming"), ("2024-01-31", "open: met 5 | upcoming | upcoming"),
            ("2024-02-28", "open: met 5 | open | upcoming"), ("2024-02-29", "no-data: met 5 | no-data | upcoming"),
            ("2024-03-30", "no-data: met 5 | no-data | open 4"), ("2024-03-31", "missed: met 5 | no-data | missed 4"),
        ])
    func perMonth(_ date: String, _ brief: String) {
        let rows: KeyValuePairs = [
            "2023-12-31": "9", "2024-01-01": "3", "2024-01-31": "5", "2024-03-05": "6", "2024-03-30": "4",
            "2024-04-01": "9",
        ]
        #expect(level(.atLeast(5), rows, on: date) == brief)
    }

    @Test(
        "At most and between",
        arguments: [
            (Goal.Bounds.atMost(5), "5", "met"), (.atMost(5), "5.01", "missed"), (.between(5, 6), "4.99", "missed"),
            (.between(5, 6), "5", "met"), (.between(5, 6), "6", "met"), (.between(5, 6), "6.1", "missed"),
        ])
    func bounds(_ bounds: Goal.Bounds, _ value: String, _ status: String) {
        #expect(
            level(bounds, ["2024-01-10": value], on: "2024-01-31", in: "2024-01") == "\(status): \(status) \(value)")
        #expect(level(bounds, ["2024-01-10": value], on: "2024-01-30", in: "2024-01") == "open: open \(value)")
    }
}
