import Foundations
import Goals

/// What the windows of a goal are called, in running text and over columns.
struct WindowNames: Sendable {
    let unit: WindowUnit
    let dates: GoalDates

    private var phrasing: Phrasing { dates.phrasing }

    // MARK: Over columns

    /// `mars`, `kv 2`, `v 34`, `första halvåret`, `2025`; with the year unless it goes without saying.
    func heading(_ period: Period) -> String {
        switch unit {
        case .week: phrasing.pick("v ", "wk ") + "\(Self.week(of: period.start).week)" + year(period)
        case .month: dates.month(period.start.month) + year(period)
        case .quarter: phrasing.pick("kv ", "Q") + "\(Self.quarter(of: period))" + year(period)
        case .halfYear: phrasing.pick(name(period), "H\(Self.half(of: period))") + year(period)
        case .year: "\(period.start.year)"
        case .period: dates.span(period)
        }
    }

    // MARK: In running text

    /// `mars`, `vecka 34`, `andra kvartalet`, `första halvåret`, `2025`, without its year.
    func name(_ period: Period) -> String {
        switch unit {
        case .week: phrasing.pick("vecka ", "week ") + "\(Self.week(of: period.start).week)"
        case .month: dates.month(period.start.month)
        case .quarter:
            phrasing.pick(
                "\(ordinal(Self.quarter(of: period))) kvartalet", "the \(ordinal(Self.quarter(of: period))) quarter")
        case .halfYear:
            phrasing.pick(
                "\(ordinal(Self.half(of: period))) halvåret", "the \(ordinal(Self.half(of: period))) half")
        case .year: "\(period.start.year)"
        case .period: dates.span(period)
        }
    }

    /// The name with its year, where that must be said.
    func full(_ period: Period) -> String { name(period) + of(year(period)) }

    /// Names in a list: `mars, juli och augusti 2025`, `vecka 43, 44 och 45`, `första och tredje kvartalet`; those of
    /// several years year by year. What is said of one, if anything, stands in brackets after it.
    func list(_ windows: [Window], saying remark: (Window) -> String? = { _ in nil }) -> String {
        if unit == .year || unit == .period { return yearList(windows[...], remark) }
        var groups: [String] = []
        var rest = windows[...]
        while let first = rest.first {
            let group = rest.prefix { yearNumber($0.period) == yearNumber(first.period) }
            rest = rest.dropFirst(group.count)
            groups.append(yearList(group, remark))
        }
        guard groups.count > 1, let last = groups.last else { return groups.first ?? "" }
        return groups.dropLast().joined(separator: ", ") + phrasing.pick(" samt ", " and ") + last
    }

    /// Names of windows of one year, which is said last.
    private func yearList(_ windows: ArraySlice<Window>, _ remark: (Window) -> String?) -> String {
        let items = windows.map { window in
            let remark = remark(window)
            let isFirst = window.period == windows.first?.period
            let isLast = window.period == windows.last?.period
            let name = short(
                window.period, isFirst: isFirst, isLast: isLast || remark != nil, isAlone: windows.count == 1)
            return name + (isLast ? of(year(window.period)) : "") + (remark.map { " (\($0))" } ?? "")
        }
        return phrasing.list(items)
    }

    /// A name in a list: the word that all names share is said once, before weeks and after quarters and half-years.
    private func short(_ period: Period, isFirst: Bool, isLast: Bool, isAlone: Bool) -> String {
        switch unit {
        case .week where !isFirst: "\(Self.week(of: period.start).week)"
        case .week where !isAlone: phrasing.pick("vecka ", "weeks ") + "\(Self.week(of: period.start).week)"
        case .quarter where phrasing.isSwedish && !isLast: ordinal(Self.quarter(of: period))
        case .halfYear where phrasing.isSwedish && !isLast: ordinal(Self.half(of: period))
        default: name(period)
        }
    }

    /// A year after a name: of quarters and half-years in English with `of`.
    private func of(_ year: String) -> String {
        let takesOf = !phrasing.isSwedish && (unit == .quarter || unit == .halfYear) && !year.isEmpty
        return (takesOf ? " of" : "") + year
    }

    /// `i mars`, `vecka 34`, `under 2025`: when something was.
    func when(_ list: String) -> String {
        phrasing.pick((unit == .month ? "i " : "") + list, "in " + list)
    }

    /// The same after a noun that does not end in a time of its own: `för få under tredje kvartalet`.
    func during(_ list: String) -> String {
        unit == .quarter || unit == .halfYear ? phrasing.pick("under ", "in ") + list : when(list)
    }

    /// `12 månader`, `1 vecka`.
    func counted(_ count: Int) -> String { "\(count) \(noun(count))" }

    /// `två månader`, `en vecka`.
    func countedInLetters(_ count: Int) -> String {
        if count != 1 { return "\(phrasing.letters(count)) \(noun(count))" }
        switch unit {
        case .week, .month: return phrasing.pick("en", "one") + " \(noun(1))"
        default: return phrasing.pick("ett", "one") + " \(noun(1))"
        }
    }

    /// `båda halvåren`, `alla fyra kvartalen`.
    func all(_ count: Int) -> String {
        let nouns: [WindowUnit: String] = [
            .week: "veckorna", .month: "månaderna", .quarter: "kvartalen", .halfYear: "halvåren", .year: "åren",
        ]
        let definite = nouns[unit] ?? ""
        return count == 2
            ? phrasing.pick("båda \(definite)", "both \(noun(2))")
            : phrasing.pick(
                "alla \(phrasing.letters(count)) \(definite)", "all \(phrasing.letters(count)) \(noun(count))")
    }

    private func noun(_ count: Int) -> String {
        switch unit {
        case .week: phrasing.pick(count == 1 ? "vecka" : "veckor", count == 1 ? "week" : "weeks")
        case .month: phrasing.pick(count == 1 ? "månad" : "månader", count == 1 ? "month" : "months")
        case .quarter: phrasing.pick("kvartal", count == 1 ? "quarter" : "quarters")
        case .halfYear: phrasing.pick("halvår", count == 1 ? "half-year" : "half-years")
        case .year: phrasing.pick("år", count == 1 ? "year" : "years")
        case .period: phrasing.pick(count == 1 ? "period" : "perioder", count == 1 ? "period" : "periods")
        }
    }

    private func ordinal(_ number: Int) -> String {
        phrasing.pick(
            ["första", "andra", "tredje", "fjärde"][number - 1], ["first", "second", "third", "fourth"][number - 1])
    }

    private func year(_ period: Period) -> String {
        unit == .year || unit == .period ? "" : dates.year(yearNumber(period))
    }

    /// The year in which a window is numbered: a week's is that of its Thursday.
    private func yearNumber(_ period: Period) -> Int {
        unit == .week ? Self.week(of: period.start).year : period.start.year
    }

    // MARK: Numbers of windows

    /// The week of ISO 8601 in which a day lies.
    static func week(of day: Day) -> (year: Int, week: Int) {
        let thursday = day + (4 - day.weekday)
        let (year, month, date) = thursday.parts
        let before = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, year: year) }
        return (year, (before + date - 1) / 7 + 1)
    }

    private static func quarter(of period: Period) -> Int { (period.start.month - 1) / 3 + 1 }

    private static func half(of period: Period) -> Int { (period.start.month - 1) / 6 + 1 }
}
