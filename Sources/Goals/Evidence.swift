/// What was counted in a window: indices of ``ActivityIndex/activities``, by day.
public struct Evidence: Sendable {
    private let bits: BitSet
    private let range: Range<Int>
    /// Those that count whatever their date, in order; none of them is in the set.
    private let others: [Int]

    /// Nothing.
    static let none = Evidence(BitSet(count: 0), in: 0..<0)

    /// The members of a set within a range, and others: shares the set's memory.
    init(_ bits: BitSet, in range: Range<Int>, and others: [Int] = []) {
        self.bits = bits
        self.range = range
        self.others = others
    }

    /// How many there are.
    public var count: Int { bits.count(in: range) + others.count }

    /// The indices, in order.
    public var indices: [Int] {
        let members = bits.members(in: range)
        return others.isEmpty ? members : (members + others).sorted()
    }

    /// Calls with each index, in no order.
    func forEach(_ body: (Int) -> Void) {
        bits.forEach(in: range, body)
        others.forEach(body)
    }
}
