import Foundations
import Goals

/// The table of a plan's goals: a row a goal, a cell a month, one table for each year.
struct BoardMaker {
    /// The goals that have windows in the calendar or meetings, each with where it stands on the page.
    let rows: [(standing: Standing, href: String)]
    let period: Period
    let day: Day
    let index: ActivityIndex
    let language: String

    private var statuses: StatusWords { StatusWords(language: language) }
    private var goalWords: GoalWords { GoalWords(language: language) }
    private var words: WordsContext { WordsContext(language: language) }

    /// The years of the plan in which any goal has a window; the year of the day is open.
    func boards() -> [BoardContext] {
        let (first, last) = (period.start.year, period.end.year)
        let open = min(max(day.year, first), last)
        return (first...last).compactMap { year in
            guard let months = months(of: year) else { return nil }
            let rows = rows.compactMap { row in
                cells(row.standing, months).map {
                    BoardRowContext(title: row.standing.goal.text, href: row.href, cells: $0)
                }
            }
            guard !rows.isEmpty else { return nil }
            return BoardContext(
                year: year, caption: "\(words["monthByMonth"]), \(year)", isFolded: year != open,
                months: months.map { CalendarNames.in(language).shortMonths[$0 % 12] }, rows: rows,
                legend: legend(rows))
        }
    }

    private func legend(_ rows: [BoardRowContext]) -> [StatusContext] {
        let used = Set(rows.flatMap(\.cells).flatMap(\.marks).map(\.name))
        return Status.allCases.filter { used.contains($0.rawValue) }.map(statuses.context)
    }

    // MARK: Months, numbered from the year 0

    private static func month(_ day: Day) -> Int { CalendarMonth(day).number }
    private static func newYear(_ year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }
    private static func end(_ year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? Day(number: 0) }

    /// The months that a window takes: a meeting's own, the one that a week mostly lies in, or all that it touches.
    private func months(of window: Window, _ goal: Goal) -> ClosedRange<Int> {
        if let meeting = window.meeting {
            let month = Self.month(index.activities[meeting].day)
            return month...month
        }
        if goal.unit == .week {
            let month = Self.month(window.period.start + window.period.days / 2)
            return month...month
        }
        return Self.month(window.period.start)...Self.month(window.period.end)
    }

    /// The months of a year's table: those of the period, from the first in which any goal has a window.
    private func months(of year: Int) -> ClosedRange<Int>? {
        let all = Self.month(max(period.start, Self.newYear(year)))...Self.month(min(period.end, Self.end(year)))
        let first = rows.flatMap { row in
            row.standing.windows.map { months(of: $0, row.standing.goal) }.filter(all.overlaps).map(\.lowerBound)
        }.min()
        return first.map { max(all.lowerBound, $0)...all.upperBound }
    }

    // MARK: Cells

    /// The cells of a goal for some months; nil when none of its windows touches them.
    private func cells(_ standing: Standing, _ months: ClosedRange<Int>) -> [BoardCellContext]? {
        let placed = standing.windows.map { (window: $0, months: self.months(of: $0, standing.goal)) }
            .filter { $0.months.overlaps(months) }
        guard !placed.isEmpty else { return nil }
        let byMonth = Dictionary(grouping: placed) { max($0.months.lowerBound, months.lowerBound) }
        var cells: [BoardCellContext] = []
        var month = months.lowerBound
        while month <= months.upperBound {
            guard let here = byMonth[month] else {
                cells.append(BoardCellContext(months: 1, name: nil, marks: [], figure: nil, spoken: nil))
                month += 1
                continue
            }
            let end = here.map(\.months.upperBound).max() ?? month
            let span = min(end, months.upperBound) - month + 1
            let goesOn = end > months.upperBound && end <= Self.month(period.end)
            cells.append(goesOn ? continued(span) : cell(here.map(\.window), standing, span))
            month += span
        }
        return cells
    }

    /// A window that is told in the next year's table.
    private func continued(_ months: Int) -> BoardCellContext {
        BoardCellContext(
            months: months, name: "continues", marks: [], figure: nil, spoken: words["continues"])
    }

    private func cell(_ windows: [Window], _ standing: Standing, _ months: Int) -> BoardCellContext {
        let marks = windows.map(\.status)
        let isOne = windows.count == 1
        let hasFigure = isOne && standing.goal.kind != .followUp && marks[0] != .upcoming
        return BoardCellContext(
            months: months, name: Set(marks).count == 1 ? marks[0].rawValue : "mixed",
            marks: marks.map(statuses.context),
            figure: hasFigure ? goalWords.figure(windows[0], of: standing) : nil,
            spoken: isOne ? goalWords.status(marks[0]) : statuses.text(marks))
    }
}
