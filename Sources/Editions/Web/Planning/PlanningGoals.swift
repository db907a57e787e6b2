import Content
import Foundations
import Goals

/// What the goals of the plans expect, and by when.
struct PlanningGoals {
    let web: WebSite

    private var language: String { web.settings.language }
    private var index: ActivityIndex { web.progress.index }

    /// A goal with its place on its plan's page.
    private struct Promise {
        let standing: Standing
        let href: String
        let plan: Entry

        var goal: Goal { standing.goal }
    }

    /// What each window of each goal asks.
    func items() -> [PlanningItem] {
        web.publication.plans.flatMap { plan -> [PlanningItem] in
            let ids = PlanIDs(plan, web: web)
            let standings = web.progress.standings(
                of: plan.plan?.goals ?? [], in: plan, asOf: web.publication.day)
            return (standings ?? []).flatMap { standing in
                items(Promise(standing: standing, href: web.href(of: standing.goal, in: plan, ids), plan: plan))
            }
        }
    }

    private func items(_ promise: Promise) -> [PlanningItem] {
        switch promise.goal.rule {
        case .count(let count, let bounds, _):
            return promise.standing.windows.compactMap { counted($0, column(of: count.filter), bounds.least, promise) }
        case .followUp(let count, let side, _, _, let least):
            return promise.standing.windows.compactMap {
                followUp($0, column(of: count.filter), side, least: least, promise)
            }
        case .share, .growth, .change, .level, .task:
            return promise.standing.windows.compactMap { window in
                state(of: window).map { item(promise, .goals, window.period.end, $0) }
            }
        }
    }

    private func item(
        _ promise: Promise, _ column: PlanningItem.Column, _ day: Day, _ state: PlanningState, title: String? = nil,
        needed: Int? = nil
    ) -> PlanningItem {
        PlanningItem(
            column: column, day: day, title: title ?? promise.goal.text, href: promise.href, state: state,
            name: "\(promise.plan.name)#\(promise.goal.id)\(title ?? "")", needed: needed)
    }

    /// A window that is over is met or missed; one without data is neither, but is under way all the same.
    private func state(of window: Window) -> PlanningState? {
        switch window.status {
        case .met: .met
        case .missed: .missed
        case .open: .open
        case .upcoming: .planned
        case .noData: window.period.end <= web.publication.day ? nil : .open
        }
    }

    /// What is counted among the texts and events is not told of again when it was done: it stands there itself. A limit asks
    /// for nothing until it is passed.
    private func counted(
        _ window: Window, _ column: PlanningItem.Column, _ least: ExactDecimal?, _ promise: Promise
    ) -> PlanningItem? {
        guard let state = state(of: window), state == .missed || least != nil else { return nil }
        if state == .met, column != .goals { return nil }
        let lacking = lacking(window, least?.roundedUp ?? 0)
        let isAhead = [.open, .planned].contains(state)
        if isAhead, lacking == 0 { return nil }
        return item(promise, column, window.period.end, state, needed: isAhead && lacking > 1 ? lacking : nil)
    }

    private func followUp(
        _ window: Window, _ column: PlanningItem.Column, _ side: Goal.Side, least: Int, _ promise: Promise
    ) -> PlanningItem? {
        guard let meeting = window.meeting,
            NamedActivities(publication: web.publication, index: index).isNamed(meeting),
            let state = state(of: window), state != .met, state == .missed || lacking(window, least) > 0
        else { return nil }
        let words = WordsContext(language: language)
        let title = "\(words[side == .after ? "followUp" : "preparation"]): \(index.activities[meeting].title)"
        return item(promise, column, window.period.end, state, title: title)
    }

    /// How many more are to be written: what is dated ahead is, where this edition shows it.
    private func lacking(_ window: Window, _ least: Int) -> Int {
        max(0, least - (window.count ?? 0) - (web.publication.showsDrafts ? window.scheduled : 0))
    }

    // MARK: Columns

    /// The column in which stands what a filter counts, where that is of one kind.
    private func column(of filter: Filter) -> PlanningItem.Column {
        let columns = Set(filter.conditions.flatMap(columns))
        if columns == [.texts, .letters] { return .texts }
        return columns.count == 1 ? columns.first ?? .goals : .goals
    }

    private func columns(of condition: Filter.Condition) -> [PlanningItem.Column] {
        if !Set(condition.attributes).isDisjoint(with: [.section, .kind]) {
            return condition.values.map { value in
                let named = web.settings.sections.first { $0.name.folded == value.folded }?.kind
                return (named ?? Kind(rawValue: value.folded)).flatMap(PlanningCalendar.column) ?? .goals
            }
        }
        // Rows of tables may have a type or a place too, but a goal that asks for them is mostly about events.
        if !Set(condition.attributes).isDisjoint(with: [.type, .place, .organizer]) { return [.events] }
        return condition.attributes == [.channel] ? [.goals] : []
    }
}
