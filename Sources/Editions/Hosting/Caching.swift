/// How long browsers keep files (RFC 9111), as values of `Cache-Control`.
enum Caching {
    /// Files whose name holds their fingerprint: another content has another name.
    static let fingerprinted = "public, max-age=31536000, immutable"
    /// Everything else: kept, but asked about each time, so that a correction is seen at once.
    static let page = "public, max-age=0, must-revalidate"
}
