import Content
import Foundations
import Goals

/// One drawing of a chart: measures that share an axis. Measures in different units never do.
struct ChartPanel {
    /// What is drawn in it.
    let measures: [LabelledSeries]
    /// The values' axis, the same for all panels of a unit.
    let scale: ChartScale

    /// The most lines of a drawing: so many can be told apart without their colours.
    static let mostLines = 5

    /// The panels of a chart: one a unit, and one a measure when each value has a bar of its own.
    static func panels(_ measures: [LabelledSeries], _ kind: ChartSelection.Kind) -> [ChartPanel] {
        var units: [String] = []
        var groups: [String: [LabelledSeries]] = [:]
        for measure in measures {
            let unit = (measure.series.isPercent ? "%" : "") + (measure.label.unit?.folded ?? "")
            if groups[unit] == nil { units.append(unit) }
            groups[unit, default: []].append(measure)
        }
        return units.flatMap { unit -> [ChartPanel] in
            let group = groups[unit] ?? []
            let scale = ChartScale(
                group.flatMap { $0.series.values.map(\.value) }, mustHoldZero: kind == .bar,
                isPercent: group.first?.series.isPercent ?? false)
            let most = kind == .bar ? 1 : mostLines
            return stride(from: 0, to: group.count, by: most).map {
                ChartPanel(measures: Array(group[$0..<min($0 + most, group.count)]), scale: scale)
            }
        }
    }

    /// Whether the values are shares.
    var isPercent: Bool { measures.first?.series.isPercent ?? false }

    /// The first and the last day of any of its values; nil without values.
    var days: Period? {
        let ends = measures.flatMap { [$0.series.values.first?.day, $0.series.values.last?.day] }.compactMap { $0 }
        guard let first = ends.min(), let last = ends.max() else { return nil }
        return Period(start: first, end: last)
    }

    /// What it is called, when there are several: its measures.
    func title(_ phrasing: Phrasing) -> String { phrasing.list(measures.map(\.label.text)) }
}
