/// Looks for the names that were most likely meant among the same known ones, for as many words as a reader would mend.
///
/// The names are made ready once, when the first word is looked for, and no word is looked for twice. Words beyond a limit of
/// letters compared have no nearest name: a site with so many slips has another fault than its spelling.
public struct NearestName: Sendable {
    private let names: @Sendable () -> [String]
    private var candidates: [NearMiss.Candidate]?
    private var found: [String: String?] = [:]
    /// What a word costs, and what the words so far have cost, in letters of names that they are compared with.
    private var cost = 0
    private var spent = 0

    private let most: Int

    /// A look among names, which are asked for when the first word is.
    public init(among names: @escaping @Sendable () -> [String]) {
        // Half a second of comparing.
        self.init(among: names, mostLetters: 45_000_000)
    }

    init(among names: @escaping @Sendable () -> [String], mostLetters: Int) {
        self.names = names
        most = mostLetters
    }

    /// The name nearest to a word, as ``NearMiss/nearest(to:among:)-(_,Sequence<String>)`` finds it; nil when none is near enough.
    public mutating func nearest(to word: String) -> String? {
        if let known = found[word] { return known }
        let candidates = candidates ?? ready()
        guard spent + cost <= most else { return nil }
        spent += cost
        let nearest = NearMiss.nearest(to: word, among: candidates)
        found[word] = .some(nearest)
        return nearest
    }

    private mutating func ready() -> [NearMiss.Candidate] {
        let ready = names().map(NearMiss.Candidate.init)
        // A name without letters is looked at too.
        cost = ready.reduce(0) { $0 + $1.letters.count + 1 }
        candidates = ready
        return ready
    }
}
