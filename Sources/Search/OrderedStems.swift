/// Stems with their order: by their folded forms, then by themselves.
struct OrderedStems {
    let stems: PackedTexts
    private let folded: PackedTexts
    /// The first eight bytes of each folded form, which nearly always tell two apart.
    private let heads: [UInt64]

    /// Linear in the bytes.
    init(_ stems: PackedTexts) {
        self.stems = stems
        var folded = PackedTexts()
        folded.reserve(stems.count, bytes: stems.bytes.count)
        var heads: [UInt64] = []
        heads.reserveCapacity(stems.count)
        for number in 0..<stems.count {
            let stem = stems[number]
            let isPlain = stem.allSatisfy { $0 < 0x80 }
            folded.append(isPlain ? stem : Folding.folded(Array(stem))[...])
            heads.append(Self.head(folded[number]))
        }
        self.folded = folded
        self.heads = heads
    }

    private static func head(_ text: ArraySlice<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for byte in text.prefix(8) { head = head << 8 | UInt64(byte) }
        return text.isEmpty ? 0 : head << (8 * UInt64(8 - min(8, text.count)))
    }

    /// The numbers of the stems, in their order.
    func sorted() -> [Int] {
        heads.enumerated().map { (head: $1, number: $0) }.sorted { left, right in
            left.head == right.head ? compared(left.number, self, right.number) == .before : left.head < right.head
        }.map(\.number)
    }

    /// How two texts stand to each other in an order.
    enum Comparison { case before, same, after }

    /// How a stem stands to another's, of these or of others.
    func compared(_ number: Int, _ other: OrderedStems, _ otherNumber: Int) -> Comparison {
        let head = heads[number], otherHead = other.heads[otherNumber]
        if head != otherHead { return head < otherHead ? .before : .after }
        let byFold = Self.compared(
            folded.bytes, folded.range(number), other.folded.bytes, other.folded.range(otherNumber))
        if byFold != .same { return byFold }
        return Self.compared(stems.bytes, stems.range(number), other.stems.bytes, other.stems.range(otherNumber))
    }

    private static func compared(
        _ bytes: [UInt8], _ range: Range<Int>, _ others: [UInt8], _ otherRange: Range<Int>
    ) -> Comparison {
        for offset in 0..<min(range.count, otherRange.count) {
            let byte = bytes[range.lowerBound + offset], other = others[otherRange.lowerBound + offset]
            if byte != other { return byte < other ? .before : .after }
        }
        return range.count == otherRange.count ? .same : range.count < otherRange.count ? .before : .after
    }
}
