import Content

/// Keys as a Markdown table in Swedish.
enum KeyTableMarkdown {
    /// The table of some keys. A column says for whom they are when `saysFor` is true.
    static func table(_ keys: [Key], saysFor: Bool) -> String {
        let heading = ["nyckel", "på engelska", "värde"] + (saysFor ? ["för"] : []) + ["betydelse"]
        let rows = keys.map { key in
            ["`\(key.swedish)`", "`\(key.english)`", form(key.type)] + (saysFor ? [users(key)] : [])
                + [key.help.swedish]
        }
        return ([heading, heading.map { _ in "---" }] + rows).map(row).joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    private static func form(_ type: ValueType) -> String {
        switch type {
        case .text: "text"
        case .texts: "text eller lista"
        case .flag: "ja eller nej"
        case .flagOrText: "ja, nej eller text"
        case .number: "tal"
        case .date: "datum"
        case .dateTime: "datum, gärna med klockslag"
        case .period: "period"
        case .map: "uppgifter"
        case .maps: "lista av uppgifter"
        case .textsOrMaps: "text, uppgifter eller lista"
        case .any: "olika"
        case .choice(let choices): choices.map(word).joined(separator: " eller ")
        }
    }

    private static func word(_ choice: Choice) -> String {
        choice.swedish == choice.english ? "`\(choice.swedish)`" : "`\(choice.swedish)` (`\(choice.english)`)"
    }

    private static func users(_ key: Key) -> String {
        if key.kinds.isEmpty { return "alla" }
        return Kind.allCases.filter(key.kinds.contains).map(plural).joined(separator: ", ")
    }

    private static func plural(_ kind: Kind) -> String {
        switch kind {
        case .page: "sidor"
        case .post: "inlägg"
        case .newsletter: "brev"
        case .plan: "planer"
        case .event: "händelser"
        case .person: "personer"
        }
    }
}

/// A table that the manual asks for: `frontMatter`, or `frontMatter event` for the keys of one kind.
struct WantedTable {
    /// All tables of keys, by the names that the manual uses.
    static let tables: [String: KeyTable] = [
        "frontMatter": .frontMatter, "site": .site, "section": .section, "organisation": .organisation,
        "newsletter": .newsletter, "repetition": .repetition, "office": .office, "goal": .goal, "filter": .filter,
        "activityTable": .activityTable,
        "measureTable": .measureTable, "measureLabel": .measureLabel, "eventsBlock": .eventsBlock,
        "postsBlock": .postsBlock, "goalsBlock": .goalsBlock, "chartBlock": .chartBlock, "peopleBlock": .peopleBlock,
        "buttonBlock": .buttonBlock, "videoBlock": .videoBlock, "galleryBlock": .galleryBlock,
        "shareCard": .shareCard, "shareCardText": .shareCardText, "publishTarget": .publishTarget,
    ]

    /// The table's name.
    let name: String
    /// The kind whose keys are wanted, or `alla` for the keys of all kinds.
    let kind: String?

    /// Reads `frontMatter event`.
    init(_ words: String) {
        let parts = words.split(separator: " ").map(String.init)
        name = parts.first ?? ""
        kind = parts.count > 1 ? parts[1] : nil
    }

    /// The table as the manual must have it; nil when there is none of that name.
    var markdown: String? {
        guard let keys = Self.tables[name]?.keys else { return nil }
        guard let kind else { return KeyTableMarkdown.table(keys, saysFor: keys.contains { !$0.kinds.isEmpty }) }
        if kind == "alla" { return KeyTableMarkdown.table(keys.filter(\.kinds.isEmpty), saysFor: false) }
        guard let kind = Kind(rawValue: kind) else { return nil }
        return KeyTableMarkdown.table(keys.filter { $0.kinds.contains(kind) }, saysFor: false)
    }
}
