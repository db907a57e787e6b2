import Goals
import Testing

@testable import Editions

/// What is said of a goal whose windows may not be named.
@Suite struct ShortSentenceTests {
    @Test(arguments: [
        ([Status.met], "Klarat.", "Done."),
        ([.missed], "Inte klarat.", "Not done."),
        ([.met, .met], "Klarat båda.", "Both done."),
        ([.met, .met, .met, .met, .met], "Klarat alla fem.", "All five done."),
        (
            [.met, .missed, .met, .open, .upcoming], "2 av 3 klarade. 1 pågår och 1 kommande.",
            "2 of 3 done. 1 under way and 1 upcoming."
        ),
        ([.upcoming, .upcoming], "2 kommande.", "2 upcoming."),
        ([], "", ""),
    ])
    func itCountsWhatWasKept(statuses: [Status], swedish: String, english: String) {
        #expect(GoalWords(language: "sv").short(statuses) == swedish)
        #expect(GoalWords(language: "en").short(statuses) == english)
    }
}
