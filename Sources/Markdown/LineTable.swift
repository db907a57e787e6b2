import Diagnostics
import Foundations

/// Where the lines of a text begin.
struct LineTable: Sendable {
    let text: [UInt8]
    private let starts: [Int]

    init(_ text: [UInt8]) {
        self.text = text
        var starts = [0]
        for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
        self.starts = starts
    }

    /// How many lines there are, the one after a last line end among them.
    var count: Int { starts.count }

    /// The offsets of a line, counted from 1, without its end; empty past the last.
    func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return text.count..<text.count }
        let end = line < starts.count ? starts[line] - 1 : text.count
        return starts[line - 1]..<end
    }

    /// The bytes of a line without its end.
    func bytes(ofLine line: Int) -> [UInt8] { Array(text[range(ofLine: line)]) }

    /// The line of an offset.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The first place of some bytes in a line or the next few: the line and the offset in it.
    func find(_ needle: [UInt8], from first: Int, lines: Int = 40) -> (line: Int, offset: Int)? {
        let search = ByteSearch(needle)
        for line in first..<max(first, min(count + 1, first + lines)) {
            let range = range(ofLine: line)
            if let start = search.first(in: text, range) { return (line, start - range.lowerBound) }
        }
        return nil
    }

    /// The likeliest place of a link's destination in a line or the next few: the line and the offset in it.
    func find(destination: String, from first: Int, lines: Int = 40) -> (line: Int, offset: Int)? {
        var search = DestinationSearch(destination)
        for line in first..<max(first, min(count + 1, first + lines)) where !search.isOver {
            search.look(at: line, range(ofLine: line), of: text)
        }
        return search.found
    }

    /// The text with some lines, in order, replaced.
    func replacing(_ replacements: [(line: Int, bytes: [UInt8])]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var copied = 0
        for (line, bytes) in replacements {
            let range = range(ofLine: line)
            guard range.lowerBound >= copied else { continue }
            result.append(contentsOf: text[copied..<range.lowerBound])
            result.append(contentsOf: bytes)
            copied = range.upperBound
        }
        result.append(contentsOf: text[copied...])
        return result
    }
}
