import Templates

/// The shapes of a drawing.
struct ChartShapesContext: TemplateContext {
    static let contextName = "ChartShapes"
    let shapes: ChartShapes

    init(_ shapes: ChartShapes) { self.shapes = shapes }

    static let fields: FieldTable<ChartShapesContext> = [
        .list("bars", of: ChartBarContext.self, "Staplarna", "The bars") { $0.shapes.bars },
        .list("lines", of: ChartLineContext.self, "Strecken", "The lines") { $0.shapes.lines },
        .list("curves", of: ChartCurveContext.self, "Kurvorna", "The curves") { $0.shapes.curves },
        .list("dots", of: ChartDotContext.self, "Prickarna", "The dots") { $0.shapes.dots },
        .list("marks", of: ChartMarkContext.self, "Märkena med hörn", "The marks with corners") { $0.shapes.marks },
        .list("texts", of: ChartTextContext.self, "Siffrorna och namnen", "The figures and the names") {
            $0.shapes.texts
        },
    ]
}

/// A curve of a chart.
struct ChartCurveContext: TemplateContext {
    static let contextName = "ChartCurve"
    let kind: String
    let points: String

    static let fields: FieldTable<ChartCurveContext> = [
        .text("kind", "Klassen: s1 till s5, eller goal", "The class: s1 to s5, or goal") { $0.kind },
        .text("points", "Punkterna", "The points") { $0.points },
    ]
}

/// A mark with corners: a square, a triangle, a diamond.
struct ChartMarkContext: TemplateContext {
    static let contextName = "ChartMark"
    let kind: String
    let points: String

    static let fields: FieldTable<ChartMarkContext> = [
        .text("kind", "Klassen: s2 till s5", "The class: s2 to s5") { $0.kind },
        .text("points", "Hörnen", "The corners") { $0.points },
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
        .text("kind", "Klassen: track, ett läge eller s1", "The class: track, a status or s1") { $0.kind },
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
        .text("kind", "Klassen: target, grid, zero, tick…", "The class: target, grid, zero, tick…") {
            $0.kind
        },
        .text("x1", "Början i sidled", "The start across") { ChartNumber.text($0.x1) },
        .text("y1", "Början i höjdled", "The start down") { ChartNumber.text($0.y1) },
        .text("x2", "Slutet i sidled", "The end across") { ChartNumber.text($0.x2) },
        .text("y2", "Slutet i höjdled", "The end down") { ChartNumber.text($0.y2) },
        .flag("behind", "Strecket ligger under staplarna", "The line lies under the bars") { $0.kind == "grid" },
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
        .text("kind", "Klassen: ett läge, eller s1 till s5", "The class: a status, or s1 to s5") { $0.kind },
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
        .text("kind", "Klassen: figure, name, value eller ett läge", "The class: figure, name, value or a status") {
            $0.kind
        },
        .text("x", "Läget i sidled", "The place across") { ChartNumber.text($0.x) },
        .text("y", "Läget i höjdled", "The place down") { ChartNumber.text($0.y) },
        .text("anchor", "start, middle eller end", "start, middle or end") { $0.anchor },
        .text("text", "Siffran", "The figure") { $0.text },
    ]
}

/// Coordinates as SVG writes them.
enum ChartNumber {
    /// Points as a line takes them: `1,2 3,4`.
    static func points(_ points: [(Double, Double)]) -> String {
        points.map { "\(text($0.0)),\(text($0.1))" }.joined(separator: " ")
    }

    /// With one decimal at most: `12`, `3.5`.
    static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }
}
