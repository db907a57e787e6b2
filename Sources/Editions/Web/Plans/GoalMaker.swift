import Content
import Foundations
import Goals

/// Makes the goals of a plan's page, of the overview and of blocks.
struct GoalMaker {
    let web: WebSite
    /// The language of the page on which they stand.
    let language: String
    /// The day at whose end they stand so.
    let day: Day

    private var words: GoalWords { GoalWords(language: language) }

    /// A goal with how it stands, what it asks, its chart and what counted; without a standing its text alone.
    func whole(_ goal: Goal, _ standing: Standing?, id: String?, withOwner: Bool = true) -> GoalContext {
        GoalContext(
            id: id, href: nil, text: goal.text, owner: withOwner ? goal.owner : nil, standing: standing.map(whole))
    }

    /// A goal with how it stands in a sentence, and where to read on.
    func brief(_ goal: Goal, _ standing: Standing?, href: String?) -> GoalContext {
        GoalContext(
            id: nil, href: href, text: goal.text, owner: goal.owner,
            standing: standing.map { GoalStandingContext(status: status($0), sentence: sentence($0)) })
    }

    private func whole(_ standing: Standing) -> GoalStandingContext {
        let evidence = EvidenceMaker(web: web, language: language)
        let meetings = evidence.meetings(standing)
        return GoalStandingContext(
            status: status(standing), sentence: sentence(standing), target: target(standing),
            chart: GoalChartMaker(
                standing: standing, series: standing.goal.measure.flatMap(web.progress.series), day: day,
                language: language
            ).chart(),
            meetings: meetings, evidence: meetings == nil ? evidence.evidence(standing) : nil)
    }

    private func status(_ standing: Standing) -> StatusContext {
        StatusWords(language: language).context(standing.status)
    }

    private func sentence(_ standing: Standing) -> String {
        NamedActivities(publication: web.publication, index: web.progress.index)
            .sentence(standing, language: language, asOf: day)
    }

    /// What it asks; a task's last day is in its sentence.
    private func target(_ standing: Standing) -> String? {
        if case .task = standing.goal.rule { return nil }
        return words.target(standing.goal, isPercent: standing.isPercent)
    }
}

extension Goal {
    /// The name of the measure that it is about, if it is about one.
    var measure: String? {
        switch rule {
        case .change(let measure, _, _, _), .level(let measure, _, _): measure
        case .count, .share, .followUp, .growth, .task: nil
        }
    }

    /// Whether it is done by hand.
    var isTask: Bool { if case .task = rule { true } else { false } }
}
