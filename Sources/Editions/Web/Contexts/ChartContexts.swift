import Templates

/// Figures over time in a text: what they say, and the figures themselves in a table.
struct ChartBlockContext: TemplateContext {
    static let contextName = "ChartBlock"
    let title: String?
    let caption: String
    let findings: [String]
    let notes: [String]
    let series: [SeriesContext]
    let rows: [ChartRowContext]
    let words: WordsContext

    /// A longer table is folded.
    private static let mostOpenRows = 12

    static let fields: FieldTable<ChartBlockContext> = [
        .text("title", "Diagrammets rubrik", "The chart's heading") { $0.title },
        .text("caption", "Tabellens rubrik", "The table's caption") { $0.caption },
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
