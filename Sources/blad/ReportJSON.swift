import Build
import Diagnostics
import Foundations
import Goals

/// A report as one JSON object, for scripts.
struct ReportJSON {
    let report: BuildReport
    let seconds: Double
    let language: MessageLanguage
    /// How many goals are missed, where that fails.
    var missedGoals: Int?

    func text() -> String {
        var bytes: [UInt8] = []
        bytes.append("{\"diagnostics\": ")
        bytes.append(report.findings, in: language)
        bytes.append(", \"summary\": ")
        appendSummary(to: &bytes)
        bytes.append("}\n")
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendSummary(to bytes: inout [UInt8]) {
        let errors = report.findings.count { $0.severity == .error }
        let warnings = report.findings.count { $0.severity == .warning }
        let milliseconds = Int((seconds * 1000).rounded())
        bytes.append("{\"errors\": \(errors), \"warnings\": \(warnings), \"pages\": \(report.pages)")
        bytes.append(", \"written\": \(report.output?.written ?? 0), \"unchanged\": \(report.output?.unchanged ?? 0)")
        bytes.append(", \"removed\": \(report.output?.removed ?? 0)")
        bytes.append(", \"seconds\": \(milliseconds / 1000).\(Day.padded(milliseconds % 1000, 3))")
        if let change = report.nextChange { bytes.append(", \"nextChange\": \"\(change)\"") }
        if let scorecard = report.scorecard { append(scorecard.current.flatMap(\.goals), to: &bytes) }
        if let missedGoals { bytes.append(", \"missedGoals\": \(missedGoals)") }
        bytes.append("}")
    }

    /// How many of the goals of the day's plans stand in each way.
    private func append(_ goals: [Standing], to bytes: inout [UInt8]) {
        let counts = Status.allCases.map { status in
            "\"\(status.rawValue)\": \(goals.count { $0.status == status })"
        }
        if !goals.isEmpty { bytes.append(", \"goals\": {\(counts.joined(separator: ", "))}") }
    }
}
