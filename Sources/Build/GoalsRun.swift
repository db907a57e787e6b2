import Content
import Diagnostics

extension SiteBuild {
    /// Loads and checks the content and counts its goals; nothing is rendered or written. The report's scorecard is nil when
    /// the content has errors.
    public func goals() -> BuildReport {
        let loaded = SiteLoader(folder: options.folder, fileSystem: fileSystem).load()
        guard let site = loaded.site, !loaded.findings.hasErrors else {
            return BuildReport(loaded.findings, language: loaded.messageLanguage)
        }
        return BuildReport(
            loaded.findings, language: loaded.messageLanguage, scorecard: Scorecard(site, asOf: day(of: site)))
    }
}
