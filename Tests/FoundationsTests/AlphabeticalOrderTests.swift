import Foundations
import Testing

@Suite struct AlphabeticalOrderTests {
    private func sorted(_ words: [String], _ language: String) -> [String] {
        let order = AlphabeticalOrder(language: language)
        return words.map { (key: order.key($0), word: $0) }.sorted { $0.key < $1.key }.map(\.word)
    }

    @Test(arguments: [["båt", "Buss", "bostad", "äpple", "Åkerby", "ö", "zon", "budget", "idé", "idag"]])
    func lettersOfTheirOwnComeLastInSwedish(words: [String]) {
        let right = ["bostad", "budget", "Buss", "båt", "idag", "idé", "zon", "Åkerby", "äpple", "ö"]
        #expect(sorted(words, "sv") == right && sorted(words.reversed(), "sv-FI") == right)
    }

    @Test func elsewhereTheyAreAccents() {
        #expect(sorted(["zoo", "Åkerby", "alps", "öl"], "en") == ["Åkerby", "alps", "öl", "zoo"])
    }

    @Test func bothWaysToWriteALetterAreOne() {
        let order = AlphabeticalOrder(language: "sv")
        #expect(order.key("A\u{30A}r") == order.key("år"))
    }

    @Test func otherScriptsKeepTheirLetters() {
        #expect(sorted(["ب", "ا"], "ar") == ["ا", "ب"])
    }
}
