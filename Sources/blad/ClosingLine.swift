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
        let found = counts(errors, warnings)
        let isStopped = errors > 0 || (strict && warnings > 0) || missedGoals > 0
        if isStopped { return language == .swedish ? "\(found). Inget skrevs." : "\(found). Nothing was written." }
        let change = report.nextChange.map { day in
            language == .swedish
                ? " Ändras av sig själv nästa gång \(day.day) \(CalendarNames.swedish.months[day.month - 1]) \(day.year)."
                : " Next changes by itself on \(day.day) \(CalendarNames.english.months[day.month - 1]) \(day.year)."
        }
        return written + (warnings > 0 ? " \(found)." : "") + (change ?? "")
    }

    private var written: String {
        let time = decimal(seconds)
        guard let output = report.output else {
            return language == .swedish
                ? "Allt stämmer: \(report.pages) sidor på \(time) s."
                : "All is well: \(report.pages) pages in \(time) s."
        }
        return language == .swedish
            ? "Klart: \(report.pages) sidor på \(time) s. \(output.written) filer skrevs, \(output.unchanged) var som förut, \(output.removed) togs bort."
            : "Done: \(report.pages) pages in \(time) s. \(output.written) files written, \(output.unchanged) as before, \(output.removed) removed."
    }

    private func counts(_ errors: Int, _ warnings: Int) -> String {
        let swedish = "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar")"
        let english =
            "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
        return (language == .swedish ? swedish : english) + missed
    }

    private var missed: String {
        if missedGoals == 0 { return "" }
        return language == .swedish
            ? ", \(missedGoals) \(missedGoals == 1 ? "missat" : "missade") mål"
            : ", \(missedGoals) missed \(missedGoals == 1 ? "goal" : "goals")"
    }

    /// Seconds with two decimals and the language's mark.
    private func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100)\(language == .swedish ? "," : ".")\(Day.padded(hundredths % 100, 2))"
    }
}
