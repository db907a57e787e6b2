import Foundations
import Goals

/// What is done by hand.
extension GoalSentence {
    func task(_ done: Day?) -> String {
        guard let window = windows.first else { return "" }
        let end = window.period.end
        switch window.status {
        case .met:
            guard let done else { return "" }
            let late =
                done > end
                ? phrasing.pick("; skulle ha varit klart \(dates.day(end))", "; was to be done by \(dates.day(end))")
                : ""
            return phrasing.sentences(phrasing.pick("Klart ", "Done on ") + dates.day(done) + late)
        case .missed:
            return phrasing.sentences(
                phrasing.pick("Skulle ha varit klart ", "Was to be done by ") + dates.day(end))
        case .open, .upcoming, .noData:
            return phrasing.sentences(
                phrasing.pick("Ska vara klart senast ", "To be done by ") + dates.day(end))
        }
    }
}
