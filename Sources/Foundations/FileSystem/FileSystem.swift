/// The disk, as a set of operations that a test can replace one by one.
///
/// `FileSystem.posix` is the real one. All paths are UTF-8; none of the operations follows a symbolic link in a path's
/// last part, but `canonicalPath`, and none waits for anything, but `lock`.
public struct FileSystem: Sendable {
    /// Reads a regular file whole; a file of more than `limit` bytes is `tooLarge` and is not read at all.
    ///
    /// A link, pipe, socket, device or folder is an error; a pipe is never waited for.
    public var read: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
    /// What a folder holds, without `.` and `..`, in order of the names' bytes.
    public var list: @Sendable (_ folder: String) throws(FileError) -> [FolderEntry]
    /// What stands at a path; a link is itself, not what it points to.
    public var status: @Sendable (_ path: String) throws(FileError) -> FileStatus
    /// Makes one folder that everyone may read (0755, whatever the umask); its parent must exist.
    public var makeFolder: @Sendable (_ path: String) throws(FileError) -> Void
    /// Writes a file that does not exist yet, which everyone may read (0644, whatever the umask).
    ///
    /// Half a file is never left behind by an error, only by a crash.
    public var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void
    /// Moves a file or folder within one file system, over a file (or empty folder) that stands there, in one step.
    public var rename: @Sendable (_ path: String, _ newPath: String) throws(FileError) -> Void
    /// Gives a regular file a second name; not every file system can.
    public var link: @Sendable (_ path: String, _ newPath: String) throws(FileError) -> Void
    /// Removes a file, or a link itself.
    public var removeFile: @Sendable (_ path: String) throws(FileError) -> Void
    /// Removes an empty folder.
    public var removeFolder: @Sendable (_ path: String) throws(FileError) -> Void
    /// Waits until a file's bytes, or a folder's names, are on the disk.
    public var sync: @Sendable (_ path: String) throws(FileError) -> Void
    /// Waits until all that was written to the file system that holds the folder is on the disk.
    public var syncAll: @Sendable (_ folder: String) throws(FileError) -> Void
    /// Takes a lock, made from a file at the path, waiting up to so many seconds; nil when another still holds it.
    ///
    /// The kernel frees the lock when the process that holds it dies, however it dies.
    public var lock: @Sendable (_ path: String, _ seconds: Double) throws(FileError) -> FileLock?
    /// Where a link points.
    public var readLink: @Sendable (_ path: String) throws(FileError) -> String
    /// The absolute path without links, `.` and `..` of something that exists.
    public var canonicalPath: @Sendable (_ path: String) throws(FileError) -> String
    /// The user's home folders: the environment's, and the one of the user database.
    public var homeFolders: @Sendable () -> [String]

    /// A file system of these operations.
    public init(
        read: @escaping @Sendable (String, Int) throws(FileError) -> [UInt8],
        list: @escaping @Sendable (String) throws(FileError) -> [FolderEntry],
        status: @escaping @Sendable (String) throws(FileError) -> FileStatus,
        makeFolder: @escaping @Sendable (String) throws(FileError) -> Void,
        write: @escaping @Sendable (String, [UInt8]) throws(FileError) -> Void,
        rename: @escaping @Sendable (String, String) throws(FileError) -> Void,
        link: @escaping @Sendable (String, String) throws(FileError) -> Void,
        removeFile: @escaping @Sendable (String) throws(FileError) -> Void,
        removeFolder: @escaping @Sendable (String) throws(FileError) -> Void,
        sync: @escaping @Sendable (String) throws(FileError) -> Void,
        syncAll: @escaping @Sendable (String) throws(FileError) -> Void,
        lock: @escaping @Sendable (String, Double) throws(FileError) -> FileLock?,
        readLink: @escaping @Sendable (String) throws(FileError) -> String,
        canonicalPath: @escaping @Sendable (String) throws(FileError) -> String,
        homeFolders: @escaping @Sendable () -> [String]
    ) {
        self.read = read
        self.list = list
        self.status = status
        self.makeFolder = makeFolder
        self.write = write
        self.rename = rename
        self.link = link
        self.removeFile = removeFile
        self.removeFolder = removeFolder
        self.sync = sync
        self.syncAll = syncAll
        self.lock = lock
        self.readLink = readLink
        self.canonicalPath = canonicalPath
        self.homeFolders = homeFolders
    }
}

extension FileSystem {
    /// What stands at a path; nil when nothing does.
    public func statusIfPresent(_ path: String) throws(FileError) -> FileStatus? {
        do {
            return try status(path)
        } catch {
            guard error.reason == .notFound || error.reason == .notAFolder else { throw error }
            return nil
        }
    }

    /// Gives a file a second name, or copies it where there are none: a memory stick's file system knows no second names.
    public func keep(_ path: String, as copy: String) throws(FileError) {
        do {
            try link(path, copy)
        } catch {
            guard error.reason != .diskFull else { throw error }
            try write(copy, try read(path, .max - 1))
        }
    }

    /// Removes a folder with all that it holds, or a file; links are removed, never followed. Nothing there is fine.
    public func removeTree(_ path: String) throws(FileError) {
        guard let status = try statusIfPresent(path) else { return }
        guard status.kind == .folder else { return try removeFile(path) }
        // A stack instead of recursion: what stands here may be forged, and deep.
        var open = [path]
        var emptied: Set<String> = []
        while let folder = open.last {
            guard emptied.insert(folder).inserted else {
                try removeFolder(folder)
                open.removeLast()
                continue
            }
            var files: [String] = []
            for entry in try list(folder) {
                guard let name = entry.name else { throw FileError(.remove, path: folder, reason: .other(code: 0)) }
                if entry.kind == .folder { open.append(folder + "/" + name) } else { files.append(folder + "/" + name) }
            }
            try removeFiles(files)
        }
    }

    private func removeFiles(_ paths: [String]) throws(FileError) {
        let failures = paths.parallelMap(run: 64) { path -> FileError? in
            do throws(FileError) {
                try removeFile(path)
                return nil
            } catch {
                return error
            }
        }
        for case let failure? in failures { throw failure }
    }
}
