import Foundations

/// That somebody stands for election, as the words say it: `Kandidat till kommunfullmäktige, plats 3`.
public struct Candidacy: Hashable, Sendable {
    /// All who stand for the same: `Kandidater till kommunfullmäktige`.
    public let group: String
    /// The place on the list.
    public let place: Int?

    /// The first words of a candidacy.
    static let words = ["kandidat", "candidate"]

    /// Nil for an office that begins with another word than `Kandidat` or `Candidate`.
    init?(_ office: String) {
        var words = office.split(separator: " ").map(String.init)
        guard let first = words.first, Self.words.contains(Self.bare(first)) else { return nil }
        var place: Int?
        let marks: Set = ["plats", "nr", "nummer", "place", "no", "number"]
        if let mark = words.indices.dropLast().first(where: {
            marks.contains(Self.bare(words[$0])) && Int(Self.bare(words[$0 + 1])) != nil
        }) {
            place = Int(Self.bare(words[mark + 1]))
            // What parts the place from the words before it goes with it.
            let comma = words[mark + 1].hasSuffix(",") && mark > 0 && !words[mark - 1].hasSuffix(",") ? "," : ""
            words.removeSubrange(mark...mark + 1)
            words[mark - 1] += comma
        }
        words[0] = Self.bare(first) == "kandidat" ? "Kandidater" : "Candidates"
        if first.hasSuffix(",") { words[0] += "," }
        let group = words.joined(separator: " ")
        self.group = group.hasSuffix(",") ? String(group.dropLast()) : group
        self.place = place
    }

    /// A word without the signs around it, for comparing.
    private static func bare(_ word: String) -> String { word.folded.filter { $0.isLetter || $0.isNumber } }
}
