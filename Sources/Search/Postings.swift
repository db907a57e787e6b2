import Foundations

/// Where a word stands in a page, as the ranking sees it.
enum Weight {
    /// The weight of a word's uses in a page: 1–3 in the text, 4 in its details, 5 in a heading, 6–7 in the title.
    static func of(_ field: Field, count: Int) -> UInt8 {
        switch field {
        case .body: count == 1 ? 1 : count < 4 ? 2 : 3
        case .details: 4
        case .heading: 5
        case .title: count == 1 ? 6 : 7
        }
    }

    /// The weight of a compound's last part: `fullmäktige` of `kommunfullmäktige`.
    static func ofPart(_ weight: UInt8) -> UInt8 { weight >= 6 ? 4 : weight == 5 ? 1 : 0 }
}

/// The stems of some pages and which of the pages they stand in.
struct Postings: Sendable {
    struct Posting: Sendable {
        let stem: UInt32
        let page: UInt32
        var field: Field
        var count: UInt8
    }

    private(set) var stems = WordTable(room: 1024)
    /// In the order of the pages; each stem once a page.
    private(set) var postings: [Posting] = []

    /// How many words each of the pages has.
    private(set) var totals: [UInt32] = []

    /// Stems the words of the pages at some places, in their order; nil without a stemmer.
    init?(_ pages: [SearchPage], at places: ArraySlice<Int>) {
        guard let stemmer = Stemmer() else { return nil }
        var swedish = KnownWords(stemmer: stemmer), others = KnownWords(stemmer: nil)
        var latest: [(page: Int, posting: Int)] = []
        for place in places {
            let words = pages[place].words()
            totals.append(UInt32(clamping: words.total))
            if pages[place].isSwedish {
                add(words, of: place, &swedish, &latest)
            } else {
                add(words, of: place, &others, &latest)
            }
        }
    }

    private mutating func add(
        _ words: CountedWords, of page: Int, _ known: inout KnownWords, _ latest: inout [(page: Int, posting: Int)]
    ) {
        words.forEach { word, use in
            let (stem, isCommon) = known.stem(word, &stems)
            if latest.count < stems.count { latest.append((-1, 0)) }
            if isCommon, use.field < .heading { return }
            if latest[stem].page == page {
                postings[latest[stem].posting].merge(use)
            } else {
                latest[stem] = (page, postings.count)
                postings.append(Posting(stem: UInt32(stem), page: UInt32(page), field: use.field, count: use.count))
            }
        }
    }
}

/// The words that were met, each with the number of its stem, so that none is stemmed twice.
private struct KnownWords {
    /// Nil for languages whose words stay as they are.
    let stemmer: Stemmer?
    private var words = WordTable(room: 1024)
    private var known: [(stem: Int, isCommon: Bool)] = []

    init(stemmer: Stemmer?) { self.stemmer = stemmer }

    /// The number of a word's stem, and whether the word tells nothing of a text.
    mutating func stem(_ word: ArraySlice<UInt8>, _ stems: inout WordTable) -> (Int, Bool) {
        let number = words.number(of: word)
        if number < known.count { return known[number] }
        let length = stemmer.map { word.withUnsafeBufferPointer($0.length) } ?? word.count
        let isCommon = stemmer != nil && StopWords.contains(word)
        known.append((stems.number(of: word.prefix(length)), isCommon))
        return known[number]
    }
}

extension Postings.Posting {
    /// Adds the uses of another word with the same stem.
    fileprivate mutating func merge(_ use: WordUse) {
        field = max(field, use.field)
        count = UInt8(clamping: Int(count) + Int(use.count))
    }
}
