/// How many edits lie between a word and others, where two neighbours that changed places count once (optimal string
/// alignment).
///
/// A column of the table of distances is held as its differences, one bit for each letter of the word (Hyyrö 2003): a step is a
/// letter of the other word, not a pair of letters.
struct EditDistance {
    private let count: Int
    /// For each byte, on which places of the word it stands.
    private let places: [UInt128]

    /// From a word of at most 128 bytes; a ``Slug`` is shorter.
    init(from word: [UInt8]) {
        count = word.count
        var places = [UInt128](repeating: 0, count: 256)
        for (index, byte) in word.enumerated() { places[Int(byte)] |= 1 << UInt128(index) }
        self.places = places
    }

    /// The distance to another word.
    func to(_ other: [UInt8]) -> Int {
        guard count > 0 else { return other.count }
        let lastPlace: UInt128 = 1 << UInt128(count - 1)
        var distance = count
        // Where the column rises and falls from one place to the next, and where the diagonal before it stayed as it was.
        var (rises, falls, stays): (UInt128, UInt128, UInt128) = (.max, 0, 0)
        var matchesBefore: UInt128 = 0
        for byte in other {
            let matches = places[Int(byte)]
            let swaps = ((~stays & matches) << 1) & matchesBefore
            stays = (((matches & rises) &+ rises) ^ rises) | matches | falls | swaps
            let increases = falls | ~(stays | rises)
            let decreases = stays & rises
            if increases & lastPlace != 0 { distance += 1 }
            if decreases & lastPlace != 0 { distance -= 1 }
            let shifted = (increases << 1) | 1
            rises = (decreases << 1) | ~(stays | shifted)
            falls = shifted & stays
            matchesBefore = matches
        }
        return distance
    }
}
