import Foundations
import Goals

/// Statuses, counts of them and parts of a whole in the words of a language.
struct StatusWords {
    let language: String

    private var goals: GoalWords { GoalWords(language: language) }

    /// A status for templates.
    func context(_ status: Status) -> StatusContext {
        let word = goals.status(status)
        return StatusContext(
            name: status.rawValue, sign: goals.sign(status), word: word.capitalizedFirst)
    }

    /// How many have each status; what there is none of is left out.
    func tallies(_ statuses: [Status]) -> [TallyContext] {
        Status.allCases.compactMap { status in
            let count = statuses.count { $0 == status }
            guard count > 0 else { return nil }
            return TallyContext(
                status: StatusContext(
                    name: status.rawValue, sign: goals.sign(status), word: goals.counted(status, count)),
                count: count)
        }
    }

    /// `3 uppfyllda, 1 missat`.
    func text(_ statuses: [Status]) -> String {
        tallies(statuses).map { "\($0.count) \($0.status.word)" }.joined(separator: ", ")
    }

    /// `8 av 10`.
    func part(_ part: Int, of whole: Int) -> String {
        "\(part) \(WordsContext(language: language)["partOf"]) \(whole)"
    }
}
