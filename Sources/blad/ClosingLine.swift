import Build
import Diagnostics
import Foundations

/// The one line that says what a build or a check did.
struct ClosingLine {
    let report: BuildReport
    let seconds: Double
    let language: MessageLanguage
    let strict: Bool
    /// How many missed goals make it a failure.
    var missedGoals = 0

    func text() -> String {
        let errors = report.findings.count { $0.severity == .error }
        let warnings = report.findings.count { $0.severity == .warning }
        let missed = missedGoals == 0 ? "" : ", " + language.missedGoals(missedGoals)
        let found = "\(language.errors(errors)), \(language.warnings(warnings))\(missed)"
        let isStopped = errors > 0 || (strict && warnings > 0) || missedGoals > 0
        if isStopped { return language == .swedish ? "\(found). Inget skrevs." : "\(found). Nothing was written." }
        let change = report.nextChange.map { day in
            language == .swedish
                ? " Ändras av sig själv nästa gång \(day.day) \(CalendarNames.swedish.months[day.month - 1]) \(day.year)."
                : " Next changes by itself on \(day.day) \(CalendarNames.english.months[day.month - 1]) \(day.year)."
        }
        return done(isFlawless: warnings == 0) + (warnings > 0 ? " \(found)." : "") + (change ?? "")
    }

    private func done(isFlawless: Bool) -> String {
        let (pages, time) = (language.pages(report.pages), decimal(seconds))
        guard let output = report.output else {
            let outcome =
                isFlawless
                ? Wording("Allt stämmer", "All is well") : Wording("Inget stoppar ett bygge", "Nothing stops a build")
            return "\(outcome.text(in: language)): \(pages) \(language == .swedish ? "på" : "in") \(time) s."
        }
        let files = language.files(output.written)
        return language == .swedish
            ? "Klart: \(pages) på \(time) s. \(files) skrevs, \(output.unchanged) var som förut, \(output.removed) togs bort."
            : "Done: \(pages) in \(time) s. \(files) written, \(output.unchanged) as before, \(output.removed) removed."
    }

    /// Seconds with two decimals and the language's mark.
    private func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100)\(language == .swedish ? "," : ".")\(Day.padded(hundredths % 100, 2))"
    }
}
