/// What was counted in a window: indices of ``ActivityIndex/activities``, by day.
public struct Evidence: Sendable {
    private let bits: BitSet
    private let range: Range<Int>
    private let listed: [Int]?

    /// Nothing.
    static let none = Evidence([])

    /// The members of a set within a range: shares the set's memory.
    init(_ bits: BitSet, in range: Range<Int>) {
        self.bits = bits
        self.range = range
        listed = nil
    }

    /// These.
    init(_ indices: [Int]) {
        bits = BitSet(count: 0)
        range = 0..<0
        listed = indices
    }

    /// How many there are.
    public var count: Int { listed?.count ?? bits.count(in: range) }

    /// The indices, in order.
    public var indices: [Int] { listed ?? bits.members(in: range) }
}
