import Content
import Diagnostics
import Editions

/// Sites of several texts that name each other as translations: who links to whom.
enum TranslationKind {
    static let all = [translations]

    private static let translations = FuzzKind(
        "translation", share: 20,
        samples: [
            "=== om.md\n---\ntitle: Om\n---\nText.\n=== om-en.md\n---\ntitle: About\nlanguage: en\ntranslation-of: om\n---\nText.\n=== om-ar.md\n---\ntitle: A\nlanguage: ar\ntranslation-of: om-en\n---\nText.\n",
            "=== index.md\n---\ntitle: Start\n---\nText.\n=== en/a.md\n---\ntitle: B\nlanguage: en\ntranslation-of: index\ndraft: true\n---\nText.\n=== en/b.md\n---\ntitle: C\nlanguage: fi\ntranslation-of: en/a\n---\nText.\n",
            "=== kalender/m.md\n---\ntitle: M\nstart: 2026-07-01\nrepeat: {every: week, count: 3}\n---\nText.\n=== kalender/n.md\n---\ntitle: N\nlanguage: en\nstart: 2026-07-01\nrepeat: {every: week, count: 2}\ntranslation-of: kalender/m\n---\nText.\n",
            "=== kalender/l.yml\n- {title: A, start: 2026-07-01, id: a}\n- {title: B, start: 2026-07-01, id: b, language: en, translation-of: om}\n=== blogg/2026-01-02-a.md\n---\ntitle: P\ntranslation-of: blogg/2026-01-02-a\nlanguage: sv\n---\nText.\n",
        ].map { Array($0.utf8) },
        words: [
            "=== om.md\n", "=== om-en.md\n", "=== kalender/x.md\n", "=== a/index.md\n", "---\n", "title: X\n",
            "translation-of: om\n", "translation-of: om-en\n", "translation-of: kalender/m\n",
            "translation-of: /om.md\n",
            "language: en\n", "language: EN\n", "language: en-GB\n", "language: sv\n", "language: ar\n",
            "draft: true\n",
            "audience: members\n", "date: 2027-01-01\n", "start: 2026-07-01\n", "repeat: {every: day, count: 3}\n",
            "slug: x\n", "id: m\n",
        ]
    ) { input, _ throws(Broken) in
        var files = files(in: input)
        // Each may have something wrong with it.
        guard files.count <= 100 else { return false }
        files["site.yml"] = Array(Samples.settings.utf8)
        let result = SmallEdition.load(files)
        try Promises.areSayable(result.findings)
        guard let site = result.site, !result.findings.hasErrors else { return false }
        guard let theme = SmallEdition.theme(page: page, of: texts).theme else {
            throw Broken("the template cannot be used")
        }
        let edition = SmallEdition.edition(of: site, theme: theme)
        try Promises.areSayable(edition.findings)
        if !edition.findings.hasErrors { try check(versions(site, edition)) }
        return result.findings.isEmpty && edition.findings.isEmpty
    }

    /// A page's language, and on lines of their own the languages and addresses of its translations.
    private static let page = Array("{{language}}\n{{#translations}}\n{{language}} {{href}}\n{{/translations}}\n".utf8)

    private static let texts: Set = ["start", "page", "post", "event", "person", "plan", "letter"]

    /// A page in its language, with its translations.
    private struct Version {
        let language: Substring
        let others: [(language: Substring, address: String)]
    }

    private static func versions(_ site: Site, _ edition: WebEdition) -> [String: Version] {
        var versions: [String: Version] = [:]
        for entry in site.entries {
            let path = RenderedFile.path(ofAddress: entry.address)
            guard let bytes = SmallEdition.bytes(path, of: edition) else { continue }
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            guard let language = lines.first else { continue }
            let others = lines.dropFirst().map { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return (parts[0], parts.count > 1 ? String(parts[1]) : "")
            }
            versions[entry.address] = Version(language: language, others: others)
        }
        return versions
    }

    /// Each leads to all the others, each language has one page, and nothing leads to a page that is not there.
    private static func check(_ versions: [String: Version]) throws(Broken) {
        for (address, version) in versions {
            let languages = [version.language] + version.others.map(\.language)
            if Set(languages.map { $0.lowercased() }).count != languages.count {
                throw Broken("\(address) has two pages of one language")
            }
            let group = Set(version.others.map(\.address) + [address])
            for other in version.others {
                guard let there = versions[other.address] else { throw Broken("\(other.address) is no page") }
                if there.language != other.language { throw Broken("\(other.address) is in another language") }
                if Set(there.others.map(\.address) + [other.address]) != group {
                    throw Broken("\(address) and \(other.address) have not the same translations")
                }
            }
        }
    }

    /// The files after lines of `=== path`.
    private static func files(in input: [UInt8]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var path: String?
        for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: "=== ".utf8) {
                let name = String(decoding: line.dropFirst(4).filter { isOfPath($0) }, as: UTF8.self)
                path = isPath(name) ? name : "\(files.count).md"
            } else if let path {
                files[path, default: []] += line + [0x0A]
            }
        }
        return files
    }

    private static func isPath(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && (name.hasSuffix(".md") || name.hasSuffix(".yml"))
    }

    private static func isOfPath(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x2D...0x39).contains(byte)
    }
}
