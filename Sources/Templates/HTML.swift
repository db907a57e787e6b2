/// Finished HTML: written into a page as it stands, so whoever makes one vouches for it.
///
/// A template may use it only with three braces, `{{{body}}}`, and text only with two; the check sees to both.
public struct HTML: Hashable, Sendable {
    /// The markup, in UTF-8.
    public let bytes: [UInt8]

    /// Markup in UTF-8.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Markup.
    public init(_ text: String) { bytes = Array(text.utf8) }
}
