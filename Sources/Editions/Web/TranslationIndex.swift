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

    /// The published texts that belong together. Of repeated events those of a day do.
    private static func connected(_ publication: Publication) -> [[Entry]] {
        let (names, neighbours) = neighbours(in: publication.site)
        if names.isEmpty { return [] }
        let published = Dictionary(grouping: publication.entries.filter { neighbours[node($0)] != nil }, by: node)
        var seen: Set<String> = []
        return names.flatMap { name -> [[Entry]] in
            var found: [String] = []
            var next = seen.insert(name).inserted ? [name] : []
            while let current = next.popLast() {
                found.append(current)
                next += (neighbours[current] ?? []).filter { seen.insert($0).inserted }
            }
            let texts = found.compactMap { published[$0] }
            if texts.allSatisfy({ $0.count == 1 }) { return [texts.flatMap(\.self)] }
            let byDay = Dictionary(grouping: texts.flatMap(\.self)) { $0.date?.day.number ?? 0 }
            return byDay.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// What each text names or is named by, and the texts that have such in order.
    private static func neighbours(in site: Site) -> (names: [String], neighbours: [String: Set<String>]) {
        var names: [String] = []
        var neighbours: [String: Set<String>] = [:]
        for entry in site.entries {
            guard let original = entry.translationOf.flatMap(site.entry(named:)) else { continue }
            let (from, to) = (node(entry), node(original))
            if neighbours[from] == nil { names.append(from) }
            neighbours[from, default: []].insert(to)
            neighbours[to, default: []].insert(from)
        }
        return (names, neighbours)
    }

    /// What a text is told by: its file, or its address in a list of events.
    private static func node(_ entry: Entry) -> String { entry.path.hasSuffix(".md") ? entry.path : entry.address }
}
