/// An address of the site in a template's text: it is written after the path that the site has on its host.
public struct SiteAddress: Sendable {
    /// Where it stands, in bytes of the text.
    public let range: Range<Int>
    /// What is written in its place, from the site's root: `/assets/logo.1a2b3c4d5e.png`.
    public let address: String

    /// An address in the place of what was written.
    public init(range: Range<Int>, address: String) {
        self.range = range
        self.address = address
    }
}
