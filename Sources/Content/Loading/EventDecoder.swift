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

    /// All times of the event; none when its start cannot be read.
    func occurrences(_ fields: inout Fields, slug: String) -> [Occurrence] {
        guard fields.has("start") else {
            fields.add(.missingStart(at: source.place(fields.mark)))
            return []
        }
        guard let start = fields.dateTime("start") else { return [] }
        let isAllDay = fields.flag("all-day") ?? (start.time == nil)
        let end = end(&fields, start: start)
        check(&fields, start: start, end: end)
        let id = fields.text("id") ?? slug
        let first = event(&fields, id: id, start: start, end: end, isAllDay: isAllDay)
        guard let node = fields.node("repeat") else { return [Occurrence(event: first, slug: slug)] }
        guard let rule = RepetitionDecoder(source: source).repetition(node, &fields) else { return [] }
        return rule.days(from: start.day).filter { !rule.except.contains($0) }.map { day in
            let shift = (rule.moved[day] ?? day).number - start.day.number
            let moved = first.shifted(by: shift, id: "\(id)-\(day)")
            return Occurrence(event: moved, slug: "\(slug)-\(day)")
        }
    }

    private func end(_ fields: inout Fields, start: WrittenDate) -> WrittenDate? {
        guard let text = fields.text("end") else { return nil }
        // A time alone means the same day.
        if let time = DateReading.time(text) { return WrittenDate(day: start.day, time: time) }
        return fields.dateTime("end")
    }

    private func check(_ fields: inout Fields, start: WrittenDate, end: WrittenDate?) {
        checkClock(&fields, start, key: "start")
        guard let end else { return }
        checkClock(&fields, end, key: "end")
        let isBefore = end.day < start.day || (end.day == start.day && (end.time ?? start.time).map { $0 < start.time ?? $0 } ?? false)
        if isBefore {
            fields.add(.endBeforeStart(start: start.text, end: end.text, at: fields.place("end")))
        } else if end.day.number - start.day.number > 14 {
            fields.add(.longEvent(days: end.day.number - start.day.number + 1, at: fields.place("end")))
        }
    }

    private func checkClock(_ fields: inout Fields, _ date: WrittenDate, key: String) {
        guard let time = date.time else { return }
        switch settings.zone.reading(LocalDateTime(day: date.day, time: time)) {
        case .once: break
        case .never: fields.add(.noSuchTime(date.text, zone: settings.zone.name, at: fields.place(key)))
        case .twice: fields.add(.timeComesTwice(date.text, at: fields.place(key)))
        }
    }

    private func event(_ fields: inout Fields, id: String, start: WrittenDate, end: WrittenDate?, isAllDay: Bool) -> Event {
        Event(
            id: id, start: isAllDay ? WrittenDate(day: start.day) : start, end: isAllDay ? end.map { WrittenDate(day: $0.day) } : end,
            isAllDay: isAllDay, place: fields.text("place"), address: fields.text("address"), type: fields.text("type"),
            organizer: fields.text("organizer"), signup: fields.text("signup"), isCancelled: fields.flag("cancelled") ?? false)
    }
}

extension WrittenDate {
    /// `2026-03-09 18:30`.
    var text: String { time.map { "\(day) \($0)" } ?? "\(day)" }

    func shifted(by days: Int) -> WrittenDate { WrittenDate(day: day + days, time: time) }
}

extension Event {
    func shifted(by days: Int, id: String) -> Event {
        Event(
            id: id, start: start.shifted(by: days), end: end?.shifted(by: days), isAllDay: isAllDay, place: place, address: address,
            type: type, organizer: organizer, signup: signup, isCancelled: isCancelled)
    }
}
