import Content
import Foundations
import Goals

/// Lines over time. Each has its dashes, its marks and its name where it ends; colours come on top of that.
struct LineDrawing {
    let frame: ChartFrame
    private let names: [ChartName]

    init(_ size: ChartFrame.Size, _ panel: ChartPanel, days: Period, axis: ChartAxis, _ phrasing: Phrasing) {
        names = panel.measures.enumerated().compactMap { offset, measure in
            measure.series.values.last.map {
                ChartName(
                    kind: "s\(offset + 1)", title: panel.measures.count > 1 ? measure.label.title : nil,
                    value: measure.series.isPercent ? phrasing.percentSign($0.value) : phrasing.number($0.value),
                    last: $0, widest: size.widestNames)
            }
        }
        frame = ChartFrame(
            size, panel, days: days, axis: axis, names: (names.map(\.width).max() ?? 0) + 12,
            leastHeight: names.map(\.height).reduce(0, +))
    }

    /// The lines in their axes.
    func shapes(_ language: String) -> ChartShapes {
        var shapes = frame.valueAxis()
        guard let days = frame.panel.days else { return shapes }
        shapes.add(
            frame.dayAxis(
                ChartDays(first: days.start, last: days.end, language: language).ticks(frame.size.mostDays),
                marked: true))
        for (offset, measure) in frame.panel.measures.enumerated() {
            shapes.add(line(measure.series.values, "s\(offset + 1)", number: offset))
        }
        shapes.add(ends())
        return shapes
    }

    private func line(_ values: [MeasureSeries.Value], _ kind: String, number: Int) -> ChartShapes {
        var shapes = ChartShapes()
        for run in ChartRun.runs(of: values) {
            let share = frame.size.mostValues * run.values.count / max(1, values.count)
            let points = ChartRun.thinned(run.values, to: max(4, share))
            if points.count > 1 {
                let places = points.map { (frame.x($0.day), frame.y($0.value)) }
                shapes.curves.append(ChartCurveContext(kind: kind, points: ChartNumber.points(places)))
            }
            let marked = values.count <= frame.size.mostMarks ? points : points.count == 1 ? points : []
            for value in marked { shapes.add(mark(value, kind, number)) }
        }
        if values.count > frame.size.mostMarks, let last = values.last { shapes.add(mark(last, kind, number)) }
        return shapes
    }

    /// A circle, a square, a triangle, a diamond, a triangle on its point.
    private func mark(_ value: MeasureSeries.Value, _ kind: String, _ number: Int) -> ChartShapes {
        let (x, y) = (frame.x(value.day), frame.y(value.value))
        var shapes = ChartShapes()
        let corners: [(Double, Double)]
        switch number % ChartPanel.mostLines {
        case 0:
            shapes.dots.append(ChartDotContext(kind: kind, x: x, y: y, radius: 3))
            return shapes
        case 1: corners = [(-3, -3), (3, -3), (3, 3), (-3, 3)]
        case 2: corners = [(0, -4), (4, 3), (-4, 3)]
        case 3: corners = [(0, -4.5), (4.5, 0), (0, 4.5), (-4.5, 0)]
        default: corners = [(0, 4), (4, -3), (-4, -3)]
        }
        shapes.marks.append(
            ChartMarkContext(kind: kind, points: ChartNumber.points(corners.map { (x + $0.0, y + $0.1) })))
        return shapes
    }

    /// The lines' names beside where they end, moved apart where they would stand on each other.
    private func ends() -> ChartShapes {
        var shapes = ChartShapes()
        let wanted = names.map { (name: $0, middle: frame.y($0.last.value)) }.sorted { $0.middle < $1.middle }
        var tops: [Double] = []
        for (name, middle) in wanted {
            let free = tops.isEmpty ? frame.top - 8 : tops[tops.count - 1] + wanted[tops.count - 1].name.height
            tops.append(max(middle - name.height / 2, free))
        }
        var limit = frame.bottom + 8
        for index in tops.indices.reversed() {
            tops[index] = min(tops[index], limit - wanted[index].name.height)
            limit = tops[index]
        }
        for (top, (name, middle)) in zip(tops, wanted) {
            let x = frame.x(name.last.day)
            let place = top + name.height / 2
            if x < frame.right - 4 || abs(place - middle) > 10 {
                shapes.lines.append(
                    ChartLineContext(kind: "leader", x1: x + 5, y1: middle, x2: frame.right + 6, y2: place))
            }
            for (offset, text) in name.lines.enumerated() {
                shapes.texts.append(
                    ChartTextContext(
                        kind: text == name.value ? "value" : "name \(name.kind)", x: frame.right + 9,
                        y: top + ChartFrame.line * Double(offset + 1) - 4, anchor: "start", text: text))
            }
        }
        return shapes
    }
}

/// A line's name with its last value, broken into short lines.
struct ChartName {
    let kind: String
    let value: String
    let last: MeasureSeries.Value
    /// The name, and the value below it.
    let lines: [String]

    init(kind: String, title: String?, value: String, last: MeasureSeries.Value, widest: Double) {
        self.kind = kind
        self.value = value
        self.last = last
        lines = (title.map { Self.broken($0, widest) } ?? []) + [value]
    }

    var width: Double { lines.map(ChartFrame.width).max() ?? 0 }
    var height: Double { Double(lines.count) * ChartFrame.line }

    /// At most three lines; what has no room is in the sentence and the table.
    private static func broken(_ title: String, _ widest: Double) -> [String] {
        var lines: [String] = []
        for word in title.split(separator: " ").map(String.init) {
            if let last = lines.last, ChartFrame.width(last + " " + word) <= widest {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        let isCut = lines.count > 3
        lines = lines.prefix(3).map { line in
            var line = line
            while ChartFrame.width(line) > widest, line.count > 2 { line = String(line.dropLast(2)) + "…" }
            return line
        }
        if isCut, let last = lines.last { lines[lines.count - 1] = last + " …" }
        return lines
    }
}
