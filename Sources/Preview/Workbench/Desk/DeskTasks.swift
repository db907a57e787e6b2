import Build
import Content
import Editions
import Foundations
import Goals
import Templates

/// What the goals of the plans in force still ask for, by when.
struct DeskTasks {
    let snapshot: PreviewSnapshot
    let words: DeskWords

    /// What is to be done this month, and what has longer time; a list that is empty is left out.
    func lists() -> [DeskTaskList] {
        let tasks = snapshot.scorecard.current.flatMap { plan in
            plan.goals.flatMap { standing in
                standing.windows.indices.compactMap { task(plan, standing, $0) }
            }
        }.sorted { ($0.by, $0.order) < ($1.by, $1.order) }
        let month = CalendarMonth(snapshot.day).days?.end ?? snapshot.day
        return [
            DeskTaskList(title: words.inMonth(snapshot.day), tasks: tasks.filter { $0.by <= month }),
            DeskTaskList(title: words.later, tasks: tasks.filter { $0.by > month }),
        ].filter { !$0.tasks.isEmpty }
    }

    /// What begins within so many days is told of already: it takes time to write.
    private static let notice = 31

    /// A window that is under way or soon begins, and lacks something; nil for one that is met, over or far ahead, or that
    /// has what it needs dated ahead.
    private func task(_ plan: Scorecard.PlanStanding, _ standing: Standing, _ index: Int) -> DeskTask? {
        let window = standing.windows[index]
        // What follows a meeting is written after it.
        let isNear =
            window.status == .upcoming && window.meeting == nil && window.period.start <= snapshot.day + Self.notice
        guard window.status == .open || isNear, let progress = lack(of: window, in: standing) else { return nil }
        let meeting = window.meeting.map { snapshot.scorecard.index.activities[$0].title }
        let wish = NewTextWish(
            for: standing, window: index, on: snapshot.site, snapshot.scorecard)
        return DeskTask(
            text: standing.goal.text, about: meeting, progress: progress, by: window.period.end,
            byText: words.by(window.period.end, from: snapshot.day), order: standing.goal.text,
            owner: standing.goal.owner, plan: plan.entry.name, goal: standing.goal.id, window: index,
            action: wish.map(words.write))
    }

    /// How much of what is asked has been done, in words; nil where nothing is lacking.
    private func lack(of window: Window, in standing: Standing) -> String? {
        switch standing.goal.rule {
        case .task: return words.notDone
        case .change, .level, .growth, .share:
            let lacks = standing.next?.needed.map { $0 > ExactDecimal(0) } ?? false
            let figure = GoalWords(language: words.language.rawValue).figure(window, of: standing)
            return lacks && window.status == .open ? words.now(figure) : nil
        case .count(_, let bounds, _):
            guard let least = bounds.least?.roundedUp else { return nil }
            return counted(window, least)
        case .followUp(_, _, _, _, let least): return counted(window, least)
        }
    }

    private func counted(_ window: Window, _ least: Int) -> String? {
        let count = window.count ?? 0
        guard count + window.scheduled < least else { return nil }
        return words.progress(count, of: least, scheduled: window.scheduled)
    }
}

/// A list of what is to be done.
struct DeskTaskList: TemplateContext {
    let title: String
    let tasks: [DeskTask]

    static let fields = FieldTable<DeskTaskList>([
        .text("title", "Rubriken", "The heading") { $0.title },
        .list("tasks", of: DeskTask.self, "Det som återstår", "What is left to do") { $0.tasks },
    ])
}

/// What a goal still asks for in one window.
struct DeskTask: TemplateContext {
    let text: String
    /// The meeting that it is about.
    let about: String?
    let progress: String
    let by: Day
    let byText: String
    /// Goals with the same day stand in this order.
    let order: String
    let owner: String?
    let plan: String
    let goal: String
    let window: Int
    /// What the button says; nil where no text would help.
    let action: String?

    static let fields = FieldTable<DeskTask>([
        .text("text", "Målet", "The goal") { $0.text },
        .text("about", "Mötet det gäller", "The meeting that it is about") { $0.about },
        .text("progress", "Hur långt det kommit", "How far it has come") { $0.progress },
        .text("by", "Dagen det ska vara gjort", "The day by which it is to be done") { $0.byText },
        .text("owner", "Den som svarar för det", "Who answers for it") { $0.owner },
        .text("plan", "Planens namn", "The plan's name") { $0.plan },
        .text("goal", "Målets id", "The goal's id") { $0.goal },
        .text("window", "Fönstrets nummer", "The window's number") { "\($0.window)" },
        .text("action", "Vad knappen gör", "What the button does") { $0.action },
    ])
}
