import Templates

/// The board's year.
struct PlanningContext: TemplateContext {
    static let contextName = "Planning"
    let frame: FrameContext
    let showsDrafts: Bool
    let columns: [String]
    let months: [PlanningMonthContext]
    let legend: [StatusContext]
    let years: [LinkContext]
    let current: String?

    static let fields: FieldTable<PlanningContext> =
        .from(FrameContext.self) { $0.frame } + [
            .flag("drafts", "Utkast och det som är daterat framåt visas", "Drafts and what is dated ahead are shown") {
                $0.showsDrafts
            },
            .list("columns", of: NameContext.self, "Kolumnerna", "The columns") {
                $0.columns.map { NameContext(name: $0, href: nil) }
            },
            .list("months", of: PlanningMonthContext.self, "Månaderna", "The months") { $0.months },
            .list("legend", of: StatusContext.self, "Lägena som förekommer", "The states that occur") { $0.legend },
            .list("years", of: PlanningYearContext.self, "Årens sidor", "The years’ pages") { page in
                page.years.map { PlanningYearContext(link: $0, isCurrent: $0.title == page.current) }
            },
        ]
}

/// A year's page of the board's year.
struct PlanningYearContext: TemplateContext {
    static let contextName = "PlanningYear"
    let link: LinkContext
    let isCurrent: Bool

    static let fields: FieldTable<PlanningYearContext> =
        .from(LinkContext.self) { $0.link } + [
            .flag("current", "Året som visas", "The year that is shown") { $0.isCurrent }
        ]
}

/// A month of the board's year, or several in a row that hold nothing.
struct PlanningMonthContext: TemplateContext {
    static let contextName = "PlanningMonth"
    let title: String
    /// The last month's name, where the row stands for several.
    var last: String?
    let year: Int
    let cells: [PlanningCellContext]

    static let fields: FieldTable<PlanningMonthContext> = [
        .text("title", "mars; av flera tomma månader mars–oktober", "March; of several empty months March–October") {
            row in
            row.last.map { "\(row.title)–\($0)" } ?? row.title
        },
        .text("year", "Året", "The year") { "\($0.year)" },
        .list("cells", of: PlanningCellContext.self, "En cell för varje kolumn", "A cell for each column") { $0.cells },
    ]

    /// Whether it holds nothing.
    var isEmpty: Bool { cells.allSatisfy { $0.items.isEmpty && $0.more == 0 } }
}

/// What a month holds in a column.
struct PlanningCellContext: TemplateContext {
    static let contextName = "PlanningCell"
    let title: String
    let items: [PlanningItemContext]
    let more: Int

    static let fields: FieldTable<PlanningCellContext> = [
        .text("title", "Kolumnens namn", "The column's name") { $0.title },
        .list("items", of: PlanningItemContext.self, "Det som månaden har", "What the month holds") { $0.items },
        .flag("hasItems", "Månaden har något här", "The month holds something here") { !$0.items.isEmpty },
        .text("more", "Hur många texter som inte räknas upp", "How many texts are not named") {
            $0.more > 0 ? "\($0.more)" : nil
        },
    ]
}

/// Something in the board's year.
struct PlanningItemContext: TemplateContext {
    static let contextName = "PlanningItem"
    let dateText: String
    let isDeadline: Bool
    let title: String
    let href: String
    let state: PlanningState
    let neededText: String?
    let language: String

    static let fields: FieldTable<PlanningItemContext> = [
        .text("dateText", "30 nov", "30 Nov") { $0.dateText },
        .flag("deadline", "Dagen är den sista", "The day is the last one") { $0.isDeadline },
        .text("title", "Vad det är", "What it is") { $0.title },
        .text("href", "Dess sida", "Its page") { $0.href },
        .object("status", of: StatusContext.self, "Hur långt det har kommit", "How far it has come") {
            $0.state.context(in: $0.language)
        },
        .text("neededText", "2 kvar", "2 to go") { $0.neededText },
    ]
}
