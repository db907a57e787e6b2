/// Looks for the names that were most likely meant among the same known ones, for as many words as a reader would mend.
///
/// The names are made ready once, when the first word is looked for, and no word is looked for twice. Words beyond a limit of
/// comparisons have no nearest name: a site with so many slips has another fault than its spelling.
public struct NearestName: Sendable {
    private let names: @Sendable () -> [String]
    private var candidates: [NearMiss.Candidate]?
    private var found: [String: String?] = [:]
    private var comparisons = 0

    /// How many times a word is compared with a name: half a second at the most.
    private static let mostComparisons = 1_000_000

    /// A look among names, which are asked for when the first word is.
    public init(among names: @escaping @Sendable () -> [String]) { self.names = names }

    /// The name nearest to a word, as ``NearMiss/nearest(to:among:)-(_,Sequence<String>)`` finds it; nil when none is near enough.
    public mutating func nearest(to word: String) -> String? {
        if let known = found[word] { return known }
        let candidates = candidates ?? names().map(NearMiss.Candidate.init)
        self.candidates = candidates
        guard comparisons + candidates.count <= Self.mostComparisons else { return nil }
        comparisons += candidates.count
        let nearest = NearMiss.nearest(to: word, among: candidates)
        found[word] = .some(nearest)
        return nearest
    }
}
