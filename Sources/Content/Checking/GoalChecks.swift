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
        let (known, content) = (KnownNames(site), content())
        return plans.flatMap { entry, plan in
            plan.mentions.compactMap { finding(for: $0, in: entry, known) } + period(of: plan, entry, content)
        }
    }

    private func finding(for mention: GoalMention, in entry: Entry, _ known: KnownNames) -> Finding? {
        if known.hold(mention.name, mention.subject) { return nil }
        let elsewhere = mention.subject == .measure ? nil : known.attributes(named: mention.name).first
        return .nothingMatches(
            mention.name, mention.subject.wording, meant: elsewhere?.wording,
            nearest: known.nearest(to: mention.name, mention.subject), at: entry.source.place(mention.mark))
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
    /// What a name of it is called.
    fileprivate var wording: Wording? {
        switch self {
        case .attribute(let attribute): attribute.wording
        case .measure: Wording("mått", "measure")
        case .sectionOrKind: nil
        }
    }
}

extension Attribute {
    /// Its key.
    fileprivate var wording: Wording {
        KeyTable.filter.key(named: rawValue).map { Wording($0.swedish, $0.english) } ?? Wording(rawValue, rawValue)
    }
}
