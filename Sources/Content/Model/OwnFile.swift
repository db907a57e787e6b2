/// The names of the files at the site's root by which a host is kept in order: no address may be theirs.
public enum OwnFile {
    /// The hash of every file of the site.
    public static let manifest = "blad-manifest.json"
    /// What is about to change at the host, there only while the site is put there.
    public static let pending = "blad-publishing.json"
}
