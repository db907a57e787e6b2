import Foundations

/// Findings about dates, times and periods.
extension Finding {
    /// A day that the calendar does not have: with the month, how many days it has; else 12 where the month is wrong, 0
    /// where the year is, and the nearest day where only the digits are.
    public static func noSuchDay(_ text: String, month: Int?, days: Int, nearest: Day?, at place: Place) -> Finding {
        let message: Wording
        if let month {
            let swedish = CalendarNames.swedish.months[month - 1]
            let english = CalendarNames.english.months[month - 1]
            message = Wording(
                "\(swedish) har \(days) dagar, så datumet \(text) finns inte",
                "\(english) has \(days) days, so there is no date \(text)")
        } else if nearest != nil {
            message = Wording(
                "månad och dag skrivs med två siffror var, inte \(text)",
                "month and day are written with two digits each, not \(text)")
        } else if days == 12 {
            message = Wording(
                "ett år har 12 månader, så datumet \(text) finns inte",
                "a year has 12 months, so there is no date \(text)")
        } else {
            message = Wording(
                "årtal går från 0001 till 9999, så datumet \(text) finns inte",
                "years go from 0001 to 9999, so there is no date \(text)")
        }
        let help = nearest.map { Wording("menade du \($0)?", "did you mean \($0)?") }
        return Finding(
            .invalidDate, at: place, message,
            help: help ?? Wording("skriv år-månad-dag: 2026-03-09", "write year-month-day: 2026-03-09"))
    }

    /// A time that the clock does not have.
    public static func noSuchClockTime(_ text: String, at place: Place) -> Finding {
        if let zone = zone(of: text) {
            let wall = zone == "Z" ? nil : timeWithSeconds(text.dropLast(zone.count))
            return Finding(
                .invalidTime, at: place,
                Wording(
                    "klockslag skrivs i föreningens egen tid, utan tidszon",
                    "times are written in the association's own time, without a zone"),
                help: wall.map {
                    Wording(
                        "skriv \($0), om klockan var så mycket hos er",
                        "write \($0), if that was the time where you are")
                } ?? Wording("skriv timmar och minuter: 18:30", "write hours and minutes: 18:30"))
        }
        let times = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        if times.count == 2, times.allSatisfy({ $0.first?.isNumber ?? false }) {
            let end = clock(times[1]).map { "\($0)" } ?? "21:00"
            return Finding(
                .invalidTime, at: place, Wording("”\(text)” är två klockslag", "“\(text)” is two times"),
                help: Wording(
                    "skriv det första under börjar och det andra under slutar: slutar: \(end)",
                    "write the first under start and the second under end: end: \(end)"))
        }
        if let hour = Int(text), 0..<24 ~= hour {
            let time = "\(hour < 10 ? "0" : "")\(hour):00"
            return Finding(
                .invalidTime, at: place,
                Wording("klockslaget \(text) saknar minuter", "the time \(text) has no minutes"),
                help: Wording("skriv timmar och minuter: \(time)", "write hours and minutes: \(time)"))
        }
        return Finding(
            .invalidTime, at: place, Wording("klockslaget \(text) finns inte", "there is no time \(text)"),
            help: Wording(
                "skriv timmar och minuter, 00:00 till 23:59: 18:30", "write hours and minutes, 00:00 to 23:59: 18:30"))
    }

    /// `Z`, `+01:00`, or `-05:00` after seconds: `18:30-20:00` is two times.
    private static func zone(of text: String) -> Substring? {
        if text.hasSuffix("Z") { return text.suffix(1) }
        guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
        return text[sign] == "+" || text[..<sign].count(where: { $0 == ":" }) == 2 ? text[sign...] : nil
    }

    /// Hours and minutes of `10:00`, `10:00:00` and `10:00:00.000`.
    private static func timeWithSeconds(_ text: Substring) -> LocalTime? {
        clock(text.split(separator: ":", omittingEmptySubsequences: false).prefix(2).joined(separator: ":")[...])
    }

    /// `20`, `20.00` and `20:00` as a time; nil for what is none.
    private static func clock(_ text: Substring) -> LocalTime? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, (1...2).contains(numbers.count) else { return nil }
        return LocalTime(hour: numbers[0], minute: numbers.count > 1 ? numbers[1] : 0)
    }

    /// A text that is no date in any form.
    public static func noDate(_ text: String, at place: Place) -> Finding {
        Finding(
            .ambiguousDate, at: place, Wording("”\(text)” är inget datum", "“\(text)” is no date"),
            help: Wording("skriv år-månad-dag: 2026-03-09", "write year-month-day: 2026-03-09"))
    }

    /// A date in another form, which can be read in several ways or names another weekday; the days that it may be, and the
    /// time that is written beside it.
    public static func ambiguousDate(_ text: String, proposals: [Day], time: LocalTime?, at place: Place) -> Finding {
        let clock = time.map { " \($0)" } ?? ""
        let swedish = proposals.map { "\($0)\(clock), om du menar \($0.inWords(.swedish))" }
        let english = proposals.map { "\($0)\(clock), if you mean \($0.inWords(.english))" }
        return Finding(
            .ambiguousDate, at: place,
            Wording("datum skrivs år-månad-dag, inte ”\(text)”", "dates are written year-month-day, not “\(text)”"),
            help: proposals.isEmpty
                ? Wording("skriv år-månad-dag: 2026-03-09", "write year-month-day: 2026-03-09")
                : Wording(
                    "skriv " + swedish.joined(separator: ", eller "), "write " + english.joined(separator: ", or ")))
    }

    /// A week without its year.
    public static func weekWithoutYear(_ text: String, at place: Place) -> Finding {
        Finding(
            .ambiguousDate, at: place,
            Wording("”\(text)” finns varje år", "“\(text)” comes every year"),
            help: Wording("skriv året också: vecka 35 2026", "write the year too: week 35 2026"))
    }

    /// A week that the year does not have; it has so many.
    public static func noSuchWeek(_ week: Int, year: Int, weeks: Int, at place: Place) -> Finding {
        Finding(
            .invalidDate, at: place,
            Wording(
                "\(year) har \(weeks) veckor, så vecka \(week) finns inte",
                "\(year) has \(weeks) weeks, so there is no week \(week)"),
            help: Wording(
                "menade du vecka \(week < 1 ? 1 : weeks) \(year)?", "did you mean week \(week < 1 ? 1 : weeks) \(year)?"
            ))
    }

    /// A post or letter without a day.
    public static func missingDate(example: String, at place: Place) -> Finding {
        Finding(
            .missingDate, at: place,
            Wording(
                "texten behöver ett datum, i nyckeln datum eller först i filnamnet",
                "the text needs a date, in the key date or first in the file's name"),
            help: Wording("skriv till exempel: datum: \(example)", "write for example: date: \(example)"))
    }

    /// The key says another day than the file's name.
    public static func dateDiffers(key: Day, name: Day, at place: Place) -> Finding {
        Finding(
            .dateDiffers, at: place,
            Wording(
                "datumet \(key) är ett annat än filnamnets \(name); nyckeln gäller",
                "the date \(key) is not the file name's \(name); the key holds"),
            help: Wording(
                "ändra filnamnet eller datumet så att de är lika",
                "change the file's name or the date so that they are the same"))
    }

    /// `updated` before `date`.
    public static func datesOutOfOrder(updated: Day, date: Day, at place: Place) -> Finding {
        Finding(
            .datesOutOfOrder, at: place,
            Wording(
                "texten är uppdaterad \(updated), före datumet \(date)",
                "the text was updated on \(updated), before its date \(date)"),
            help: Wording("kontrollera årtalet", "check the year"))
    }

    /// `expires` on or before the own date.
    public static func expiredBeforePublished(expires: Day, date: Day, at place: Place) -> Finding {
        Finding(
            .expiredBeforePublished, at: place,
            Wording(
                "texten utgår \(expires) och skulle aldrig synas: den publiceras \(date)",
                "the text expires on \(expires) and would never be seen: it is published on \(date)"),
            help: Wording(
                "välj en senare dag för utgår, eller ta bort raden",
                "choose a later day for expires, or remove the line"))
    }

    /// A period that cannot be one; backwards when its end comes before its start.
    public static func badPeriod(_ text: String, isBackwards: Bool, mayBeOpen: Bool = false, at place: Place) -> Finding
    {
        let message =
            isBackwards
            ? Wording(
                "”\(text)” är ingen period: slutet ska ligga efter början",
                "“\(text)” is no period: the end must come after the start")
            : Wording("”\(text)” är ingen period", "“\(text)” is no period")
        return Finding(
            .badPeriod, at: place, message,
            help: mayBeOpen
                ? Wording(
                    "skriv 2026, 2022-10-15/2026-10-14, eller 2022-10-15/ när slutet inte är bestämt",
                    "write 2026, 2022-10-15/2026-10-14, or 2022-10-15/ when the end is not decided")
                : Wording(
                    "skriv 2026, 2025/2026 eller 2026-01-01/2026-06-30",
                    "write 2026, 2025/2026 or 2026-01-01/2026-06-30"))
    }

    /// A local time that the change to summer time skips.
    public static func noSuchTime(_ text: String, zone: String, at place: Place) -> Finding {
        Finding(
            .noSuchTime, at: place,
            Wording(
                "klockan ställs fram den natten, så tiden \(text) finns inte i \(zone)",
                "the clocks go forward that night, so there is no \(text) in \(zone)"),
            help: Wording(
                "välj en tid före klockan 2 eller efter klockan 3", "choose a time before 2 or after 3 o'clock"))
    }

    /// A local time that comes twice.
    public static func timeComesTwice(_ text: String, at place: Place) -> Finding {
        Finding(
            .timeComesTwice, at: place,
            Wording(
                "klockan ställs tillbaka den natten, så tiden \(text) kommer två gånger; den första gäller",
                "the clocks go back that night, so \(text) comes twice; the first one holds"),
            help: Wording("välj en annan tid om den andra menas", "choose another time if the second is meant"))
    }
}

extension Day {
    /// `fredag 1 maj 2026`.
    fileprivate func inWords(_ names: CalendarNames) -> String {
        "\(names.weekdays[weekday - 1]) \(day) \(names.months[month - 1]) \(year)"
    }
}
