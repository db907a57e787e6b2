/// The folders that a site is never written over.
public struct ProtectedFolders: Sendable {
    /// The site's own folder, where `content/` is: neither it nor a folder above it is written to.
    public let project: String
    /// What the site is made from, `content/`, `templates/` and their like: nothing in them is written to either.
    public let sources: [String]
    /// Of an edition that is not for everyone: the public one's folder. It is kept off that, and off every other folder in
    /// which a public edition stands.
    public let publicSite: String?

    /// Folders to keep off; they need not exist.
    public init(project: String, sources: [String], publicSite: String? = nil) {
        self.project = project
        self.sources = sources
        self.publicSite = publicSite
    }
}
