import Foundations

/// How far something in the board's year has come.
enum PlanningState: String, CaseIterable {
    /// The calendar or a goal expects it; nothing is written, and a goal's time has not begun.
    case planned
    /// A goal's time has begun, and what it asks is not done yet.
    case open
    /// There is a draft of it.
    case draft
    /// It is written and dated ahead.
    case scheduled
    /// It is published.
    case published
    /// It was held.
    case held
    /// It was called off.
    case cancelled
    /// What a goal asked was done.
    case met
    /// What a goal asked was not done in time.
    case missed

    /// A state as a sign and a word, beside its colour.
    func context(in language: String) -> StatusContext {
        let word = WordsContext(language: language)[
            self == .cancelled ? "cancelled" : "state" + rawValue.capitalizedFirst]
        return StatusContext(name: rawValue, sign: sign, word: word)
    }

    private var sign: String {
        switch self {
        case .planned: "○"
        case .open: "…"
        case .draft: "◔"
        case .scheduled: "◑"
        case .published, .held: "●"
        case .cancelled: "–"
        case .met: "✓"
        case .missed: "✗"
        }
    }
}
