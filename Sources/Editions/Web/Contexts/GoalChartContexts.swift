import Templates

/// A small chart of a goal: shapes in a box, each with a class for its colour.
final class GoalChartContext: TemplateContext {
    static let contextName = "GoalChart"
    let width: Int
    let height: Int
    let label: String
    let bars: [ChartBarContext]
    let lines: [ChartLineContext]
    let path: String?
    let dots: [ChartDotContext]
    let texts: [ChartTextContext]

    init(
        width: Int, height: Int, label: String, bars: [ChartBarContext] = [], lines: [ChartLineContext] = [],
        path: String? = nil, dots: [ChartDotContext] = [], texts: [ChartTextContext] = []
    ) {
        self.width = width
        self.height = height
        self.label = label
        self.bars = bars
        self.lines = lines
        self.path = path
        self.dots = dots
        self.texts = texts
    }

    static let fields: FieldTable<GoalChartContext> = [
        .text("width", "Bredden", "The width") { "\($0.width)" },
        .text("height", "Höjden", "The height") { "\($0.height)" },
        .text("label", "Diagrammet i ord", "The chart in words") { $0.label },
        .list("bars", of: ChartBarContext.self, "Staplarna", "The bars") { $0.bars },
        .list("lines", of: ChartLineContext.self, "Strecken", "The lines") { $0.lines },
        .text("path", "Kurvans punkter", "The curve's points") { $0.path },
        .list("dots", of: ChartDotContext.self, "Prickarna", "The dots") { $0.dots },
        .list("texts", of: ChartTextContext.self, "Siffrorna", "The figures") { $0.texts },
    ]
}

/// A rectangle of a chart.
struct ChartBarContext: TemplateContext {
    static let contextName = "ChartBar"
    let kind: String
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    static let fields: FieldTable<ChartBarContext> = [
        .text("kind", "Klassen: track eller ett läge", "The class: track or a status") { $0.kind },
        .text("x", "Läget i sidled", "The place across") { ChartNumber.text($0.x) },
        .text("y", "Läget i höjdled", "The place down") { ChartNumber.text($0.y) },
        .text("width", "Bredden", "The width") { ChartNumber.text($0.width) },
        .text("height", "Höjden", "The height") { ChartNumber.text($0.height) },
    ]
}

/// A line of a chart.
struct ChartLineContext: TemplateContext {
    static let contextName = "ChartLine"
    let kind: String
    let x1: Double
    let y1: Double
    let x2: Double
    let y2: Double

    static let fields: FieldTable<ChartLineContext> = [
        .text("kind", "Klassen: target, halo, baseline eller ground", "The class: target, halo, baseline or ground") {
            $0.kind
        },
        .text("x1", "Början i sidled", "The start across") { ChartNumber.text($0.x1) },
        .text("y1", "Början i höjdled", "The start down") { ChartNumber.text($0.y1) },
        .text("x2", "Slutet i sidled", "The end across") { ChartNumber.text($0.x2) },
        .text("y2", "Slutet i höjdled", "The end down") { ChartNumber.text($0.y2) },
    ]
}

/// A dot of a chart.
struct ChartDotContext: TemplateContext {
    static let contextName = "ChartDot"
    let kind: String
    let x: Double
    let y: Double
    let radius: Double

    static let fields: FieldTable<ChartDotContext> = [
        .text("kind", "Klassen: ett läge", "The class: a status") { $0.kind },
        .text("x", "Mitten i sidled", "The middle across") { ChartNumber.text($0.x) },
        .text("y", "Mitten i höjdled", "The middle down") { ChartNumber.text($0.y) },
        .text("radius", "Radien", "The radius") { ChartNumber.text($0.radius) },
    ]
}

/// A figure in a chart.
struct ChartTextContext: TemplateContext {
    static let contextName = "ChartText"
    let kind: String
    let x: Double
    let y: Double
    let anchor: String
    let text: String

    static let fields: FieldTable<ChartTextContext> = [
        .text("kind", "Klassen: figure eller ett läge", "The class: figure or a status") { $0.kind },
        .text("x", "Läget i sidled", "The place across") { ChartNumber.text($0.x) },
        .text("y", "Läget i höjdled", "The place down") { ChartNumber.text($0.y) },
        .text("anchor", "start, middle eller end", "start, middle or end") { $0.anchor },
        .text("text", "Siffran", "The figure") { $0.text },
    ]
}

/// Coordinates as SVG writes them.
enum ChartNumber {
    /// With one decimal at most: `12`, `3.5`.
    static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }
}
