import Foundation
import Preview
import TestSupport

/// A site that is edited at random: texts that link to each other, with pictures, blocks, tags and old addresses, and now and
/// then a mistake.
struct ChangingSite {
    let folder: PreviewFolder
    private var random: SeededGenerator
    private var texts: [String: Draft] = [:]
    private var count = 0

    /// What one text says.
    private struct Draft {
        var title: String
        var matter: [String] = []
        var body: [String] = ["Brödtext."]

        var text: String {
            "---\ntitle: \(title)\n\(matter.map { $0 + "\n" }.joined())---\n\n\(body.joined(separator: "\n\n"))\n"
        }
    }

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        folder = PreviewFolder([
            "content/index.md": text(
                "title: Start", "Välkommen.\n\n```inlägg\nlimit: 3\n```\n\n```mål\nplan: plan/2026\n```"),
            "content/plan/2026.md": text(
                "title: Plan\nperiod: 2026\ngoals:\n  - {text: Tre inlägg i månaden, count: {section: blogg}, at-least: 3, per: month}"
            ),
            "content/kalender/moten.yml":
                "- {title: Möte, start: 2026-07-01 18:00, id: mote, type: möte, place: Lyktan}\n",
            "content/personer/anna.md": text("title: Anna\nrole: ordförande"),
            "content/data/activities.csv":
                "date,channel,tags,title,url\n2026-05-01,facebook,klimat,Delat,https://example.org/1\n",
        ])
        folder.write("content/blogg/bild.svg", Self.picture(red: 10))
        for _ in 0..<8 { _ = add() }
    }

    /// One change of some kind; the paths that changed, or nil when they are not told, as after an overflow.
    mutating func edit() -> Set<String>? {
        let paths: Set<String>
        switch Int.random(in: 0..<16, using: &random) {
        case 0...3: paths = change { $0.body[0] = "Text \(Int.random(in: 0..<1000, using: &$1))." }
        case 4: paths = change { $0.title = "Rubrik \(Int.random(in: 0..<1000, using: &$1))" }
        case 5: paths = add()
        case 6: paths = remove()
        case 7: paths = rename()
        case 8: paths = matter()
        case 9, 10: paths = link()
        case 11: paths = block()
        case 12: paths = settings()
        case 13: paths = template()
        case 14: paths = other()
        default: paths = mistake()
        }
        return Bool.random(using: &random) ? paths : nil
    }

    // MARK: Kinds of changes

    private mutating func add() -> Set<String> {
        count += 1
        let path = "content/blogg/2026-0\(count % 6 + 1)-1\(count % 9)-inlagg-\(count).md"
        texts[path] = Draft(title: "Inlägg \(count)", matter: ["tags: [klimat, tagg\(count % 3)]"])
        return save(path)
    }

    private mutating func change(_ edit: (inout Draft, inout SeededGenerator) -> Void) -> Set<String> {
        guard let path = texts.keys.sorted().randomElement(using: &random), var draft = texts[path] else { return [] }
        edit(&draft, &random)
        texts[path] = draft
        return save(path)
    }

    private mutating func remove() -> Set<String> {
        guard texts.count > 3, let path = texts.keys.sorted().randomElement(using: &random) else { return add() }
        texts[path] = nil
        folder.remove(path)
        return [path]
    }

    private mutating func rename() -> Set<String> {
        guard let path = texts.keys.sorted().randomElement(using: &random) else { return [] }
        count += 1
        let other = path.replacingOccurrences(of: ".md", with: "-x\(count).md")
        texts[other] = texts.removeValue(forKey: path)
        folder.remove(path)
        return save(other).union([path])
    }

    private mutating func matter() -> Set<String> {
        let choices = [
            [], ["draft: true"], ["date: 2026-12-01"], ["audience: members"], ["expires: 2026-06-01"],
            ["image: bild.svg", "image-alt: En bild"], ["summary: Kort sagt."], ["aliases: [/gammal-\(count)/]"],
            ["tags: [klimat]"], ["follows: mote"], ["expires: 2026-12-01"],
        ]
        return change { $0.matter = choices.randomElement(using: &$1) ?? [] }
    }

    private mutating func link() -> Set<String> {
        let target = texts.keys.sorted().randomElement(using: &random) ?? ""
        let name = target.split(separator: "/").last.map(String.init) ?? ""
        let links = [
            "Se [den](\(name)).", "Se [den](\(name)#rubrik).", "Se ![En bild](bild.svg).", "Se ![](bild.svg).",
            "Se [den](/taggar/klimat/).", "Se [ut](https://example.org/).", "Se [bloggen](/blogg/).", "Ingen länk.",
            "## Rubrik", "Se [möte](/kalender/mote/).", "Se [gammal](/gammal-3/).", "Se [sig](#rubrik).",
        ]
        return change { $0.body = [$0.body[0], links.randomElement(using: &$1) ?? ""] }
    }

    private mutating func block() -> Set<String> {
        let blocks = [
            "```kalender\nlimit: 2\n```", "```medlemmar\nHemligt [x](bild.svg).\n```", "```mål\nplan: plan/2026\n```",
            "```personer\nrole: ordförande\n```", "```knapp\ntext: Tryck\nurl: /blogg/\n```",
        ]
        return change { $0.body = [$0.body[0], blocks.randomElement(using: &$1) ?? ""] }
    }

    private mutating func settings() -> Set<String> {
        let size = [2, 3, 20].randomElement(using: &random) ?? 20
        let search = Bool.random(using: &random)
        folder.replace(
            "content/site.yml", Array((PreviewFolder.settings + "page-size: \(size)\nsearch: \(search)\n").utf8))
        return ["content/site.yml"]
    }

    private mutating func template() -> Set<String> {
        let path =
            ["templates/post.mustache", "templates/assets/10-base.css", "templates/footer.mustache"]
            .randomElement(using: &random) ?? ""
        let comment = path.hasSuffix(".css") ? "/* \(count) */\n" : "<!-- \(count) -->\n"
        folder.replace(path, Array((comment + folder.text(path)).utf8))
        return [path]
    }

    private mutating func other() -> Set<String> {
        count += 1
        switch count % 4 {
        case 0:
            folder.replace("content/blogg/bild.svg", Self.picture(red: UInt8(count % 200)))
            return ["content/blogg/bild.svg"]
        case 1:
            let path = "content/data/activities.csv"
            folder.replace(path, Array((folder.text(path) + "2026-06-0\(count % 9 + 1),facebook,klimat,Mer,\n").utf8))
            return [path]
        case 2:
            let path = "content/kalender/moten.yml"
            folder.replace(
                path, Array((folder.text(path) + "- {title: Nytt, start: 2026-08-01, id: nytt-\(count)}\n").utf8))
            return [path]
        default:
            folder.write("content/blogg/sub-\(count)/bilaga.pdf", "%PDF-1.4")
            return ["content/blogg/sub-\(count)"]
        }
    }

    private mutating func mistake() -> Set<String> {
        let mistakes = ["titlel: x", "date: 2026-02-31", "slug: ../x", "follows: ingen", "image: saknas.png"]
        return change { $0.matter = [mistakes.randomElement(using: &$1) ?? ""] }
    }

    /// Some files are written over, others are replaced.
    private mutating func save(_ path: String) -> Set<String> {
        folder.replace(path, Array((texts[path]?.text ?? "").utf8))
        return [path]
    }

    /// A drawing in a colour.
    private static func picture(red: UInt8) -> [UInt8] {
        Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">\
            <rect width="20" height="10" fill="rgb(\(red),0,0)"/></svg>
            """.utf8)
    }
}
