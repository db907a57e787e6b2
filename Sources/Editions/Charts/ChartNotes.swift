import Content
import Foundations

/// What a reader has to know so that a drawing does not mislead, and the drawing in words.
struct ChartNotes {
    let kind: ChartSelection.Kind
    let phrasing: Phrasing

    /// Above this many values not all are seen in a drawing.
    private static let mostValues = 120

    /// Where an axis is cut, a line is broken, or values are too many to be seen.
    func notes(_ panels: [ChartPanel]) -> [String] {
        let series = panels.flatMap(\.measures).map(\.series.values)
        var notes: [String] = []
        if panels.contains(where: { !$0.scale.holdsZero }) {
            notes.append(phrasing.pick("Skalan börjar inte på noll.", "The scale does not begin at zero."))
        }
        if kind == .line, series.contains(where: { ChartRun.runs(of: $0).count > 1 }) {
            notes.append(
                phrasing.pick("Linjen är bruten där värden saknas.", "The line is broken where values are missing."))
        }
        if let most = series.map(\.count).max(), most > Self.mostValues {
            let number = phrasing.number(most)
            notes.append(
                phrasing.pick(
                    "Av \(number) värden är de högsta och de lägsta ritade.",
                    "Of \(number) values the highest and the lowest are drawn."))
        }
        return notes
    }

    /// `Linjediagram. Tiden går från den 31 december 2024 till den 15 november 2026, värdena på skalan från 1 000 till
    /// 1 600.`
    func description(_ panel: ChartPanel, _ days: Period) -> String {
        let dates = GoalDates(phrasing: phrasing, thisYear: nil)
        let ends = [panel.scale.ticks.first, panel.scale.ticks.last].map { tick in
            tick.map { panel.isPercent ? phrasing.percent($0) : phrasing.number($0) } ?? ""
        }
        let (first, last) = (dates.day(days.start), dates.day(days.end))
        let name =
            kind == .line ? phrasing.pick("Linjediagram", "Line chart") : phrasing.pick("Stapeldiagram", "Bar chart")
        return phrasing.pick(
            "\(name). Tiden går från \(first) till \(last), skalan från \(ends[0]) till \(ends[1]).",
            "\(name). Time runs from \(first) to \(last), the scale from \(ends[0]) to \(ends[1]).")
    }
}
