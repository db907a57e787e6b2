import Diagnostics
import Foundations
import SwiftCSV

/// A table of `content/data/`: a heading with known columns, and rows of cells.
///
/// Cells are parted by commas, semicolons or tabs, as the heading says or a first line `sep=;` before it.
struct DataTable {
    /// The largest table, in bytes.
    static let largest = 8 << 20
    /// The most columns, and the most bytes of the heading.
    static let mostColumns = 64
    static let longestHeading = 10_000
    /// The most findings of a table: a million of them help nobody.
    static let mostFindings = Fields.mostFindings

    /// One row: as many cells as the heading has columns, without blanks around them.
    struct Row {
        /// The line of the file on which it begins.
        let line: Int
        /// The byte with which it begins.
        let offset: Int
        let cells: [String]
    }

    let source: SourceText
    /// The rows that hold something and could be read.
    private(set) var rows: [Row] = []
    private(set) var findings: [Finding] = []
    /// Where each column stands, by its English name.
    private var columns: [String: Int] = [:]
    private var width = 0
    /// What parts the cells.
    private(set) var delimiter = UInt8(ascii: ",")
    /// The heading as it was written.
    private(set) var headings: [String] = []

    /// Reads a table with some columns, of which some have to be there. `example` is a row as it should be.
    init(_ source: SourceText, columns table: KeyTable, required: [String], example: Wording) {
        self.source = source
        self.example = example
        let (start, separator) = Self.separator(source.bytes)
        let heading = source.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        delimiter = separator ?? Self.delimiter(heading)
        var records = TableRecords(source.bytes, delimiter: delimiter, from: start, line: start > 0 ? 2 : 1)
        guard let header = records.next(), source.bytes[start...].contains(where: { $0 > 0x20 }) else {
            findings = [.emptyFile(at: source.whole)]
            return
        }
        if header.bytes.count > Self.longestHeading {
            findings = [.tooManyColumns(most: Self.mostColumns, at: Place(file: source.file, line: header.line))]
            return
        }
        guard let names = cells(header) else { return }
        if readHeading(names, table, required, line: header.line) { readRows(&records) }
        if let lost = LostLetters.finding(in: source) { add(lost) }
    }

    private let example: Wording

    /// The place of a column; nil when the table has none of that name.
    func column(_ name: String) -> Int? { columns[name] }

    /// Adds a finding about a row as a whole.
    private mutating func add(_ what: Wording, line: Int) {
        add(.badTable(what, example: example, at: source.place(line: line)))
    }

    /// Adds a finding, unless there are too many; an error stops the build whatever came before.
    mutating func add(_ finding: Finding) {
        if findings.count < Self.mostFindings || finding.severity == .error && !findings.hasErrors {
            findings.append(finding)
        }
    }

    // MARK: The heading

    /// `sep=;` on the first line, as Excel writes it.
    private static func separator(_ bytes: [UInt8]) -> (start: Int, separator: UInt8?) {
        guard bytes.count > 4, bytes.starts(with: "sep=".utf8) || bytes.starts(with: "SEP=".utf8) else {
            return (0, nil)
        }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return end == 5 ? (min(end + 1, bytes.count), bytes[4]) : (0, nil)
    }

    /// What parts the cells of the heading: what it has most of, outside of quotation marks.
    private static func delimiter(_ heading: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in heading {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
        }
        return [UInt8(ascii: ";"), UInt8(ascii: "\t")].reduce(UInt8(ascii: ",")) {
            counts[$1] ?? 0 > counts[$0] ?? 0 ? $1 : $0
        }
    }

    /// Reads the names of the columns, and tells whether they say enough for the rows to be read: a column that nobody knows
    /// is left aside.
    private mutating func readHeading(_ names: [String], _ table: KeyTable, _ required: [String], line: Int) -> Bool {
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        headings = Array(names.prefix(width))
        if width > Self.mostColumns {
            add(.tooManyColumns(most: Self.mostColumns, at: source.place(line: line)))
            return false
        }
        var isClear = true
        var guesses: Set<String> = []
        for (index, name) in headings.enumerated() {
            let place = source.place(of: name, fromLine: line, throughLine: line)
            guard let key = table.key(named: name) else {
                let nearest = table.nearest(to: name)
                nearest.flatMap { table.key(named: $0) }.map { _ = guesses.insert($0.english) }
                add(.unknownColumn(name, nearest: nearest, known: table.columnNames, at: place))
                if name.isEmpty { isClear = false }
                continue
            }
            if columns.updateValue(index, forKey: key.english) != nil {
                add(.columnTwice(name, at: place))
                isClear = false
            }
        }
        let missing = required.filter { columns[$0] == nil && !guesses.contains($0) }.compactMap(table.key)
        if !missing.isEmpty {
            add(.missingColumns(missing.map { Wording($0.swedish, $0.english) }, at: source.place(line: line)))
        }
        return missing.isEmpty && isClear
    }

    // MARK: The rows

    private mutating func readRows(_ records: inout TableRecords) {
        while let record = records.next(), findings.count < Self.mostFindings {
            guard let cells = cells(record) else {
                records.skipLine(of: record)
                continue
            }
            if cells.allSatisfy(\.isEmpty) { continue }
            if cells.count == width {
                rows.append(Row(line: record.line, offset: record.bytes.lowerBound, cells: cells))
            } else if cells.count > width, cells[width...].allSatisfy(\.isEmpty) {
                rows.append(
                    Row(line: record.line, offset: record.bytes.lowerBound, cells: Array(cells[..<width])))
            } else {
                add(
                    Wording(
                        "raden har \(cells.count) \(cells.count == 1 ? "cell" : "celler") men rubrikraden \(width)",
                        "the row has \(cells.count) \(cells.count == 1 ? "cell" : "cells") but the heading \(width)"),
                    line: record.line)
            }
        }
    }

    /// The cells of a row without quotation marks.
    private static func plainCells(_ bytes: [UInt8], _ range: Range<Int>, _ delimiter: UInt8) -> [String] {
        bytes.withUnsafeBufferPointer { bytes in
            var cells: [String] = []
            var start = range.lowerBound
            for index in range.lowerBound...range.upperBound {
                guard index == range.upperBound || bytes[index] == delimiter else { continue }
                cells.append(
                    start == index
                        ? ""
                        : String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self).trimmed)
                start = index + 1
            }
            return cells
        }
    }

    /// The cells of a row; nil with a finding when its quotation marks do not add up.
    private mutating func cells(_ record: TableRecords.Record) -> [String]? {
        if !record.holdsQuotes { return Self.plainCells(source.bytes, record.bytes, delimiter) }
        if record.isOpen {
            add(.openQuote(at: source.place(line: record.line)))
            return nil
        }
        // The line end closes the last cell, also where the file ends without one.
        let text = String(decoding: source.bytes[record.bytes], as: UTF8.self) + "\n"
        let reading = try? CSV<HeadingOnly>(
            string: text, delimiter: .character(Character(Unicode.Scalar(delimiter))), loadColumns: false)
        guard let cells = reading?.header.map(\.trimmed) else {
            add(.strayQuote(at: source.place(line: record.line)))
            return nil
        }
        return cells
    }
}

/// What the library reads of one row: the cells and nothing after them.
private struct HeadingOnly: CSVView {
    let rows: [[String]] = []
    let columns: Never? = nil

    init(header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?) {}

    func serialize(header: [String], delimiter: CSVDelimiter) -> String {
        header.joined(separator: String(delimiter.rawValue))
    }
}

extension KeyTable {
    /// The names of all columns.
    fileprivate var columnNames: Wording {
        Wording(keys.map(\.swedish).joined(separator: ", "), keys.map(\.english).joined(separator: ", "))
    }
}
