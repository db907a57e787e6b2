/// What a write did.
public struct WriteResult: Sendable {
    /// How many of the site's files are new or have new bytes.
    public let written: Int
    /// How many stood already, byte for byte.
    public let unchanged: Int
    /// How many that an earlier build wrote are gone.
    public let removed: Int
    /// The SHA-256 of each file in hex, in the order of the outputs.
    public let hashes: [String]
}
