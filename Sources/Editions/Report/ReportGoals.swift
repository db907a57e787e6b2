import Content
import Foundations
import Goals

/// How the goals of the plans whose time meets the year stood at its end, with what counted.
struct ReportGoals {
    let year: ReportYear

    private var words: ReportWords { year.words }
    private var goalWords: GoalWords { GoalWords(language: year.words.language) }

    /// More than this is counted, and listed on the plan's page.
    private static let most = 10

    func markdown() -> String? {
        let plans = plans.map(part)
        if plans.isEmpty { return nil }
        return (["## " + words.pick("Verksamhetsplanens mål", "The goals of the plan")] + plans).joined(
            separator: "\n\n")
    }

    /// The plans that this audience may read, but not how their goals stand.
    var hidden: [Entry] { plansOfTheYear.filter { !isShown($0) }.map(\.entry) }

    /// The plans whose standing this audience may read.
    private var plans: [Scorecard.PlanStanding] { plansOfTheYear.filter(isShown) }

    private var plansOfTheYear: [Scorecard.PlanStanding] {
        guard let whole = Period(year: year.number) else { return [] }
        return year.scorecard.plans.filter { plan in
            let meets = plan.period.start <= whole.end && plan.period.end >= whole.start
            return meets && !plan.goals.isEmpty && year.publication.contains(plan.entry)
        }
    }

    private func isShown(_ plan: Scorecard.PlanStanding) -> Bool {
        year.publication.audience == .members || plan.entry.plan?.progress == .public
    }

    private func part(_ plan: Scorecard.PlanStanding) -> String {
        let groups = [Status.met, .missed, .open, .noData, .upcoming].compactMap { status -> String? in
            let goals = plan.goals.filter { $0.status == status }
            return words.bullets(goals.map { item($0, plan.entry) }).map {
                "#### \(heading(status, goals.count))\n\n\($0)"
            }
        }
        return (["### " + plan.entry.title.escapedForMarkdown, summary(plan)] + groups).joined(separator: "\n\n")
    }

    private func summary(_ plan: Scorecard.PlanStanding) -> String {
        let day = words.fullDate(year.scorecard.day)
        let link = "](\(plan.entry.address.escapedForDestination))"
        let goals = words.counted(plan.goals.count, words.goals)
        return words.pick(
            "[Planen\(link) har \(goals). Den \(day.dropFirst("den ".count)): \(goalWords.statuses(plan.goals)).",
            "[The plan\(link) has \(goals). On \(day): \(goalWords.statuses(plan.goals)).")
    }

    private func heading(_ status: Status, _ count: Int) -> String {
        switch status {
        case .met: words.pick("Uppfyllda mål", "Goals met")
        case .missed: words.pick("Missade mål", "Goals missed")
        case .open: words.pick("Mål som pågår", "Goals under way")
        case .upcoming: words.pick("Kommande mål", "Upcoming goals")
        case .noData: words.pick("Mål utan underlag", "Goals without data")
        }
    }

    private func item(_ standing: Standing, _ plan: Entry) -> String {
        let sentence = year.named.sentence(standing, language: words.language, asOf: year.scorecard.day)
        return [
            "**\(standing.goal.text.escapedForMarkdown)**: \(sentence.escapedForMarkdown)", evidence(standing, plan),
        ]
        .compactMap { $0 }.joined(separator: " ")
    }

    /// What counted, each once: with links while they are few, else their number.
    private func evidence(_ standing: Standing, _ plan: Entry) -> String? {
        let counted = Set(standing.windows.flatMap(\.evidence.indices)).sorted().map {
            year.scorecard.index.activities[$0]
        }
        if counted.isEmpty { return nil }
        let label = words.pick("Underlag: ", "Evidence: ")
        if counted.count > Self.most {
            let page = "(\(plan.address.escapedForDestination))"
            let count = words.counted(counted.count, words.deeds)
            return label
                + words.pick("\(count), se [planens sida]\(page).", "\(count), see [the plan’s page]\(page).")
        }
        let links = counted.compactMap { year.link($0, inText: true) }
        let hidden = counted.count - links.count
        let rest =
            hidden == 0
            ? []
            : [
                words.pick(
                    "\(words.counted(hidden, words.deeds)) som inte anges här",
                    "\(words.counted(hidden, words.deeds)) not listed here")
            ]
        return label + words.list(links + rest) + "."
    }
}
