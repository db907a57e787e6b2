import Foundations

/// Days and times as iCalendar writes them (RFC 5545, sections 3.3.4, 3.3.5 and 3.3.14).
enum ICalendarTime {
    /// `20261130`.
    static func day(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// `20261130T183000`, in a zone named elsewhere.
    static func local(_ local: LocalDateTime) -> String {
        let time = local.time
        return day(local.day) + "T" + Day.padded(time.hour, 2) + Day.padded(time.minute, 2) + Day.padded(time.second, 2)
    }

    /// `20261130T173000Z`, of a moment in seconds since 1970-01-01 UTC.
    static func utc(_ moment: Int) -> String { local(wallClock(moment, offset: 0)) + "Z" }

    /// `+0100`, with seconds only where there are any.
    static func offset(_ seconds: Int) -> String {
        let size = abs(seconds)
        let minutes = Day.padded(size / 3600, 2) + Day.padded(size / 60 % 60, 2)
        return (seconds < 0 ? "-" : "+") + minutes + (size % 60 == 0 ? "" : Day.padded(size % 60, 2))
    }

    /// What a wall clock shows at a moment, so many seconds east of UTC.
    static func wallClock(_ moment: Int, offset: Int) -> LocalDateTime {
        let seconds = moment + offset
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return LocalDateTime(day: Day(number: day), time: LocalTime(seconds: seconds - day * 86_400))
    }
}
