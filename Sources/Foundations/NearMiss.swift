/// Finds the known word that somebody most likely meant.
public enum NearMiss {
    /// The candidate nearest to `word`, if one is near enough to be a slip of the finger.
    ///
    /// Case and the dots of å ä ö are folded before the ``EditDistance`` is taken; a distance over a third of the
    /// word's length is another word. Of two that are as near, the first in order of the alphabet.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, among: candidates.lazy.map(Candidate.init))
    }

    /// The nearest of some texts' names: before all one whose last part the word is, `plan/2026` for `2026`.
    public static func nearest(toName word: String, among names: [String]) -> String? {
        names.first { $0.hasSuffix("/" + word) } ?? nearest(to: word, among: names)
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
        let distances = EditDistance(from: sought)
        var best: (distance: Int, word: String)?
        for candidate in candidates where abs(candidate.letters.count - sought.count) <= limit {
            let distance = distances.to(candidate.letters)
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
}
