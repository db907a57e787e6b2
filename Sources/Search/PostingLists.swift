/// For each stem of a site, in the order of the alphabet, the pages that it stands in.
struct PostingLists: Sendable {
    /// The stems that stand in some page, in the order of ``OrderedStems``.
    private(set) var stems = PackedTexts()
    /// Where each stem's uses begin, and at last where the last one's end.
    private(set) var starts: [UInt32] = [0]
    /// Each a ``Use``; those of a stem in the order of the pages.
    private(set) var uses: [UInt32] = []

    /// No stems.
    init() {}

    /// Lists that were kept; nil when they are none.
    ///
    /// - Parameter pageCount: how many pages there are.
    init?(stems: PackedTexts, starts: [UInt32], uses: [UInt32], pageCount: Int) {
        guard starts.count == stems.count + 1, starts[0] == 0, Int(starts[stems.count]) == uses.count else {
            return nil
        }
        for number in 0..<stems.count {
            guard starts[number] <= starts[number + 1], Int(starts[number + 1]) <= uses.count else { return nil }
            var next: UInt32 = 0
            for index in Int(starts[number])..<Int(starts[number + 1]) {
                let page = uses[index] >> 3
                guard page >= next, page < pageCount else { return nil }
                next = page + 1
            }
        }
        self.stems = stems
        self.starts = starts
        self.uses = uses
    }

    /// The lists of what was found in runs of pages, the runs in the order of the pages.
    init(_ parts: [Postings]) {
        var table = WordTable(room: 4096)
        let numbers = parts.map { table.numbers(of: $0.stems) }
        var counts = [UInt32](repeating: 0, count: table.count)
        for (part, numbers) in zip(parts, numbers) {
            for posting in part.postings { counts[numbers[Int(posting.stem)]] += 1 }
        }
        var next = counts
        starts.reserveCapacity(table.count + 1)
        for number in OrderedStems(table.texts).sorted() where counts[number] > 0 {
            next[number] = starts[starts.count - 1]
            stems.append(table[number])
            starts.append(next[number] + counts[number])
        }
        uses = Array(repeating: 0, count: Int(starts[starts.count - 1]))
        for (part, numbers) in zip(parts, numbers) {
            for posting in part.postings {
                let number = numbers[Int(posting.stem)]
                let weight = Weight.of(posting.field, count: Int(posting.count))
                uses[Int(next[number])] = Use(page: posting.page, weight: weight).packed
                next[number] += 1
            }
        }
    }

    /// How many stems there are.
    var count: Int { stems.count }

    /// Where the uses of a stem lie.
    @inline(__always)
    func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    /// Makes room for as many as there are in these.
    mutating func reserve(_ lists: PostingLists...) {
        stems.reserve(
            lists.reduce(0) { $0 + $1.count }, bytes: lists.reduce(0) { $0 + $1.stems.bytes.count })
        starts.reserveCapacity(lists.reduce(1) { $0 + $1.count })
        uses.reserveCapacity(lists.reduce(0) { $0 + $1.uses.count })
    }

    /// Puts a use last, of the stem that ``end(_:)`` will name.
    @inline(__always)
    mutating func append(_ use: UInt32) { uses.append(use) }

    /// Where the uses lie that belong to no stem yet.
    var pending: Range<Int> { Int(starts[starts.count - 1])..<uses.count }

    /// Gives the uses that belong to no stem yet to the next one, in the order of the pages. False when there are none:
    /// then there is no such stem.
    mutating func end(_ stem: ArraySlice<UInt8>) -> Bool {
        let range = pending
        if range.isEmpty { return false }
        uses.withUnsafeMutableBufferPointer { uses in
            var own = UnsafeMutableBufferPointer(rebasing: uses[range])
            if !zip(own, own.dropFirst()).allSatisfy({ $0 < $1 }) { own.sort() }
        }
        stems.append(stem)
        starts.append(UInt32(uses.count))
        return true
    }
}
