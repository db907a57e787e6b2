/// A file that is kept between runs below a folder of the user's: a hint, that is lost without harm.
///
/// It is replaced as a whole. Where a link stands on the way to it nothing is kept: what it leads to is somebody else's.
public struct KeptFile: Sendable {
    private let base: String
    private let folders: [String]
    private let name: String
    private let fileSystem: FileSystem

    /// The file at `base/folders…/name`; the folders are made when they are needed.
    public init(_ name: String, in folders: [String], of base: String, fileSystem: FileSystem) {
        self.base = base
        self.folders = folders
        self.name = name
        self.fileSystem = fileSystem
    }

    /// Where it is.
    public var path: String { ([base] + folders + [name]).joined(separator: "/") }

    /// Its bytes; nil when there are none, or more than `limit`.
    public func read(limit: Int) -> [UInt8]? { try? fileSystem.read(path, limit) }

    /// Puts bytes in its place; false when they cannot be kept.
    public func replace(with bytes: [UInt8]) -> Bool {
        guard fileSystem.hasFolders(folders, in: base) else { return false }
        // Left by a run that was killed, or in use by one beside this: either way the file is written anew.
        removeUnfinished()
        let unfinished = path + Self.unfinished
        guard (try? fileSystem.write(unfinished, bytes)) != nil else { return false }
        return (try? fileSystem.rename(unfinished, path)) != nil
    }

    /// Removes what a run that was killed left of it.
    public func removeUnfinished() { try? fileSystem.removeFile(path + Self.unfinished) }

    /// What the name of a file ends with that is not whole yet.
    public static let unfinished = ".part"
}

extension FileSystem {
    /// Whether folders in each other stand below another, made where they did not; none of them may be a link.
    public func hasFolders(_ names: [String], in base: String) -> Bool {
        var path = base
        return names.allSatisfy { name in
            path += "/" + name
            if let status = try? statusIfPresent(path) { return status.kind == .folder }
            // Another run may make it at this very moment.
            return (try? makeFolder(path)) != nil || (try? status(path))?.kind == .folder
        }
    }
}
