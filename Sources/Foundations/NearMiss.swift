/// Finds the known word that somebody most likely meant.
public enum NearMiss {
    /// The candidate nearest to `word`, if one is near enough to be a slip of the finger.
    ///
    /// Case and the dots of å ä ö are folded before the Levenshtein distance is taken; a distance over a third of the
    /// word's length is another word. Of two that are as near, the first in order of the alphabet.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, among: candidates.lazy.map(Candidate.init))
    }

    /// A known word, made ready for being compared with many others.
    public struct Candidate: Sendable {
        let word: String
        let letters: [UInt8]

        /// A known word.
        public init(_ word: String) {
            self.word = word
            letters = NearMiss.letters(word)
        }
    }

    /// The same among words that were made ready.
    public static func nearest(to word: String, among candidates: some Sequence<Candidate>) -> String? {
        let sought = letters(word)
        let limit = max(1, sought.count / 3)
        var best: (distance: Int, word: String)?
        for candidate in candidates where abs(candidate.letters.count - sought.count) <= limit {
            let distance = distance(sought, candidate.letters)
            guard distance <= limit else { continue }
            if best.map({ (distance, candidate.word) < ($0.distance, $0.word) }) ?? true {
                best = (distance, candidate.word)
            }
        }
        return best?.word
    }

    private static func letters(_ word: String) -> [UInt8] {
        let slug = Slug.make(word)
        return slug.isEmpty ? Array(word.utf8.prefix(Slug.longest)) : Array(slug.utf8)
    }

    /// Edit distance in which two neighbours that changed places count once (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var current = last
        for row in 1...left.count {
            current[0] = row
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    value = min(value, beforeLast[column - 2] + 1)
                }
                current[column] = value
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count]
    }
}
