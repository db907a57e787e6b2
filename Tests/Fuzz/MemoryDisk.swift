import Foundations
import Synchronization

/// A whole disk in memory: files, folders and their times, without links.
final class MemoryDisk: Sendable {
    fileprivate struct File {
        var bytes: [UInt8]
        var inode: UInt64
        var time: Int
    }

    fileprivate struct State {
        var files: [String: File] = [:]
        /// The names in each folder.
        var folders: [String: Set<String>] = ["/": []]
        var clock = 1
    }

    private let state: Mutex<State>

    init() { state = Mutex(State()) }

    private init(_ other: State) { state = Mutex(other) }

    /// Another disk that holds the same.
    func copy() -> MemoryDisk { MemoryDisk(state.withLock { $0 }) }

    /// All files by their paths.
    var files: [String: [UInt8]] { state.withLock { $0.files.mapValues(\.bytes) } }

    /// Puts a file there, with the folders around it, over what stood there.
    func put(_ path: String, _ bytes: [UInt8]) {
        state.withLock { state in
            state.makeFolders(of: path)
            state.put(path, bytes)
        }
    }

    /// Takes a file away.
    func remove(_ path: String) { state.withLock { _ = $0.take(path) } }

    /// The disk as Blad sees it.
    var fileSystem: FileSystem {
        FileSystem(
            read: { path, limit throws(FileError) in try self.read(path, limit) },
            list: { path throws(FileError) in try self.list(path) },
            status: { path throws(FileError) in try self.status(path) },
            makeFolder: { path throws(FileError) in try self.makeFolder(path) },
            write: { path, bytes throws(FileError) in try self.write(path, bytes) },
            rename: { path, new throws(FileError) in try self.rename(path, new) },
            link: { path, new throws(FileError) in try self.link(path, new) },
            removeFile: { path throws(FileError) in try self.removeFile(path) },
            removeFolder: { path throws(FileError) in try self.removeFolder(path) },
            sync: { _ in }, syncAll: { _ in }, lock: { _, _ in FileLock {} },
            readLink: { path throws(FileError) in throw FileError(.read, path: path, reason: .notAFile) },
            canonicalPath: { path throws(FileError) in
                _ = try self.status(path)
                return path
            },
            homeFolders: { [] })
    }

    private func read(_ path: String, _ limit: Int) throws(FileError) -> [UInt8] {
        guard let bytes = state.withLock({ $0.files[path]?.bytes }) else {
            throw FileError(.read, path: path, reason: isFolder(path) ? .isFolder : .notFound)
        }
        guard bytes.count <= limit else { throw FileError(.read, path: path, reason: .tooLarge) }
        return bytes
    }

    private func isFolder(_ path: String) -> Bool { state.withLock { $0.folders[path] != nil } }

    private func list(_ path: String) throws(FileError) -> [FolderEntry] {
        let found = state.withLock { state -> [FolderEntry]? in
            guard let names = state.folders[path] else { return nil }
            return names.map {
                FolderEntry(bytes: Array($0.utf8), kind: state.files[path + "/" + $0] == nil ? .folder : .file)
            }
        }
        guard let found else { throw FileError(.list, path: path, reason: .notFound) }
        return found.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    private func status(_ path: String) throws(FileError) -> FileStatus {
        let file = state.withLock { $0.files[path] }
        if let file {
            return FileStatus(
                kind: .file, size: file.bytes.count, identity: FileIdentity(device: 1, inode: file.inode),
                times: FileTimes(written: file.time, changed: file.time))
        }
        guard isFolder(path) else { throw FileError(.read, path: path, reason: .notFound) }
        let inode = UInt64(bitPattern: Int64(path.hashValue))
        return FileStatus(kind: .folder, size: 0, identity: FileIdentity(device: 1, inode: inode))
    }

    private func makeFolder(_ path: String) throws(FileError) {
        let fault = state.withLock { state -> FileError.Reason? in
            guard state.folders[path] == nil, state.files[path] == nil else { return .exists }
            guard state.folders[path.above] != nil else { return .notFound }
            state.makeFolders(of: path + "/x")
            return nil
        }
        if let fault { throw FileError(.makeFolder, path: path, reason: fault) }
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let fault = state.withLock { state -> FileError.Reason? in
            guard state.folders[path] == nil, state.files[path] == nil else { return .exists }
            guard state.folders[path.above] != nil else { return .notFound }
            state.put(path, bytes)
            return nil
        }
        if let fault { throw FileError(.write, path: path, reason: fault) }
    }

    private func rename(_ path: String, _ new: String) throws(FileError) {
        let fault = state.withLock { state -> FileError.Reason? in
            guard state.folders[new.above] != nil else { return .notFound }
            if state.folders[path] != nil {
                guard state.files[new] == nil else { return .notAFolder }
                guard state.folders[new]?.isEmpty ?? true else { return .notEmpty }
                state.moveFolder(path, to: new)
                return nil
            }
            guard state.folders[new] == nil else { return .isFolder }
            guard let bytes = state.take(path) else { return .notFound }
            state.put(new, bytes)
            return nil
        }
        if let fault { throw FileError(.move, path: path, reason: fault) }
    }

    private func link(_ path: String, _ new: String) throws(FileError) {
        try write(new, try read(path, .max))
    }

    private func removeFile(_ path: String) throws(FileError) {
        guard state.withLock({ $0.take(path) }) != nil else {
            throw FileError(.remove, path: path, reason: isFolder(path) ? .isFolder : .notFound)
        }
    }

    private func removeFolder(_ path: String) throws(FileError) {
        let fault = state.withLock { state -> FileError.Reason? in
            guard let names = state.folders[path] else { return .notFound }
            guard names.isEmpty else { return .notEmpty }
            state.folders[path] = nil
            state.folders[path.above]?.remove(path.name)
            return nil
        }
        if let fault { throw FileError(.remove, path: path, reason: fault) }
    }
}

extension MemoryDisk.State {
    fileprivate mutating func makeFolders(of path: String) {
        var folder = path.above
        while folders[folder] == nil {
            folders[folder] = []
            folder = folder.above
        }
        folder = path.above
        while folder != "/" {
            folders[folder.above]?.insert(folder.name)
            folder = folder.above
        }
    }

    fileprivate mutating func put(_ path: String, _ bytes: [UInt8]) {
        clock += 1
        files[path] = MemoryDisk.File(bytes: bytes, inode: UInt64(clock), time: clock)
        folders[path.above]?.insert(path.name)
    }

    fileprivate mutating func take(_ path: String) -> [UInt8]? {
        folders[path.above]?.remove(files[path] == nil ? "" : path.name)
        return files.removeValue(forKey: path)?.bytes
    }

    fileprivate mutating func moveFolder(_ path: String, to new: String) {
        for (file, value) in files where file.hasPrefix(path + "/") {
            files[file] = nil
            files[new + file.dropFirst(path.count)] = value
        }
        for (folder, names) in folders where folder == path || folder.hasPrefix(path + "/") {
            folders[folder] = nil
            folders[new + folder.dropFirst(path.count)] = names
        }
        folders[path.above]?.remove(path.name)
        folders[new.above]?.insert(new.name)
    }
}

extension String {
    /// The folder around an absolute path.
    fileprivate var above: String {
        guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
        return String(self[..<slash])
    }

    /// The last part of a path.
    fileprivate var name: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}
