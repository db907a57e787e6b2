import Foundations
import Search
import TestSupport
import Testing

/// The index is read back: what went in comes out, in parts of the right size.
@Suite struct SearchIndexTests {
    private func page(
        _ title: String, _ body: String = "", section: Int? = nil, day: Day? = nil, language: String = "sv"
    ) -> SearchPage {
        var words = WordCounter()
        words.add(title, in: .title)
        words.add(body, in: .body)
        let counted = words.words()
        return SearchPage(
            title: title, href: "/\(title.count)/", section: section, day: day, rank: .post, language: language,
            key: "", words: { counted })
    }

    private func terms(_ pages: SearchPage...) throws -> [IndexReader.Term] {
        IndexReader.terms(try #require(SearchIndex(pages)))
    }

    private func stems(_ pages: SearchPage...) throws -> [String] {
        IndexReader.terms(try #require(SearchIndex(pages))).map(\.stem)
    }

    @Test func formsOfAWordAreOneTerm() throws {
        let found = try terms(page("Bussen", "bussar och bussarna"), page("Tåg", "Bussar, bussen."), page("Buss"))
        #expect(found.first { $0.stem == "buss" } == .init(stem: "buss", pages: [0, 1, 2], weights: [7, 2, 6]))
    }

    @Test(arguments: ["sv", "sv-SE", "sv-simple", "SV"]) func everySwedishHasSwedishRules(language: String) throws {
        #expect(try stems(page("x", "bussarna och skolorna", language: language)) == ["buss", "skol", "x"])
    }

    @Test func otherLanguagesKeepTheirWords() throws {
        let found = try terms(page("Bussar"), page("Meetings", "one bussar, many buses and men", language: "en"))
        #expect(found.map(\.stem) == ["and", "buses", "buss", "bussar", "many", "meetings", "men", "one"], "\(found)")
        #expect(found.first { $0.stem == "buss" }?.pages == [0] && found.first { $0.stem == "bussar" }?.pages == [1])
    }

    @Test func termsStandInTheOrderOfTheirLettersWithoutDots() throws {
        #expect(try stems(page("år", "arg ost öde äng zon")) == ["äng", "år", "arg", "öde", "ost", "zon"])
    }

    @Test func commonWordsAreFoundInTitlesAlone() throws {
        #expect(try stems(page("Vi ses", "det är vi och de")) == ["ses", "vi"])
    }

    @Test func theLastPartOfACompoundLeadsToIt() throws {
        let found = try terms(page("Kommunfullmäktige"), page("Fullmäktige"), page("Kommun"))
        let part = found.first { $0.stem == "fullmäkt" }
        #expect(part == .init(stem: "fullmäkt", pages: [0, 1], weights: [4, 6]), "\(found)")
    }

    @Test func aCompoundWithAnSBetweenItsPartsIsOneToo() throws {
        let found = try terms(page("x", "medlemsavgift"), page("y", "avgift medlem"))
        #expect(found.first { $0.stem == "avgift" }?.pages == [0, 1], "\(found)")
    }

    @Test func pagesKeepWhatIsShownOfThem() throws {
        let day = try #require(Day(iso: "2026-11-21"))
        let index = try #require(SearchIndex([page("Åäö – ”x”", section: 2, day: day), page("B")]))
        let expected = IndexReader.Page(title: "Åäö – ”x”", href: "/9/", section: 3, day: day.number + 1)
        #expect(IndexReader.pages(index) == [expected, .init(title: "B", href: "/1/", section: 0, day: 0)])
        #expect(index.measures.utf8.count == 2)
    }

    @Test func anEmptySiteHasAnEmptyIndex() throws {
        let index = try #require(SearchIndex([]))
        #expect(index.words.isEmpty && index.pages.isEmpty && index.measures.isEmpty)
    }

    @Test func otherScriptsAreWordsToo() throws {
        #expect(try stems(page("مدرسة", "Škola 612:an Ж")) == ["612", "an", "škol", "مدرسة"])
    }

    /// `[\p{L}\p{M}\p{N}]` of U+0080–U+00BF, by which the page's script finds the words of a query.
    @Test func raisedDigitsFractionsAndMicroAreOfWordsAsInTheScript() throws {
        #expect(try stems(page("100 m² och 5 µg")) == ["100", "5", "m²", "och", "µg"])
        #expect(try stems(page("3½ Nº m³¹ 1ª¼¾")) == ["1ª¼¾", "3½", "m³¹", "nº"])
        #expect(try stems(page("a·b «c» 5° §6\u{A0}o\u{AD}s")) == ["5", "6", "a", "b", "c", "os"])
    }

    /// Words that nobody wrote, the same each time.
    private func words(_ count: Int, _ random: inout some RandomNumberGenerator) -> String {
        let letters = Array("abcdefghijklmnoprstuvyåäö")
        return (0..<count).map { _ in
            String(
                (0..<Int.random(in: 4...12, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
        }.joined(separator: " ")
    }

    @Test func aLargeIndexIsInPartsNoneOfThemTooLarge() throws {
        var random = SeededGenerator(seed: 7)
        let pages = (0..<600).map { page("Sida \($0)", words(20, &random)) }
        let index = try #require(SearchIndex(pages, largestPart: 10_000))
        #expect(index.words.count > 5 && index.pages.count == 2 && SearchIndex.largestPart == 300_000)
        #expect(index.words.allSatisfy { (1_000...10_000).contains($0.bytes.count) })
        #expect(index.words[0].from.isEmpty)
        let froms = index.words.map { Array($0.from.utf8) }
        #expect(zip(froms, froms.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        let found = IndexReader.terms(index)
        let uses = found.reduce(0) { $0 + $1.pages.count }
        #expect(found.count > 10_000 && uses > 12_000 && IndexReader.pages(index).count == 600)
        #expect(found.allSatisfy { term in zip(term.pages, term.pages.dropFirst()).allSatisfy { $0 < $1 } })
    }

    @Test func theSamePagesMakeTheSameBytes() throws {
        var random = SeededGenerator(seed: 3)
        let pages = (0..<600).map { page("Sida \($0)", words(30, &random)) }
        let first = try #require(SearchIndex(pages)), second = try #require(SearchIndex(pages))
        #expect(first.words.map(\.bytes) == second.words.map(\.bytes) && first.pages == second.pages)
    }
}
