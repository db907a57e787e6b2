/// The parts of an earlier index that hold words, for runs of stems in which nothing has changed.
struct KeptWords: Sendable {
    /// For each stem its number in the earlier index when its uses are the very same, those of compounds too.
    private let unchanged: [UInt32]
    /// The earlier parts, by the runs of stems that they held.
    private let parts: [Range<Int>: [UInt8]]

    /// No parts.
    init() {
        unchanged = []
        parts = [:]
    }

    /// The parts of an earlier index.
    init(_ earlier: KeptIndex, _ merged: MergedLists, _ lists: WidenedLists) {
        unchanged = Self.unchanged(earlier.lastParts, merged, lists.lastParts)
        var parts: [Range<Int>: [UInt8]] = [:]
        var start = 0
        for part in earlier.words {
            parts[start..<part.end] = part.bytes
            start = part.end
        }
        self.parts = parts
    }

    /// The bytes of a run of stems; nil when they have to be written anew.
    func bytes(of range: Range<Int>) -> [UInt8]? {
        guard range.upperBound <= unchanged.count, unchanged[range.lowerBound] != MergedLists.none else { return nil }
        let start = Int(unchanged[range.lowerBound])
        guard let bytes = parts[start..<start + range.count] else { return nil }
        return range.allSatisfy { Int(unchanged[$0]) == start + $0 - range.lowerBound } ? bytes : nil
    }

    /// A stem's uses are those that they were when its own are, and when it is the last part of the same compounds as
    /// before, whose uses are the same too.
    private static func unchanged(
        _ earlierParts: [UInt32], _ merged: MergedLists, _ lastParts: [UInt32]
    ) -> [UInt32] {
        var unchanged = merged.earlierNumbers
        for (number, part) in lastParts.enumerated() {
            if !merged.isSame[number] { unchanged[number] = MergedLists.none }
            guard part != Compounds.none else { continue }
            let earlier = merged.earlierNumbers[number]
            let hadPart =
                earlier != MergedLists.none
                && earlierParts[Int(earlier)] != Compounds.none
                && merged.numbers[Int(earlierParts[Int(earlier)])] == part
            if !merged.isSame[number] || !hadPart { unchanged[Int(part)] = MergedLists.none }
        }
        for (earlier, part) in earlierParts.enumerated() where part != Compounds.none {
            let number = merged.numbers[earlier], partNumber = merged.numbers[Int(part)]
            guard partNumber != MergedLists.none else { continue }
            let hasPart = number != MergedLists.none && lastParts[Int(number)] == partNumber
            if !hasPart { unchanged[Int(partNumber)] = MergedLists.none }
        }
        return unchanged
    }
}
