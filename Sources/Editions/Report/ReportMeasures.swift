import Content
import Foundations
import Goals

/// How measures stood at the end of the year beside the end of the year before, in a table and charts.
struct ReportMeasures {
    let year: ReportYear
    let span: Period

    private var words: ReportWords { year.words }
    private var phrasing: Phrasing { year.words.phrasing }

    /// A measure that has a figure of the span.
    private struct Line {
        let name: String
        let series: MeasureSeries
        let last: MeasureSeries.Value
        /// What it was when the year before ended.
        let before: MeasureSeries.Value?
    }

    func markdown() -> String? {
        let lines = self.lines
        if lines.isEmpty { return nil }
        return (["## " + words.pick("Mått", "Measures"), intro, table(lines)] + charts(lines)).joined(separator: "\n\n")
    }

    /// By name, in the order of the tables.
    private var lines: [Line] {
        let all = year.site.measureSeries
        var seen: Set<String> = []
        return year.site.measures.filter { seen.insert($0.name.folded).inserted }.compactMap { measure in
            guard let series = all[measure.name.folded], let last = series.last(in: span, upTo: span.end) else {
                return nil
            }
            return Line(
                name: measure.name, series: series, last: last, before: series.last(atOrBefore: span.start - 1))
        }
    }

    private var intro: String {
        words.pick(
            "Tabellen visar det senast avlästa värdet vid slutet av \(year.earlierTitle) och \(end).",
            "The table shows the latest value at the end of \(year.earlierTitle) and \(end).")
    }

    /// `vid slutet av 2025`, `den 21 november 2026`.
    private var end: String {
        year.isOver
            ? words.pick("vid slutet av \(year.title)", "at the end of \(year.title)")
            : words.pick("", "on ") + words.fullDate(span.end)
    }

    // MARK: Table

    private func table(_ lines: [Line]) -> String {
        let rows = lines.map { line in
            let before = line.before?.value
            return [
                year.site.settings.label(ofMeasure: line.name).text.escapedForMarkdown,
                before.map { value($0, line) } ?? "–", value(line.last.value, line),
                before.map { difference(line.last.value - $0, line) } ?? "–",
                before.flatMap { line.series.isPercent ? nil : growth($0, line.last.value) } ?? "–",
                words.dates.bare(line.last.day),
            ]
        }
        let columns = [
            (words.pick("Mått", "Measure"), false),
            (words.pick("Slutet av \(year.earlierTitle)", "End of \(year.earlierTitle)"), true),
            (
                year.isOver
                    ? words.pick("Slutet av \(year.title)", "End of \(year.title)")
                    : words.fullDate(span.end).capitalizedFirst, true
            ),
            (words.pick("Förändring", "Change"), true), (words.pick("I procent", "In percent"), true),
            (words.pick("Avläst", "Read on"), true),
        ]
        return MarkdownTable(columns: columns, rows: rows).text
    }

    private func value(_ value: ExactDecimal, _ line: Line) -> String {
        line.series.isPercent ? phrasing.percentSign(value) : phrasing.number(value)
    }

    /// `+154`, `−12`, `+5,3 procentenheter`.
    private func difference(_ change: ExactDecimal, _ line: Line) -> String {
        guard line.series.isPercent else { return signed(change) + phrasing.number(change.magnitude) }
        return signed(change) + phrasing.hundredths(change.magnitude)
            + words.pick(" procentenheter", " percentage points")
    }

    /// `+13,1 %`, to a tenth; nil when there is nothing above zero to grow from.
    private func growth(_ before: ExactDecimal, _ now: ExactDecimal) -> String? {
        guard let growth = (now - before).part(of: before, places: 3) else { return nil }
        return signed(growth) + phrasing.percentSign(growth.magnitude)
    }

    private func signed(_ change: ExactDecimal) -> String { change > .zero ? "+" : change < .zero ? "−" : "" }

    // MARK: Charts

    /// Whether it has two values at least to draw a line between.
    private func isCurve(_ line: Line) -> Bool {
        line.series.values.count { $0.day >= span.start - 1 && $0.day <= span.end } > 1
    }

    /// A chart of the numbers and one of the shares.
    private func charts(_ lines: [Line]) -> [String] {
        [false, true].compactMap { isPercent in
            let names = lines.filter { $0.series.isPercent == isPercent && isCurve($0) }.map {
                "\"\($0.name.escapedForYAML)\""
            }
            if names.isEmpty { return nil }
            return """
                ```\(words.pick("diagram", "chart"))
                \(words.pick("mått", "measures")): [\(names.joined(separator: ", "))]
                \(words.pick("från", "from")): \(span.start - 1)
                \(words.pick("till", "to")): \(span.end)
                ```
                """
        }
    }
}
