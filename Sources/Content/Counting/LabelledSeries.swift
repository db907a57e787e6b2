import Foundations
import Goals

/// A measure's values over time, with what it is called.
public struct LabelledSeries: Sendable {
    /// What it is called.
    public let label: MeasureLabel
    /// Its values.
    public let series: MeasureSeries

    /// The values of some days: from one on, up to and including another; of two of one day, the later row.
    public func within(from first: Day? = nil, to last: Day? = nil) -> LabelledSeries {
        var values: [MeasureSeries.Value] = []
        for value in series.values where first.map({ value.day >= $0 }) ?? true && last.map({ value.day <= $0 }) ?? true
        {
            if values.last?.day == value.day { values.removeLast() }
            values.append(value)
        }
        return LabelledSeries(label: label, series: MeasureSeries(values, isPercent: series.isPercent))
    }
}

extension Site {
    /// All values of some measures, in the order of the names; names are compared as people compare words.
    public func series(ofMeasures names: [String]) -> [LabelledSeries] {
        let wanted = Set(names.map(\.folded))
        var folded: [String: String] = [:]
        var rows: [String: [Measure]] = [:]
        for measure in measures {
            let key = folded[measure.name] ?? measure.name.folded
            folded[measure.name] = key
            if wanted.contains(key) { rows[key, default: []].append(measure) }
        }
        return names.map { name in
            LabelledSeries(
                label: settings.label(ofMeasure: name), series: MeasureSeries(rows: rows[name.folded] ?? []))
        }
    }

    /// The measures by name.
    public var measureSeries: [String: MeasureSeries] {
        Dictionary(grouping: measures, by: \.name.folded).mapValues(MeasureSeries.init(rows:))
    }
}

extension MeasureSeries {
    /// The rows of one measure; they are shares when one of them is written with a percent sign.
    init(rows: [Measure]) {
        self.init(
            rows.map { Value(day: $0.day, value: $0.value) }, isPercent: rows.contains { $0.text.hasSuffix("%") })
    }
}
