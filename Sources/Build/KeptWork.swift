import Content
import Editions

/// What one preparation of a site leaves for the next: files that stand as they stood are not decoded again, and bodies that
/// would be the same are not rendered again.
struct KeptWork: Sendable {
    /// What the texts and tables gave.
    var files: LoadedFiles?
    /// The theme; nil to read it again.
    var theme: ThemeLoader.Loaded?
    /// The bodies of the last edition.
    var bodies: RenderedBodies?
}
