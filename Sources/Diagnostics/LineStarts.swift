import Synchronization

/// Where the lines of a text begin; counted once, when somebody asks.
final class LineStarts: Sendable {
    private let table = Mutex<[Int]?>(nil)

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
