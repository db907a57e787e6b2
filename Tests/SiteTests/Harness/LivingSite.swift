import TestSupport

/// A site of a year's posts, pages, persons, events and letters that its editors go on changing, each time by one random change.
struct LivingSite {
    /// The files as they stand, by their paths from the site's folder.
    private(set) var files: [String: String] = [:]
    /// Files that are no text.
    let bytes = ["content/blogg/torg.png": Samples.noise(width: 40, height: 30)]
    private var random: SeededGenerator
    private var number = 0

    /// The site of a seed, as it begins.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        files["content/site.yml"] = Self.settings
        for _ in 0..<9 { addPost() }
        for name in ["om", "kontakt"] { files["content/\(name).md"] = text("title: \(name)\nmenu: true") }
        files["content/personer/ada.md"] = text("title: Ada Ek\nroles: [ledamot]")
        files["content/kalender/2026-05-04-mote.md"] = text("title: Möte\nstart: 2026-05-04 18:30\nid: kf-maj")
        files["content/brev/2026-05-30-brev.md"] = text("title: Brev", "Se [om](../om.md).")
        files["content/nyheter/index.md"] = text("title: Alla nyheter", "Ovanför listan.")
    }

    private static let settings = """
        title: Björkvik
        url: https://bjorkvik.example
        page-size: 3
        sections:
          blogg: {title: Blogg, kind: post}
          nyheter: {title: Nyheter, kind: post}
          brev: {title: Brev, kind: newsletter}
          kalender: {title: Kalender, kind: event}
          personer: {title: Personer, kind: person}
        share-cards: false

        """

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }

    private var texts: [String] { files.keys.filter { $0.hasSuffix(".md") }.sorted() }
    private var posts: [String] { texts.filter { $0.contains("-post") } }

    private mutating func addPost() {
        number += 1
        let section = pick(["blogg", "nyheter"]), month = Int.random(in: 1...6, using: &random)
        let tags = pick(["", "tags: [skola]\n", "tags: [Skola, vård]\n", "tags: [vård]\n"])
        let author = pick(["", "author: Ada Ek\n", "author: Bo\n"]), follows = pick(["", "", "follows: kf-maj\n"])
        let image = pick(["", "", "", "image: torg.png\nimage-alt: Torget\n"])
        files["content/\(section)/2026-0\(month)-0\(1 + number % 9)-post\(number).md"] = text(
            "title: Post \(number)\n" + tags + author + follows + (section == "blogg" ? image : ""), body())
    }

    private mutating func body() -> String {
        number += 1
        let other = posts.isEmpty ? "om.md" : String(pick(posts).dropFirst("content/".count))
        return pick([
            "Vi skriver \(number).", "Se [den andra](../\(other)) och \(number).",
            "## Rubrik\n\nMer \(number), [utåt](https://example.org/\(number)).",
            "![Torget](../blogg/torg.png) \(number)",
            "::: posts\nlimit: 2\n:::\n\nOch \(number).", "[Eget](https://bjorkvik.example/borta/) \(number).",
            "Till [rubriken](#rubrik).\n\n## Rubrik\n\n\(number)", "::: members\nDolt \(number).\n:::\n",
        ])
    }

    /// Makes one change; what it was.
    mutating func change() -> String {
        number += 1
        // Links in bodies lead from a section's folder.
        let path = pick(texts.filter { $0.count { $0 == "/" } == 2 }), post = pick(posts.isEmpty ? texts : posts)
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1:
            let more = body()
            files[path]? += "\n\(more)\n"
            return "more in \(path)"
        case 2, 3:
            files[post] = files[post]?.replacing("title: ", with: "title: Ny \(number) ")
            return "title of \(post)"
        case 4, 5:
            addPost()
            return "a new post"
        case 6:
            files[post] = nil
            return "without \(post)"
        case 7:
            files[post.replacing("-post", with: "-flyttad\(number)-post")] = files[post]
            files[post] = nil
            return "\(post) renamed"
        case 8:
            files[post] = files[post]?.replacing("---\n\n", with: "draft: true\n---\n\n")
            return "\(post) a draft"
        case 9:
            files["content/site.yml"] = Self.settings + "description: Nummer \(number)\n"
            return "site.yml"
        case 10:
            files["content/personer/ada.md"] = text("title: Ada Ek\nslug: ada-\(number)\nroles: [ledamot]")
            return "a person"
        default:
            files["content/kontakt.md"] = text("title: Kontakt \(number)\nmenu: Kontakt \(number % 3)")
            return "the menu"
        }
    }
}
