import Foundations
import TestSupport
import Testing

@testable import Markdown

@Suite struct HeadingTests {
    private func outline(_ text: String, _ language: TextLanguage = .swedish) -> [String] {
        Outline(document(text, language)).entries.map { "\($0.level) \($0.id)" }
    }

    @Test func headingsMoveBelowTheTitle() {
        #expect(outline("# A\n\n## B\n\n###### C") == ["2 a", "3 b", "6 c"])
        #expect(outline("## A\n\n### B") == ["2 a", "3 b"])
        #expect(outline("### A") == ["3 a"])
    }

    @Test func idsAreLikeSlugs() {
        #expect(outline("## Årsmöte i *Björkvik* & `kod`") == ["2 arsmote-i-bjorkvik-kod"])
        #expect(outline("##\n\n## ?", .english) == ["2 section", "2 section-2"])
    }

    @Test func idsAreUnique() {
        #expect(outline("## x\n\n## x\n\n## x 2\n\n## x") == ["2 x", "2 x-2", "2 x-2-2", "2 x-3"])
        #expect(outline("## Not 1\n\n## Notref 1 2") == ["2 avsnitt-not-1", "2 avsnitt-notref-1-2"])
        #expect(outline("## Not 1 a") == ["2 not-1-a"])
    }

    @Test func outlineHasTheWords() {
        let entries = Outline(document("a\n\n## \"B\" **c** [d](e)")).entries
        #expect(entries.map(\.text) == ["”B” c d"])
        #expect(entries.map(\.line) == [3])
    }

    /// A joiner, which nobody sees, sends a text the slow way through Unicode's tables.
    @Test func latinSlugsAreLikeOthers() {
        for scalar in (0x20...0x2FF).compactMap(Unicode.Scalar.init) + (0x2000...0x206F).compactMap(Unicode.Scalar.init)
        {
            let word = "a\(scalar)b"
            #expect(Slug.make(word) == Slug.make(word + "\u{200D}"), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test func longSlugsAreCutLikeOthers() {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<300 {
            let words = (0..<30).map { _ in String(repeating: "åb", count: .random(in: 1...25, using: &generator)) }
            let heading = words.prefix(.random(in: 1...30, using: &generator)).joined(separator: " ")
            #expect(Slug.make(heading) == Slug.make(heading + "\u{200D}"))
        }
    }

    @Test func idsAreUniqueInAnyText() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let text = RandomMarkdown.text(&generator)
            let ids = html(text).matches(of: #/ id="([^"]*)"/#).map(\.1)
            #expect(Set(ids).count == ids.count)
            #expect(Set(ids.map(String.init)) == Outline.ids(in: document(text)))
        }
    }
}
