import Foundations

/// Dates of mail headers (RFC 5322, section 3.3).
enum MailDate {
    /// `Thu, 04 Jul 2024 08:00:00 +0200`: in English whatever the letter's language, with the zone's offset at that
    /// time. A time that the clocks skip has the offset from before the change, one that comes twice its first.
    static func text(_ local: LocalDateTime, in zone: Zone) -> String {
        let names = CalendarNames.english
        let (year, month, day) = local.day.parts
        let time = [local.time.hour, local.time.minute, local.time.second].map { Day.padded($0, 2) }
        let offset = zone.offset(at: local)
        let size = abs(offset) / 60
        let date = "\(Day.padded(day, 2)) \(names.shortMonths[month - 1]) \(Day.padded(year, 4))"
        return "\(names.weekdays[local.day.weekday - 1].prefix(3)), \(date) \(time.joined(separator: ":")) "
            + "\(offset < 0 ? "-" : "+")\(Day.padded(size / 60, 2))\(Day.padded(size % 60, 2))"
    }
}
