/// Posting lists in which the last part of a compound leads to the compound's pages too.
struct WidenedLists: Sendable {
    /// The lists of the stems themselves.
    let own: PostingLists
    /// For each stem the number of its last part, or ``Compounds/none``.
    let lastParts: [UInt32]
    /// Where the widened uses of each stem begin, and at last where they end; none for a stem that is no part.
    private var starts: [UInt32] = [0]
    private var uses: [UInt32] = []

    /// Widens lists. Linear in the uses, and in the pages for each part.
    init(_ own: PostingLists, lastParts: [UInt32]) {
        self.own = own
        self.lastParts = lastParts
        starts.reserveCapacity(own.count + 1)
        let wholes = Wholes(lastParts)
        var union = PageUnion()
        for number in 0..<own.count {
            let range = wholes.range(number)
            if !range.isEmpty {
                union.insert(own.uses[own.range(number)]) { $0 }
                for whole in wholes.numbers[range] {
                    union.insert(own.uses[own.range(Int(whole))], weighed: Weight.ofPart)
                }
                union.empty(into: &uses)
            }
            starts.append(UInt32(uses.count))
        }
    }

    /// How many uses a stem has.
    @inline(__always)
    func count(of number: Int) -> Int {
        let count = Int(starts[number + 1] - starts[number])
        return count > 0 ? count : own.range(number).count
    }

    /// The uses of a stem, in the order of the pages.
    func uses(of number: Int) -> ArraySlice<UInt32> {
        let range = Int(starts[number])..<Int(starts[number + 1])
        return range.isEmpty ? own.uses[own.range(number)] : uses[range]
    }
}

/// For each stem the compounds whose last part it is.
private struct Wholes {
    private(set) var numbers: [UInt32]
    private var starts: [Int]

    init(_ lastParts: [UInt32]) {
        starts = Array(repeating: 0, count: lastParts.count + 1)
        for part in lastParts where part != Compounds.none { starts[Int(part) + 1] += 1 }
        for number in lastParts.indices { starts[number + 1] += starts[number] }
        numbers = Array(repeating: 0, count: starts[lastParts.count])
        var next = starts
        for (number, part) in lastParts.enumerated() where part != Compounds.none {
            numbers[next[Int(part)]] = UInt32(number)
            next[Int(part)] += 1
        }
    }

    func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }
}

/// Uses of several stems together: each page once, with its greatest weight.
private struct PageUnion {
    /// The weight of each page that is there.
    private var weights: [UInt8] = []
    /// A bit for each page: whether it is there.
    private var bits: [UInt64] = []
    /// Where among the bits there are some.
    private var touched = Range<Int>?.none

    /// Puts in uses that are in the order of the pages, with what a weight is here.
    mutating func insert(_ added: ArraySlice<UInt32>, weighed: (UInt8) -> UInt8) {
        guard let first = added.first, let last = added.last else { return }
        let places = Int(first >> 9)..<Int(last >> 9) + 1
        if places.upperBound > bits.count { grow(to: max(places.upperBound, 2 * bits.count)) }
        touched = min(places.lowerBound, touched?.lowerBound ?? .max)..<max(places.upperBound, touched?.upperBound ?? 0)
        weights.withUnsafeMutableBufferPointer { weights in
            bits.withUnsafeMutableBufferPointer { bits in
                for packed in added {
                    let use = Use(packed: packed), page = Int(use.page), weight = weighed(use.weight)
                    let bit: UInt64 = 1 << UInt64(page & 63)
                    weights[page] = bits[page >> 6] & bit == 0 ? weight : max(weights[page], weight)
                    bits[page >> 6] |= bit
                }
            }
        }
    }

    /// Puts all uses at the end of a list, in the order of the pages, and has none then.
    mutating func empty(into uses: inout [UInt32]) {
        for place in touched ?? 0..<0 {
            var rest = bits[place]
            bits[place] = 0
            while rest != 0 {
                let page = place * 64 + rest.trailingZeroBitCount
                uses.append(UInt32(page) << 3 | UInt32(weights[page]))
                rest &= rest - 1
            }
        }
        touched = nil
    }

    private mutating func grow(to count: Int) {
        bits += Array(repeating: 0, count: count - bits.count)
        weights += Array(repeating: 0, count: 64 * bits.count - weights.count)
    }
}
