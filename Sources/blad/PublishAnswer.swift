import Build
import Diagnostics
import Foundations

/// What a publishing did, or would do, in words and as JSON.
struct PublishAnswer {
    let report: SitePublishing.Report
    let language: MessageLanguage
    let isDryRun: Bool

    /// The line that closes it; of a dry run each file before it.
    func text() -> String {
        var text = ""
        if isDryRun {
            let words = language == .swedish ? ["ny", "ändrad", "bort"] : ["new", "changed", "gone"]
            for (word, paths) in zip(words, [report.added, report.changed, report.removed]) {
                for path in paths { text += "\(word)\t\(path)\n" }
            }
        }
        return text + closing + "\n"
    }

    private var closing: String {
        let address = (report.address ?? "").escapedForTerminal
        let sent = report.added.count + report.changed.count
        let gone = report.removed.count
        if sent + gone == 0 {
            let files = language.files(report.unchanged)
            return language == .swedish
                ? "\(address) har redan allt: \(files)." : "\(address) has everything already: \(files)."
        }
        let files = language.files(sent)
        switch (language, isDryRun) {
        case (.swedish, true):
            return
                "\(files) skulle skickas till \(address), \(gone) tas bort, \(report.unchanged) är som förut. Inget gjordes."
        case (.swedish, false):
            return "Klart: \(files) skickades till \(address), \(gone) togs bort, \(report.unchanged) var som förut."
        case (.english, true):
            return
                "\(files) would be sent to \(address), \(gone) removed, \(report.unchanged) are as before. Nothing was done."
        case (.english, false):
            return "Done: \(files) sent to \(address), \(gone) removed, \(report.unchanged) as before."
        }
    }

    /// One object, for scripts.
    func json() -> String {
        var bytes: [UInt8] = []
        bytes.append("{\"diagnostics\": ")
        bytes.append(report.findings, in: language)
        if let address = report.address {
            bytes.append(", \"to\": ")
            bytes.appendJSON(address.escapedForTerminal)
        }
        bytes.append(", \"dryRun\": \(isDryRun)")
        for (name, paths) in [("added", report.added), ("changed", report.changed), ("removed", report.removed)] {
            bytes.append(", \"\(name)\": [")
            for (index, path) in paths.enumerated() {
                bytes.append(index == 0 ? "" : ", ")
                bytes.appendJSON(path)
            }
            bytes.append("]")
        }
        bytes.append(", \"unchanged\": \(report.unchanged)}\n")
        return String(decoding: bytes, as: UTF8.self)
    }
}
