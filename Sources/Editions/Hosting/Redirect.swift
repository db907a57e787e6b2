/// An old address that leads to a page.
public struct Redirect: Hashable, Sendable {
    /// The old address from the site's root, without the site's base path; `/gammal/` or `/gammal.html`, letters as
    /// they are or percent-encoded.
    public var from: String
    /// The page's address from the site's root, without the base path.
    public var to: String

    /// An old address that leads to a page.
    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}
