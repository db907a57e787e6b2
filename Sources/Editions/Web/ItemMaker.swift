import Content
import Foundations
import Templates

/// Makes the items of lists: teasers, event rows, person cards, sheets.
struct ItemMaker: Sendable {
    let web: WebSite
    /// The language of the page on which they stand.
    let language: String

    private var words: WordsContext { WordsContext(language: language) }
    var dates: DateWords { DateWords(language: language) }

    func href(_ address: String) -> String { web.settings.href(address) }

    func date(_ written: WrittenDate) -> DateContext { DateContext(day: written.day, time: nil, language: language) }

    /// The entry's own picture.
    func image(of entry: Entry) -> ImageContext? {
        entry.image.flatMap { image($0, of: entry, alt: entry.imageAlt ?? "") }
    }

    /// A picture that front matter or a block of an entry names.
    func image(_ path: String, of entry: Entry, alt: String) -> ImageContext? {
        web.bodies[entry.address]?.value.pictures[path].map {
            ImageContext(src: $0.source, width: $0.width, height: $0.height, alt: alt, sourceSet: $0.sourceSet)
        }
    }

    func teaser(_ entry: Entry, showsSection: Bool = false) -> TeaserContext {
        let section = entry.section.flatMap { web.settings.section(named: $0) }
        return TeaserContext(
            title: entry.title, href: href(entry.address), summary: web.summary(of: entry), date: entry.date.map(date),
            image: image(of: entry),
            section: showsSection ? section.map { LinkContext(title: $0.title, href: href($0.address)) } : nil,
            outlets: entry.outlets, isMembersOnly: entry.audience == .members,
            language: entry.language == language ? nil : entry.language)
    }

    func row(_ entry: Entry) -> EventRowContext? { row(entry, id: nil) }

    /// An event's row with an id, where something on the page links to it.
    func row(_ entry: Entry, id: String?) -> EventRowContext? {
        guard let event = entry.event else { return nil }
        return EventRowContext(
            id: id, title: entry.title, href: href(entry.address),
            date: DateContext(day: event.start.day, time: event.start.time, language: language),
            year: event.start.day.year > web.publication.day.year ? event.start.day.year : nil,
            timeText: timeText(event), place: event.place, type: event.type, isCancelled: event.isCancelled,
            isMembersOnly: entry.audience == .members)
    }

    /// `18.30–21.00`, `hela dagen`, `till 12 mars 2026`.
    private func timeText(_ event: Event) -> String? {
        if let end = event.end, end.day > event.start.day {
            if let start = event.start.time, event.isOneNight { return dates.clocks(start, end.time) }
            return "\(words["until"]) \(dates.long(end.day))"
        }
        guard let start = event.start.time else { return words["wholeDay"] }
        return dates.clocks(start, event.end?.time)
    }

    /// `måndag 30 november 2026, kl. 18.30–21.00`.
    func whenText(_ event: Event) -> String {
        let clock = words["clock"].isEmpty ? "" : words["clock"] + " "
        var text = dates.full(event.start.day)
        if let end = event.end, end.day > event.start.day {
            if event.start.time == nil, end.time == nil, let days = Period(start: event.start.day, end: end.day) {
                return dates.span(days, week: words["week"].lowercased())
            }
            if let time = event.start.time { text += ", \(clock)\(dates.clock(time))" }
            text += " – \(dates.full(end.day))"
            return end.time.map { text + ", \(clock)\(dates.clock($0))" } ?? text
        }
        guard let start = event.start.time else { return text + ", " + words["wholeDay"] }
        return text + ", \(clock)\(dates.clocks(start, event.end?.time))"
    }

    /// A person with the first of the offices that are asked for; `text` says it in other words.
    func card(_ holder: OfficeHolder, text: String? = nil) -> PersonCardContext {
        let office = holder.offices.first
        return PersonCardContext(
            name: holder.entry.title, href: href(holder.entry.address), role: text ?? office?.text,
            isPublicOffice: office.map { $0.isPublic(on: web.publication.day) } ?? false,
            periodText: office.map(periodText)
                ?? holder.entry.person?.term.map { dates.term($0, asOf: web.publication.day) },
            image: image(of: holder.entry))
    }

    /// The years of an office; of a candidacy the last day, which is that of the election.
    private func periodText(_ office: Office) -> String? {
        if office.candidacy != nil, let end = office.term?.end { return "\(words["until"]) \(dates.long(end))" }
        return office.term.map { dates.term($0, asOf: web.publication.day) }
    }

    func office(_ office: Office) -> OfficeContext {
        OfficeContext(
            text: office.text, isPublic: office.isPublic(on: web.publication.day),
            periodText: periodText(office))
    }

    func sheet(_ entry: Entry) -> SheetContext? {
        guard let date = entry.date else { return nil }
        return SheetContext(
            title: entry.title, href: href(entry.address), number: entry.letter?.number, date: self.date(date),
            preheader: entry.letter?.preheader ?? entry.summary,
            language: entry.language == language ? nil : entry.language)
    }

    func link(_ entry: Entry) -> LinkContext { LinkContext(title: entry.title, href: href(entry.address)) }
}
