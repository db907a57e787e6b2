import Content
import Foundations
import Search

/// The pages of a publication in the order in which the search finds them when nothing else parts them: what does not
/// grow old first, then what lies nearest to the day.
struct SearchedPages {
    let publication: Publication
    let bodies: [String: RenderedBody]

    /// The pages, each with its words. Of a repeated event only the next of its days is there, or the last.
    func all() -> [SearchPage] {
        let settings = publication.site.settings
        let sections = Dictionary(settings.sections.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let shown = publication.entries.filter { $0.event == nil } + oneOfEachSeries()
        let order = shown.map { (entry: $0, distance: distance($0)) }.sorted {
            ($0.distance, $0.entry.address) < ($1.distance, $1.entry.address)
        }
        return order.compactMap { entry, _ in
            guard let words = bodies[entry.address]?.words else { return nil }
            return SearchPage(
                title: entry.title, href: settings.href(entry.address),
                section: entry.section.flatMap { sections[$0] }, day: day(of: entry), rank: rank(of: entry),
                language: entry.language, words: words)
        }
    }

    private func oneOfEachSeries() -> [Entry] {
        EventGroups(publication.entries.filter { $0.event != nil }).groups.compactMap { days in
            days.dropFirst().reduce(days.first) { nearest, entry in
                guard let event = entry.event, let other = nearest?.event else { return nearest }
                return isNearer(event, than: other) ? entry : nearest
            }
        }
    }

    /// Whether one day of a series is the one to show: the first to come, or else the last.
    private func isNearer(_ event: Event, than other: Event) -> Bool {
        let (day, otherDay) = (event.lastDay, other.lastDay)
        if (day >= publication.day) != (otherDay >= publication.day) { return day >= publication.day }
        return day >= publication.day ? day < otherDay : day > otherDay
    }

    private func day(of entry: Entry) -> Day? {
        [.post, .newsletter, .event].contains(entry.kind) ? entry.date?.day : nil
    }

    private func distance(_ entry: Entry) -> Int { day(of: entry).map { abs($0.number - publication.day.number) } ?? 0 }

    private func rank(of entry: Entry) -> SearchPage.Rank {
        switch entry.kind {
        case .page, .plan, .person: .lasting
        case .post: .post
        case .newsletter: .letter
        case .event: (entry.event?.lastDay ?? publication.day) >= publication.day ? .coming : .past
        }
    }
}
