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
    /// Files of both that are no text: pictures whose own bytes hold the marker, and say where and by whom they were taken.
    let bytes: [String: [UInt8]] = ["content/foto.jpg": MarkedPictures.jpeg, "content/foto.png": MarkedPictures.png]
    /// Those of them that only what is hidden shows.
    private(set) var hiddenBytes: [String: [UInt8]] = [:]

    private var random: SeededGenerator
    private let hidesForMembers: Bool
    var number = 0
    private var openEvents: [String] = []
    private var pages: [(name: String, isHidden: Bool)] = []
    private var people: [String] = []

    /// The whole site on the disk.
    var site: TestSite { TestSite(files, bytes: bytes.merging(hiddenBytes) { first, _ in first }) }

    /// The site of a seed; perhaps without anything for members.
    init(seed: UInt64, hidesForMembers: Bool = true) {
        random = SeededGenerator(seed: seed)
        self.hidesForMembers = hidesForMembers
        for _ in 0..<2 { addPerson(hidden: chance(2)) }
        for _ in 0..<3 { addEvent(hidden: chance(2)) }
        for _ in 0..<3 { addPage(hidden: chance(2)) }
        for _ in 0..<Int.random(in: 3...6, using: &random) { addPost(hidden: chance(2)) }
        for _ in 0..<2 { addLetter(hidden: chance(2)) }
        addPlan(hidden: chance(2))
        addEventList()
        addSectionIndex()
        addTranslation()
        addTables()
        addSettings()
        addLooseFiles()
    }

    mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }

    // MARK: Kinds

    /// The start of a name: the marker when it is hidden.
    mutating func name(_ hidden: Bool) -> String {
        number += 1
        return hidden ? "\(Self.marker)-\(number)" : "text-\(number)"
    }

    /// The line that hides a text; the public may not read it on 15 June 2026.
    mutating func hiding(dated: Bool) -> String {
        pick(
            ["draft: true", "expires: 2026-06-10"] + (hidesForMembers ? ["audience: members"] : [])
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
            put("content/\(folder)\(name).pdf", "%PDF-1.4 \(Self.marker)", nil)
            hiddenBytes["content/\(folder)\(name).jpg"] = MarkedPictures.jpeg
            hiddenBytes["content/\(folder)\(name)/a.png"] = MarkedPictures.png
        } else {
            if dated { openLines.append("date: 2026-0\(1 + number % 5)-0\(1 + number % 9)") }
            if chance(2) { openLines.append("summary: Kort om \(number).") }
            lines = openLines + ["# \(Self.marker)"]
        }
        let body = body(folder: folder, name: name, hidden: hidden)
        put(
            "content/\(folder)\(name).md", text(lines.joined(separator: "\n"), body.whole),
            hidden ? nil : text(openLines.joined(separator: "\n"), body.open))
    }

    mutating func put(_ path: String, _ whole: String, _ open: String?) {
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
        let isRepeated = chance(3)
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
        let settings = TestSite.settings + LetterSite.newsletter + "page-size: 2\n"
        let menu = pages.filter(\.isHidden).map(\.name)
        put(
            "content/site.yml", "# \(Self.marker)\n\(settings)menu: [blogg\(menu.map { ", \($0)" }.joined())]\n",
            settings + "menu: [blogg]\n")
    }

    private mutating func addLooseFiles() {
        put("content/hus.svg", Samples.svg, Samples.svg)
        put("content/papper.pdf", "%PDF-1.4", "%PDF-1.4")
        for name in [
            "_\(Self.marker).md", ".\(Self.marker).md", "~$\(Self.marker).docx", "_\(Self.marker)/a.md",
            "\(Self.marker).txt", "blogg/\(Self.marker).svg",
        ] {
            put("content/" + name, Self.marker, nil)
        }
        put("outbox/\(Self.marker)/brev.txt", Self.marker, nil)
    }

    // MARK: Bodies

    private mutating func body(folder: String, name: String, hidden: Bool) -> (whole: String, open: String) {
        if hidden {
            return (
                """
                \(Self.marker). ![\(Self.marker)](\(folder.isEmpty ? "" : "../")hus.svg) [papper](\(name).pdf)

                ## \(Self.marker)

                Text.[^1]

                ![\(Self.marker)](\(name).jpg)

                ```bilder
                mapp: \(name)
                texter: {a.png: \(Self.marker)}
                ```

                [^1]: \(Self.marker)
                """,
                ""
            )
        }
        let up = folder.isEmpty ? "" : "../"
        var whole: [String] = [], open: [String] = []
        for _ in 0..<Int.random(in: 2...5, using: &random) {
            if chance(2) {
                whole.append(
                    PrivateWords.block(pick(PrivateWords.hidden.filter { hidesForMembers || $0.hasPrefix("<!--") }), up)
                )
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
        "```personer\n```", "![Hus](^hus.svg)", "![Foto](^foto.jpg)",
        "![Foto](^foto.jpg)\n![Foto](^foto.png)", "```diagram\nmeasures: m\n```", "[papper](^papper.pdf)",
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
