import Content
import Foundations

/// Something in the board's year: an event, a letter, a text, or what a goal asks.
struct PlanningItem: Sendable {
    /// The columns of the year.
    enum Column: Int, CaseIterable, Sendable {
        case events, letters, texts, goals
    }

    /// What the days of a repeated thing have in common, within a month.
    struct Series: Hashable, Sendable {
        let column: Column
        let name: String
        let state: PlanningState
        let month: CalendarMonth
    }

    let column: Column
    /// The day on which it is, or by which it is to be done.
    let day: Day
    let title: String
    let href: String
    let state: PlanningState
    /// What is the same for each day of a repetition, and for each window of a goal.
    let name: String
    /// How many more are asked, where it is more than one.
    var needed: Int?

    var series: Series { Series(column: column, name: name, state: state, month: CalendarMonth(day)) }
}
