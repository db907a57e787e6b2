import Foundations

/// One file of the finished site, not yet made.
///
/// Immutable; a class, so that lists of files are passed on without copying them.
public final class Output: Sendable {
    /// The path inside the site: `blogg/2024/kf/index.html`. See ``isSafe(_:)``.
    public let path: String
    /// The SHA-256 of the bytes in hex, when it is known beforehand, as from a cache.
    ///
    /// When the file that stands has it, `make` is never called.
    public let knownHash: String?
    /// What the file that stands was when it last was found to have that hash; one that still is that need not be read.
    public let knownStamp: FileStamp?
    /// Makes the bytes; called on any thread, at most once.
    public let make: @Sendable () throws(Refusal) -> [UInt8]

    /// A file with what makes it.
    public init(
        path: String, knownHash: String? = nil, knownStamp: FileStamp? = nil,
        make: @escaping @Sendable () throws(Refusal) -> [UInt8]
    ) {
        self.path = path
        self.knownHash = knownHash
        self.knownStamp = knownStamp
        self.make = make
    }

    /// Whether a path stays inside the folder on every system: printable ASCII without `\`, parts between single `/`,
    /// none of them `.` or `..`, none of the names that Blad keeps for itself.
    public static func isSafe(_ path: String) -> Bool {
        guard isInside(path), path != OutputMarker.name, path != OutputManifest.name else { return false }
        return !path.hasPrefix(".blad")
    }

    /// Whether a path stays inside the folder, be it one of Blad's own or not.
    static func isInside(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            guard bytes.count <= 1024 else { return false }
            var start = 0
            for index in 0...bytes.count {
                if index < bytes.count, bytes[index] != UInt8(ascii: "/") {
                    guard 0x20..<0x7F ~= bytes[index], bytes[index] != UInt8(ascii: "\\") else { return false }
                } else {
                    if index - start <= 2, bytes[start..<index].allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
                    start = index + 1
                }
            }
            return true
        }
    }
}
