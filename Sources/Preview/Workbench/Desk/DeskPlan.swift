import Content
import Editions
import Goals
import Templates

/// How the goals of a plan in force stand.
struct DeskPlan: TemplateContext {
    let title: String
    let href: String?
    let summary: String
    let missed: [String]

    /// The plans in force.
    static func all(_ snapshot: PreviewSnapshot, _ words: DeskWords, _ links: DeskLinks) -> [DeskPlan] {
        let goals = GoalWords(language: words.language.rawValue)
        return snapshot.scorecard.current.map { plan in
            DeskPlan(
                title: plan.entry.title, href: links.page(plan.entry), summary: goals.summary(plan.goals),
                missed: plan.goals.filter { $0.status == .missed }.map {
                    "\($0.goal.text): \(goals.sentence($0, snapshot.scorecard.index, asOf: snapshot.day))"
                })
        }
    }

    static let fields = FieldTable<DeskPlan>([
        .text("title", "Planens rubrik", "The plan's title") { $0.title },
        .text("href", "Planens sida", "The plan's page") { $0.href },
        .text("summary", "Hur målen står", "How the goals stand") { $0.summary },
        .texts("missed", "De missade målen", "The missed goals") { $0.missed },
    ])
}

/// Something that can be written.
struct DeskKind: TemplateContext {
    let value: String
    let name: String

    /// A choice for each section, and the kinds that need none.
    static func all(_ settings: Settings, _ words: DeskWords) -> [DeskKind] {
        settings.sections.map { section in
            DeskKind(value: section.name, name: words.new(section))
        } + [DeskKind(value: Kind.page.rawValue, name: words.kind(.page))]
    }

    static let fields = FieldTable<DeskKind>([
        .text("value", "Avdelningen, eller page", "The section, or page") { $0.value },
        .text("name", "Namnet", "The name") { $0.name },
    ])
}
