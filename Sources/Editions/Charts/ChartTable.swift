import Content
import Foundations
import Goals

/// A chart's figures by day, as its table shows them: one column a measure.
struct ChartTable {
    /// What the columns are called.
    let columns: [String]
    /// The days, the earliest first, and each measure's value on them; nil where none was written.
    let rows: [(day: Day, values: [String?])]
    /// How many earlier days were left out.
    let omitted: Int

    /// The latest days of some measures, at most so many.
    init(_ measures: [LabelledSeries], latest most: Int, language: String) {
        let phrasing = Phrasing(language: language)
        var byDay: [Day: [String?]] = [:]
        for (column, measure) in measures.enumerated() {
            for value in measure.series.values {
                byDay[value.day, default: .init(repeating: nil, count: measures.count)][column] =
                    measure.series.isPercent ? phrasing.percentSign(value.value) : phrasing.number(value.value)
            }
        }
        let days = byDay.keys.sorted()
        columns = measures.map(\.label.text)
        rows = days.suffix(most).map { ($0, byDay[$0] ?? []) }
        omitted = max(0, days.count - most)
    }

    /// Says that earlier days were left out; nil when none were.
    func note(language: String) -> String? {
        let phrasing = Phrasing(language: language)
        guard omitted > 0 else { return nil }
        let (shown, all) = (phrasing.number(rows.count), phrasing.number(rows.count + omitted))
        return phrasing.pick(
            "Tabellen visar de \(shown) senaste av \(all) dagar.", "The table shows the latest \(shown) of \(all) days."
        )
    }
}
