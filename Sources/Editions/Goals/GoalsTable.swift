import Content
import Diagnostics
import Foundations
import Goals

/// How goals stand as text for people at a terminal or on paper.
public struct GoalsTable: Sendable {
    let words: GoalWords
    let columns: Int
    let isColoured: Bool

    /// From so many columns on, the sentences stand beside the goals, else below them.
    private static let wide = 110
    /// The narrowest table that can be read.
    private static let narrowest = 40

    /// A table in a language, so many columns wide (at least 40). Colour is never the only sign of anything.
    public init(language: String, columns: Int = 80, isColoured: Bool = false) {
        words = GoalWords(language: language)
        self.columns = max(Self.narrowest, columns)
        self.isColoured = isColoured
    }

    /// The plans of a scorecard, each with its goals, as lines.
    public func text(_ plans: [Scorecard.PlanStanding], of scorecard: Scorecard) -> String {
        let dates = GoalDates(phrasing: words.phrasing, thisYear: nil)
        let day = dates.bare(scorecard.day)
        var lines = [words.phrasing.pick("Läget den \(day)", "As of \(day)")]
        for plan in plans { lines += ["", ""] + self.lines(plan, scorecard, dates) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ plan: Scorecard.PlanStanding, _ scorecard: Scorecard, _ dates: GoalDates) -> [String] {
        let title = plan.entry.title.escapedForTerminal.wrapped(toColumns: columns).map(bold)
        let summary = "\(dates.span(plan.period)). \(words.summary(plan.goals))."
        let goals: [String] = plan.goals.flatMap { [""] + rows($0, scorecard) }
        return title + summary.wrapped(toColumns: columns) + goals + owners(plan.goals)
    }

    // MARK: A goal

    private func rows(_ standing: Standing, _ scorecard: Scorecard) -> [String] {
        let margin = statusColumns + 2
        let width = columns - margin
        let sentence = words.sentence(standing, scorecard.index, asOf: scorecard.day).escapedForTerminal
        let owner = standing.goal.owner.map {
            " " + words.phrasing.pick("Ansvar: ", "Owner: ") + $0.escapedForTerminal + "."
        }
        let text = standing.goal.text.escapedForTerminal
        let body: [String]
        if columns >= Self.wide {
            let half = width * 2 / 5
            body = Self.beside(
                text.wrapped(toColumns: half), half, (sentence + (owner ?? "")).wrapped(toColumns: width - half - 2))
        } else {
            let below = (sentence + (owner ?? "")).wrapped(toColumns: width - 2).map { "  " + $0 }
            body = text.wrapped(toColumns: width).map(bold) + below
        }
        let label = "\(words.sign(standing.status)) \(words.status(standing.status))".padded(toColumns: margin)
        let blank = String(repeating: " ", count: margin)
        return body.enumerated().map { ($0.offset == 0 ? coloured(label, standing.status) : blank) + $0.element }
    }

    /// How wide the signs and words of statuses are.
    private var statusColumns: Int { (Status.allCases.map { words.status($0).displayColumns }.max() ?? 0) + 2 }

    /// Two columns of lines, the left one so many columns wide.
    private static func beside(_ left: [String], _ width: Int, _ right: [String]) -> [String] {
        (0..<max(left.count, right.count)).map { line in
            let cell = line < left.count ? left[line] : ""
            return line < right.count ? cell.padded(toColumns: width + 2) + right[line] : cell
        }
    }

    // MARK: Who answers for what

    private func owners(_ goals: [Standing]) -> [String] {
        var names: [String] = []
        for owner in goals.compactMap(\.goal.owner) where !names.contains(where: { $0.folded == owner.folded }) {
            names.append(owner)
        }
        if names.isEmpty { return [] }
        let lists = names.map { name in
            let own = goals.filter { $0.goal.owner?.folded == name.folded }
            return ["  " + name.escapedForTerminal] + own.flatMap(ownedRows)
        }
        return ["", words.phrasing.pick("Ansvar", "Who answers for what")] + lists.flatMap { $0 }
    }

    private func ownedRows(_ standing: Standing) -> [String] {
        let lines = standing.goal.text.escapedForTerminal.wrapped(toColumns: columns - 6)
        let sign = coloured(words.sign(standing.status), standing.status)
        return lines.enumerated().map { ($0.offset == 0 ? "    \(sign) " : "      ") + $0.element }
    }

    // MARK: Colour

    private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func coloured(_ text: String, _ status: Status) -> String {
        guard isColoured else { return text }
        let code =
            switch status {
            case .met: 32
            case .missed: 31
            case .open: 36
            case .noData: 33
            case .upcoming: 2
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
