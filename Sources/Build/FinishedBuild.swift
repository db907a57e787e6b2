import Editions

/// A build that has written its site.
struct FinishedBuild {
    let report: BuildReport
    let site: PreparedSite
    /// All files of the site, in order of their paths.
    let files: [KeyedFile]
}
