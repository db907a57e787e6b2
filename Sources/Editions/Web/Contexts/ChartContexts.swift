import Templates

/// Figures over time in a text: what they say, and the figures themselves in a table.
struct ChartBlockContext: TemplateContext {
    static let contextName = "ChartBlock"
    let title: String?
    let panels: [ChartPanelContext]
    let findings: [String]
    let notes: [String]
    let series: [SeriesContext]
    let rows: [ChartRowContext]
    let words: WordsContext

    /// A longer table is folded.
    private static let mostOpenRows = 12

    static let fields: FieldTable<ChartBlockContext> = [
        .text("title", "Diagrammets rubrik", "The chart's heading") { $0.title },
        .list(
            "panels", of: ChartPanelContext.self, "Bilderna: en för varje enhet. I flöden finns inga.",
            "The pictures: one for each unit. Feeds have none."
        ) { $0.panels },
        .texts("findings", "Det som diagrammet visar, i meningar", "What the chart shows, in sentences") {
            $0.findings
        },
        .texts("notes", "Det man behöver veta om diagrammet", "What one needs to know of the chart") { $0.notes },
        .flag("hasNotes", "Det finns något att veta", "There is something to know") { !$0.notes.isEmpty },
        .list("series", of: SeriesContext.self, "Måtten", "The measures") { $0.series },
        .list("rows", of: ChartRowContext.self, "Dagarna", "The days") { $0.rows },
        .flag("hasRows", "Det finns siffror", "There are figures") { !$0.rows.isEmpty },
        .flag("isLong", "Tabellen är så lång att den fälls ihop", "The table is so long that it is folded") {
            $0.rows.count > mostOpenRows
        },
        .object("words", of: WordsContext.self, "Temats fasta ord", "The theme's fixed words") { $0.words },
    ]
}

/// One picture of a chart: measures with one axis.
struct ChartPanelContext: TemplateContext {
    static let contextName = "ChartPanel"
    let title: String?
    let drawings: [ChartDrawingContext]

    static let fields: FieldTable<ChartPanelContext> = [
        .text("title", "Måtten i bilden, när bilderna är flera", "The measures, when there are several pictures") {
            $0.title
        },
        .list(
            "drawings", of: ChartDrawingContext.self, "Bilden i två storlekar, för smala och breda fönster",
            "The picture in two sizes, for narrow and wide windows"
        ) { $0.drawings },
    ]
}

/// A picture in one size.
struct ChartDrawingContext: TemplateContext {
    static let contextName = "ChartDrawing"
    let kind: String
    let id: String
    let width: Int
    let height: Int
    let title: String
    let description: String
    let shapes: ChartShapesContext

    static let fields: FieldTable<ChartDrawingContext> = [
        .text("kind", "Klassen: narrow eller wide", "The class: narrow or wide") { $0.kind },
        .text("id", "Början på bildens id", "The beginning of the picture's ids") { $0.id },
        .text("width", "Bredden", "The width") { "\($0.width)" },
        .text("height", "Höjden", "The height") { "\($0.height)" },
        .text("title", "Vad bilden heter", "What the picture is called") { $0.title },
        .text("description", "Bilden i ord", "The picture in words") { $0.description },
        .object("shapes", of: ChartShapesContext.self, "Det som ritas", "What is drawn") { $0.shapes },
    ]
}

/// A measure in a chart.
struct SeriesContext: TemplateContext {
    static let contextName = "Series"
    let title: String

    static let fields: FieldTable<SeriesContext> = [.text("title", "Måttets namn", "The measure's name") { $0.title }]
}

/// The figures of a day.
struct ChartRowContext: TemplateContext {
    static let contextName = "ChartRow"
    let date: DateContext
    let values: [FigureContext]

    static let fields: FieldTable<ChartRowContext> = [
        .object("date", of: DateContext.self, "Dagen", "The day") { $0.date },
        .list("values", of: FigureContext.self, "Värdena", "The values") { $0.values },
    ]
}

/// One figure; without text where none was written.
struct FigureContext: TemplateContext {
    static let contextName = "Figure"
    let text: String?

    static let fields: FieldTable<FigureContext> = [.text("text", "Värdet", "The value") { $0.text }]
}
