import Templates

/// The months of a year: a row a goal, a cell a month.
struct BoardContext: TemplateContext {
    static let contextName = "Board"
    let year: Int
    let caption: String
    let isFolded: Bool
    let months: [String]
    let rows: [BoardRowContext]
    let legend: [StatusContext]

    static let fields: FieldTable<BoardContext> = [
        .text("year", "Året", "The year") { "\($0.year)" },
        .text("caption", "Tabellens rubrik", "The table's caption") { $0.caption },
        .flag("folds", "Året går att fälla ut", "The year can be unfolded") { $0.isFolded },
        .texts("months", "Månaderna", "The months") { $0.months },
        .list("rows", of: BoardRowContext.self, "Målen", "The goals") { $0.rows },
        .list("legend", of: StatusContext.self, "Tecknen som används", "The signs that are used") { $0.legend },
    ]
}

/// A goal through a year.
struct BoardRowContext: TemplateContext {
    static let contextName = "BoardRow"
    let title: String
    let href: String
    let cells: [BoardCellContext]

    static let fields: FieldTable<BoardRowContext> = [
        .text("title", "Löftet", "The promise") { $0.title },
        .text("href", "Målets plats på sidan", "The goal's place on the page") { $0.href },
        .list("cells", of: BoardCellContext.self, "Månaderna", "The months") { $0.cells },
    ]
}

/// A month of a goal, or several that are one window.
struct BoardCellContext: TemplateContext {
    static let contextName = "BoardCell"
    let months: Int
    let name: String?
    let marks: [StatusContext]
    let figure: String?
    let spoken: String?

    static let fields: FieldTable<BoardCellContext> = [
        .text("colspan", "Hur många månader, om fler än en", "How many months, if more than one") {
            $0.months > 1 ? "\($0.months)" : nil
        },
        .text("name", "Läget för formatmallar", "The status for style sheets") { $0.name },
        .list("marks", of: StatusContext.self, "Tecknen", "The signs") { $0.marks },
        .text("figure", "Siffran", "The figure") { $0.figure },
        .text("spoken", "Läget i ord, för den som lyssnar", "The status in words, for those who listen") {
            $0.spoken
        },
    ]
}
