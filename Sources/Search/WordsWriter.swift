/// Writes the parts of an index that hold words.
struct WordsWriter: Sendable {
    let lists: WidenedLists
    let pageCount: Int
    let largestPart: Int
    let kept: KeptWords

    /// Runs of stems, each about as large as a part may be with good room to spare.
    func parts() -> [Range<Int>] {
        let sizes = (0..<lists.own.count).map(estimate)
        let total = sizes.reduce(0, +)
        let largest = Double(largestPart) * 0.8
        guard total > largest else { return sizes.isEmpty ? [] : [0..<sizes.count] }
        let wanted = total / (total / largest).rounded(.up)
        var parts: [Range<Int>] = []
        var start = 0, size = 0.0
        for (index, more) in sizes.enumerated() {
            // Counted from the beginning, so that nothing is left over for a last small part.
            if size >= wanted * Double(parts.count + 1), index > start {
                parts.append(start..<index)
                start = index
            }
            size += more
        }
        return parts + [start..<sizes.count]
    }

    /// About how many bytes a stem takes.
    private func estimate(_ number: Int) -> Double {
        let count = lists.count(of: number)
        let gap = Double(Slots.size(pageCount / max(1, count)))
        return 3 + Double(count) * (gap + 3) / 8
    }

    /// A run of stems in one part, or in several where it came out larger than it was thought to be.
    func words(of range: Range<Int>) -> [SearchIndex.Words] {
        let bytes = kept.bytes(of: range) ?? bytes(of: range)
        if bytes.count > largestPart, range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            return words(of: range.lowerBound..<middle) + words(of: middle..<range.upperBound)
        }
        let from = range.lowerBound == 0 ? [] : Folding.folded(Array(lists.own.stems[range.lowerBound]))
        return [SearchIndex.Words(from: String(decoding: from, as: UTF8.self), bytes: bytes, end: range.upperBound)]
    }

    private func bytes(of range: Range<Int>) -> [UInt8] {
        var encoder = BitEncoder()
        encoder.write(number: range.count, as: .count)
        var last: ArraySlice<UInt8> = []
        for number in range {
            let stem = lists.own.stems[number]
            let shared = zip(last, stem).prefix { $0 == $1 }.count
            encoder.write(number: shared, as: .shared)
            encoder.write(text: stem.dropFirst(shared))
            last = stem
            encoder.write(uses: lists.uses(of: number))
        }
        return encoder.finish()
    }
}

extension BitEncoder {
    /// Writes a stem's uses.
    fileprivate mutating func write(uses: ArraySlice<UInt32>) {
        let size = Slots.size(uses.count)
        write(number: uses.count, as: .uses)
        var next = 0, weight = 0
        for packed in uses {
            let use = Use(packed: packed)
            write(number: Int(use.page) - next, as: .gap(size))
            tree(Int(use.weight), bits: 3, at: Slots.weight(after: weight, size))
            next = Int(use.page) + 1
            weight = Int(use.weight)
        }
    }
}
