import Search
import TestSupport
import Testing

/// An index that starts from an earlier one is the same as one from nothing.
@Suite struct KeptIndexTests {
    private func isSame(_ index: SearchIndex, _ other: SearchIndex) -> Bool {
        index.words.map(\.bytes) == other.words.map(\.bytes) && index.words.map(\.from) == other.words.map(\.from)
            && index.pages == other.pages && index.measures == other.measures && index.kept.bytes == other.kept.bytes
    }

    private func page(_ key: String, _ title: String, _ body: String, _ asked: Asked) -> SearchPage {
        SearchPage(
            title: title, href: "/\(key)/", section: nil, day: nil, rank: .post, language: "sv", key: key,
            words: {
                asked.note(key)
                var counter = WordCounter()
                counter.add(title, in: .title)
                counter.add(body, in: .body)
                return counter.words()
            })
    }

    @Test(arguments: [8, 60, 1000], [300_000, 1000]) func everyChangeLeadsToTheSameIndex(
        different: Int, largestPart: Int
    ) throws {
        for seed in 0..<UInt64(6) {
            var random = SeededGenerator(seed: seed * 10_000 + UInt64(different))
            var site = ChangingPages(Int.random(in: 0...30, using: &random), different: different, &random)
            var kept: KeptIndex?
            for step in 0..<8 {
                let pages = site.pages()
                let whole = try #require(SearchIndex(pages, largestPart: largestPart))
                let index = try #require(SearchIndex(pages, after: kept, largestPart: largestPart))
                #expect(isSame(index, whole), "seed \(seed), step \(step)")
                let read: KeptIndex = try #require(KeptIndex(index.kept.bytes))
                kept = read
                for _ in 0..<Int.random(in: 0...3, using: &random) { site.change(&random) }
                if step % 4 == 3 { site.change(all: seed % 3 == 0) }
            }
        }
    }

    /// In small parts, of which most stay as they are: a compound that comes or goes touches that of its last part.
    @Test(arguments: [40, 400]) func aWordTouchesAllThatItLeadsTo(different: Int) throws {
        for seed in 0..<UInt64(4) {
            var random = SeededGenerator(seed: seed * 100 + UInt64(different))
            var site = ChangingPages(12, different: different, &random)
            var kept = try #require(SearchIndex(site.pages(), largestPart: 40)).kept
            for step in 0..<12 {
                site.changeAWord(&random)
                let index = try #require(SearchIndex(site.pages(), after: kept, largestPart: 40))
                #expect(isSame(index, try #require(SearchIndex(site.pages(), largestPart: 40))), "\(seed), \(step)")
                kept = index.kept
            }
        }
    }

    @Test func aFirstPartThatComesOrGoesMakesACompoundOrNone() throws {
        let asked = Asked()
        let without = [page("a", "Kommunfullmäktige", "", asked), page("b", "Fullmäktige", "", asked)]
        let with = without + [page("c", "Kommun", "", asked)]
        // So small that each stem has a part of its own.
        let first = try #require(SearchIndex(without, largestPart: 1)),
            second = try #require(SearchIndex(with, largestPart: 1))
        #expect(isSame(try #require(SearchIndex(with, after: first.kept, largestPart: 1)), second))
        #expect(isSame(try #require(SearchIndex(without, after: second.kept, largestPart: 1)), first))
        #expect(first.words.count == 2 && first.words[0].bytes != second.words[0].bytes)
    }

    @Test func pagesOfManyPartsMove() throws {
        var random = SeededGenerator(seed: 11)
        var site = ChangingPages(1100, different: 800, &random)
        var kept: KeptIndex?
        for step in 0..<3 {
            let index = try #require(SearchIndex(site.pages(), after: kept, largestPart: 4000))
            #expect(isSame(index, try #require(SearchIndex(site.pages(), largestPart: 4000))), "step \(step)")
            kept = index.kept
            for _ in 0..<2 { site.change(&random) }
        }
    }

    @Test func onlyNewPagesAreAskedForTheirWords() throws {
        let first = Asked(), second = Asked()
        let kept = try #require(
            SearchIndex([page("a", "Bussen", "går", first), page("b", "Båtar", "står", first)])
        ).kept
        #expect(first.keys == ["a", "b"])
        let pages = [page("c", "Båt", "flyter", second), page("b", "Båtar", "står", second)]
        let index = try #require(SearchIndex(pages, after: kept))
        #expect(second.keys == ["c"])
        #expect(IndexReader.terms(index).map(\.stem) == ["båt", "flyt", "står"], "\(IndexReader.terms(index))")
    }

    @Test func pagesWithoutAKeyAreNeverKnownAgain() throws {
        let asked = Asked()
        let kept = try #require(SearchIndex([page("", "Bussen", "går", asked)])).kept
        let index = try #require(SearchIndex([page("", "Båtar", "går", asked)], after: kept))
        #expect(asked.keys == ["", ""] && IndexReader.terms(index).map(\.stem) == ["båt"])
    }

    @Test func aTitleThatChangesIsShownThoughTheWordsAreKnown() throws {
        let asked = Asked()
        let kept = try #require(SearchIndex([page("a", "Bussen", "går", asked)])).kept
        let index = try #require(SearchIndex([page("a", "Båtar", "går", asked)], after: kept))
        #expect(asked.keys == ["a"] && IndexReader.pages(index).map(\.title) == ["Båtar"])
    }

    /// Bytes that are not as they were written give nothing, or an index that is wrong at worst.
    @Test func damagedBytesAreHarmless() throws {
        var random = SeededGenerator(seed: 5)
        let site = ChangingPages(12, different: 40, &random)
        var next = site
        for _ in 0..<4 { next.change(&random) }
        let bytes = try #require(SearchIndex(site.pages(), largestPart: 100)).kept.bytes
        #expect(KeptIndex([]) == nil && KeptIndex(bytes + [0]) == nil)
        var refused = 0
        for _ in 0..<1500 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) { damage(&damaged, &random) }
            guard let kept = KeptIndex(damaged) else {
                refused += 1
                continue
            }
            let index = try #require(SearchIndex(next.pages(), after: kept, largestPart: 100))
            #expect(KeptIndex(index.kept.bytes) != nil)
        }
        #expect(refused > 200 && refused < 1450, "\(refused)")
        for length in 0..<bytes.count { #expect(KeptIndex(Array(bytes.prefix(length))) == nil) }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout some RandomNumberGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        case 2: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        case 3: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
        default: bytes.remove(at: place)
        }
    }
}
