import Diagnostics
import Foundations

/// Reads `data/measures*.csv`: date, measure, value.
struct MeasureTable {
    /// The figures, with a finding for each row that cannot be read.
    static func read(_ source: SourceText) -> (measures: [Measure], findings: [Finding]) {
        var table = DataTable(
            source, columns: .measureTable, required: ["date", "measure", "value"],
            example: Wording("2026-03-31;facebook.foljare;412", "2026-03-31,facebook.followers,412"))
        guard let date = table.column("date"), let measure = table.column("measure"), let value = table.column("value")
        else { return ([], table.findings) }
        var measures: [Measure] = []
        var names: [String: String] = [:]
        for row in table.rows {
            guard let day = table.day(row, date) else { continue }
            guard let number = table.number(row, value) else { continue }
            guard let name = table.text(row, measure, &names) else {
                table.add(.missingCell(.measure, at: table.place(row, measure)))
                continue
            }
            measures.append(Measure(name: name, day: day, text: row.cells[value], value: number))
        }
        return (measures, table.findings)
    }
}
