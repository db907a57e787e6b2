import Foundations
import Goals

extension GoalWords {
    /// How many windows were kept, without saying which: `Klarat alla fem.`, `6 av 9 klarade. 1 pågår.`
    func short(_ statuses: [Status]) -> String {
        let counts = Dictionary(grouping: statuses) { $0 }.mapValues(\.count)
        let ahead = [Status.open, .upcoming, .noData].compactMap { status in
            counts[status].map { "\($0) \(counted(status, $0))" }
        }
        return phrasing.sentences(kept(counts[.met] ?? 0, missed: counts[.missed] ?? 0), phrasing.list(ahead))
    }

    private func kept(_ met: Int, missed: Int) -> String? {
        switch (met, missed) {
        case (0, 0): nil
        case (1, 0): phrasing.pick("klarat", "done")
        case (2, 0): phrasing.pick("klarat båda", "both done")
        case (_, 0): phrasing.pick("klarat alla \(phrasing.letters(met))", "all \(phrasing.letters(met)) done")
        case (0, 1): phrasing.pick("inte klarat", "not done")
        default: phrasing.pick("\(met) av \(met + missed) klarade", "\(met) of \(met + missed) done")
        }
    }
}
