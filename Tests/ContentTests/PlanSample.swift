import Content
import Foundations
import Goals
import Testing

/// A plan for 2026 with some goals, on a site that has what they name.
struct PlanSample {
    let folder: Folder

    private static let blog = """
        ---
        title: A
        tags: [klimat, unga, kort]
        channels: [facebook, instagram, papper]
        ---
        x
        """

    private static let insandare = """
        ---
        title: B
        outlet: [Norrbybladet, Lokalbladet]
        ---
        x
        """

    private static func event(_ type: String, _ place: String) -> String {
        "---\ntitle: \(type)\nstart: 2026-03-01\ntype: \(type)\nplace: \(place)\norganizer: Styrelsen\n---\n"
    }

    private static let measures = """
        date,measure,value
        2025-12-31,facebook.andel-kvinnor,39.9%
        2025-12-31,instagram.foljare,420
        """

    /// A plan whose goals are the lines of a YAML list; with a period of its own, or with further texts.
    init(_ goals: String, period: String = "2026", with texts: [String: String] = [:]) {
        let base = [
            "plan/p.md": "---\ntitle: P\nperiod: \(period)\ngoals:\n\(goals)\n---\n",
            "blogg/2026-01-02-a.md": Self.blog, "nyheter/2026-01-03-b.md": Self.insandare,
            "kalender/kf.md": Self.event("kf-möte", "Brottby"), "kalender/torg.md": Self.event("torgmöte", "Kårsta"),
            "data/measures.csv": Self.measures,
        ]
        folder = Folder(base.merging(texts) { _, new in new })
    }

    /// One goal with some further lines, the first of which is line 6 of the file.
    init(goal lines: String, period: String = "2026") {
        let indented = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        self.init("  - text: Löfte\n" + indented, period: period)
    }

    /// What was decoded: id, text, owner, span and rule.
    var goals: [String] {
        (folder.load().site?.entry(path: "plan/p.md")?.plan?.goals ?? []).map { goal in
            let owner = goal.owner.map { " (\($0))" } ?? ""
            let span = goal.span == Period(year: 2026) ? "" : " \(goal.span)"
            return "\(goal.id): \(goal.text)\(owner)\(span): \(goal.rule.text)"
        }
    }

    /// The rules alone.
    var rules: [String] {
        (folder.load().site?.entry(path: "plan/p.md")?.plan?.goals ?? []).map(\.rule.text)
    }

    /// The findings about the plan: `6:5: error: … [code] = help`.
    var said: [String] {
        folder.said.map { $0.hasPrefix("content/plan/p.md:") ? String($0.dropFirst("content/plan/p.md:".count)) : $0 }
    }

    /// The findings without their words: `6:5: error [code]`.
    var codes: [String] {
        said.map { line in
            let parts = line.split(separator: " ")
            let code = parts.first { $0.hasPrefix("[") && $0.hasSuffix("]") } ?? ""
            return "\(parts[0]) \(parts[1].dropLast()) \(code)"
        }
    }
}

extension Goal.Rule {
    /// The rule on one line.
    var text: String {
        switch self {
        case .count(let count, let bounds, let unit): "\(count.text) \(bounds.text) per \(unit.rawValue)"
        case .share(let count, let whole, let bounds, let unit):
            "\(count.text) of \(whole.text) \(bounds.text) per \(unit.rawValue)"
        case .followUp(let count, let side, let meetings, let within, let least):
            "\(count.text) \(side) \(meetings.text) within \(within) >= \(least)"
        case .growth(let count, let growth, let from): "\(count.text) + \(growth) from \(from?.description ?? "before")"
        case .change(let measure, let aim, let baseline, let by):
            "\(measure) \(aim.text) from \(baseline?.text ?? "before") by \(by?.description ?? "the end")"
        case .level(let measure, let bounds, let unit): "\(measure) \(bounds.text) per \(unit.rawValue)"
        case .task(let by, let done): "by \(by?.description ?? "the end") done \(done?.description ?? "not")"
        }
    }
}

extension Goal.Aim {
    fileprivate var text: String {
        switch self {
        case .reach(let value): "to \(value)"
        case .grow(let growth): "+ \(growth)"
        }
    }
}

extension Goal.Bounds {
    fileprivate var text: String {
        switch self {
        case .atLeast(let least): ">= \(least)"
        case .atMost(let most): "<= \(most)"
        case .between(let least, let most): "\(least)...\(most)"
        }
    }
}

extension Goal.Count {
    fileprivate var text: String { filter.text + (distinct.map { " distinct \($0.rawValue)" } ?? "") }
}

extension Filter {
    var text: String {
        let parts =
            conditions.map { condition in
                let names = condition.attributes.map(\.rawValue).joined(separator: "/")
                return names + "=" + condition.values.joined(separator: condition.needsAll ? "&" : "|")
            } + except.map { "not \($0.text)" }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}

extension PlanSample {
    /// Checks what is said of a goal, for which there is no rule then.
    static func expect(_ goal: String, _ findings: [String]) {
        let sample = PlanSample(goal: goal)
        #expect(sample.said == findings)
        #expect(sample.rules == [])
    }

    /// Checks only the codes of what is said of it.
    static func expectCodes(_ goal: String, _ codes: [String]) {
        let sample = PlanSample(goal: goal)
        #expect(sample.codes == codes)
        #expect(sample.rules == [])
    }
}
