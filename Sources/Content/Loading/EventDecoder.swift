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

    /// All times of the event; none when its start or its repetition cannot be read. `slug` is the last part of the
    /// address, which also is the id unless one is given.
    func occurrences(_ fields: inout Fields, slug: String) -> [Occurrence] {
        guard fields.has("start") else {
            fields.add(.missingStart(at: fields.hasKey("start") ? fields.place("start") : source.place(fields.mark)))
            return []
        }
        return fields.dateTime("start").map { occurrences(&fields, slug: slug, start: $0) } ?? []
    }

    private func occurrences(_ fields: inout Fields, slug: String, start: WrittenDate) -> [Occurrence] {
        let isAllDay = fields.flag("all-day") ?? (start.time == nil)
        let end = end(&fields, start: start)
        check(&fields, start: start, end: end)
        let given = fields.text("id")
        let id = given ?? slug
        let first = event(&fields, id: id, start: start, end: end, isAllDay: isAllDay)
        if !fields.has("repeat") { return [Occurrence(event: first, slug: slug)] }
        guard let node = fields.node("repeat"),
            let rule = RepetitionDecoder(source: source).repetition(node, first: start.day, &fields)
        else { return [] }
        // A repeated event has its id in its addresses, so that they say what `follows` says.
        let stem = fields.has("slug") ? slug : given.map { Slug.make($0) } ?? slug
        return rule.days(from: start.day).filter { !rule.except.contains($0) }.map { day in
            let held = rule.moved[day] ?? day
            let moved = first.shifted(by: held.number - start.day.number, id: "\(id)-\(day)")
            if held != start.day, let time = moved.start.time {
                checkClock(&fields, WrittenDate(day: held, time: time))
            }
            return Occurrence(event: moved, slug: "\(stem)-\(day)")
        }
    }

    private func checkClock(_ fields: inout Fields, _ date: WrittenDate) {
        fields.checkClock(date, key: "start", zone: settings.zone)
    }

    private func end(_ fields: inout Fields, start: WrittenDate) -> WrittenDate? {
        guard let text = fields.text("end") else { return nil }
        // A time alone means the same day.
        if let time = DateReading.time(text) { return WrittenDate(day: start.day, time: time) }
        if text.count <= 5, text.contains(":"), text.allSatisfy({ $0.isNumber || $0 == ":" }) {
            fields.add(.noSuchClockTime(text, at: fields.place("end")))
            return nil
        }
        return fields.dateTime("end")
    }

    private func check(_ fields: inout Fields, start: WrittenDate, end: WrittenDate?) {
        fields.checkClock(start, key: "start", zone: settings.zone)
        guard let end else { return }
        fields.checkClock(end, key: "end", zone: settings.zone)
        let isBefore =
            end.day < start.day
            || (end.day == start.day && (end.time ?? start.time).map { $0 < start.time ?? $0 } ?? false)
        if isBefore {
            fields.add(.endBeforeStart(start: start.text, end: end.text, at: fields.place("end")))
        } else if end.day.number - start.day.number > 14 {
            fields.add(.longEvent(days: end.day.number - start.day.number + 1, at: fields.place("end")))
        }
    }

    private func event(_ fields: inout Fields, id: String, start: WrittenDate, end: WrittenDate?, isAllDay: Bool)
        -> Event
    {
        Event(
            id: id, start: isAllDay ? WrittenDate(day: start.day) : start,
            end: isAllDay ? end.map { WrittenDate(day: $0.day) } : end,
            isAllDay: isAllDay, place: fields.text("place"), address: fields.text("address"), type: fields.text("type"),
            organizer: fields.text("organizer"), signup: fields.text("signup"),
            isCancelled: fields.flag("cancelled") ?? false)
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
            id: id, start: start.shifted(by: days), end: end?.shifted(by: days), isAllDay: isAllDay, place: place,
            address: address,
            type: type, organizer: organizer, signup: signup, isCancelled: isCancelled)
    }
}
