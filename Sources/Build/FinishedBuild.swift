import Editions

/// A build that has written its site.
struct FinishedBuild {
    let report: BuildReport
    let site: PreparedSite
    /// All files of the site, in order of their paths.
    let files: [RenderedFile]
    /// What each of them is known again by.
    let keys: [[UInt8]?]
}
