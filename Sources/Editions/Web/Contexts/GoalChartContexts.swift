import Templates

/// A small chart of a goal: shapes in a box, each with a class for its colour.
final class GoalChartContext: TemplateContext {
    static let contextName = "GoalChart"
    let width: Int
    let height: Int
    let label: String
    let shapes: ChartShapesContext

    init(width: Int, height: Int, label: String, _ shapes: ChartShapes) {
        self.width = width
        self.height = height
        self.label = label
        self.shapes = ChartShapesContext(shapes)
    }

    static let fields: FieldTable<GoalChartContext> = [
        .text("width", "Bredden", "The width") { "\($0.width)" },
        .text("height", "Höjden", "The height") { "\($0.height)" },
        .text("label", "Diagrammet i ord", "The chart in words") { $0.label },
        .object("shapes", of: ChartShapesContext.self, "Det som ritas", "What is drawn") { $0.shapes },
    ]
}
