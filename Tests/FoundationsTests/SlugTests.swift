import Foundations
import TestSupport
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("Återvinning på Ön", "atervinning-pa-on"), ("  Hej -- hopp!  ", "hej-hopp"), ("Kafé Ünïcode", "kafe-unicode"),
        ("Straße & Øl", "strasse-ol"),
        ("a\u{200B}b", "ab"), ("A\u{30A}NGEST", "angest"), ("Мир", ""), ("???", ""), ("", ""),
        ("100 % bättre", "100-battre"), ("ÆØÅ", "aeoa"),
        ("x\u{202E}y", "xy"), ("–—…", ""), ("2024-01-01", "2024-01-01"), ("ﬁ", ""),
    ])
    func examples(text: String, slug: String) { #expect(Slug.make(text) == slug) }

    @Test func longOnesAreCutAtAWord() {
        #expect(
            Slug.make(String(repeating: "bänkarna ", count: 20)) == String(repeating: "bankarna-", count: 8)
                + "bankarna")
        let slug = Slug.make(String(repeating: "ord ", count: 50))
        #expect(slug.count <= Slug.longest && slug.hasSuffix("ord"))
        #expect(Slug.make(String(repeating: "x", count: 200)).count == Slug.longest)
    }

    @Test func ofALongTextInOtherLettersTheSameStays() {
        #expect(Slug.make(String(repeating: "å\u{308}a", count: 40_000)) == String(repeating: "a", count: Slug.longest))
        #expect(
            Slug.make(String(repeating: "бo\u{308}rda ", count: 40_000)) == String(repeating: "orda-", count: 15)
                + "orda")
        for count in 250...260 {
            #expect(Slug.make(String(repeating: "中", count: count) + "E\u{301}n å\u{308}") == "en-a")
        }
    }

    /// Of any text: a–z, 0–9 and single dashes inside; the slug of a slug is itself; Unicode's forms and cases make no difference.
    @Test(arguments: 0..<2000)
    func properties(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("aZåÄöé0 9-_./\\%?#\u{301}\u{200B}\u{202E}ßøМ中😀\t\n'\"<").map(String.init)
        let text = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator)!
        }.joined()
        let slug = Slug.make(text)
        #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--") && slug.count <= Slug.longest)
        #expect(Slug.make(slug) == slug)
        #expect(Slug.make(text.nfc) == slug)
    }
}
