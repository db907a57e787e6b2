import Content
import Foundations
import Goals

/// What a site has already, for the fields of a form: tags, authors, places, meetings.
struct Suggestions: Sendable {
    private let site: Site
    private let section: Section?

    /// The most that a list offers.
    private static let most = 200

    /// The suggestions for a text at a path from the site's folder.
    init(_ site: Site, path: String) {
        self.site = site
        let folder = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        section = site.settings.section(named: folder.nfc)
    }

    /// The values that a key may well have, by its English name: those that are used most first.
    func values(_ key: String) -> [String] {
        switch key {
        case "tags": ranked(site.entries.flatMap(\.tags))
        case "author": ranked(site.entries.flatMap(\.authors) + site.entries.filter { $0.kind == .person }.map(\.title))
        case "channels": ranked(site.entries.flatMap(\.channels))
        case "outlet": ranked((section?.outlets ?? []) + site.entries.flatMap(\.outlets))
        case "place": ranked(site.entries.compactMap { $0.event?.place })
        case "address": ranked(site.entries.compactMap { $0.event?.address })
        case "type": ranked((section?.types ?? []) + site.entries.compactMap { $0.event?.type })
        case "organizer": ranked(site.entries.compactMap { $0.event?.organizer })
        case "follows": meetings
        default: []
        }
    }

    /// The ids of meetings, the latest first.
    private var meetings: [String] {
        let events = site.entries.filter { $0.event != nil }.latestFirst()
        return Array(events.compactMap { $0.event?.id }.prefix(Self.most))
    }

    /// Each once, as it is spelt most often, and those that stand most often first.
    private func ranked(_ texts: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var seen: Set<String> = []
        return Array(sorted.map(\.key).filter { seen.insert($0.folded).inserted }.prefix(Self.most))
    }
}
