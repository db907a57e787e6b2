import Foundations

/// Addresses of the workbench.
enum WorkbenchLink {
    /// Everything that is wrong.
    static let faults = WorkbenchRouter.root + "fel"

    /// The page that edits a file, by its path from the site's folder.
    static func edit(_ file: String) -> String { WorkbenchRouter.root + Workbench.editor + "?path=" + encoded(file) }

    /// A text as a value of a query.
    static func encoded(_ text: String) -> String { PercentEncoding.encoded(text.utf8, keeping: "/") }
}
