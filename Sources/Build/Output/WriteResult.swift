import Foundations

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
    /// What each file is known again by that was known to stand without being read; in the same order.
    let stamps: [FileStamp?]

    init(written: Int, unchanged: Int, removed: Int, hashes: [String], stamps: [FileStamp?] = []) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.hashes = hashes
        self.stamps = stamps
    }
}
