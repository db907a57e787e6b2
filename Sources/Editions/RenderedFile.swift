import Content
import Diagnostics

/// A file of an edition: where it goes, and how its bytes are made when they are wanted.
///
/// Immutable; a class, so that lists of files are joined and sorted without copying them.
public final class RenderedFile: Sendable {
    /// The path below the output folder, with slashes: `blogg/2024/kf/index.html`.
    public let path: String
    /// What in the content asked for the file, for findings; nil for what Blad makes by itself.
    let origin: Place?
    /// What it is known again by in the next edition with the same ``WebEdition/surroundings``; nil when it cannot be.
    public let key: @Sendable () -> [UInt8]?
    /// Makes the bytes; the same ones each time. Throws when what it is made from can no longer be read.
    public let make: @Sendable () throws(FindingError) -> [UInt8]
    /// The SHA-256 of the bytes in hex, if it is known without making them.
    public let knownHash: @Sendable () -> String?

    /// A file whose bytes are made on demand.
    public init(
        path: String, origin: Place? = nil, key: @escaping @Sendable () -> [UInt8]? = { nil },
        knownHash: @escaping @Sendable () -> String? = { nil },
        make: @escaping @Sendable () throws(FindingError) -> [UInt8]
    ) {
        self.path = path
        self.origin = origin
        self.key = key
        self.knownHash = knownHash
        self.make = make
    }

    /// The file in which a static host looks for an address: `/blogg/` is `blogg/index.html`.
    public static func path(ofAddress address: String) -> String {
        let path = address.utf8.drop { $0 == UInt8(ascii: "/") }
        return String(Substring(path)) + (path.isEmpty || path.last == UInt8(ascii: "/") ? "index.html" : "")
    }
}
