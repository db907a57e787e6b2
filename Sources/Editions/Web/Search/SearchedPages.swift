import Content
import Foundations
import Search

/// The pages of a publication in the order in which the search finds them when nothing else parts them: what does not
/// grow old first, then the next to come and the latest of what was, in turn.
struct SearchedPages {
    let publication: Publication
    let bodies: BodyTable
    /// The same for the same readers on the same day, by the same `site.yml`.
    let edition: String

    /// The pages, each with its words. Of a repeated event only the next of its days is there, or the last.
    func all() -> [SearchPage] {
        let settings = publication.site.settings
        let sections = Dictionary(settings.sections.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let shown = publication.entries.filter { $0.event == nil } + oneOfEachSeries()
        return ordered(shown).parallelMap(run: 256) { entry -> SearchPage? in
            guard let body = bodies[entry.address] else { return nil }
            return SearchPage(
                title: entry.title, href: settings.href(entry.address),
                section: entry.section.flatMap { sections[$0] }, day: day(of: entry), rank: rank(of: entry),
                language: entry.language, key: key(of: entry, body.brief),
                words: { body.words })
        }.compactMap { $0 }
    }

    /// What the words of a text are known again by: its file, when nothing else decides them.
    private func key(of entry: Entry, _ brief: BodyBrief) -> String {
        guard let stamp = entry.source.stamp, brief.isPlain, [.page, .post].contains(entry.kind) else { return "" }
        return "\(edition.prefix(16)) \(entry.path) \(stamp.size) \(stamp.inode) \(stamp.written) \(stamp.changed)"
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

    /// By their places on either side of the day, not by how far from it they are: that would be another order each day.
    private func ordered(_ entries: [Entry]) -> [Entry] {
        let dated = entries.compactMap { entry in day(of: entry).map { (entry: entry, day: $0) } }
        let coming = dated.filter { rank(of: $0.entry) == .coming }
            .sorted { ($0.day, $0.entry.address) < ($1.day, $1.entry.address) }
        let gone = dated.filter { rank(of: $0.entry) != .coming }
            .sorted { ($1.day, $0.entry.address) < ($0.day, $1.entry.address) }
        let turns = [coming, gone].flatMap { $0.map(\.entry).enumerated() }
        return entries.filter { day(of: $0) == nil }.sorted { $0.address < $1.address }
            + turns.sorted { ($0.offset, $0.element.address) < ($1.offset, $1.element.address) }.map(\.element)
    }

    private func rank(of entry: Entry) -> SearchPage.Rank {
        switch entry.kind {
        case .page, .plan, .person: .lasting
        case .post: .post
        case .newsletter: .letter
        case .event: (entry.event?.lastDay ?? publication.day) >= publication.day ? .coming : .past
        }
    }
}
