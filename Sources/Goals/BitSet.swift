/// A set of small whole numbers, one bit each: filters over a hundred thousand activities are a few thousand operations
/// on words.
struct BitSet: Sendable {
    private var words: [UInt64]
    /// All members are below it.
    let limit: Int

    /// An empty set for numbers below a limit.
    init(count limit: Int) {
        self.limit = limit
        words = [UInt64](repeating: 0, count: (limit + 63) / 64)
    }

    /// All numbers below a limit.
    init(all limit: Int) {
        self.limit = limit
        words = [UInt64](repeating: .max, count: (limit + 63) / 64)
        if limit % 64 != 0 { words[words.count - 1] = (1 << UInt64(limit % 64)) - 1 }
    }

    mutating func insert(_ member: Int) { words[member / 64] |= 1 << UInt64(member % 64) }

    mutating func remove(_ member: Int) { words[member / 64] &= ~(1 << UInt64(member % 64)) }

    func contains(_ member: Int) -> Bool { words[member / 64] >> UInt64(member % 64) & 1 == 1 }

    mutating func form(union other: BitSet) { for i in words.indices { words[i] |= other.words[i] } }

    mutating func form(intersection other: BitSet) { for i in words.indices { words[i] &= other.words[i] } }

    mutating func subtract(_ other: BitSet) { for i in words.indices { words[i] &= ~other.words[i] } }

    /// How many members lie in a range.
    func count(in range: Range<Int>) -> Int {
        var count = 0
        forEachWord(in: range) { word, _ in count += word.nonzeroBitCount }
        return count
    }

    /// Calls with each member in a range, in order.
    func forEach(in range: Range<Int>, _ body: (Int) -> Void) {
        forEachWord(in: range) { word, start in
            var rest = word
            while rest != 0 {
                body(start + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    /// The members in a range, in order.
    func members(in range: Range<Int>) -> [Int] {
        var members: [Int] = []
        forEach(in: range) { members.append($0) }
        return members
    }

    /// Calls with each word that has members of a range, without the others, and the number of its first bit.
    private func forEachWord(in range: Range<Int>, _ body: (UInt64, Int) -> Void) {
        guard !range.isEmpty else { return }
        let (first, last) = (range.lowerBound / 64, (range.upperBound - 1) / 64)
        for index in first...last {
            var word = words[index]
            if index == first { word &= .max << UInt64(range.lowerBound % 64) }
            if index == last { word &= .max >> UInt64(63 - (range.upperBound - 1) % 64) }
            if word != 0 { body(word, index * 64) }
        }
    }
}
