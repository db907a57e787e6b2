import Foundations
import Goals
import Testing

@Suite("Tasks")
struct TaskTests {
    private func brief(by: String? = nil, done: String? = nil, on date: String) -> String {
        let standing = standing(.task(by: by.map(day), done: done.map(day)), span("2024"), on: date)
        return "\(standing.days) \(standing.brief)"
    }

    @Test(
        "Done in time, late, ahead or never",
        arguments: [
            (nil, "2023-12-31", "upcoming: upcoming"), (nil, "2024-01-01", "open: open"),
            (nil, "2024-05-30", "open: open"), (nil, "2024-05-31", "missed: missed"),
            ("2024-05-20", "2024-05-19", "open: open"), ("2024-05-20", "2024-05-20", "met: met"),
            ("2024-05-20", "2024-05-31", "met: met"), ("2024-05-31", "2024-05-31", "met: met"),
            ("2024-07-01", "2024-06-30", "missed: missed"), ("2024-07-01", "2024-07-01", "met: met"),
            ("2025-07-01", "2025-07-01", "met: met"), ("2023-06-01", "2023-12-31", "upcoming: upcoming"),
            ("2023-06-01", "2024-01-01", "met: met"),
        ] as [(String?, String, String)])
    func done(_ done: String?, _ date: String, _ expected: String) {
        #expect(brief(by: "2024-05-31", done: done, on: date) == "2024-01-01/2024-05-31 \(expected)")
    }

    @Test("Without `by` it is the span's end") func spanEnd() {
        #expect(brief(on: "2024-12-30") == "2024-01-01/2024-12-31 open: open")
        #expect(brief(on: "2024-12-31") == "2024-01-01/2024-12-31 missed: missed")
    }

    @Test(
        "A day before the span stands alone, one after it ends the window",
        arguments: [
            ("2023-11-30", "2023-11-29", "2023-11-30/2023-11-30 upcoming: upcoming"),
            ("2023-11-30", "2023-11-30", "2023-11-30/2023-11-30 missed: missed"),
            ("2025-01-31", "2024-12-31", "2024-01-01/2025-01-31 open: open"),
        ])
    func outside(_ by: String, _ date: String, _ expected: String) {
        #expect(brief(by: by, on: date) == expected)
    }
}
