import Foundations

/// Days and spans as a board says them, seen from a day: the year is said when it is another one.
struct GoalDates: Sendable {
    let phrasing: Phrasing
    /// The year that goes without saying; nil when every year is said.
    let thisYear: Int?

    private var months: [String] { (phrasing.isSwedish ? CalendarNames.swedish : .english).months }

    /// `mars`.
    func month(_ number: Int) -> String { months[number - 1] }

    /// `9 mars`, `9 mars 2025`.
    func bare(_ day: Day) -> String { bareWithoutYear(day) + year(day.year) }

    /// `9 mars`.
    func bareWithoutYear(_ day: Day) -> String { "\(day.day) \(month(day.month))" }

    /// `den 9 mars`, `den 9 mars 2025`.
    func day(_ day: Day) -> String { phrasing.pick("den ", "") + bare(day) }

    /// ` 2025`, or nothing for the year that goes without saying.
    func year(_ year: Int) -> String { year == thisYear ? "" : " \(year)" }

    /// `den 9 mars och 20 april 2025`: the year once where it is the same. A day that comes twice is said once.
    func days(_ days: [Day]) -> String {
        var seen: Set<Day> = []
        let days = days.filter { seen.insert($0).inserted }
        let years = Set(days.map(\.year))
        guard let common = years.first, years.count == 1 else {
            return phrasing.pick("den ", "")
                + phrasing.list(days.map { "\(bareWithoutYear($0)) \($0.year)" })
        }
        return phrasing.pick("den ", "") + phrasing.list(days.map(bareWithoutYear)) + year(common)
    }

    /// A span by its name: `2025`, `2025–2026`, `mars 2026`, `juli 2025–juni 2026`, `1–23 december`, `24 augusti–12
    /// september`.
    func span(_ period: Period) -> String {
        let (start, end) = (period.start.parts, period.end.parts)
        let isWhole = start.day == 1 && (period.end + 1).day == 1
        if isWhole, start.month == 1, end.month == 12 {
            return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
        }
        if period.start == period.end { return bare(period.start) }
        if start.year != end.year {
            // Both years: `juli 2024–juni` would end before it began.
            return isWhole
                ? "\(month(start.month)) \(start.year)–\(month(end.month)) \(end.year)"
                : "\(bareWithoutYear(period.start)) \(start.year)–\(bareWithoutYear(period.end)) \(end.year)"
        }
        if isWhole {
            return start.month == end.month
                ? month(start.month) + year(end.year) : "\(month(start.month))–\(month(end.month))" + year(end.year)
        }
        if start.month == end.month { return "\(start.day)–\(bare(period.end))" }
        return "\(bareWithoutYear(period.start))–\(bare(period.end))"
    }
}
