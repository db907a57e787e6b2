import Foundations
import Goals

/// Bars over time, of one measure: each from nothing to its value, at its day.
struct BarDrawing {
    let frame: ChartFrame
    private let phrasing: Phrasing

    init(_ size: ChartFrame.Size, _ panel: ChartPanel, days: Period, axis: ChartAxis, _ phrasing: Phrasing) {
        let values = panel.measures.flatMap(\.series.values)
        let distances = zip(values, values.dropFirst()).map { $1.day.number - $0.day.number }
        frame = ChartFrame(
            size, panel, days: days, axis: axis, names: 0, margin: Double(distances.min() ?? days.days) / 2)
        slot = Double(distances.min() ?? days.days) * frame.dayWidth
        self.phrasing = phrasing
    }

    /// The room of a bar.
    private let slot: Double

    /// The bars in their axes.
    func shapes(_ language: String) -> ChartShapes {
        var shapes = frame.valueAxis()
        let all = frame.panel.measures.flatMap(\.series.values)
        guard let days = frame.panel.days else { return shapes }
        let values = ChartRun.thinned(all, to: frame.size.mostValues)
        let axis = ChartDays(first: days.start, last: days.end, language: language)
        shapes.add(
            values.count > 40
                ? frame.dayAxis(axis.ticks(frame.size.mostDays), marked: true)
                : frame.dayAxis(axis.named(values.map(\.day)), marked: false))
        let width = max(1, min(slot * 0.72, 44))
        let ground = frame.y(.zero)
        for value in values {
            let (x, y) = (frame.x(value.day), frame.y(value.value))
            shapes.bars.append(
                ChartBarContext(
                    kind: "s1", x: x - width / 2, y: min(y, ground), width: width, height: max(0.5, abs(ground - y))))
        }
        shapes.texts += names(values, barWidth: width)
        return shapes
    }

    /// The values over their bars, but for those that would run into a neighbour's bar or value.
    private func names(_ values: [MeasureSeries.Value], barWidth: Double) -> [ChartTextContext] {
        let names = values.map { value in
            Name(
                text: write(value.value), x: frame.x(value.day), top: frame.y(value.value),
                isBelow: value.value < .zero)
        }
        return names.enumerated().filter { index, name in
            [index - 1, index + 1].allSatisfy { !names.indices.contains($0) || !name.meets(names[$0], barWidth) }
        }.map { ChartTextContext(kind: "value", x: $1.x, y: $1.place, anchor: "middle", text: $1.text) }
    }

    /// A value that stands at the end of its bar.
    private struct Name {
        let text: String
        let x: Double
        let top: Double
        let isBelow: Bool

        /// Where its letters stand.
        var place: Double { isBelow ? top + 13 : top - 4 }

        /// Whether it would run into a neighbour's value, or into its bar.
        func meets(_ other: Name, _ barWidth: Double) -> Bool {
            let (distance, half) = (abs(x - other.x), ChartFrame.width(text) / 2)
            let isBeside = distance < half + ChartFrame.width(other.text) / 2 + 3 && abs(place - other.place) < 13
            let isBehind = isBelow == other.isBelow && (isBelow ? other.top > top : other.top < top)
            return isBeside || (isBehind && distance < half + barWidth / 2 + 1)
        }
    }

    private func write(_ value: ExactDecimal) -> String {
        frame.panel.isPercent ? phrasing.percentSign(value) : phrasing.number(value)
    }
}
