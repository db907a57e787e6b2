import Synchronization

/// Where the lines of a text begin, counted once, when somebody asks; and how much of them its places have shown.
final class LineStarts: Sendable {
    private let table = Mutex<[Int]?>(nil)
    private let shown = Atomic<Int>(0)

    /// How many bytes of its lines the places of one text hold together. A line of a megabyte with ten thousand faults would
    /// otherwise be held, and counted through, ten thousand times.
    private static let mostShown = 8 << 20

    /// Whether so many bytes more may be shown; asking is taking them.
    func affords(_ count: Int) -> Bool {
        shown.wrappingAdd(count, ordering: .relaxed).newValue <= Self.mostShown
    }

    /// The byte offsets of a line without its end, counted from 1; nil past the last line.
    func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int>? {
        table.withLock { table in
            let starts = table ?? Self.starts(of: bytes)
            table = starts
            guard line <= starts.count else { return nil }
            return starts[line - 1]..<(line < starts.count ? starts[line] - 1 : bytes.count)
        }
    }

    private static func starts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        return starts
    }
}
