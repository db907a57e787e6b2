import TestSupport

/// A random small site of which a part is not for the public: drafts, what is dated ahead, what has expired, what only
/// members may read, and the editors' own comments. All of that part holds the marker word.
struct PrivateSite {
    /// A word that only what is hidden holds.
    static let marker = "xhemligtx"

    /// The whole site.
    private(set) var files: [String: String] = [:]
    /// The same site as it would be if nothing hidden had ever been written.
    private(set) var openFiles: [String: String] = [:]

    private var random: SeededGenerator
    private var number = 0
    private var openEvents: [String] = []
    private var pages: [(name: String, isHidden: Bool)] = []
    private var people: [String] = []

    /// The site of a seed.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        for _ in 0..<2 { addPerson(hidden: chance(2)) }
        for _ in 0..<3 { addEvent(hidden: chance(2)) }
        for _ in 0..<3 { addPage(hidden: chance(2)) }
        for _ in 0..<Int.random(in: 3...6, using: &random) { addPost(hidden: chance(2)) }
        for _ in 0..<2 { addLetter(hidden: chance(2)) }
        addPlan(hidden: chance(2))
        addSettings()
        addLooseFiles()
    }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }

    // MARK: Kinds

    /// The start of a name: the marker when it is hidden.
    private mutating func name(_ hidden: Bool) -> String {
        number += 1
        return hidden ? "\(Self.marker)-\(number)" : "text-\(number)"
    }

    /// The line that hides a text; the public may not read it on 15 June 2026.
    private mutating func hiding(dated: Bool) -> String {
        pick(
            ["draft: true", "audience: members", "expires: 2026-06-10"]
                + (dated ? ["date: 2026-07-\(10 + number % 10)"] : []))
    }

    private mutating func add(_ folder: String, _ name: String, hidden: Bool, _ matter: [String], dated: Bool = false) {
        var lines = ["title: \(hidden ? Self.marker : "Rubrik") \(number)"] + matter
        var openLines = lines
        if hidden {
            let how = hiding(dated: dated)
            if dated {
                lines.append(how.hasPrefix("date") ? how : "date: 2026-0\(1 + number % 5)-03\n\(how)")
            } else {
                lines.append(how)
            }
            lines += [
                "summary: \(Self.marker)", "aliases: [/gammal-\(name)/, /\(Self.marker)/\(number).html]",
                "image: \(name).svg", "image-alt: \(Self.marker)",
            ]
            put("content/\(folder)\(name).svg", Samples.svg(saying: Self.marker), nil)
        } else {
            if dated { openLines.append("date: 2026-0\(1 + number % 5)-0\(1 + number % 9)") }
            if chance(2) { openLines.append("summary: Kort om \(number).") }
            lines = openLines + ["# \(Self.marker)"]
        }
        let body = body(folder: folder, hidden: hidden)
        put(
            "content/\(folder)\(name).md", text(lines.joined(separator: "\n"), body.whole),
            hidden ? nil : text(openLines.joined(separator: "\n"), body.open))
    }

    private mutating func put(_ path: String, _ whole: String, _ open: String?) {
        files[path] = whole
        if let open { openFiles[path] = open }
    }

    private mutating func addPerson(hidden: Bool) {
        let name = name(hidden)
        if !hidden { people.append("Rubrik \(number)") }
        add(
            "personer/", name, hidden: hidden,
            hidden
                ? [
                    "role: \(Self.marker) i styrelsen", "contact: \(Self.marker)@x.example",
                    "party-role: \(Self.marker)",
                ] : ["role: Ledamot i styrelsen"])
    }

    private mutating func addEvent(hidden: Bool) {
        let name = name(hidden)
        let isRepeated = !hidden && chance(3)
        if !hidden, !isRepeated { openEvents.append(name) }
        let own =
            hidden
            ? ["place: \(Self.marker)", "address: \(Self.marker)", "type: \(Self.marker)", "organizer: \(Self.marker)"]
            : ["place: Torget"]
        let start = hidden ? "start: 2026-05-0\(1 + number % 9) 18:00" : "start: 2026-0\(pick([5, 7, 9]))-04"
        add(
            "kalender/", name, hidden: hidden,
            [start, "id: \(name)", "tags: [Gemensam]"] + own + (isRepeated ? ["repeat: {every: week, count: 2}"] : []))
    }

    private mutating func addPage(hidden: Bool) {
        let name = name(hidden)
        var matter = hidden ? ["menu: \(Self.marker)"] : ["menu: Sida \(number)"]
        if hidden, let original = pages.first(where: { !$0.isHidden }), chance(2) {
            matter += ["language: en", "translation-of: \(original.name)"]
        }
        add("", name, hidden: hidden, matter)
        pages.append((name, hidden))
    }

    private mutating func addPost(hidden: Bool) {
        let name = name(hidden)
        var matter = [
            "tags: [\(pick(["gemensam", "Gemensam", "GEMENSAM"]))\(hidden ? ", \(Self.marker), \(Self.marker)-\(number)" : "")]"
        ]
        let authors = (people.isEmpty ? [] : [pick(people)]) + (hidden ? [Self.marker] : [])
        if !authors.isEmpty { matter.append("author: [\(authors.joined(separator: ", "))]") }
        if !openEvents.isEmpty, chance(2) { matter.append("follows: \(pick(openEvents))") }
        if hidden { matter += ["outlet: \(Self.marker)", "channels: [\(Self.marker)]"] }
        add("blogg/", name, hidden: hidden, matter, dated: true)
    }

    private mutating func addLetter(hidden: Bool) {
        let name = name(hidden)
        add(
            "brev/", name, hidden: hidden,
            hidden ? ["preheader: \(Self.marker)", "number: \(number)"] : ["number: \(number)"], dated: true)
    }

    private mutating func addPlan(hidden: Bool) {
        let name = name(hidden)
        let goal = hidden ? Self.marker : "Tre inlägg"
        add("plan/", name, hidden: hidden, ["period: 2026", "goals: [{text: \(goal), owner: \(goal)}]"])
    }

    private mutating func addSettings() {
        let settings = TestSite.settings + "page-size: 2\n"
        let menu = pages.filter(\.isHidden).map(\.name)
        put(
            "content/site.yml", "# \(Self.marker)\n\(settings)menu: [blogg\(menu.map { ", \($0)" }.joined())]\n",
            settings + "menu: [blogg]\n")
    }

    private mutating func addLooseFiles() {
        put("content/hus.svg", Samples.svg, Samples.svg)
        for name in [
            "_\(Self.marker).md", ".\(Self.marker).md", "~$\(Self.marker).docx", "_\(Self.marker)/a.md",
            "\(Self.marker).txt", "blogg/\(Self.marker).svg",
        ] {
            put("content/" + name, Self.marker, nil)
        }
        put("outbox/\(Self.marker)/brev.txt", Self.marker, nil)
        put("content/data/measures.csv", "date,measure,value\n2026-01-01,\(Self.marker),1\n", nil)
    }

    // MARK: Bodies

    private mutating func body(folder: String, hidden: Bool) -> (whole: String, open: String) {
        if hidden {
            return (
                "\(Self.marker). ![\(Self.marker)](\(folder.isEmpty ? "" : "../")hus.svg)\n\n## \(Self.marker)\n\nText.[^1]\n\n[^1]: \(Self.marker)",
                ""
            )
        }
        let up = folder.isEmpty ? "" : "../"
        var whole: [String] = [], open: [String] = []
        for _ in 0..<Int.random(in: 2...5, using: &random) {
            if chance(2) {
                whole.append(PrivateWords.block(pick(PrivateWords.hidden), up))
            } else {
                let part = PrivateWords.block(pick(PrivateWords.open), up) + "\n\nMellan."
                whole.append(part)
                open.append(part)
            }
        }
        return (
            ([("Början \(number).")] + whole + ["Slut."]).joined(separator: "\n\n"),
            (["Början \(number)."] + open + ["Slut."]).joined(separator: "\n\n")
        )
    }
}

/// Pieces of texts: those that everyone may read, and those that nobody may, each holding the marker `¤`.
enum PrivateWords {
    static let open = [
        "Ett stycke.", "## Rubrik\n\nText.", "```inlägg\ntag: gemensam\n```", "```kalender\nfrom: 2026-01-01\n```",
        "```personer\n```", "![Hus](^hus.svg)",
        "- ett\n- två", "> citat", "```ruta\nText.\n```", "[start](/)", "| a | b |\n|---|---|\n| 1 | 2 |",
    ]

    static let hidden = [
        "```medlemmar\n¤\n```", "```members\n## ¤\n\n![¤](^hus.svg) <!-- ¤ -->\n\n| ¤ |\n|---|\n| ¤ |\n```",
        "~~~medlemmar\n¤ https://¤.example\n~~~",
        "````medlemmar\n```kalender\nplace: ¤\n```\n\n```diagram\nmeasures: [¤]\n```\n\n```knapp\ntext: ¤\nurl: https://¤.example/\n```\n````",
        "```medlemmar\n- ¤\n\n  > ¤\n```", "<!-- ¤ -->", "<!--\n¤\n\n## ¤\n\n```medlemmar\n¤\n```\n-->",
    ]

    /// A piece with the marker written in, and `^` the way up to `content/`.
    static func block(_ piece: String, _ up: String) -> String {
        piece.replacing("¤", with: PrivateSite.marker).replacing("^", with: up)
    }
}
