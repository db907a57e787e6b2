import Content
import Diagnostics
import Editions

/// What one preparation of a site leaves for the next: files that stand as they stood are not decoded again, and bodies that
/// would be the same are not rendered again.
struct KeptWork: Sendable {
    /// What the texts and tables gave.
    var files: LoadedFiles?
    /// The theme with what is wrong with it; nil to read it again.
    var theme: (theme: Theme?, findings: [Finding])?
    /// The bodies of the last edition.
    var bodies: RenderedBodies?
}
