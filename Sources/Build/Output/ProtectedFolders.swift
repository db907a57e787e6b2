/// The folders that a site is never written over.
public struct ProtectedFolders: Sendable {
    /// The site's own folder, where `content/` is: neither it nor a folder above it is written to.
    public let project: String
    /// What the site is made from, `content/`, `templates/` and their like: nothing in them is written to either.
    public let sources: [String]

    /// Folders to keep off; they need not exist.
    public init(project: String, sources: [String]) {
        self.project = project
        self.sources = sources
    }
}
