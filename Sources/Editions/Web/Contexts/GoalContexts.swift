import Templates

/// A goal in a plan's list or in a block. A class: it is copied into every section of its template.
final class GoalContext: TemplateContext {
    static let contextName = "Goal"
    let id: String?
    let href: String?
    let text: String
    let owner: String?
    let standing: GoalStandingContext?

    init(id: String?, href: String?, text: String, owner: String?, standing: GoalStandingContext?) {
        self.id = id
        self.href = href
        self.text = text
        self.owner = owner
        self.standing = standing
    }

    static let fields: FieldTable<GoalContext> = [
        .text("id", "Målets id på sidan", "The goal's id on the page") { $0.id },
        .text("href", "Målets plats på planens sida", "The goal's place on the plan's page") { $0.href },
        .text("text", "Löftet", "The promise") { $0.text },
        .text("owner", "Ansvarig", "Who answers for it") { $0.owner },
        .object(
            "standing", of: GoalStandingContext.self, "Hur det står till, om det får visas",
            "How it stands, if that may be shown"
        ) { $0.standing },
    ]
}

/// How a goal stands.
final class GoalStandingContext: TemplateContext {
    static let contextName = "GoalStanding"
    let status: StatusContext
    let sentence: String
    let target: String?
    let chart: GoalChartContext?
    let meetings: MeetingsContext?
    let evidence: EvidenceContext?

    init(
        status: StatusContext, sentence: String, target: String? = nil, chart: GoalChartContext? = nil,
        meetings: MeetingsContext? = nil, evidence: EvidenceContext? = nil
    ) {
        self.status = status
        self.sentence = sentence
        self.target = target
        self.chart = chart
        self.meetings = meetings
        self.evidence = evidence
    }

    static let fields: FieldTable<GoalStandingContext> = [
        .object("status", of: StatusContext.self, "Läget", "The status") { $0.status },
        .text("sentence", "En mening om läget", "A sentence on how it stands") { $0.sentence },
        .text("target", "Vad som krävs", "What is asked") { $0.target },
        .object("chart", of: GoalChartContext.self, "Diagrammet", "The chart") { $0.chart },
        .object("meetings", of: MeetingsContext.self, "Mötena som följs upp", "The meetings that are followed up") {
            $0.meetings
        },
        .object("evidence", of: EvidenceContext.self, "Det som räknades", "What counted") { $0.evidence },
    ]
}

/// The status of a goal or a window: for eyes, ears and style sheets.
struct StatusContext: TemplateContext {
    static let contextName = "Status"
    let name: String
    let sign: String
    let word: String

    static let fields: FieldTable<StatusContext> = [
        .text("name", "met, missed, open, upcoming eller no-data", "met, missed, open, upcoming or no-data") {
            $0.name
        },
        .text("sign", "Tecknet", "The sign") { $0.sign },
        .text("word", "Ordet", "The word") { $0.word },
    ]
}

/// How many goals have a status.
struct TallyContext: TemplateContext {
    static let contextName = "Tally"
    let status: StatusContext
    let count: Int

    static let fields: FieldTable<TallyContext> = [
        .object("status", of: StatusContext.self, "Läget", "The status") { $0.status },
        .text("count", "Hur många mål", "How many goals") { "\($0.count)" },
    ]
}

/// How a plan stands as a whole.
struct PlanStandingContext: TemplateContext {
    static let contextName = "PlanStanding"
    let date: DateContext
    let metText: String
    let tallies: [TallyContext]

    static let fields: FieldTable<PlanStandingContext> = [
        .object("date", of: DateContext.self, "Dagen då det räknades", "The day on which it was counted") { $0.date },
        .text("metText", "4 av 17", "4 of 17") { $0.metText },
        .list("tallies", of: TallyContext.self, "Antalet mål med varje läge", "How many goals have each status") {
            $0.tallies
        },
    ]
}

/// The goals that somebody answers for.
struct OwnerContext: TemplateContext {
    static let contextName = "Owner"
    let name: String
    let countText: String
    let missedText: String?
    let isFolded: Bool
    let isOpen: Bool
    let goals: [GoalContext]

    static let fields: FieldTable<OwnerContext> = [
        .text("name", "Vem", "Who") { $0.name },
        .text("countText", "14 mål, 9 klara", "14 goals, 9 done") { $0.countText },
        .text("missedText", "2 missade", "2 missed") { $0.missedText },
        .flag("folds", "Målen går att fälla ihop", "The goals can be folded") { $0.isFolded },
        .flag("open", "Utfälld från början", "Unfolded at first") { $0.isOpen },
        .list("goals", of: GoalContext.self, "Målen", "The goals") { $0.goals },
    ]
}
