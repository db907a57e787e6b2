import Content
import Foundations
import Markdown
import Search

/// The words by which a text is found, each with its place in it.
enum SearchWords {
    /// The words of a text, of the document as this edition shows it.
    static func of(
        _ entry: Entry, _ document: Document, _ outline: Outline, in publication: Publication
    ) -> CountedWords {
        var counter = WordCounter()
        counter.add(entry.title, in: .title)
        if let summary = entry.summary { counter.add(summary, in: .heading) }
        for heading in outline.entries { counter.add(heading.text, in: .heading) }
        for detail in details(of: entry, in: publication) { counter.add(detail, in: .details) }
        for office in entry.person?.offices ?? [] {
            counter.add(office.text, in: office.isOver(on: publication.day) ? .body : .details)
        }
        for goal in entry.plan?.goals ?? [] { counter.add(goal.text, in: .body) }
        counter.add(PlainWords.utf8(of: document)[...], in: .body)
        return counter.words()
    }

    /// What belongs to a text without standing in it.
    private static func details(of entry: Entry, in publication: Publication) -> [String] {
        let settings = publication.site.settings
        var details = entry.tags + entry.authors + entry.outlets
        if let section = entry.section.flatMap({ settings.section(named: $0) }) { details.append(section.title) }
        if let preheader = entry.letter?.preheader { details.append(preheader) }
        if let event = entry.event {
            details += [event.place, event.type, event.organizer].compactMap { $0 }
            let day = event.start.day
            details += [CalendarNames.in(entry.language).months[day.month - 1], "\(day.year)"]
        }
        return details
    }
}
