/// For each stem of a site, in the order of the alphabet, the pages that it stands in.
struct PostingLists: Sendable {
    /// A page and the weight that a stem has in it.
    struct Use: Sendable {
        let page: UInt32
        let weight: UInt8
    }

    /// The stems; numbers are by first use.
    let stems: WordTable
    /// The stems folded, by number.
    let folded: [[UInt8]]
    /// The numbers of the stems that stand in some page, sorted by their folded forms, then by themselves.
    let order: [Int]
    /// Where each stem's uses begin, by number; one more at the end.
    private let starts: [Int]
    private let uses: [Use]
    /// The uses of stems that also are the last part of compounds, theirs among them.
    private let widened: [Int: [Use]]

    init(_ parts: [Postings]) {
        var stems = WordTable(room: 4096)
        let numbers = parts.map { part in (0..<part.stems.count).map { stems.number(of: part.stems[$0]) } }
        var starts = [Int](repeating: 0, count: stems.count + 1)
        for (part, numbers) in zip(parts, numbers) {
            for posting in part.postings { starts[numbers[Int(posting.stem)] + 1] += 1 }
        }
        for number in 0..<stems.count { starts[number + 1] += starts[number] }
        var next = starts
        var uses = [Use](repeating: Use(page: 0, weight: 0), count: starts[stems.count])
        for (part, numbers) in zip(parts, numbers) {
            for posting in part.postings {
                let number = numbers[Int(posting.stem)]
                let weight = Weight.of(posting.field, count: Int(posting.count))
                uses[next[number]] = Use(page: posting.page, weight: weight)
                next[number] += 1
            }
        }
        let folded = (0..<stems.count).map { Folding.folded(Array(stems[$0])) }
        self.stems = stems
        self.folded = folded
        self.starts = starts
        self.uses = uses
        order = (0..<stems.count).filter { starts[$0] < starts[$0 + 1] }.sorted { left, right in
            folded[left] == folded[right]
                ? stems[left].lexicographicallyPrecedes(stems[right])
                : folded[left].lexicographicallyPrecedes(folded[right])
        }
        widened = Self.widened(stems, starts, uses)
    }

    /// The uses of a stem, in the order of the pages.
    func uses(of number: Int) -> ArraySlice<Use> {
        if let uses = widened[number] { return uses[...] }
        return uses[starts[number]..<starts[number + 1]]
    }

    private static func widened(_ stems: WordTable, _ starts: [Int], _ uses: [Use]) -> [Int: [Use]] {
        let compounds = Compounds(stems: stems)
        var wholes: [Int: [Int]] = [:]
        for number in 0..<stems.count where starts[number] < starts[number + 1] {
            if let part = compounds.lastPart(of: number) { wholes[part, default: []].append(number) }
        }
        return wholes.reduce(into: [:]) { widened, pair in
            let own = uses[starts[pair.key]..<starts[pair.key + 1]]
            var taken = Dictionary(own.map { ($0.page, $0.weight) }) { first, _ in first }
            for whole in pair.value {
                for use in uses[starts[whole]..<starts[whole + 1]] {
                    taken[use.page] = max(taken[use.page] ?? 0, Weight.ofPart(use.weight))
                }
            }
            widened[pair.key] = taken.map { Use(page: $0.key, weight: $0.value) }.sorted { $0.page < $1.page }
        }
    }
}
