import Foundations
import Synchronization

/// A disk that fails once, or for good, at the n-th operation.
final class FaultyDisk: Sendable {
    enum Fault: Sendable {
        /// The operation fails, the next ones do not.
        case error(FileError.Reason)
        /// All operations from here on fail and do nothing; a file that was being written stays half.
        case power
    }

    private struct State {
        var count = 0
        var struck: FileError.Operation?
    }

    let fault: Fault
    let at: Int
    private let state = Mutex(State())

    init(_ fault: Fault, at: Int) {
        self.fault = fault
        self.at = at
    }

    /// How many operations there were.
    var count: Int { state.withLock { $0.count } }
    /// Which operation failed first; nil when the run had fewer operations.
    var struck: FileError.Operation? { state.withLock { $0.struck } }

    private enum Verdict { case works, fails(FileError.Reason), breaks }

    private func verdict(_ operation: FileError.Operation) -> Verdict {
        state.withLock { state in
            state.count += 1
            let isHere = state.count == at
            if isHere { state.struck = operation }
            switch fault {
            case .error(let reason): return isHere ? .fails(reason) : .works
            case .power: return isHere ? .breaks : state.count > at ? .fails(.other(code: 5)) : .works
            }
        }
    }

    private func check(_ operation: FileError.Operation, _ path: String) throws(FileError) {
        switch verdict(operation) {
        case .works: return
        case .fails(let reason): throw FileError(operation, path: path, reason: reason)
        case .breaks: throw FileError(operation, path: path, reason: .other(code: 5))
        }
    }

    /// The disk over a real one.
    func fileSystem(over base: FileSystem) -> FileSystem {
        var disk = base
        disk.read = { path, limit throws(FileError) in
            try self.check(.read, path)
            return try base.read(path, limit)
        }
        disk.list = { path throws(FileError) in
            try self.check(.list, path)
            return try base.list(path)
        }
        disk.status = { path throws(FileError) in
            try self.check(.read, path)
            return try base.status(path)
        }
        disk.makeFolder = { path throws(FileError) in
            try self.check(.makeFolder, path)
            try base.makeFolder(path)
        }
        disk.write = { path, bytes throws(FileError) in
            switch self.verdict(.write) {
            case .works: return try base.write(path, bytes)
            case .fails(let reason): throw FileError(.write, path: path, reason: reason)
            case .breaks:
                try base.write(path, Array(bytes.prefix(bytes.count / 2)))
                throw FileError(.write, path: path, reason: .other(code: 5))
            }
        }
        disk.rename = { path, newPath throws(FileError) in
            try self.check(.move, path)
            try base.rename(path, newPath)
        }
        disk.link = { path, newPath throws(FileError) in
            try self.check(.move, path)
            try base.link(path, newPath)
        }
        disk.removeFile = { path throws(FileError) in
            try self.check(.remove, path)
            try base.removeFile(path)
        }
        disk.removeFolder = { path throws(FileError) in
            try self.check(.remove, path)
            try base.removeFolder(path)
        }
        disk.sync = { path throws(FileError) in try self.check(.write, path) }
        disk.syncAll = { path throws(FileError) in try self.check(.write, path) }
        disk.canonicalPath = { path throws(FileError) in
            try self.check(.read, path)
            return try base.canonicalPath(path)
        }
        disk.lock = { path, seconds throws(FileError) in
            try self.check(.lock, path)
            return try base.lock(path, seconds).map { lock in
                FileLock {
                    lock.release()
                    // The kernel frees a dead process's lock, but nobody removes its file.
                    if case .power = self.fault, self.struck != nil { try? base.write(path, []) }
                }
            }
        }
        return disk
    }
}
