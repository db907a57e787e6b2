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
            let text = write(value.value)
            if ChartFrame.width(text) + 3 <= slot {
                let place = value.value < .zero ? y + 13 : y - 4
                shapes.texts.append(ChartTextContext(kind: "value", x: x, y: place, anchor: "middle", text: text))
            }
        }
        return shapes
    }

    private func write(_ value: ExactDecimal) -> String {
        frame.panel.isPercent ? phrasing.percentSign(value) : phrasing.number(value)
    }
}
