import Content
import Foundations

/// A month as a table: a row a week, a cell a day.
struct MonthGrid {
    let month: CalendarIndex.Month
    let items: ItemMaker

    private var words: WordsContext { WordsContext(language: items.language) }
    private var names: CalendarNames { .in(items.language) }

    /// An event of the month with its id in the list below the table, and the days of the month on which it goes on.
    private struct Placed {
        let entry: Entry
        let event: Event
        let id: String
        let days: ClosedRange<Int>
    }

    /// The days of the week, Monday first.
    func weekdays() -> [WeekdayContext] {
        zip(names.weekdays, names.shortWeekdays).map { WeekdayContext(title: $0, short: $1) }
    }

    /// The table's rows and the list below it.
    func parts() -> (weeks: [WeekContext], rows: [EventRowContext]) {
        guard let days = month.month.days else { return ([], []) }
        let placed = place(in: days)
        var byDay: [Int: [Placed]] = [:]
        for event in placed { for day in event.days { byDay[day, default: []].append(event) } }
        let first = days.start - (days.start.weekday - 1)
        let weeks = stride(from: first.number, through: days.end.number, by: 7).map { number in
            let monday = Day(number: number)
            return WeekContext(
                number: WindowNames.week(of: monday).week,
                days: (0..<7).map { offset in
                    let day = monday + offset
                    return days.contains(day) ? cell(day, byDay[day.day] ?? []) : .outside
                })
        }
        return (weeks, placed.compactMap { items.row($0.entry, id: $0.id) })
    }

    private func place(in days: Period) -> [Placed] {
        var ids = FreeIDs(taken: [])
        return month.events.compactMap { entry in
            guard let event = entry.event else { return nil }
            let (start, end) = (max(event.shownDays.start, days.start), min(event.shownDays.end, days.end))
            guard start <= end else { return nil }
            return Placed(entry: entry, event: event, id: ids.take("dag-\(start.day)"), days: start.day...end.day)
        }
    }

    private func cell(_ day: Day, _ placed: [Placed]) -> MonthDayContext {
        MonthDayContext(
            number: day.day, monthName: names.months[day.month - 1], href: placed.first.map { "#" + $0.id },
            countText: "\(placed.count) \(words[placed.count == 1 ? "eventOne" : "eventMany"])",
            isCancelled: !placed.isEmpty && placed.allSatisfy(\.event.isCancelled),
            events: placed.map { title($0, on: day) })
    }

    private func title(_ placed: Placed, on day: Day) -> GridEventContext {
        let time = placed.event.start.day == day ? placed.event.start.time : nil
        return GridEventContext(
            title: placed.entry.title, href: items.href(placed.entry.address),
            timeText: time.map { DateWords(language: items.language).clock($0) },
            isCancelled: placed.event.isCancelled, isMembersOnly: placed.entry.audience == .members)
    }
}
