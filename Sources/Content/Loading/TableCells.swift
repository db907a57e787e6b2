import Diagnostics
import Foundations

/// What cells are read as.
extension DataTable {
    /// The day of a cell; nil with a finding when it is none.
    mutating func day(_ row: Row, _ column: Int) -> Day? {
        let text = row.cells[column]
        switch DateReading.read(text) {
        case .success(let date): return date.day
        case .failure(let failure):
            let place = place(row, column)
            add(
                text.isEmpty
                    ? .missingCell(.day, at: place)
                    : .cellWithoutDay(text.excerpt, help: failure.finding(at: place).help, at: place))
            return nil
        }
    }

    /// The number of a cell; nil with a finding when it is none.
    mutating func number(_ row: Row, _ column: Int) -> ExactDecimal? {
        let text = row.cells[column]
        if let number = ExactDecimal(parsing: text) {
            if findings.count < Self.mostFindings, let whole = MeantNumber.thousands(text) {
                let exact = written(text + "0")
                add(.threeDecimals(text, whole: whole, exact: exact, code: .badTable, at: place(row, column)))
            }
            return number
        }
        let place = place(row, column)
        if text.isEmpty {
            add(.missingCell(.value, at: place))
        } else if MeantNumber.isSheetError(text) {
            add(.cellWithSheetError(text.excerpt, at: place))
        } else {
            add(.cellWithoutNumber(text.excerpt, meant: MeantNumber.of(text).map(written), at: place))
        }
        return nil
    }

    /// A value as it is written in a cell of this table.
    private func written(_ value: String) -> String {
        value.utf8.contains(delimiter) ? "\"\(value)\"" : value
    }

    /// The text of a cell on one line; nil when it is empty. `known` holds the texts that were read.
    mutating func text(_ row: Row, _ column: Int, _ known: inout [String: String]) -> String? {
        let cell = row.cells[column]
        if cell.isEmpty { return nil }
        if let text = known[cell] { return text }
        checkSeen(row, column)
        let text = cell.onOneLine.nfc
        known[cell] = text
        return text
    }

    /// Adds a finding for a character that nobody sees.
    mutating func checkSeen(_ row: Row, _ column: Int) {
        let cell = row.cells[column]
        // None of them begins with a byte below C2, or between C3 and D7: most letters do.
        if !cell.utf8.contains(where: { $0 == 0xC2 || $0 >= 0xD8 }) { return }
        guard let scalar = cell.unicodeScalars.first(where: \.isInvisible) else { return }
        add(.invisibleCharacter(scalar, key: headings[column], at: place(row, column)))
    }

    /// Where a cell stands, with its quotation marks; of one of several lines the first.
    func place(_ row: Row, _ column: Int) -> Place {
        let cell = TableRecords(source.bytes, delimiter: delimiter, from: row.offset, line: row.line).cell(column)
        guard let line = source.range(ofLine: cell.line) else { return source.place(line: row.line) }
        let bytes = source.bytes[cell.bytes.lowerBound..<min(cell.bytes.upperBound, line.upperBound)]
        let text = bytes.drop(while: Self.isBlank)
        let end = text.lastIndex { !Self.isBlank($0) } ?? text.startIndex
        // Of an empty cell the place is where it begins.
        let start = text.isEmpty ? bytes.startIndex : text.startIndex
        return source.place(
            line: cell.line, byte: start - line.lowerBound + 1, byteLength: text.isEmpty ? 1 : end + 1 - start)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension String {
    /// What of a cell a message shows.
    var excerpt: String { (count > 60 ? prefix(60) + "…" : self[...]).description.escapedForTerminal }

    /// With a blank for each line end and what blanks stand around it.
    var onOneLine: String {
        guard utf8.contains(UInt8(ascii: "\n")) else { return trimmed }
        return split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
