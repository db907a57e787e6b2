import TestSupport
import Testing

@testable import Content

/// Texts that are translations of translations, in chains, trees and loops.
@Suite struct TranslationChainTests {
    /// Each step looked up anew, and the way so far searched at each: what the chains are, said plainly.
    private func original(
        of entry: Entry, in site: Site, where belongs: (Entry, Entry) -> Bool
    ) -> Entry? {
        var path = [entry]
        while let last = path.last, let next = last.translationOf.flatMap(site.entry(named:)), belongs(last, next) {
            if let start = path.firstIndex(where: { $0.path == next.path }) {
                let first = path[start...].min { $0.path < $1.path }
                return first?.path == entry.path ? nil : first
            }
            path.append(next)
        }
        return path.count > 1 ? path.last : nil
    }

    /// Pages, posts and a list of events that name each other at random: themselves, drafts and what is not there too.
    private func folder(_ random: inout SeededGenerator) -> Folder {
        let pages = (0..<5).map { "p\($0)" }
        let posts = (0..<4).map { "blogg/2024-01-0\($0 + 1)-b" }
        let events = (0..<3).map { "kalender/k\($0)" }
        let named = pages + posts + events + ["finns-inte"]
        func translation(_ random: inout SeededGenerator) -> String? {
            Int.random(in: 0..<4, using: &random) == 0 ? nil : named.randomElement(using: &random)
        }
        var texts: [String: String] = [:]
        for name in pages + posts + events {
            var matter = "title: T\nlanguage: en"
            if let original = translation(&random) { matter += "\ntranslation-of: \(original)" }
            if Int.random(in: 0..<6, using: &random) == 0 { matter += "\ndraft: true" }
            if events.contains(name) { matter += "\nstart: 2024-02-01\nrepeat: {every: week, count: 2}" }
            texts[name + ".md"] = "---\n\(matter)\n---\nx\n"
        }
        texts["kalender/lista.yml"] = (0..<3).map { number in
            let original = translation(&random).map { ", translation-of: \($0)" } ?? ""
            return "- {title: L, start: 2024-03-0\(number + 1), id: l\(number)\(original)}\n"
        }.joined()
        return Folder(texts)
    }

    @Test(arguments: 0..<60) func aChainEndsWhereItsStepsLead(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = folder(&random)
        let site = try #require(folder.load().site)
        let rules: [@Sendable (Entry, Entry) -> Bool] = [{ _, _ in true }, { $0.kind == $1.kind && !$1.isDraft }]
        for belongs in rules {
            let chains = TranslationChains(site, where: belongs)
            for entry in site.entries {
                #expect(
                    chains.original(of: entry)?.path == original(of: entry, in: site, where: belongs)?.path,
                    "\(entry.address)")
            }
        }
    }

    @Test func aLongChainHasOneOriginal() throws {
        let count = 4_000
        let texts = (0..<count).map { number -> (String, String) in
            let original = number == 0 ? "" : "\ntranslation-of: blogg/2024-01-01-t\(number - 1)"
            return ("blogg/2024-01-01-t\(number).md", "---\ntitle: T\(original)\n---\nx\n")
        }
        let site = try #require(Folder(Dictionary(uniqueKeysWithValues: texts)).load().site)
        let activities = site.activities
        #expect(activities.count == count)
        #expect(activities.filter { $0.translationOf == nil }.map(\.address) == ["/blogg/2024/t0/"])
        #expect(Set(activities.compactMap(\.translationOf)) == ["/blogg/2024/t0/"])
    }

    @Test func ofTextsThatNameEachOtherTheFirstByNameCounts() throws {
        let site = try #require(
            Folder([
                "a.md": "---\ntitle: A\ntranslation-of: c\n---\nx\n",
                "b.md": "---\ntitle: B\ntranslation-of: a\n---\nx\n",
                "c.md": "---\ntitle: C\ntranslation-of: b\n---\nx\n",
                "d.md": "---\ntitle: D\ntranslation-of: c\n---\nx\n",
                "e.md": "---\ntitle: E\ntranslation-of: e\n---\nx\n",
            ]).load().site)
        let chains = TranslationChains(site)
        #expect(site.entries.map { chains.original(of: $0)?.name } == [nil, "a", "a", "a", nil])
    }
}
