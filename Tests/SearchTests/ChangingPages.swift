import Foundations
import Search
import Synchronization

/// Pages of a made-up site that changes, each text with the words of a vocabulary.
struct ChangingPages {
    /// A text; its words are known again by its number and version.
    private struct Text {
        let number: Int
        var title: String
        var body: String
        var language = "sv"
        var version = 0
    }

    private let vocabulary: [String]
    private var texts: [Text] = []
    private var made = 0

    private static let syllables = [
        "kom", "mun", "sko", "la", "buss", "väg", "möte", "styr", "else", "med", "lem", "s", "gift", "park", "ost", "å",
        "dal", "fest", "öl", "en", "ing", "ärende", "42", "م", "š",
    ]
    private static let common = ["och", "under", "efter", "vi", "det", "är", "till", "x", "över"]

    /// A site of some texts.
    ///
    /// - Parameter different: how many words there are to choose among.
    init(_ count: Int, different: Int, _ random: inout some RandomNumberGenerator) {
        let made = (0..<different).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.syllables.randomElement(using: &random) ?? "" }
                .joined()
        }
        vocabulary = made + Self.common
        for _ in 0..<count { add(&random) }
    }

    /// The pages, in their order. Each counts how often it is asked for its words.
    func pages(_ asked: Asked = Asked()) -> [SearchPage] {
        texts.map { text in
            let key = text.number % 10 == 9 ? "" : "content/\(text.number).md \(text.version) \(text.language)"
            return SearchPage(
                title: text.title, href: "/\(text.number)/", section: text.number % 4 == 0 ? nil : text.number % 4,
                day: Day(iso: "2026-11-2\(text.number % 10)"), rank: .post, language: text.language, key: key,
                words: {
                    asked.note(key)
                    var counter = WordCounter()
                    counter.add(text.title, in: .title)
                    counter.add(text.body, in: .body)
                    return counter.words()
                })
        }
    }

    /// Does something to the texts that people do.
    mutating func change(_ random: inout some RandomNumberGenerator) {
        let place = texts.isEmpty ? 0 : Int.random(in: 0..<texts.count, using: &random)
        switch texts.isEmpty ? 0 : Int.random(in: 0..<8, using: &random) {
        case 0, 1: add(&random)
        case 2: texts.remove(at: place)
        case 3: texts.swapAt(place, Int.random(in: 0..<texts.count, using: &random))
        case 4: texts[place].title = words(2, &random)
        case 5: texts[place].language = texts[place].language == "sv" ? "en" : "sv"
        case 6: texts[place].body += " " + words(1, &random)
        default: texts[place].body = words(12, &random)
        }
        guard !texts.isEmpty else { return }
        texts[min(place, texts.count - 1)].version += 1
    }

    /// Puts a word to a text, or takes one away; nothing moves.
    mutating func changeAWord(_ random: inout some RandomNumberGenerator) {
        guard !texts.isEmpty else { return }
        let place = Int.random(in: 0..<texts.count, using: &random)
        var words = texts[place].body.split(separator: " ").map(String.init)
        if Bool.random(using: &random), !words.isEmpty {
            words.remove(at: Int.random(in: 0..<words.count, using: &random))
        } else {
            words.append(self.words(1, &random))
        }
        texts[place].body = words.joined(separator: " ")
        texts[place].version += 1
    }

    /// Turns all texts round, or takes all away.
    mutating func change(all: Bool) {
        if all { texts.removeAll() } else { texts.reverse() }
    }

    private mutating func add(_ random: inout some RandomNumberGenerator) {
        let language = Int.random(in: 0..<6, using: &random) == 0 ? "en" : "sv"
        let text = Text(
            number: made, title: words(2, &random), body: words(Int.random(in: 0...15, using: &random), &random),
            language: language)
        made += 1
        texts.insert(text, at: Int.random(in: 0...texts.count, using: &random))
    }

    /// Some words; the first of the vocabulary are the commonest.
    private func words(_ count: Int, _ random: inout some RandomNumberGenerator) -> String {
        (0..<count).map { _ in
            let share = Double.random(in: 0..<1, using: &random)
            return vocabulary[Int(Double(vocabulary.count) * share * share)]
        }.joined(separator: " ")
    }
}

/// The keys of the pages that were asked for their words.
final class Asked: Sendable {
    private let state = Mutex<[String]>([])

    /// The keys, in the order of the alphabet.
    var keys: [String] { state.withLock { $0.sorted() } }

    /// Notes that a page was asked.
    func note(_ key: String) { state.withLock { $0.append(key) } }
}
