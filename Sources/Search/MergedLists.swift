/// The lists of an earlier index as they are now: uses in pages that are gone taken away, the others renumbered, those of
/// new pages put among them.
///
/// Linear in the number of uses, but for the lists whose pages have changed their order.
struct MergedLists {
    private(set) var lists = PostingLists()
    /// For each stem its number in the earlier index, or ``none``.
    private(set) var earlierNumbers: [UInt32] = []
    /// For each stem of the earlier index its number now, or ``none``.
    private(set) var numbers: [UInt32] = []
    /// Whether each stem has the very uses that it had.
    private(set) var isSame: [Bool] = []

    /// No stem.
    static let none = UInt32.max

    private let earlier: PostingLists
    private let fresh: PostingLists
    private let places: [UInt32]

    /// Puts earlier lists and those of new pages together.
    ///
    /// - Parameter places: where each page of the earlier index is now, or ``KnownPages/gone``.
    init(_ earlier: PostingLists, at places: [UInt32], with fresh: PostingLists) {
        self.earlier = earlier
        self.fresh = fresh
        self.places = places
        lists.reserve(earlier, fresh)
        numbers.reserveCapacity(earlier.count)
        let old = OrderedStems(earlier.stems), new = OrderedStems(fresh.stems)
        var next = 0
        for number in 0..<earlier.count {
            var comparison = OrderedStems.Comparison.after
            while next < fresh.count {
                comparison = new.compared(next, old, number)
                if comparison != .before { break }
                add(fresh: next)
                next += 1
            }
            let isInBoth = next < fresh.count && comparison == .same
            add(earlier: number, fresh: isInBoth ? next : nil)
            if isInBoth { next += 1 }
        }
        while next < fresh.count {
            add(fresh: next)
            next += 1
        }
    }

    /// Whether the stems are those of the earlier index.
    var hasSameStems: Bool {
        lists.count == earlier.count && !earlierNumbers.contains(Self.none)
    }

    private mutating func add(fresh number: Int) {
        for index in fresh.range(number) { lists.append(fresh.uses[index]) }
        if lists.end(fresh.stems[number]) { note(Self.none, isSame: false) }
    }

    private mutating func add(earlier number: Int, fresh: Int?) {
        let range = earlier.range(number)
        for index in range {
            let use = earlier.uses[index]
            let place = places[Int(use >> 3)]
            if place != KnownPages.gone { lists.append(place << 3 | use & 7) }
        }
        if let fresh { for index in self.fresh.range(fresh) { lists.append(self.fresh.uses[index]) } }
        let start = lists.pending.lowerBound
        guard lists.end(earlier.stems[number]) else { return numbers.append(Self.none) }
        numbers.append(UInt32(earlierNumbers.count))
        let isSame =
            lists.uses.count - start == range.count
            && range.allSatisfy { earlier.uses[$0] == lists.uses[start + $0 - range.lowerBound] }
        note(UInt32(number), isSame: isSame)
    }

    private mutating func note(_ number: UInt32, isSame: Bool) {
        earlierNumbers.append(number)
        self.isSame.append(isSame)
    }
}
