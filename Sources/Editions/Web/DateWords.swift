import Content
import Foundations

/// Dates and times in the words of a language.
public struct DateWords: Sendable {
    let language: String

    /// Words in a language by its BCP 47 tag.
    public init(language: String) { self.language = language }

    private var names: CalendarNames { .in(language) }
    private var primary: String { language.primaryLanguage }

    /// `30 november 2026`.
    public func long(_ day: Day) -> String {
        let (year, month, number) = day.parts
        return primary == "fi"
            ? "\(number). \(names.months[month - 1]) \(year)" : "\(number) \(names.months[month - 1]) \(year)"
    }

    /// `30 november`, with the year where it is another than the one that was said last.
    public func text(_ day: Day, sinceYear year: Int?) -> String { year == day.year ? short(day) : long(day) }

    /// `30 november`.
    public func short(_ day: Day) -> String {
        primary == "fi" ? "\(day.day). \(names.months[day.month - 1])" : "\(day.day) \(names.months[day.month - 1])"
    }

    /// `måndag 30 november 2026`.
    public func full(_ day: Day) -> String { "\(names.weekdays[day.weekday - 1]) \(long(day))" }

    /// Days in a row, each part said once: `lördag 18 – söndag 19 oktober 2026`, `onsdag 30 december 2026 – fredag 1
    /// januari 2027`; whole weeks by their numbers: `vecka 35, 24–30 augusti 2026`.
    func span(_ days: Period, week: String) -> String {
        let (start, end) = (days.start, days.end)
        let isSameYear = start.year == end.year, isSameMonth = isSameYear && start.month == end.month
        if start.weekday == 1, end.weekday == 7 {
            let (first, last) = (WindowNames.week(of: start).week, WindowNames.week(of: end).week)
            let dates =
                isSameMonth ? "\(start.day)–\(long(end))" : "\(isSameYear ? short(start) : long(start)) – \(long(end))"
            return "\(week) \(first)\(first == last ? "" : "–\(last)"), \(dates)"
        }
        let weekday = names.weekdays[start.weekday - 1]
        let begin =
            isSameMonth && primary != "fi"
            ? "\(weekday) \(start.day)" : isSameYear ? "\(weekday) \(short(start))" : full(start)
        return "\(begin) – \(full(end))"
    }

    /// `18.30` in Swedish and Finnish, else `18:30`.
    func clock(_ time: LocalTime) -> String {
        let mark = ["sv", "fi"].contains(primary) ? "." : ":"
        return "\(Day.padded(time.hour, 2))\(mark)\(Day.padded(time.minute, 2))"
    }

    /// `18.30–21.00`, or `18.30`.
    func clocks(_ start: LocalTime, _ end: LocalTime?) -> String {
        end.map { "\(clock(start))–\(clock($0))" } ?? clock(start)
    }

    /// `2022–2026`, or `15 oktober 2022 – 14 oktober 2026` when the period does not follow the years.
    func period(_ period: Period) -> String {
        let (start, end) = (period.start.parts, period.end.parts)
        let isWholeYears = start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
        if isWholeYears { return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)" }
        return "\(long(period.start)) – \(long(period.end))"
    }

    /// `2022–2026`: a term of office by its years; `sedan 2022` without an end, `från 15 oktober 2026` when it is ahead.
    func term(_ term: Term, asOf today: Day) -> String {
        let words = WordsContext(language: language)
        if term.start > today { return "\(words["fromDay"]) \(long(term.start))" }
        guard let end = term.end?.year else { return "\(words["since"]) \(term.start.year)" }
        return term.start.year == end ? "\(end)" : "\(term.start.year)–\(end)"
    }
}
