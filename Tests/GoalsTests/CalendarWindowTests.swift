import Foundations
import Goals
import Testing

@Suite("Calendar windows")
struct CalendarWindowTests {
    @Test(
        "Windows follow the calendar and are clipped to the span",
        arguments: [
            (
                WindowUnit.month, "2024-01-31/2024-03-01",
                "2024-01-31/2024-01-31 2024-02-01/2024-02-29 2024-03-01/2024-03-01"
            ),
            (.month, "2023-02", "2023-02-01/2023-02-28"),
            (.month, "2023-12-15/2024-01-15", "2023-12-15/2023-12-31 2024-01-01/2024-01-15"),
            (.month, "2024-02-29/2024-02-29", "2024-02-29/2024-02-29"),
            (.quarter, "2024-02-10/2024-07-01", "2024-02-10/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-07-01"),
            (.quarter, "2024-10-01/2024-12-31", "2024-10-01/2024-12-31"),
            (.halfYear, "2024", "2024-01-01/2024-06-30 2024-07-01/2024-12-31"),
            (.halfYear, "2024-06-30/2025-01-01", "2024-06-30/2024-06-30 2024-07-01/2024-12-31 2025-01-01/2025-01-01"),
            (.year, "2023-07-01/2025-06-30", "2023-07-01/2023-12-31 2024-01-01/2024-12-31 2025-01-01/2025-06-30"),
            (.year, "2024-02-29/2024-03-01", "2024-02-29/2024-03-01"),
            (.period, "2023-07-01/2025-06-30", "2023-07-01/2025-06-30"),
        ])
    func clipped(_ unit: WindowUnit, _ days: String, _ expected: String) {
        #expect(unit.windows(in: span(days)).map(\.description).joined(separator: " ") == expected)
    }

    @Test(
        "Weeks begin on Mondays, whatever the year",
        arguments: [
            // Week 1 of 2025 begins in December.
            ("2024-12-29/2025-01-06", "2024-12-29/2024-12-29 2024-12-30/2025-01-05 2025-01-06/2025-01-06"),
            // 2020 has a week 53, which ends in January.
            ("2020-12-27/2021-01-04", "2020-12-27/2020-12-27 2020-12-28/2021-01-03 2021-01-04/2021-01-04"),
            // The days of a year's turn that the span cuts off.
            ("2021-01-01/2021-01-10", "2021-01-01/2021-01-03 2021-01-04/2021-01-10"),
            ("2024-12-23/2024-12-31", "2024-12-23/2024-12-29 2024-12-30/2024-12-31"),
            ("2024-02-26/2024-03-03", "2024-02-26/2024-03-03"),
        ])
    func weeks(_ days: String, _ expected: String) {
        #expect(WindowUnit.week.windows(in: span(days)).map(\.description).joined(separator: " ") == expected)
    }

    @Test(
        "Windows partition the span, and are what a walk day by day finds",
        arguments: WindowUnit.allCases,
        ["2024", "2023-11-17/2025-02-28", "1999-12-31/2000-03-01", "2024-02-29/2024-02-29"])
    func partition(_ unit: WindowUnit, _ days: String) {
        let span = span(days)
        let windows = unit.windows(in: span)
        #expect(windows.flatMap(ReferenceCalendar.days) == ReferenceCalendar.days(span))
        #expect(windows == ReferenceCalendar.windows(unit, in: span))
    }

    @Test("The first and the last years that there are", arguments: WindowUnit.allCases, [1, 9999])
    func extremes(_ unit: WindowUnit, _ year: Int) throws {
        let span = try #require(Period(year: year))
        #expect(unit.windows(in: span) == ReferenceCalendar.windows(unit, in: span))
    }

    @Test("Each window stands for itself") func each() {
        let standing = standing(
            .count(.posts, .atLeast(2), per: .month), span("2024-01-15/2024-04-30"), on: "2024-03-31",
            posts("2024-01-14", "2024-01-15", "2024-01-31", "2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"))
        #expect(standing.brief == "missed: met 2 | missed 1 | met 2 | upcoming 0")
    }
}
