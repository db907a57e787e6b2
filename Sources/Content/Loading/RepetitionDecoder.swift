import Diagnostics
import Foundations

/// Reads `repeat`, in English and Swedish.
struct RepetitionDecoder {
    let source: SourceText

    /// The rule; nil with a finding when it cannot be read, or names no day from the first event's on.
    func repetition(_ node: YAMLNode, first event: Event, _ outer: inout Fields) -> Repetition? {
        let first = event.start.day
        var fields = Fields(node, table: .repetition, name: outer.name("repeat"), source: source)
        defer { outer.absorb(fields) }
        guard let word = fields.choice("every", Repetition.units), let every = Repetition.Unit(rawValue: word) else {
            if !fields.has("every"), fields.findings.isEmpty {
                fields.add(
                    .badRepeat(
                        Wording("upprepningen säger inte hur ofta", "the repetition does not say how often"),
                        at: source.place(node.mark)))
            }
            return nil
        }
        var on: Repetition.On?
        if let days = Self.severalDays(fields.node("on")) {
            fields.add(.repeatOnSeveralDays(fields.name("on"), days, at: fields.place("on")))
            return nil
        }
        if let text = fields.text("on") {
            on = Self.on(text)
            if on == nil || !fits(on, every) {
                fields.add(
                    .badRepeat(
                        Wording(
                            "”\(text)” är ingen dag som går att upprepa så",
                            "“\(text)” is no day that can be repeated so"), at: fields.place("on")))
                return nil
            }
        }
        let until = fields.day("until")
        let count = fields.number("count", in: 1...Repetition.mostTimes)
        if (fields.has("until") && until == nil) || (fields.has("count") && count == nil) { return nil }
        if let until, let count {
            fields.add(
                .repeatEndsTwice(
                    "\(fields.name("count")): \(count)", "\(fields.name("until")): \(until)", at: fields.place("count"))
            )
        }
        if until == nil, count == nil {
            fields.add(.endlessRepeat(days: Repetition.longestDays, at: source.place(node.mark)))
        }
        let plain = Repetition(every: every, on: on, until: until, count: count, except: [], cancelled: [], moved: [:])
        let inOrder = plain.days(from: first), days = Set(inOrder)
        if inOrder.count == Repetition.mostTimes, let last = inOrder.last,
            let next = plain.firstDayLeftOut(from: first)
        {
            fields.add(
                .longRepeat(
                    last: last, next: next, most: Repetition.mostTimes, key: fields.name("until"),
                    start: outer.name("start"), at: fields.place("until")))
        }
        if days.isEmpty {
            let isOver = until.map { $0 < first } ?? false
            let what =
                isOver
                ? Wording("upprepningen slutar innan den börjar", "the repetition ends before it begins")
                : Wording("upprepningen har ingen dag som finns", "the repetition has no day that exists")
            fields.add(.badRepeat(what, at: isOver ? fields.place("until") : source.place(node.mark)))
            return nil
        }
        return Repetition(
            every: every, on: on, until: until, count: count, except: self.days(&fields, "except", among: days),
            cancelled: self.days(&fields, "cancelled", among: days),
            moved: moved(&fields, among: days, isAllDay: event.isAllDay))
    }

    private func fits(_ on: Repetition.On?, _ every: Repetition.Unit) -> Bool {
        switch (on, every) {
        case (.weekday, .week), (.numbered, .month), (.numbered, .year), (.dayOfMonth, .month), (.dayOfMonth, .year),
            (nil, _):
            true
        default: false
        }
    }

    /// The days that a key names, each of which should be one of the rule's.
    private func days(_ fields: inout Fields, _ key: String, among days: Set<Day>) -> Set<Day> {
        guard let node = fields.node(key) else { return [] }
        var named: Set<Day> = []
        for item in node.items ?? [node] {
            guard let text = fields.line(item, key: key, inList: true),
                let day = fields.date(text, at: source.place(item.mark))?.day
            else { continue }
            if !days.contains(day) { fields.add(.dayNotRepeated(day, at: source.place(item.mark))) }
            named.insert(day)
        }
        return named
    }

    private func moved(_ fields: inout Fields, among days: Set<Day>, isAllDay: Bool) -> [Day: WrittenDate] {
        guard let node = fields.node("moved") else { return [:] }
        var moved: [Day: WrittenDate] = [:]
        for pair in node.pairs ?? [] {
            if [pair.key, pair.value].contains(where: { $0.text == nil && !$0.isUnreadable }) {
                fields.add(Self.badMove(at: source.place(pair.value.mark)))
            }
            guard let from = pair.key.text.flatMap({ fields.date($0, at: source.place(pair.key.mark)) }),
                let to = pair.value.text.flatMap({ fields.date($0, at: source.place(pair.value.mark)) })
            else { continue }
            if !days.contains(from.day) { fields.add(.dayNotRepeated(from.day, at: source.place(pair.key.mark))) }
            if isAllDay, to.time != nil {
                let expected = Wording(
                    "en dag utan klockslag: händelsen är hela dagen", "a day: the event lasts all day")
                let place = source.place(pair.value.mark)
                fields.add(.wrongType(fields.name("moved"), expected: expected, example: "\(to.day)", at: place))
            }
            moved[from.day] = isAllDay ? WrittenDate(day: to.day) : to
        }
        if node.pairs == nil {
            fields.add(Self.badMove(at: source.place(node.mark)))
        }
        return moved
    }

    private static func badMove(at place: Place) -> Finding {
        .badRepeat(
            Wording(
                "flyttade dagar skrivs {2026-05-04: 2026-05-11}", "moved days are written {2026-05-04: 2026-05-11}"),
            at: place)
    }

    /// `[måndag, onsdag]`, `måndag och onsdag`: what is meant for days, and is no single one.
    private static func severalDays(_ node: YAMLNode?) -> [String]? {
        if let items = node?.items { return items.compactMap { $0.text?.trimmed } }
        guard let text = node?.text, text.utf8.count <= longestDays else { return nil }
        let words = text.replacing(" och ", with: ",").replacing(" and ", with: ",").replacing("&", with: ",")
        let days = words.split(separator: ",").map { String($0).trimmed }
        return days.count > 1 && days.allSatisfy { on($0) != nil } ? days : nil
    }

    /// The longest text that is looked at for days, in bytes.
    private static let longestDays = 200

    /// `monday`, `måndag`, `first monday`, `sista fredagen`, `15`.
    static func on(_ text: String) -> Repetition.On? {
        let words = text.folded.split(separator: " ").map(String.init).filter {
            !["i", "den", "the", "of", "every", "varje", "månaden", "month"].contains($0)
        }
        if words.count == 1 {
            if let day = Int(words[0].trimmingSuffix(":e").trimmingSuffix(":a")), (1...31).contains(day) {
                return .dayOfMonth(day)
            }
            return weekday(words[0]).map { .weekday($0) }
        }
        guard words.count == 2, let number = number(words[0]), let weekday = weekday(words[1]) else { return nil }
        return .numbered(number, weekday: weekday)
    }

    private static func number(_ word: String) -> Int? {
        switch word {
        case "first", "första", "1st", "1:a": 1
        case "second", "andra", "2nd", "2:a": 2
        case "third", "tredje", "3rd", "3:e": 3
        case "fourth", "fjärde", "4th", "4:e": 4
        case "fifth", "femte", "5th", "5:e": 5
        case "last", "sista": -1
        default: nil
        }
    }

    private static func weekday(_ word: String) -> Int? {
        for names in [CalendarNames.swedish.weekdays, CalendarNames.english.weekdays] {
            if let index = names.firstIndex(where: { word == $0.lowercased() || word == $0.lowercased() + "en" }) {
                return index + 1
            }
        }
        return nil
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
