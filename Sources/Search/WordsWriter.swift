/// Writes the parts of an index that hold words.
struct WordsWriter: Sendable {
    let lists: PostingLists
    let pageCount: Int
    let largestPart: Int

    /// Runs of stems, each about as large as a part may be with good room to spare.
    func parts() -> [Range<Int>] {
        let sizes = lists.order.map(estimate)
        let total = sizes.reduce(0, +)
        let largest = Double(largestPart) * 0.8
        guard total > largest else { return lists.order.isEmpty ? [] : [0..<lists.order.count] }
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
        let count = lists.uses(of: number).count
        let gap = Double(Slots.size(pageCount / max(1, count)))
        return 3 + Double(count) * (gap + 3) / 8
    }

    /// A run of stems in one part, or in several where it came out larger than it was thought to be.
    func words(of range: Range<Int>) -> [SearchIndex.Words] {
        let bytes = bytes(of: range)
        if bytes.count > largestPart, range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            return words(of: range.lowerBound..<middle) + words(of: middle..<range.upperBound)
        }
        let from = range.lowerBound == 0 ? [] : lists.folded[lists.order[range.lowerBound]]
        return [SearchIndex.Words(from: String(decoding: from, as: UTF8.self), bytes: bytes)]
    }

    private func bytes(of range: Range<Int>) -> [UInt8] {
        var encoder = BitEncoder()
        encoder.write(number: range.count, as: .count)
        var last: ArraySlice<UInt8> = []
        for number in lists.order[range] {
            let stem = lists.stems[number]
            let shared = zip(last, stem).prefix { $0 == $1 }.count
            encoder.write(number: shared, as: .shared)
            encoder.write(text: stem.dropFirst(shared))
            last = stem
            let uses = lists.uses(of: number)
            let size = Slots.size(uses.count)
            encoder.write(number: uses.count, as: .uses)
            var next = 0, weight = 0
            for use in uses {
                encoder.write(number: Int(use.page) - next, as: .gap(size))
                encoder.tree(Int(use.weight), bits: 3, at: Slots.weight(after: weight, size))
                next = Int(use.page) + 1
                weight = Int(use.weight)
            }
        }
        return encoder.finish()
    }
}

/// Writes the parts of an index that tell of pages.
enum PagesWriter {
    /// The pages of a part, in order.
    static func bytes(of pages: ArraySlice<SearchPage>) -> [UInt8] {
        var encoder = BitEncoder()
        encoder.write(number: pages.count, as: .count)
        for page in pages {
            encoder.write(text: Array(page.title.utf8)[...])
            encoder.write(text: Array(page.href.utf8)[...])
            encoder.write(number: page.section.map { $0 + 1 } ?? 0, as: .section)
            // Days from 1970-01-01 on, one more; 0 for none.
            encoder.write(number: page.day.map { max(0, $0.number) + 1 } ?? 0, as: .day)
        }
        return encoder.finish()
    }
}
