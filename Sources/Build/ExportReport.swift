import Diagnostics

/// What came of exporting a text beside the site: a letter, a text for paper, a draft as one file.
public struct ExportReport: Sendable {
    /// Everything that is wrong, in reading order.
    public let findings: [Finding]
    /// The files, from the site's folder unless a folder was named; empty when nothing was written.
    public let files: [String]
    /// The names that texts have, when none has the name that was asked for.
    public let known: [String]?
    /// The site's language, for messages.
    public let language: MessageLanguage

    init(_ findings: [Finding], files: [String] = [], known: [String]? = nil, language: MessageLanguage) {
        self.findings = findings.inReadingOrder()
        self.files = files
        self.known = known
        self.language = language
    }
}
