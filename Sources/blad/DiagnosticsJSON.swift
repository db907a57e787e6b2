import Diagnostics
import Foundations

extension [UInt8] {
    /// Appends findings as a JSON array, in the form of the contract (formats.md, section 5).
    mutating func append(_ findings: [Finding], in language: MessageLanguage) {
        append("[")
        for (index, finding) in findings.enumerated() {
            append(index == 0 ? "\n  " : ",\n  ")
            append(finding, in: language)
        }
        append(findings.isEmpty ? "]" : "\n]")
    }

    private mutating func append(_ finding: Finding, in language: MessageLanguage) {
        append("{\"severity\": ")
        appendJSON(finding.severity.rawValue)
        append(", \"code\": ")
        appendJSON(finding.code.rawValue)
        append(", \"file\": ")
        appendJSON(finding.place.file.escapedForTerminal)
        if finding.place.line > 0 { append(", \"line\": \(finding.place.line)") }
        if finding.place.column > 0 { append(", \"column\": \(finding.place.column)") }
        append(", \"message\": ")
        appendJSON(finding.message.text(in: language).escapedForTerminal)
        if let help = finding.help?.text(in: language) {
            append(", \"help\": ")
            appendJSON(help.escapedForTerminal)
        }
        append("}")
    }
}
