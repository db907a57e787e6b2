import Templates

/// A plan.
struct PlanContext: TemplateContext {
    let frame: FrameContext
    let article: ArticleContext
    let periodText: String?
    let goalsID: String
    let standing: PlanStandingContext?
    let boards: [BoardContext]
    let goals: [GoalContext]
    let owners: [OwnerContext]

    static let fields: FieldTable<PlanContext> =
        .from(FrameContext.self) { $0.frame } + .from(ArticleContext.self) { $0.article } + [
            .text("periodText", "Tiden som planen gäller", "The time that the plan is for") { $0.periodText },
            .object(
                "standing", of: PlanStandingContext.self, "Hur planen står, om det får visas",
                "How the plan stands, if that may be shown"
            ) { $0.standing },
            .list(
                "boards", of: BoardContext.self, "Månad för månad, ett år i taget", "Month by month, a year at a time"
            ) { $0.boards },
            .flag("hasBoards", "Det finns en tabell", "There is a table") { !$0.boards.isEmpty },
            .list("goals", of: GoalContext.self, "Målen", "The goals") { $0.goals },
            .list("owners", of: OwnerContext.self, "Målen efter ansvarig", "The goals by who answers for them") {
                $0.owners
            },
            .flag("hasOwners", "Det finns mål efter ansvarig", "There are goals by who answers for them") {
                !$0.owners.isEmpty
            },
            .flag("hasListed", "Det finns andra mål", "There are other goals") { !$0.goals.isEmpty },
            .flag("hasGoals", "Det finns mål", "There are goals") { !$0.goals.isEmpty || !$0.owners.isEmpty },
            .text("goalsId", "Id för målens rubrik", "The id of the goals' heading") { $0.goalsID },
        ]
}

/// All plans, and what was done day by day.
struct PlansContext: TemplateContext {
    let frame: FrameContext
    let intro: HTML?
    let plans: [PlanCardContext]
    let activity: [ActivityYearContext]
    let activityEnd: DateContext?

    static let fields: FieldTable<PlansContext> =
        .from(FrameContext.self) { $0.frame } + [
            .html("intro", "Texten överst", "The text at the top") { $0.intro },
            .list("plans", of: PlanCardContext.self, "Planerna", "The plans") { $0.plans },
            .flag("hasPlans", "Det finns planer", "There are plans") { !$0.plans.isEmpty },
            .list("activity", of: ActivityYearContext.self, "Vad som gjordes, år för år", "What was done, year by year")
            { $0.activity },
            .flag("hasActivity", "Något har gjorts", "Something was done") { !$0.activity.isEmpty },
            .object(
                "activityEnd", of: DateContext.self, "Sista dagen som det berättas om, om året har fler",
                "The last day that is told of, if its year has more"
            ) { $0.activityEnd },
        ]
}

/// A plan in the list of all plans.
struct PlanCardContext: TemplateContext {
    static let contextName = "PlanCard"
    let title: String
    let href: String
    let language: String?
    let periodText: String?
    let summary: String?
    let isMembersOnly: Bool
    let standing: PlanStandingContext?
    let next: [NextGoalContext]

    static let fields: FieldTable<PlanCardContext> = [
        .text("title", "Rubriken", "The heading") { $0.title },
        .text("href", "Planens sida", "The plan's page") { $0.href },
        .text("language", "Språket, om det inte är sidans", "The language, if not the page's") { $0.language },
        .text("periodText", "Tiden som planen gäller", "The time that the plan is for") { $0.periodText },
        .text("summary", "Ingressen", "The summary") { $0.summary },
        .flag("membersOnly", "Bara för medlemmar", "For members only") { $0.isMembersOnly },
        .object(
            "standing", of: PlanStandingContext.self, "Hur planen står, om det får visas",
            "How the plan stands, if that may be shown"
        ) { $0.standing },
        .list("next", of: NextGoalContext.self, "Målen som snart kräver något", "The goals that soon need something") {
            $0.next
        },
        .flag("hasNext", "Något mål kräver snart något", "Some goal soon needs something") { !$0.next.isEmpty },
    ]
}

/// A goal that soon needs something.
struct NextGoalContext: TemplateContext {
    static let contextName = "NextGoal"
    let goal: GoalContext
    let date: DateContext

    static let fields: FieldTable<NextGoalContext> =
        .from(GoalContext.self) { $0.goal } + [
            .object("date", of: DateContext.self, "Sista dagen", "The last day") { $0.date }
        ]
}
