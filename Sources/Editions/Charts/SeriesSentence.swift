import Content
import Foundations
import Goals

/// What a measure's values say, in a sentence counted from them: how it went from the first to the last, and the highest and
/// the lowest. It says no causes.
struct SeriesSentence {
    private let label: MeasureLabel
    private let series: MeasureSeries
    private let phrasing: Phrasing

    init(_ labelled: LabelledSeries, language: String) {
        label = labelled.label
        series = labelled.series
        phrasing = Phrasing(language: language)
    }

    private var values: [MeasureSeries.Value] { series.values }
    private var dates: GoalDates { GoalDates(phrasing: phrasing, thisYear: nil) }
    private var lowest: MeasureSeries.Value? { values.min { $0.value < $1.value } }
    /// The first of those that are highest.
    private var highest: MeasureSeries.Value? { values.max { $0.value < $1.value } }

    /// From the first value to the last: `Följare på Facebook: från 1 180 den 31 december 2024 till 1 417 den 31 oktober
    /// 2026, en ökning med 20 procent.` The highest and the lowest are said where they are neither. Nil without values.
    var change: String? {
        guard let first = values.first, let last = values.last else { return nil }
        return [way(first, last), peak(first, last), trough(first, last)].compactMap { $0 }.joined(separator: " ")
    }

    /// The lowest, the highest and the latest value: for what is counted anew each time. Nil without values.
    var range: String? {
        guard values.count > 2, let lowest, let highest, let last = values.last, lowest.value < highest.value else {
            return change
        }
        let (low, high) = (write(lowest.value), write(highest.value))
        let ends = phrasing.pick(
            "\(label.text): från \(low) som lägst, \(day(lowest)), till \(high) som högst, \(day(highest)).",
            "\(label.text): from \(low) at the lowest, \(day(lowest)), to \(high) at the highest, \(day(highest)).")
        if last.value == highest.value || last.value == lowest.value { return ends }
        return ends + " "
            + phrasing.pick(
                "Det senaste värdet är \(write(last.value)), \(day(last)).",
                "The latest value is \(write(last.value)), \(day(last)).")
    }

    /// A value of the measure: `41,3 procent`, `1 587`.
    func write(_ value: ExactDecimal) -> String {
        series.isPercent ? phrasing.percent(value) : phrasing.number(value)
    }

    private func day(_ value: MeasureSeries.Value) -> String {
        phrasing.pick("", "on ") + dates.day(value.day)
    }

    private func way(_ first: MeasureSeries.Value, _ last: MeasureSeries.Value) -> String {
        let (before, after) = (write(first.value), write(last.value))
        if first.day == last.day { return "\(label.text): \(before) \(day(first))." }
        if first.value == last.value {
            return lowest?.value == highest?.value
                ? phrasing.pick(
                    "\(label.text): oförändrat \(before) från \(day(first)) till \(day(last)).",
                    "\(label.text): unchanged at \(before) from \(dates.day(first.day)) to \(dates.day(last.day)).")
                : phrasing.pick(
                    "\(label.text): \(before) både \(day(first)) och \(day(last)).",
                    "\(label.text): \(before) both \(day(first)) and \(day(last)).")
        }
        let amount = difference(first.value, last.value)
        let turn =
            first.value < last.value
            ? phrasing.pick("en ökning med \(amount)", "an increase of \(amount)")
            : phrasing.pick("en minskning med \(amount)", "a decrease of \(amount)")
        return phrasing.pick(
            "\(label.text): från \(before) \(day(first)) till \(after) \(day(last)), \(turn).",
            "\(label.text): from \(before) \(day(first)) to \(after) \(day(last)), \(turn).")
    }

    private func peak(_ first: MeasureSeries.Value, _ last: MeasureSeries.Value) -> String? {
        guard let highest, highest.value > max(first.value, last.value) else { return nil }
        return phrasing.pick(
            "Högsta värdet är \(write(highest.value)), \(day(highest)).",
            "The highest value is \(write(highest.value)), \(day(highest)).")
    }

    private func trough(_ first: MeasureSeries.Value, _ last: MeasureSeries.Value) -> String? {
        guard let lowest, lowest.value < min(first.value, last.value) else { return nil }
        return phrasing.pick(
            "Lägsta värdet är \(write(lowest.value)), \(day(lowest)).",
            "The lowest value is \(write(lowest.value)), \(day(lowest)).")
    }

    /// How much two values differ: percent of the first where that says something, else the number; percentage points for
    /// shares.
    private func difference(_ first: ExactDecimal, _ last: ExactDecimal) -> String {
        let amount = (last - first).magnitude
        if series.isPercent { return points(amount) }
        let percent = amount.part(of: first, places: 3).map { $0 * ExactDecimal(100) }
        guard let percent, last > .zero, percent >= .tenth, percent <= ExactDecimal(200) else {
            return phrasing.number(amount)
        }
        let shown = percent < ExactDecimal(10) ? percent : percent.rounded(to: 0)
        return phrasing.number(shown) + phrasing.pick(" procent", " percent")
    }

    private func points(_ fraction: ExactDecimal) -> String {
        let exact = fraction * ExactDecimal(100)
        let points = exact.rounded(to: 2) == .zero ? exact : exact.rounded(to: 2)
        return phrasing.number(points)
            + (points == .one
                ? phrasing.pick(" procentenhet", " percentage point")
                : phrasing.pick(" procentenheter", " percentage points"))
    }
}

extension ExactDecimal {
    fileprivate static let tenth = ExactDecimal.one.divided(by: 10, places: 1)
}
