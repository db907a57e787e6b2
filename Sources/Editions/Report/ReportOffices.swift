import Content
import Foundations

/// Who held office in the year, and who came and left.
struct ReportOffices {
    let year: ReportYear
    let span: Period

    private var words: ReportWords { year.words }

    /// The offices of a person that have the same time.
    private struct Offices {
        let person: Entry
        let roles: [String]
        /// All of their time; nil when it is not known.
        let term: Term?

        /// The first day, when it lies in the span and after its first day.
        func came(in span: Period) -> Day? {
            term.flatMap { $0.start > span.start && span.contains($0.start) ? $0.start : nil }
        }

        /// The last day, when it lies in the span.
        func left(in span: Period) -> Day? { term?.end.flatMap { span.contains($0) ? $0 : nil } }

        /// `ledamot i kommunfullmäktige; ordförande, styrelsen`.
        var list: String {
            roles.map(\.lowercasedFirst).joined(separator: "; ").escapedForMarkdown
        }
    }

    func markdown() -> String? {
        let offices = year.publication.persons.flatMap(offices)
        if offices.isEmpty { return nil }
        let rows = offices.map {
            [year.link($0.person), $0.list.capitalizedFirst, time($0)]
        }
        let table = MarkdownTable(
            columns: [
                (words.pick("Namn", "Name"), false), (words.pick("Uppdrag", "Office"), false),
                (words.pick("Tid", "Time"), false),
            ], rows: rows)
        return ["## " + words.pick("Förtroendevalda", "Elected representatives"), changes(offices), table.text]
            .compactMap { $0 }.joined(separator: "\n\n")
    }

    /// The offices that a person held on any day of the span, those in the association after the others.
    private func offices(_ entry: Entry) -> [Offices] {
        let held = Self.held(entry.person?.offices ?? []).filter { $0.term.map { $0.overlaps(span) } ?? true }
        var terms: [Term?] = []
        for office in held where !terms.contains(office.term) { terms.append(office.term) }
        return terms.map { term in
            Offices(person: entry, roles: held.filter { $0.term == term }.map(\.text), term: term)
        }
    }

    /// What is held, with all of its time: who is elected anew neither leaves nor comes.
    private static func held(_ offices: [Office]) -> [(text: String, term: Term?)] {
        var texts: [(text: String, key: String)] = []
        var terms: [String: [Term?]] = [:]
        for office in offices where office.candidacy == nil {
            let key = office.text.folded
            if terms[key] == nil { texts.append((office.text, key)) }
            terms[key, default: []].append(office.term)
        }
        return texts.flatMap { text, key in joined(terms[key] ?? []).map { (text, $0) } }
    }

    /// Terms of one office, those that follow on each other as one; nil is all of time.
    private static func joined(_ terms: [Term?]) -> [Term?] {
        let known = terms.compactMap(\.self).sorted { $0.start < $1.start }
        if known.count < terms.count { return [nil] }
        var joined: [Term] = []
        for next in known {
            if let last = joined.last, last.end.map({ next.start <= $0 + 1 }) ?? true {
                let isOpen = last.end == nil || next.end == nil
                let end = isOpen ? nil : [last.end, next.end].compactMap(\.self).max()
                joined[joined.count - 1] = Term(start: last.start, end: end)
            } else {
                joined.append(next)
            }
        }
        return joined
    }

    /// `hela året`, `från den 15 oktober`, `till och med den 14 oktober`, or both.
    private func time(_ office: Offices) -> String {
        let start = office.came(in: span), end = office.left(in: span)
        switch (start, end) {
        case (let start?, let end?):
            let days = (words.dates.day(start), words.dates.day(end))
            return words.pick("från \(days.0) till och med \(days.1)", "from \(days.0) to \(days.1)")
        case (let start?, nil): return words.pick("från \(words.dates.day(start))", "from \(words.dates.day(start))")
        case (nil, let end?):
            return words.pick("till och med \(words.dates.day(end))", "up to \(words.dates.day(end))")
        case (nil, nil):
            return year.isOver ? words.pick("hela året", "all year") : words.pick("hela tiden", "all the time")
        }
    }

    /// Who came and who left, in sentences.
    private func changes(_ offices: [Offices]) -> String? {
        let came = offices.filter { $0.came(in: span) != nil }
        let left = offices.filter { $0.left(in: span) != nil }
        func list(_ offices: [Offices]) -> String {
            words.list(offices.map { "\($0.person.title.escapedForMarkdown) (\($0.list))" })
        }
        let sentences = [
            came.isEmpty ? nil : words.pick("Nya under året: ", "New in the year: ") + list(came) + ".",
            left.isEmpty ? nil : words.pick("Lämnade under året: ", "Left in the year: ") + list(left) + ".",
        ].compactMap { $0 }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
