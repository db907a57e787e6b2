import Build
import Content
import Diagnostics
import Foundations

/// Whole sites: one file changed, checked from end to end; and what an earlier build left behind, changed, built over.
enum SiteKinds {
    static let all = [whole, leftover]

    private static let texts: [String: String] = [
        "site.yml": Samples.settings,
        "om.md": "---\ntitle: Om oss\nmenu: Om\n---\n\n## Vi\n\nText [a](blogg/2026-01-02-a.md).\n",
        "blogg/2026-01-02-a.md":
            "---\ntitle: A\ntags: [buss, Kö]\nauthor: Anna\nfollows: f\nsummary: Kort.\n---\n\nText.[^1]\n\n```kalender\n```\n\n```medlemmar\nHemligt\n```\n\n[^1]: Not\n",
        "blogg/2026-02-03-b.md":
            "---\ntitle: B\nimage: ../x.png\nimage-alt: X\naliases: [/gammal/]\nexpires: 2027-01-01\n---\n\n![X](../x.png)\n\n```inlägg\ntag: buss\n```\n\n```diagram\nmeasures: m\n```\n",
        "kalender/m.md":
            "---\ntitle: Möte\nstart: 2026-07-01 18:30\nend: 2026-07-01 20:00\nid: m\ntype: kf-möte\nplace: Torget\nrepeat: {every: week, count: 3, except: [2026-07-08]}\n---\n\nOm mötet.\n",
        "kalender/lista.yml":
            "- title: Fest\n  start: 2026-08-01\n  id: f\n- titel: Fika\n  börjar: 2026-08-02 10:00\n",
        "personer/anna.md":
            "---\ntitle: Anna\nrole: Ordförande i styrelsen\nperiod: 2022-10-15/2026-10-14\ncontact: anna@a.example\n---\n\nHej.\n",
        "plan/2026.md":
            "---\ntitle: Plan\nperiod: 2026\nprogress: public\ngoals:\n  - {text: Tre i månaden, count: {section: blogg}, at-least: 3, per: month}\n  - {text: Fler, measure: m, grow: 10%}\n  - {text: Efter, count: {section: blogg}, after: {type: kf-möte}, within: 7 days}\n  - {text: Klart, by: 2026-05-01, done: 2026-04-01}\n---\n\n```mål\nplan: plan/2026\n```\n",
        "brev/2026-06.md":
            "---\ntitle: Brev\ndate: 2026-06-01 08:00\nnumber: 1\npreheader: Hej\n---\n\n```personer\n```\n\nText.\n",
        "data/measures.csv": "date,measure,value\n2026-01-01,m,100\n2026-05-01,m,\"120,5\"\n",
        "data/activities.csv": "date,channel,tags,title,url\n2026-03-01,facebook,buss;kort,Hej,https://a.example/\n",
    ]

    /// The small site with the theme, on a disk.
    private static let site: MemoryDisk = {
        let disk = MemoryDisk()
        for file in Samples.theme { disk.put("/s/" + file.path, file.bytes) }
        for (path, text) in texts { disk.put("/s/content/" + path, Array(text.utf8)) }
        let picture = Samples.files("Tests/Fuzz/Samples", ending: "a.png").first?.bytes ?? []
        disk.put("/s/content/x.png", picture)
        return disk
    }()

    private static func build(_ disk: MemoryDisk, full: Bool = false) -> SiteBuild {
        SiteBuild(
            BuildOptions(folder: "/s", asOf: Day(iso: "2026-06-15"), full: full), fileSystem: disk.fileSystem,
            clock: { 0 })
    }

    // MARK: Content

    private static let paths = texts.keys.sorted()

    private static let whole = FuzzKind(
        "site", share: 8, samples: paths.map { Array((texts[$0] ?? "").utf8) },
        words: [
            "audience: members\n", "draft: true\n", "```medlemmar\n", "```\n", "language: en\n", "translation-of: om\n",
            "[x](om.md)", "![x](x.png)", "[x](../om.md#vi)", "id: m\n", "tags: [a]\n", "repeat: {every: day}\n", "\n",
            "---\n",
            "2026-06-15", "0001-01-01", "9999-12-31", "author: Anna\n", "menu: Om\n", "goals:\n", "at-most: 0\n", "- ",
            "| a |", "[x](bilder\\x.png)", "[x](www.a.example)", "[x](anna@a.example)", "[x](bloog/2026-01-02-a.md)",
            "\n<<<<<<< HEAD\n", "\n>>>>>>> gren\n",
        ]
    ) { input, random throws(Broken) in
        let disk = site.copy()
        // Most often the file that the input was made from.
        let near = paths.first { input.starts(with: (texts[$0] ?? "").utf8.prefix(14)) }
        disk.put("/s/content/" + (random.below(8) == 0 ? random.pick(paths) : near ?? random.pick(paths)), input)
        let report = build(disk).check()
        try Promises.areSayable(report.findings)
        return report.exitStatus(strict: false) == 0
    }

    // MARK: What an earlier build left

    /// The small site, built, with all that its build left; and what each file of the site is.
    private static let built: (disk: MemoryDisk, files: [String: [UInt8]], left: [String]) = {
        let disk = site.copy()
        _ = build(disk).build()
        let files = disk.files.filter { $0.key.hasPrefix("/s/site/") && $0.key != "/s/site/.blad" }
        let left = disk.files.keys.filter { !$0.hasPrefix("/s/content/") && !$0.hasPrefix("/s/templates/") }.sorted()
        return (disk, files, left)
    }()

    private static let journals = [
        "Blad journal, format 1\nfile\t00\tfresh/a\nput\tfresh/a\ta\nremove\tindex.html\nprune\tblogg\nend\t00\n",
        "Blad journal, format 1\nremove\t../content/om.md\nend\t00\n",
    ].map { Array($0.utf8) }

    private static let leftover = FuzzKind(
        "leftover", share: 2,
        samples: (built.left.filter { !$0.hasSuffix(".html") || $0.hasSuffix("/om/index.html") }
            .compactMap { built.disk.files[$0] } + journals).filter { $0.count < 64 << 10 },
        words: [
            "\n", "\t", "sha256 ", "Blad site, format 1", "Blad site, format 2", "put\t", "remove\t", "prune\t",
            "file\t", "end\t",
            "../content/om.md", "/s/content/om.md", "m\t", "p\t", "o\t", "{\"files\": {", "}}\n", "index.html", ".blad",
            "..",
        ]
    ) { input, random throws(Broken) in
        let disk = built.disk.copy()
        let places =
            built.left + ["/s/.site.blad-staging/journal", "/s/.site.blad-staging/fresh/a", "/s/.site.blad-lock"]
        disk.put(random.pick(places), input)
        if random.below(3) == 0 { disk.remove(random.pick(built.left)) }
        let sources = disk.files.filter { $0.key.hasPrefix("/s/content/") || $0.key.hasPrefix("/s/templates/") }
        let report = build(disk).build()
        try Promises.areSayable(report.findings)
        let after = disk.files
        for (path, bytes) in sources where after[path] != bytes { throw Broken("a build changed \(path)") }
        guard report.output != nil else { return false }
        for (path, bytes) in built.files where after[path] != bytes {
            throw Broken("\(path) is not what a first build gives")
        }
        return true
    }
}
