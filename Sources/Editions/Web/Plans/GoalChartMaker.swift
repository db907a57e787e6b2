import Foundations
import Goals

/// Draws how a goal stands, by its kind: bars for windows, dots for meetings, a bar with a mark for a single number, a curve
/// for a figure over time. A task has no chart.
struct GoalChartMaker {
    let standing: Standing
    let series: MeasureSeries?
    let day: Day
    let language: String

    static let width = 240.0
    /// Where the plot ends and the target's number begins.
    static let plot = 196.0

    private var words: GoalWords { GoalWords(language: language) }
    private var windows: [Window] { standing.windows }

    /// The chart; nil for a task, and where there is nothing to draw.
    func chart() -> GoalChartContext? {
        switch standing.goal.rule {
        case .task: nil
        case .followUp: windows.isEmpty ? nil : dots()
        case .change, .level: curve()
        case .count, .share, .growth:
            windows.count > 1 ? bars() : windows.first.flatMap { $0.status == .upcoming ? nil : meter($0) }
        }
    }

    // MARK: What the charts share

    /// A number as its chart writes it: `1 417`, `45 %`; large ones whole, upwards as counts must come.
    private func figure(_ value: ExactDecimal) -> String {
        if standing.isPercent { return words.phrasing.percentSign(value) }
        let isCoarse = value > ExactDecimal(100) || standing.goal.kind == .growth
        return isCoarse ? words.phrasing.number(value.roundedUp) : words.phrasing.number(value)
    }

    private func value(_ window: Window) -> Double? {
        if case .share = standing.goal.rule { return window.share.map(Double.init) }
        return window.count.map(Double.init) ?? window.value.map(Double.init)
    }

    /// The lower and the upper bound, each as a number and in digits.
    private func targets(_ bounds: Goal.Bounds?) -> [(value: Double, text: String)] {
        [bounds?.least, bounds?.most].compactMap { $0 }.map { (Double($0), figure($0)) }
    }

    /// What the target's lines say, where the plot ends.
    private func targetLines(
        _ targets: [(value: Double, text: String)], to end: Double = GoalChartMaker.plot, at y: (Double) -> Double
    )
        -> (lines: [ChartLineContext], texts: [ChartTextContext])
    {
        let lines = targets.map {
            ChartLineContext(kind: "target", x1: 0, y1: y($0.value), x2: end, y2: y($0.value))
        }
        let texts = targets.map {
            ChartTextContext(kind: "figure", x: end + 6, y: y($0.value) + 4, anchor: "start", text: $0.text)
        }
        return (lines, texts)
    }

    // MARK: Windows

    private func dots() -> GoalChartContext {
        let slot = min(Self.width / Double(windows.count), 22)
        let dots = windows.enumerated().map { offset, window in
            ChartDotContext(
                kind: window.status.rawValue, x: slot * (Double(offset) + 0.5), y: 12,
                radius: window.status == .upcoming ? 2 : max(1, min(7, slot / 2 - 2)))
        }
        return GoalChartContext(
            width: Int(Self.width), height: 24, label: StatusWords(language: language).text(windows.map(\.status)),
            ChartShapes(dots: dots))
    }

    private func bars() -> GoalChartContext {
        let targets = targets(windows.first?.target)
        let top = (windows.compactMap(value) + targets.map(\.value)).max().map { $0 > 0 ? $0 : 1 } ?? 1
        let (ceiling, floor) = (6.0, 54.0)
        func y(_ value: Double) -> Double { floor - (floor - ceiling) * value / top }
        let slot = min(28, Self.plot / Double(windows.count))
        let end = slot * Double(windows.count)
        let gap = min(4, slot * 0.25)
        let bars = windows.enumerated().map { offset, window in
            let height = window.status == .upcoming ? 1 : max(1.5, floor - y(value(window) ?? 0))
            return ChartBarContext(
                kind: window.status.rawValue, x: slot * Double(offset) + gap / 2, y: floor - height,
                width: slot - gap, height: height)
        }
        // Where nothing was done there is no bar to see: the sign stands there.
        let signs = windows.enumerated().filter { $1.status == .missed && value($1) == 0 && slot >= 12 }.map {
            ChartTextContext(
                kind: Status.missed.rawValue, x: slot * (Double($0.offset) + 0.5), y: floor - 6, anchor: "middle",
                text: words.sign(.missed))
        }
        let (lines, texts) = targetLines(targets, to: end, at: y)
        return GoalChartContext(
            width: Int(Self.width), height: 60, label: StatusWords(language: language).text(windows.map(\.status)),
            ChartShapes(bars: bars, lines: [Self.ground(floor, to: end)] + lines, texts: texts + signs))
    }

    private static func ground(_ y: Double, to end: Double = plot) -> ChartLineContext {
        ChartLineContext(kind: "ground", x1: 0, y1: y, x2: end, y2: y)
    }

    // MARK: One number

    private func meter(_ window: Window) -> GoalChartContext? {
        guard let value = value(window) else { return nil }
        let targets = targets(window.target)
        let baseline = window.baseline.map(Double.init)
        let top = ([value] + targets.map(\.value) + [baseline ?? 0]).max().map { $0 > 0 ? $0 * 1.15 : 1 } ?? 1
        func x(_ value: Double) -> Double { Self.width * value / top }
        let bars = [
            ChartBarContext(kind: "track", x: 0, y: 20, width: Self.width, height: 14),
            ChartBarContext(kind: window.status.rawValue, x: 0, y: 20, width: x(value), height: 14),
        ]
        let start = baseline.map { Self.mark("baseline", x($0)) } ?? []
        let marks = targets.flatMap { Self.mark("target", x($0.value)) }
        let texts = targets.map {
            ChartTextContext(
                kind: "figure", x: x($0.value), y: 12, anchor: x($0.value) < 30 ? "start" : "middle", text: $0.text)
        }
        return GoalChartContext(
            width: Int(Self.width), height: 40, label: label(words.figure(window, of: standing)),
            ChartShapes(bars: bars, lines: start + marks, texts: texts))
    }

    /// A line across the bar, with the ground's colour around it so that it is seen on every bar.
    private static func mark(_ kind: String, _ x: Double) -> [ChartLineContext] {
        ["halo", kind].map { ChartLineContext(kind: $0, x1: x, y1: 16, x2: x, y2: 38) }
    }

    /// The number and what is asked: `12,9 %. Målet: minst 10 procent`.
    private func label(_ number: String) -> String {
        "\(number). \(WordsContext(language: language)["target"]): "
            + words.target(standing.goal, isPercent: standing.isPercent)
    }

    // MARK: Over time

    private func curve() -> GoalChartContext? {
        let span = windows.last.flatMap { Period(start: standing.goal.span.start, end: $0.period.end) }
        guard let span, let series else { return nil }
        let points = series.points(in: span, upTo: day)
        guard let first = points.first, let last = points.last else { return nil }
        let targets = targets(windows.last?.target)
        let values = points.map { Double($0.value) } + targets.map(\.value)
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        func x(_ day: Day) -> Double {
            4 + (Self.plot - 8) * Double(max(0, day.number - span.start.number)) / Double(max(1, span.days - 1))
        }
        func y(_ value: Double) -> Double { high > low ? 48 - 36 * (value - low) / (high - low) : 30 }
        let places = points.map { (x($0.day), y(Double($0.value))) }
        let end = (x: x(last.day), y: y(Double(last.value)))
        let (lines, texts) = targetLines(targets, at: y)
        let change = points.count > 1 ? "\(figure(first.value)) → \(figure(last.value))" : figure(last.value)
        return GoalChartContext(
            width: Int(Self.width), height: 60, label: label(change),
            ChartShapes(
                lines: [Self.ground(57)] + lines,
                curves: points.count > 1 ? [ChartCurveContext(kind: "goal", points: ChartNumber.points(places))] : [],
                dots: [ChartDotContext(kind: standing.status.rawValue, x: end.x, y: end.y, radius: 4)], texts: texts))
    }
}

extension MeasureSeries {
    /// The value that stands when a span begins, and those of its days, up to a day; of very many, evenly chosen ones.
    func points(in span: Period, upTo day: Day) -> [Value] {
        let before = last(atOrBefore: span.start - 1).map { [Value(day: span.start, value: $0.value)] } ?? []
        let inside = values.filter { span.contains($0.day) && $0.day <= day }
        let points = before + inside
        let most = 60
        guard points.count > most else { return points }
        return (0..<most).map { points[$0 * (points.count - 1) / (most - 1)] }
    }
}
