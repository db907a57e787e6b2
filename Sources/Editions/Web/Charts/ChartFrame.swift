import Foundations
import Goals

/// A drawing's measures, in units that are pixels when it has its own size: where the plot lies, and where values and days lie
/// in it.
struct ChartFrame {
    /// A narrow drawing is for telephones, a wide one for the rest: text would be too small or too large in one for both.
    enum Size: String, CaseIterable {
        case narrow, wide

        var width: Double { self == .narrow ? 320 : 640 }
        /// The plot's height.
        var plotHeight: Double { self == .narrow ? 170 : 220 }
        /// The widest column for the lines' names.
        var widestNames: Double { self == .narrow ? 84 : 170 }
        /// The most named days of an axis.
        var mostDays: Int { self == .narrow ? 4 : 8 }
        /// The most values of a line or of bars.
        var mostValues: Int { self == .narrow ? 120 : 240 }
        /// The most values that have a mark each.
        var mostMarks: Int { self == .narrow ? 16 : 40 }
    }

    let size: Size
    let panel: ChartPanel
    let axis: ChartAxis
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private let days: Period
    /// Days left free before the first and after the last: half a bar.
    private let margin: Double

    /// The height of a line of text.
    static let line = 15.0

    init(
        _ size: Size, _ panel: ChartPanel, days: Period, axis: ChartAxis, names: Double, leastHeight: Double = 0,
        margin: Double = 0
    ) {
        self.size = size
        self.panel = panel
        self.axis = axis
        self.days = days
        self.margin = margin
        left = min(axis.labels.map(Self.width).max() ?? 0, size.width * 0.4) + 8
        right = size.width - max(names, 12)
        top = axis.heading == nil ? 10 : 28
        bottom = top + max(size.plotHeight, leastHeight)
    }

    /// The drawing's height: below the plot stand the days and the years.
    var height: Double { bottom + 2 * Self.line + 8 }

    /// How many units a day takes.
    var dayWidth: Double { (right - left) / max(1, Double(days.days - 1) + 2 * margin) }

    /// Where a day lies across; a single day in the middle.
    func x(_ day: Day) -> Double {
        if days.days == 1, margin == 0 { return (left + right) / 2 }
        return left + (Double(day.number - days.start.number) + margin) * dayWidth
    }

    /// Where a value lies down.
    func y(_ value: ExactDecimal) -> Double { bottom - panel.scale.share(of: value) * (bottom - top) }

    /// About how wide a text is.
    static func width(_ text: String) -> Double {
        text.reduce(0) { $0 + ($1.isASCII ? ($1.isUppercase ? 9 : 6.8) : $1.isLetter ? 8 : 6.8) }
    }

    // MARK: The axes

    /// The ticks of the values with their lines, and the line of nothing.
    func valueAxis() -> ChartShapes {
        var shapes = ChartShapes()
        for (tick, label) in zip(panel.scale.ticks, axis.labels) {
            let y = y(tick)
            shapes.lines.append(
                ChartLineContext(kind: tick == .zero ? "zero" : "grid", x1: left, y1: y, x2: right, y2: y))
            shapes.texts.append(ChartTextContext(kind: "figure", x: left - 6, y: y + 4, anchor: "end", text: label))
        }
        if let heading = axis.heading {
            shapes.texts.append(ChartTextContext(kind: "figure", x: 0, y: 12, anchor: "start", text: heading))
        }
        return shapes
    }

    /// The named days, as many as have room, each with a mark on the axis where that helps.
    func dayAxis(_ ticks: [ChartDays.Tick], marked: Bool) -> ChartShapes {
        var shapes = ChartShapes()
        var free = 0.0
        var year: String?
        for tick in ticks {
            year = tick.year ?? year
            let half = max(Self.width(tick.text), Self.width(tick.year ?? "")) / 2
            let middle = min(max(x(tick.day), half), size.width - half)
            guard middle - half >= free else { continue }
            free = middle + half + 8
            if marked {
                shapes.lines.append(
                    ChartLineContext(kind: "tick", x1: x(tick.day), y1: bottom, x2: x(tick.day), y2: bottom + 5))
            }
            shapes.texts.append(
                ChartTextContext(kind: "figure", x: middle, y: bottom + 19, anchor: "middle", text: tick.text))
            guard let below = year else { continue }
            year = nil
            shapes.texts.append(
                ChartTextContext(kind: "figure", x: middle, y: bottom + 19 + Self.line, anchor: "middle", text: below))
        }
        return shapes
    }
}
