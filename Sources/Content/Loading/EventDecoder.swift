import Diagnostics
import Foundations

/// Decodes the event keys of a map, and unrolls repetitions.
struct EventDecoder {
    let settings: Settings
    let section: Section?
    let source: SourceText

    /// One time that an event takes place, with the last part of its address.
    struct Occurrence {
        let event: Event
        let slug: String
    }

    /// All times of the event; none when its start or its repetition cannot be read.
    ///
    /// - Parameters:
    ///   - slug: the last part of the address, which also is the id unless one is given.
    ///   - uid: what calendars know it by unless an id is given; the slug, if that does not change with the title.
    func occurrences(_ fields: inout Fields, slug: String, uid: String? = nil) -> [Occurrence] {
        guard fields.has("start") else {
            fields.add(.missingStart(at: fields.hasKey("start") ? fields.place("start") : source.place(fields.mark)))
            return []
        }
        guard let start = days(&fields, "start") else { return [] }
        checkHome(&fields)
        let given = fields.text("id")
        let first = event(&fields, id: given ?? slug, uid: given ?? uid ?? slug, start: start)
        if !fields.has("repeat") { return [Occurrence(event: first, slug: slug)] }
        guard let node = fields.node("repeat"),
            let rule = RepetitionDecoder(source: source).repetition(node, first: first, &fields)
        else { return [] }
        if let given, !fields.has("slug"), !AddressCheck.isSafe(given) {
            fields.add(.unsafeAddress(given, at: fields.place("id")))
            return []
        }
        // A repeated event has its id in its addresses, so that they say what `follows` says.
        let stem = fields.has("slug") ? slug : given.map { Slug.make($0) } ?? slug
        return rule.days(from: first.start.day).filter { !rule.except.contains($0) }.map { day in
            let held = first.repeated(on: day, rule)
            if held.start != first.start {
                checkClock(&fields, held.start, key: rule.moved[day] == nil ? "start" : "repeat")
            }
            if let end = held.end, end != first.end { checkClock(&fields, end, key: "end") }
            return Occurrence(event: held, slug: "\(stem)-\(day)")
        }
    }

    private func checkClock(_ fields: inout Fields, _ date: WrittenDate, key: String) {
        fields.checkClock(date, key: key, zone: settings.zone)
    }

    /// What a key says: a day, perhaps with a time, or the days of a whole week.
    private func days(_ fields: inout Fields, _ key: String) -> (first: WrittenDate, last: WrittenDate?)? {
        guard let text = fields.node(key)?.text, let reading = WeekReading.read(text) else {
            return fields.dateTime(key).map { ($0, nil) }
        }
        switch reading {
        case .week(let week): return (WrittenDate(day: week.monday), WrittenDate(day: week.sunday))
        case .noYear: fields.add(.weekWithoutYear(text.trimmed, at: fields.place(key)))
        case .noSuchWeek(let week, let year, let weeks):
            fields.add(.noSuchWeek(week, year: year, weeks: weeks, at: fields.place(key)))
        }
        return nil
    }

    private func end(_ fields: inout Fields, start: WrittenDate) -> WrittenDate? {
        guard let text = fields.text("end") else { return nil }
        // A time alone means the same day.
        switch DateReading.clock(text) {
        case .time(let time): return WrittenDate(day: start.day, time: time)
        case .noTime(let text): fields.add(.noSuchClockTime(text, at: fields.place("end")))
        case nil: return days(&fields, "end").map { $0.last ?? $0.first }
        }
        return nil
    }

    private func check(_ fields: inout Fields, start: WrittenDate, end: WrittenDate?) {
        checkClock(&fields, start, key: "start")
        guard let end else { return }
        checkClock(&fields, end, key: "end")
        let isBefore =
            end.day < start.day
            || (end.day == start.day && (end.time ?? start.time).map { $0 < start.time ?? $0 } ?? false)
        if isBefore {
            fields.add(
                .endBeforeStart(
                    start: start.text, end: end.text, earliest: end.day < start.day ? start.day : nil,
                    key: fields.name("end"), at: fields.place("end")))
        } else if end.day.number - start.day.number > 14 {
            fields.add(.longEvent(days: end.day.number - start.day.number + 1, at: fields.place("end")))
        }
    }

    /// Everybody reads where a public event is held.
    private func checkHome(_ fields: inout Fields) {
        if ["members", "medlemmar"].contains(fields.node("audience")?.text?.folded) { return }
        for key in ["place", "address"] {
            guard let sign = fields.node(key)?.text.flatMap(PrivateAddress.sign) else { continue }
            fields.add(.privateAddress(sign, at: fields.place(key)))
            return
        }
    }

    private func event(
        _ fields: inout Fields, id: String, uid: String, start: (first: WrittenDate, last: WrittenDate?)
    ) -> Event {
        let first = start.first
        let isAllDay = fields.flag("all-day") ?? (first.time == nil)
        let written = end(&fields, start: first)
        check(&fields, start: first, end: written)
        if let time = written?.time, first.time == nil, !fields.has("all-day") {
            // An hour and a half before it ends, where it does so the same day.
            let isSameDay = written?.day == first.day
            let begins = isSameDay ? LocalTime(seconds: time.seconds - 5400) : LocalTime(seconds: 66_600)
            fields.add(
                .startWithoutTime(
                    end: "\(time)", mend: "\(fields.name("start")): \(first.day) \(begins)", at: fields.place("start")))
        }
        let end = written ?? (fields.has("end") ? nil : start.last)
        return Event(
            id: id, uid: uid, start: isAllDay ? WrittenDate(day: first.day) : first,
            end: isAllDay ? end.map { WrittenDate(day: $0.day) } : end,
            isAllDay: isAllDay, place: fields.text("place"), address: fields.text("address"), type: fields.text("type"),
            organizer: fields.text("organizer"), signup: fields.text("signup"),
            isCancelled: fields.flag("cancelled") ?? false, isMoved: false)
    }
}

extension WrittenDate {
    /// `2026-03-09 18:30`.
    var text: String { time.map { "\(day) \($0)" } ?? "\(day)" }

    /// So many minutes later by the wall clock where it has a time, else so many days.
    fileprivate func shifted(days: Int, seconds: Int) -> WrittenDate {
        guard let time else { return WrittenDate(day: day + days) }
        let total = time.seconds + seconds
        let over = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
        return WrittenDate(day: day + days + over, time: LocalTime(seconds: total - over * 86_400))
    }
}

extension Event {
    /// The event on a day of its rule, or where that day was moved to: as long as the first.
    fileprivate func repeated(on day: Day, _ rule: Repetition) -> Event {
        let held = rule.moved[day] ?? WrittenDate(day: day)
        let days = held.day.number - start.day.number
        let seconds = start.time.map { (held.time ?? $0).seconds - $0.seconds } ?? 0
        return Event(
            id: "\(id)-\(day)", uid: "\(uid)-\(day)", start: start.shifted(days: days, seconds: seconds),
            end: end?.shifted(days: days, seconds: seconds), isAllDay: isAllDay, place: place, address: address,
            type: type, organizer: organizer, signup: signup, isCancelled: isCancelled || rule.cancelled.contains(day),
            isMoved: rule.moved[day] != nil)
    }
}
