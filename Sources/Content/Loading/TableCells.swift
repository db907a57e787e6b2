import Diagnostics
import Foundations

/// What cells are read as.
extension DataTable {
    /// The day of a cell; nil with a finding when it is none.
    mutating func day(_ row: Row, _ column: Int) -> Day? {
        let text = row.cells[column]
        if case .success(let date) = DateReading.read(text) { return date.day }
        add(
            text.isEmpty
                ? Wording("raden har inget datum", "the row has no date")
                : Wording(
                    "”\(text.excerpt)” är inget datum", "“\(text.excerpt)” is no date"),
            line: row.line)
        return nil
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
        add(.invisibleCharacter(scalar, key: headings[column], at: source.place(line: row.line)))
    }
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
