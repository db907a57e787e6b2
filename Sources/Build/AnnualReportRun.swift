import Content
import Diagnostics
import Editions
import Foundations

/// What came of making an annual report.
public struct AnnualReportRun: Sendable {
    /// Everything that is wrong with the site, in reading order, and why a file could not be written.
    public let findings: [Finding]
    /// The report; nil when the content has errors.
    public let report: AnnualReport?
    /// The language of the site, for its messages.
    public let language: MessageLanguage
}

extension SiteBuild {
    /// Loads and checks the content and makes the report of a year, 1 to 9999, for the options' audience; in the site's
    /// language, or another. With a file, an absolute path, it is written there as a new file; `label` is what findings call
    /// that file.
    public func annualReport(
        year: Int, language: MessageLanguage? = nil, to file: String? = nil, label: String = ""
    ) -> AnnualReportRun {
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load()
        // An empty text holds nothing to count: as a rule it is the file that the shell has just made for the report.
        let findings = loaded.findings.filter { $0.code != .emptyFile || !$0.place.file.hasSuffix(".md") }
            .inReadingOrder()
        guard let site = loaded.site, !findings.hasErrors else {
            return AnnualReportRun(findings: findings, report: nil, language: loaded.messageLanguage)
        }
        let report = AnnualReport(
            site, year: year, asOf: day(of: site), audience: options.audience,
            language: language?.rawValue ?? site.settings.language)
        let failure = file.flatMap { write(report, to: $0, label: label) }
        return AnnualReportRun(
            findings: findings + (failure.map { [$0] } ?? []), report: report, language: loaded.messageLanguage)
    }

    private func write(_ report: AnnualReport, to file: String, label: String) -> Finding? {
        let place = Place(file: label)
        do {
            if try fileSystem.statusIfPresent(file) != nil { return .fileExists(at: place) }
            try fileSystem.write(file, Array(report.markdown().utf8))
            return nil
        } catch {
            return .cannotWriteFile(error, at: place)
        }
    }
}
