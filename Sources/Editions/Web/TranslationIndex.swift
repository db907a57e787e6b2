import Content
import Diagnostics
import Foundations

/// Which of the published texts are the same in other languages: all that `translation-of` leads between, whichever names
/// which, and whether what stands between them is published or not.
struct TranslationIndex: Sendable {
    private let groups: [[Entry]]
    /// The place of a text's group, by its address.
    private let places: [String: Int]
    /// A text in a language that another of its group has; only the first is linked to, for a language has one page.
    let findings: [Finding]

    init(_ publication: Publication) {
        var groups: [[Entry]] = []
        var findings: [Finding] = []
        var told: Set<Finding> = []
        for versions in Self.connected(publication) {
            var first: [String: Entry] = [:]
            let group = Self.inOrder(versions, usual: publication.site.settings.language).filter { entry in
                let language = entry.language.lowercased()
                guard let other = first[language] else {
                    first[language] = entry
                    return true
                }
                let finding = Finding.sameLanguage(
                    entry.language, other: other.source.file, at: entry.place(of: "translation-of"))
                // The days of a repeated event say it once.
                if told.insert(finding).inserted { findings.append(finding) }
                return false
            }
            if group.count > 1 { groups.append(group) }
        }
        self.groups = groups
        self.findings = findings
        places = Dictionary(
            groups.enumerated().flatMap { place, group in group.map { ($0.address, place) } }
        ) { first, _ in first }
    }

    /// The text in all its languages, itself included; empty when it has one only.
    func versions(of entry: Entry) -> [Entry] { places[entry.address].map { groups[$0] } ?? [] }

    /// The versions of a text as machines are told of them, itself included; empty when it has one only. Easy read is no
    /// language of its own to them: such a page is none of the versions, and names none.
    func alternates(of entry: Entry) -> [Entry] {
        Self.alternates(versions(of: entry), of: entry.language, languageOf: \.language)
    }

    /// The same of versions of any kind.
    static func alternates<Version>(
        _ versions: [Version], of language: String, languageOf: (Version) -> String
    ) -> [Version] {
        if LanguageNames.isSimple(language) { return [] }
        let languages = versions.filter { !LanguageNames.isSimple(languageOf($0)) }
        return languages.count > 1 ? languages : []
    }

    /// The original first, or else what is in the site's language, then by language: the same order on each version, whatever
    /// their days.
    private static func inOrder(_ versions: [Entry], usual: String) -> [Entry] {
        func rank(_ entry: Entry) -> Int { entry.translationOf == nil ? 0 : entry.language == usual ? 1 : 2 }
        return versions.sorted { left, right in
            (rank(left), left.language, left.address) < (rank(right), right.language, right.address)
        }
    }

    /// The published texts that belong together: whose chains end with the same. Of repeated events those of a day do.
    private static func connected(_ publication: Publication) -> [[Entry]] {
        let chains = TranslationChains(publication.site)
        var places: [String: Int] = [:]
        for end in publication.site.entries.compactMap({ chains.original(of: $0) }) where places[end.path] == nil {
            places[end.path] = places.count
        }
        if places.isEmpty { return [] }
        var groups: [[Entry]] = Array(repeating: [], count: places.count)
        for entry in publication.entries {
            guard let place = places[(chains.original(of: entry) ?? entry).path] else { continue }
            groups[place].append(entry)
        }
        return groups.flatMap { texts -> [[Entry]] in
            if Set(texts.map(node)).count == texts.count { return [texts] }
            let byDay = Dictionary(grouping: texts) { $0.date?.day.number ?? 0 }
            return byDay.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// What a text is told by: its file, or its address in a list of events.
    private static func node(_ entry: Entry) -> String { entry.path.hasSuffix(".md") ? entry.path : entry.address }
}
