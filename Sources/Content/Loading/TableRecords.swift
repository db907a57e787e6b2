import Diagnostics

/// The rows of a table as they stand in the file: one line each, or more where a cell in quotation marks holds line ends.
struct TableRecords {
    /// One row.
    struct Record {
        /// The line on which it begins, from 1.
        let line: Int
        /// Its bytes, without the line end.
        let bytes: Range<Int>
        /// The byte after the first of its lines: where to go on when the row cannot be read.
        let secondLine: Int
        /// Whether it holds a quotation mark.
        var holdsQuotes = false
        /// Whether a cell in quotation marks goes on to the end of the file.
        var isOpen = false
        /// How many lines it has.
        var lines = 1
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset: Int
    private var line: Int

    /// The rows from a byte on, which is the first of a line.
    init(_ bytes: [UInt8], delimiter: UInt8, from offset: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.offset = offset
        self.line = line
    }

    /// The next row; nil after the last.
    mutating func next() -> Record? {
        guard offset < bytes.count else { return nil }
        let record = bytes.withUnsafeBufferPointer { read(in: $0) }
        offset = record.bytes.upperBound + 1
        line += record.lines
        return record
    }

    /// Goes on after the first line of a row that could not be read.
    mutating func skipLine(of record: Record) {
        offset = record.secondLine
        line = record.line + 1
    }

    /// Where a cell of the next row stands: its bytes with its quotation marks, and the line on which it begins.
    func cell(_ number: Int) -> (bytes: Range<Int>, line: Int) {
        var (state, index, line, left) = (State.cellStart, offset, self.line, number)
        var (start, startLine) = (offset, self.line)
        while index < bytes.count {
            if bytes[index] == Self.lineEnd {
                if state != .quoted { break }
                line += 1
            } else {
                let isEnd = bytes[index] == delimiter && state != .quoted
                if isEnd, left == 0 { break }
                if isEnd { (left, start, startLine) = (left - 1, index + 1, line) }
                state = after(bytes[index], state)
            }
            index += 1
        }
        return (start..<index, startLine)
    }

    /// Where in a row a byte stands.
    private enum State {
        case cellStart, plain, quoted
        /// After a mark that closed a cell, or is the first of two that stand for one.
        case closed
    }

    private func read(in bytes: UnsafeBufferPointer<UInt8>) -> Record {
        var index = offset
        // Most rows have no quotation marks.
        while index < bytes.count, bytes[index] != Self.lineEnd, bytes[index] != Self.quote { index += 1 }
        if index == bytes.count || bytes[index] == Self.lineEnd {
            return Record(line: line, bytes: offset..<index, secondLine: index + 1)
        }
        index = offset
        var (state, lines) = (State.cellStart, 1)
        var secondLine: Int?
        while index < bytes.count {
            if bytes[index] == Self.lineEnd {
                secondLine = secondLine ?? index + 1
                if state != .quoted { break }
                lines += 1
            } else {
                state = after(bytes[index], state)
            }
            index += 1
        }
        return Record(
            line: line, bytes: offset..<index, secondLine: secondLine ?? index, holdsQuotes: true,
            isOpen: state == .quoted, lines: lines)
    }

    private func after(_ byte: UInt8, _ state: State) -> State {
        if byte == Self.quote {
            switch state {
            case .cellStart, .closed: return .quoted
            case .quoted: return .closed
            case .plain: return .plain
            }
        }
        switch state {
        case .quoted: return .quoted
        case _ where byte == delimiter: return .cellStart
        case .cellStart where byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t"): return .cellStart
        case .closed: return .closed
        default: return .plain
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineEnd = UInt8(ascii: "\n")
}
