import Diagnostics
import Foundations
import Goals

/// Checks what plans say against what there is: names that nothing has, and plans of a time from which there is nothing.
struct GoalChecks {
    private let site: Site

    /// How long after the last content a plan may begin: next year's plan is written this year.
    private static let mostDaysAhead = 366

    init(_ site: Site) { self.site = site }

    /// All findings.
    func findings() -> [Finding] {
        let plans = site.entries.compactMap { entry in entry.plan.map { (entry, $0) } }
        if plans.isEmpty { return [] }
        let (content, series) = (content(), site.measureSeries)
        var known = site.knownNames
        return plans.flatMap { entry, plan in
            names(of: plan, entry, &known) + plan.mentions.flatMap { figures(of: $0, in: entry, series) }
                + period(of: plan, entry, content)
        }
    }

    /// Names that nothing has.
    private func names(of plan: Plan, _ entry: Entry, _ known: inout KnownNames) -> [Finding] {
        var findings: [Finding] = []
        for mention in plan.mentions where !known.hold(mention.name, mention.subject) {
            if findings.count == Fields.mostFindings { break }
            let elsewhere = mention.subject == .measure ? nil : known.attributes(named: mention.name).first
            let key = elsewhere.flatMap { KeyTable.filter.key(named: $0.rawValue) }
            findings.append(
                .nothingMatches(
                    mention.subject.absence(of: mention.name), meant: key.map { Wording($0.swedish, $0.english) },
                    name: mention.name, nearest: known.nearest(to: mention.name, mention.subject),
                    at: entry.source.place(mention.mark)))
        }
        return findings
    }

    /// Figures that are percent where the measure's are not, or the other way round.
    private func figures(of mention: GoalMention, in entry: Entry, _ series: [String: MeasureSeries]) -> [Finding] {
        guard let measure = series[mention.name.folded] else { return [] }
        return mention.figures.compactMap { figure in
            let place = entry.source.place(figure.mark)
            if measure.isPercent, !figure.isPercent, figure.value > .one {
                return .withoutPercent(figure.key, figure.value, isGrowth: false, at: place)
            }
            if !measure.isPercent, figure.isPercent {
                return .percentOfNumber(figure.key, measure: mention.name, at: place)
            }
            return nil
        }
    }

    /// From the first day to the last of what can be counted or measured; nil when there is nothing.
    private func content() -> Period? {
        let days = site.activities.map(\.day) + site.measures.map(\.day)
        guard let first = days.min(), let last = days.max() else { return nil }
        return Period(start: first, end: last)
    }

    private func period(of plan: Plan, _ entry: Entry, _ content: Period?) -> [Finding] {
        guard let period = plan.period, let content, !plan.goals.isEmpty else { return [] }
        if period.end >= content.start, period.start <= content.end + Self.mostDaysAhead { return [] }
        return [.planWithoutContent(period: period, content: content, at: entry.place(of: "period"))]
    }
}

extension GoalMention.Subject {
    /// Says that nothing has a name.
    func absence(of name: String) -> Wording {
        switch self {
        case .attribute(let attribute): attribute.absence(of: name)
        case .measure: Wording("måttet \(name) har inga värden", "the measure \(name) has no values")
        case .sectionOrKind:
            Wording("\(name) är varken en avdelning eller ett slag", "\(name) is neither a section nor a kind")
        }
    }
}

extension Attribute {
    fileprivate func absence(of name: String) -> Wording {
        switch self {
        case .kind, .section: Wording("det finns ingen avdelning \(name)", "there is no section \(name)")
        case .channel:
            Wording("ingenting är publicerat i kanalen \(name)", "nothing is published in the channel \(name)")
        case .tag: Wording("ingenting har taggen \(name)", "nothing has the tag \(name)")
        case .type: Wording("ingenting är av typen \(name)", "nothing is of the type \(name)")
        case .place: Wording("ingenting har platsen \(name)", "nothing has the place \(name)")
        case .organizer: Wording("ingenting har arrangören \(name)", "nothing has the organizer \(name)")
        case .outlet: Wording("ingenting har stått i tidningen \(name)", "nothing was printed in \(name)")
        case .audience, .follows:
            Wording("det finns inget möte med id \(name)", "there is no meeting with the id \(name)")
        }
    }
}
