import Foundations
import Testing

@Suite struct NearMissTests {
    private let keys = [
        "title", "titel", "tags", "taggar", "draft", "utkast", "place", "plats", "goals", "mål", "date", "datum",
    ]

    @Test(arguments: [
        ("titlel", "titel"), ("tilte", "title"), ("TAGGAR", "taggar"), ("utksat", "utkast"), ("mal", "mål"),
        ("datuum", "datum"), ("platts", "plats"),
    ])
    func slipsOfTheFinger(word: String, meant: String) { #expect(NearMiss.nearest(to: word, among: keys) == meant) }

    @Test(arguments: ["xyzzy", "författarinna", "", "beskrivning"])
    func otherWordsAreNoSlips(word: String) { #expect(NearMiss.nearest(to: word, among: keys) == nil) }

    @Test func ofTwoAsNearTheFirstInTheAlphabet() {
        #expect(NearMiss.nearest(to: "titlel", among: ["title", "titel"]) == "titel")
        #expect(NearMiss.nearest(to: "titlel", among: ["titel", "title"]) == "titel")
    }

    @Test(arguments: [
        ("2026", "plan/2026"), ("2025-2026", "plan/2025-2026"), ("plan/2052", "plan/2025"), ("26", nil),
    ])
    func aNameIsMeantByItsLastPart(word: String, meant: String?) {
        #expect(NearMiss.nearest(toName: word, among: ["plan/2025", "plan/2025-2026", "plan/2026"]) == meant)
    }

    @Test func otherAlphabetsAreComparedByTheirLetters() {
        #expect(NearMiss.nearest(to: "Мира", among: ["Мир"]) == "Мир")
    }
}
