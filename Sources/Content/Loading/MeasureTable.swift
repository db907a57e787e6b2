import Diagnostics
import Foundations
import SwiftCSV

/// Reads `data/measures*.csv`: date, measure, value.
struct MeasureTable {
    /// The largest table, in bytes.
    static let largest = 8 << 20

    /// The figures, with a finding for each row that cannot be read.
    static func read(_ source: SourceText) -> (measures: [Measure], findings: [Finding]) {
        let text = String(decoding: source.bytes, as: UTF8.self)
        guard let header = text.split(separator: "\n").first else { return ([], [.emptyFile(at: source.whole)]) }
        let delimiter: CSVDelimiter = header.contains(";") ? .semicolon : .comma
        guard let table = try? EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false) else {
            return (
                [],
                [
                    .badTable(
                        Wording(
                            "tabellen går inte att läsa; ett citattecken är kanske inte avslutat",
                            "the table cannot be read; a quotation mark is perhaps not closed"), at: source.whole)
                ]
            )
        }
        let names = table.header.map { $0.folded }
        guard let date = column("date", "datum", names), let measure = column("measure", "mått", names),
            let value = column("value", "värde", names)
        else {
            return (
                [],
                [
                    .badTable(
                        Wording(
                            "tabellen ska ha kolumnerna date, measure och value",
                            "the table must have the columns date, measure and value"), at: source.place(line: 1))
                ]
            )
        }
        var measures: [Measure] = []
        var findings: [Finding] = []
        var line = 2
        for row in table.rows {
            defer { line += 1 + row.reduce(0) { $0 + $1.count { $0 == "\n" } } }
            if row.allSatisfy({ $0.trimmed.isEmpty }) { continue }
            // The library fills short rows up with empty cells; where they end is seen by the last that holds something.
            let cells = (row.lastIndex { !$0.isEmpty } ?? -1) + 1
            guard cells <= names.count, cells > max(date, measure, value), row.count >= names.count else {
                findings.append(
                    .badTable(
                        Wording(
                            "raden har \(cells) celler men rubrikraden \(names.count)",
                            "the row has \(cells) cells but the heading \(names.count)"), at: source.place(line: line)))
                continue
            }
            guard case .success(let day) = DateReading.read(row[date]) else {
                findings.append(
                    .badTable(
                        Wording(
                            "”\(row[date].escapedForTerminal)” är inget datum",
                            "“\(row[date].escapedForTerminal)” is no date"), at: source.place(line: line)))
                continue
            }
            let figure = row[value].trimmed
            guard let number = ExactDecimal(parsing: figure) else {
                findings.append(
                    .badTable(
                        Wording(
                            "”\(figure.escapedForTerminal)” är inget tal", "“\(figure.escapedForTerminal)” is no number"
                        ), at: source.place(line: line)))
                continue
            }
            measures.append(Measure(name: row[measure].trimmed.nfc, day: day.day, text: figure, value: number))
        }
        return (measures, findings)
    }

    private static func column(_ english: String, _ swedish: String, _ names: [String]) -> Int? {
        names.firstIndex { $0 == english || $0 == swedish }
    }
}
