import Foundations
import Markdown

/// A table's texts, laid out for a page on which every character has the same width.
struct TextTable {
    private let headings: [String]
    private let rows: [[String]]
    private let alignments: [ColumnAlignment]
    private let count: Int

    /// A table of texts with spaces and no-break spaces; rows may be shorter than the longest of them.
    init(headings: [String], rows: [[String]], alignments: [ColumnAlignment]) {
        let count = max(headings.count, rows.map(\.count).max() ?? 0)
        func filled(_ cells: [String]) -> [String] { cells + Array(repeating: "", count: count - cells.count) }
        self.headings = filled(headings)
        self.rows = rows.map(filled)
        self.alignments = alignments + Array(repeating: .none, count: count - alignments.count)
        self.count = count
    }

    private var hasHeadings: Bool { headings.contains { !$0.isEmpty } }

    // MARK: Columns

    /// The lines of the table in columns; nil when they are wider than the room.
    func columns(room: Int) -> [String]? {
        let cells = ((hasHeadings ? [headings] : []) + rows).map { $0.map(Cell.init) }
        let widths = (0..<count).map { column in cells.reduce(0) { max($0, $1[column].columns) } }
        guard widths.reduce(0, +) + 3 * (count - 1) <= room else { return nil }
        var lines = cells.map { line($0, widths) }
        if hasHeadings {
            let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-")
            lines.insert(rule, at: 1)
        }
        return lines
    }

    private struct Cell {
        let text: String
        let columns: Int

        init(_ words: String) {
            text = LineWrapping.line(words)
            columns = text.displayColumns
        }
    }

    private func line(_ cells: [Cell], _ widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let padding = widths[column] - cell.columns
            let before =
                switch alignments[column] {
                case .none, .left: 0
                case .center: padding / 2
                case .right: padding
                }
            line += column == 0 ? "" : " | "
            line += String(repeating: " ", count: before) + cell.text
            if column < cells.count - 1 { line += String(repeating: " ", count: padding - before) }
        }
        while line.utf8.last == 0x20 { line.removeLast() }
        return line
    }

    // MARK: Records

    /// A record for each row: `Heading: cell` for each cell that is not empty.
    ///
    /// The heading of a column in which all cells are empty stands in the first record, so that no word is lost.
    var records: [[String]] {
        let isUsed = (0..<count).map { column in rows.contains { !$0[column].isEmpty } }
        if rows.isEmpty { return [headings.filter { !$0.isEmpty }] }
        return rows.enumerated().map { index, row in
            (0..<count).compactMap { column in
                let (heading, cell) = (headings[column], row[column])
                if cell.isEmpty { return index == 0 && !isUsed[column] && !heading.isEmpty ? heading + ":" : nil }
                return heading.isEmpty ? cell : "\(heading): \(cell)"
            }
        }
    }
}
