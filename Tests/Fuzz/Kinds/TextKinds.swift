import Content
import Diagnostics
import Foundations

/// Front matter, `site.yml`, tables and lists of events, read as a build reads them.
enum TextKinds {
    static let all =
        [matter, settings, events, activities, measures, card]
        + [matter, settings, events].map { $0.large(1 << 20) } + [activities, measures].map { $0.large(8 << 20) }

    /// Loads a site whose one file is the input.
    private static func load(_ path: String, _ input: [UInt8]) -> SiteLoader.Result {
        let disk = MemoryDisk()
        disk.put("/s/content/site.yml", Array(Samples.settings.utf8))
        disk.put("/s/content/" + path, input)
        return SiteLoader(folder: "/s", fileSystem: disk.fileSystem).load()
    }

    private static func accepts(_ path: String, _ input: [UInt8]) throws(Broken) -> Bool {
        let result = load(path, input)
        try Promises.areSayable(result.findings)
        return !result.findings.hasErrors
    }

    private static let matter = FuzzKind(
        "matter", share: 300,
        samples: Samples.bytes("content", ending: ".md").map { Array($0.prefix(1500)) },
        words: keys + values
    ) { input, random throws(Broken) in
        let path = random.below(10) == 0 ? random.pick(paths) : path(for: input)
        let accepted = try accepts(path, input)
        try edit(input, path)
        return accepted
    }

    /// What a form shows and nobody changes is written as it stood.
    private static func edit(_ input: [UInt8], _ path: String) throws(Broken) {
        guard let text = try? EditableText(input, path: path, settings: site.settings) else { return }
        guard text.with(whole: text.whole) == input else { throw Broken("an unchanged text is written otherwise") }
        guard let form = text.form else { return }
        let values = Dictionary(form.fields.map { ($0.key.english, $0.values) }) { first, _ in first }
        guard let written = try? text.with(fields: values, body: text.body) else { return }
        let same = (try? EditableText(written, path: path, settings: site.settings))?.form?.fields.map(\.values)
        if same != form.fields.map(\.values) { throw Broken("a form that was not changed says something else") }
    }

    private static let site: Site = {
        guard let site = load("om.md", Array("---\ntitle: Om\n---\n\nText.\n".utf8)).site else {
            fatalError("the site of the fuzzer cannot be read")
        }
        return site
    }()

    private static let paths = [
        "om.md", "blogg/2024-01-02-a.md", "kalender/a.md", "brev/2026-11.md", "plan/2026.md", "personer/a.md",
        "insandare/b/index.md",
    ]

    private static func path(for input: [UInt8]) -> String {
        let text = String(decoding: input.prefix(600), as: UTF8.self)
        if text.contains("start:") || text.contains("börjar:") { return "kalender/a.md" }
        if text.contains("goals:") || text.contains("mål:") { return "plan/2026.md" }
        if text.contains("role:") || text.contains("uppdrag:") { return "personer/a.md" }
        if text.contains("number:") || text.contains("nummer:") { return "brev/2026-11.md" }
        return text.contains("menu:") || text.contains("meny:") ? "om.md" : "blogg/2024-01-02-a.md"
    }

    private static let settings = FuzzKind(
        "settings", share: 120, samples: Samples.bytes("content", ending: "site.yml") + [Array(Samples.settings.utf8)],
        words: [
            "title: ", "url: ", "language: ", "time-zone: ", "colour: ", "organisation: ", "sections: ", "menu: ",
            "page-size: ", "permalinks: ", "newsletter: ", "publish: ", "search: ", "measures: ", "share-cards: ",
            "kind: ", "outlets: ", "sender: ", "unsubscribe: ", "titel: ", "språk: ", "färg: ", "avdelningar: ",
            "meny: ",
        ] + values
    ) { input, _ throws(Broken) in
        let disk = MemoryDisk()
        disk.put("/s/content/site.yml", input)
        disk.put("/s/content/blogg/2026-01-02-a.md", Array("---\ntitle: A\n---\n\nText.\n".utf8))
        let result = SiteLoader(folder: "/s", fileSystem: disk.fileSystem).load()
        try Promises.areSayable(result.findings)
        return !result.findings.hasErrors
    }

    private static let events = FuzzKind(
        "events", share: 80, samples: Samples.bytes("content/kalender", ending: ".yml"),
        words: keys + values + ["- title: ", "- titel: "]
    ) { input, _ throws(Broken) in try accepts("kalender/moten.yml", input) }

    private static let activities = FuzzKind(
        "activities", share: 60, samples: Samples.bytes("content/data", ending: ".csv"), words: cells
    ) { input, _ throws(Broken) in try accepts("data/activities.csv", input) }

    private static let measures = FuzzKind(
        "measures", share: 60, samples: Samples.bytes("content/data", ending: ".csv"), words: cells
    ) { input, _ throws(Broken) in try accepts("data/measures.csv", input) }

    private static let card = FuzzKind(
        "card", share: 40, samples: Samples.bytes("templates", ending: ".yml"),
        words: values + ["ground: ", "ink: ", "rule: ", "title: ", "name: ", "left: ", "size: ", "font: ", "#b0182b"]
    ) { input, _ throws(Broken) in
        guard case .success(let source) = TextDecoding.decode(input, file: "templates/share-card.yml") else {
            return false
        }
        let findings = ShareCardDesign.read(source).findings
        try Promises.areSayable(findings)
        return !findings.hasErrors
    }

    private static let keys = [
        "title: ", "date: ", "updated: ", "expires: ", "draft: ", "audience: ", "tags: ", "author: ", "summary: ",
        "image: ", "image-alt: ", "slug: ", "aliases: ", "menu: ", "language: ", "translation-of: ", "channels: ",
        "outlet: ", "follows: ", "start: ", "end: ", "all-day: ", "place: ", "address: ", "type: ", "organizer: ",
        "signup: ", "cancelled: ", "repeat: ", "id: ", "number: ", "preheader: ", "sender: ", "reply-to: ", "role: ",
        "period: ", "party-role: ", "contact: ", "order: ", "goals: ", "progress: ", "text: ", "count: ", "at-least: ",
        "at-most: ", "between: ", "share-of: ", "grow: ", "reach: ", "measure: ", "after: ", "before: ", "within: ",
        "during: ", "by: ", "done: ", "owner: ", "each: ", "distinct: ", "per: ", "not: ", "from: ", "every: ", "on: ",
        "until: ", "except: ", "moved: ", "titel: ", "datum: ", "taggar: ", "utkast: ", "mål: ", "minst: ", "börjar: ",
        "upprepas: ", "varje: ", "offices: ", "uppdrag: ",
    ]

    private static let values = [
        "- ", "? ", ": ", ", ", "[", "]", "{", "}", "&a ", "*a", "!!str ", "<<: ", "|\n", ">-\n", "# ", "'", "\"",
        "---\n",
        "...\n", "~", "null", "ja", "true", "members", "2026-03-31 02:30", "2026-10-25 02:30", "2026-06-15",
        "2025/2026",
        "2022-10-15/", "vecka 35 2026", "1 maj 2026", "första måndagen", "last friday", "month", "week", "10%",
        "39,9 %",
        "7 days", "half-year", "public", "kf-möte", "{every: month, on: 31, count: 3}", "[a, [b, [c]]]",
        "{tag: {all: [a, b]}}", "https://a.example/", "anna@a.example", "\\u0000", "%2e%2e", "../..", "Å̈",
    ]

    private static let cells = [
        ";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "sep=;\n", "date", "datum", "title", "channel", "measure", "value",
        "2026-01-01", "39,9 %", "1 234,5", "-0", "1e5", "javascript:x", "https://a.example/",
    ]
}
