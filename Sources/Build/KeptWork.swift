import Content
import Editions
import Search

/// What one preparation of a site leaves for the next: files that stand as they stood are not decoded again, and bodies that
/// would be the same are not rendered again.
struct KeptWork: Sendable {
    /// What the texts and tables gave.
    var files: LoadedFiles?
    /// The theme; nil to read it again.
    var theme: ThemeLoader.Loaded?
    /// The bodies of the last edition.
    var bodies: RenderedBodies?
    /// What the last build left on disk.
    var site: KeptSite?
    /// The search that the last build left on disk, read when it is asked for.
    var searchIndex: @Sendable () -> KeptIndex? = { nil }
}
