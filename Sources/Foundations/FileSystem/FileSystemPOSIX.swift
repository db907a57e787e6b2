// The one file that speaks to the operating system.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension FileSystem {
    /// The real disk.
    public static let posix = FileSystem(
        read: { path, limit throws(FileError) in try POSIX.read(path, limit: limit) },
        list: { folder throws(FileError) in try POSIX.list(folder) },
        status: { path throws(FileError) in try POSIX.status(path) },
        makeFolder: { path throws(FileError) in try POSIX.makeFolder(path) },
        write: { path, bytes throws(FileError) in try POSIX.write(path, bytes) },
        rename: { path, newPath throws(FileError) in
            try POSIX.check(.move, newPath, unistdRename(path, newPath))
        },
        link: { path, newPath throws(FileError) in
            try POSIX.check(.move, newPath, linkat(AT_FDCWD, path, AT_FDCWD, newPath, 0))
        },
        removeFile: { path throws(FileError) in try POSIX.check(.remove, path, unlink(path)) },
        removeFolder: { path throws(FileError) in try POSIX.check(.remove, path, rmdir(path)) },
        sync: { path throws(FileError) in try POSIX.withOpen(.write, path, O_RDONLY) { fsync($0) } },
        syncAll: { folder throws(FileError) in try POSIX.syncAll(folder) },
        lock: { path, seconds throws(FileError) in try POSIX.lock(path, seconds: seconds) },
        readLink: { path throws(FileError) in try POSIX.readLink(path) },
        canonicalPath: { path throws(FileError) in try POSIX.canonicalPath(path) },
        homeFolders: { POSIX.homeFolders() }
    )
}

/// `rename` by a name that does not mean the closure beside it.
private func unistdRename(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }

private enum POSIX {
    static let folderMode: mode_t = 0o755
    static let fileMode: mode_t = 0o644

    /// Whether the umask leaves all rights that a web server needs, as it mostly does; else each mode is set again.
    static let maskKeepsModes: Bool = {
        // There is no way to look at the umask but to set it; this one harms nobody for that moment.
        let mask = umask(0o022)
        umask(mask)
        return mask & folderMode == 0
    }()

    // MARK: Reading

    /// How often a file that changes while it is read is read again.
    private static let mostReadings = 8

    static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
        let file = try open(.read, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        defer { _ = close(file) }
        var before = try information(file, path)
        switch kind(before.st_mode) {
        case .file: break
        case .folder: throw FileError(.read, path: path, reason: .isFolder)
        default: throw FileError(.read, path: path, reason: .notAFile)
        }
        // What is saved over its old self while it is read would be part old and part new.
        for _ in 0..<mostReadings {
            let bytes = try readOnce(file, path, size: Int(before.st_size), limit: limit)
            let after = try information(file, path)
            if after.st_size == before.st_size, times(after) == times(before) { return bytes }
            before = after
        }
        throw FileError(.read, path: path, reason: .changing)
    }

    private static func information(_ file: Int32, _ path: String) throws(FileError) -> stat {
        var info = stat()
        try check(.read, path, fstat(file, &info))
        return info
    }

    private static func readOnce(
        _ file: Int32, _ path: String, size: Int, limit: Int
    ) throws(FileError) -> [UInt8] {
        guard size <= limit else { throw FileError(.read, path: path, reason: .tooLarge) }
        // One byte more than the size: a read that leaves room has met the end, so one call is enough.
        var failure: Int32 = 0
        var capacity = size + 1
        var bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = fill(UnsafeMutableRawBufferPointer(buffer), from: file, at: 0, failure: &failure)
        }
        // The file grew while it was read.
        while failure == 0, bytes.count == capacity {
            guard bytes.count <= limit else { throw FileError(.read, path: path, reason: .tooLarge) }
            let room = min(limit - bytes.count + 1, 1 << 20)
            let start = bytes.count
            let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = fill(UnsafeMutableRawBufferPointer(buffer), from: file, at: start, failure: &failure)
            }
            bytes += more
            capacity += room
        }
        guard failure == 0 else { throw FileError(.read, path: path, reason: reason(failure)) }
        return bytes
    }

    /// Reads until the buffer is full or the file ends; the count of bytes read.
    private static func fill(
        _ buffer: UnsafeMutableRawBufferPointer, from file: Int32, at start: Int, failure: inout Int32
    ) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(file, rest.baseAddress, rest.count, off_t(start + filled))
            if count > 0 {
                filled += count
                // A regular file gives less than asked only at its end.
                if filled < buffer.count { return filled }
            } else if count == 0 {
                return filled
            } else if errno != EINTR {
                failure = errno
                return filled
            }
        }
        return filled
    }

    static func list(_ folder: String) throws(FileError) -> [FolderEntry] {
        let file = try open(.list, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        guard let stream = fdopendir(file) else {
            let failure = errno
            _ = close(file)
            throw FileError(.list, path: folder, reason: reason(failure))
        }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
            let name = UnsafeRawPointer(entry).advanced(by: offset)
            let bytes = Array(
                UnsafeRawBufferPointer(start: name, count: strlen(name.assumingMemoryBound(to: CChar.self))))
            if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
            entries.append(FolderEntry(bytes: bytes, kind: kind(of: entry.pointee.d_type, name: name, in: file)))
        }
        guard errno == 0 else { throw FileError(.list, path: folder, reason: reason(errno)) }
        return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    private static func kind(of type: UInt8, name: UnsafeRawPointer, in folder: Int32) -> FileKind {
        switch Int32(type) {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN):
            // Some file systems do not say.
            var info = stat()
            let failed = fstatat(folder, name.assumingMemoryBound(to: CChar.self), &info, AT_SYMLINK_NOFOLLOW) != 0
            return failed ? .other : kind(info.st_mode)
        default: return .other
        }
    }

    static func status(_ path: String) throws(FileError) -> FileStatus {
        var info = stat()
        try check(.read, path, lstat(path, &info))
        // Darwin's device number is signed.
        let device = UInt64(truncatingIfNeeded: info.st_dev)
        return FileStatus(
            kind: kind(info.st_mode), size: Int(info.st_size),
            identity: FileIdentity(device: device, inode: UInt64(info.st_ino)), times: times(info))
    }

    private static func times(_ info: stat) -> FileTimes {
        #if canImport(Darwin)
            let written = info.st_mtimespec, changed = info.st_ctimespec
        #else
            let written = info.st_mtim, changed = info.st_ctim
        #endif
        return FileTimes(written: nanoseconds(written), changed: nanoseconds(changed))
    }

    /// A date beyond the 292 years that fit is some other number, which harms nobody.
    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

    private static func kind(_ mode: mode_t) -> FileKind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    static func readLink(_ path: String) throws(FileError) -> String {
        var count = 0
        let target = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            if let start = buffer.baseAddress { count = readlink(path, start, buffer.count) }
            return String(
                decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<max(0, count)]),
                as: UTF8.self)
        }
        guard count >= 0 else { throw FileError(.read, path: path, reason: reason(errno)) }
        return target
    }

    static func canonicalPath(_ path: String) throws(FileError) -> String {
        guard let real = realpath(path, nil) else { throw FileError(.read, path: path, reason: reason(errno)) }
        defer { free(real) }
        return String(cString: real)
    }

    static func homeFolders() -> [String] {
        var folders: [String] = []
        if let home = getenv("HOME") { folders.append(String(cString: home)) }
        if let home = getpwuid(getuid())?.pointee.pw_dir { folders.append(String(cString: home)) }
        return folders.filter { $0.hasPrefix("/") }
    }
}

// MARK: - Writing

extension POSIX {
    static func makeFolder(_ path: String) throws(FileError) {
        try check(.makeFolder, path, mkdir(path, folderMode))
        if !maskKeepsModes { try check(.makeFolder, path, chmod(path, folderMode)) }
    }

    static func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let file = try open(.write, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, fileMode)
        var failure = maskKeepsModes || fchmod(file, fileMode) == 0 ? 0 : errno
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while failure == 0, written < buffer.count {
                let count = unistdWrite(file, buffer, from: written)
                if count >= 0 { written += count } else if errno != EINTR { failure = errno }
            }
        }
        // A network disk may say only now that it is full. EINTR leaves the file closed, or half: never try again.
        if close(file) != 0, failure == 0, errno != EINTR { failure = errno }
        guard failure == 0 else {
            _ = unlink(path)
            throw FileError(.write, path: path, reason: reason(failure))
        }
    }

    static func syncAll(_ folder: String) throws(FileError) {
        #if canImport(Darwin)
            try check(.write, folder, sync_volume_np(folder, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT))
        #else
            try withOpen(.write, folder, O_RDONLY | O_DIRECTORY) { syncFileSystem($0) }
        #endif
    }

    static func lock(_ path: String, seconds: Double) throws(FileError) -> FileLock? {
        let pause: UInt32 = 20_000
        var attempts = max(0, Int(seconds * 1_000_000 / Double(pause)))
        while true {
            let file = try open(.lock, path, O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, fileMode)
            if flock(file, LOCK_EX | LOCK_NB) == 0 {
                // The one who held it removes the file before freeing it: a lock on a removed file guards nothing.
                if isSame(file, path) { return FileLock { release(file, path) } }
                _ = close(file)
                continue
            }
            let failure = errno
            _ = close(file)
            guard failure == EWOULDBLOCK || failure == EINTR else {
                throw FileError(.lock, path: path, reason: reason(failure))
            }
            guard attempts > 0 else { return nil }
            attempts -= 1
            usleep(pause)
        }
    }

    private static func release(_ file: Int32, _ path: String) {
        var info = stat()
        // Only an empty file is surely ours.
        if fstat(file, &info) == 0, info.st_size == 0, isSame(file, path) { _ = unlink(path) }
        _ = close(file)
    }

    private static func isSame(_ file: Int32, _ path: String) -> Bool {
        var held = stat()
        var named = stat()
        return fstat(file, &held) == 0 && lstat(path, &named) == 0 && held.st_ino == named.st_ino
            && held.st_dev == named.st_dev
    }
}

// MARK: - Calls and their errors

extension POSIX {
    static func withOpen(
        _ operation: FileError.Operation, _ path: String, _ flags: Int32, _ call: (Int32) -> Int32
    ) throws(FileError) {
        let file = try open(operation, path, flags | O_NOFOLLOW | O_NONBLOCK)
        defer { _ = close(file) }
        try check(operation, path, call(file))
    }

    static func check(_ operation: FileError.Operation, _ path: String, _ result: Int32) throws(FileError) {
        guard result == 0 else { throw FileError(operation, path: path, reason: reason(errno)) }
    }

    private static func open(
        _ operation: FileError.Operation, _ path: String, _ flags: Int32, _ mode: mode_t = 0
    ) throws(FileError) -> Int32 {
        while true {
            let file = unistdOpen(path, flags | O_CLOEXEC, mode)
            if file >= 0 { return file }
            if errno == EINTR { continue }
            let failure = errno
            var info = stat()
            // Linux says "not a folder" about a link that is opened as one.
            if failure == ENOTDIR, lstat(path, &info) == 0, kind(info.st_mode) == .link {
                throw FileError(operation, path: path, reason: .isLink)
            }
            throw FileError(operation, path: path, reason: reason(failure))
        }
    }

    private static func reason(_ code: Int32) -> FileError.Reason {
        switch code {
        case ENOENT: .notFound
        case EACCES, EPERM: .notPermitted
        case ENOSPC, EDQUOT: .diskFull
        case EMFILE, ENFILE: .tooManyOpen
        case ENAMETOOLONG: .nameTooLong
        case ELOOP: .isLink
        case EISDIR: .isFolder
        case ENXIO: .notAFile
        case ENOTDIR: .notAFolder
        case EROFS: .readOnly
        case EFBIG: .tooLarge
        case EEXIST: .exists
        case ENOTEMPTY: .notEmpty
        case EXDEV: .otherDevice
        default: .other(code: code)
        }
    }
}

private func unistdOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

private func unistdWrite(_ file: Int32, _ buffer: UnsafeRawBufferPointer, from start: Int) -> Int {
    write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
}

#if !canImport(Darwin)
    /// `syncfs`, which the headers hide unless GNU's extensions are asked for; `sync` where the library lacks it.
    private let syncFileSystem: @Sendable (Int32) -> Int32 = {
        typealias SyncFS = @convention(c) (Int32) -> Int32
        guard let symbol = dlsym(nil, "syncfs") else {
            return { _ in
                sync()
                return 0
            }
        }
        let syncfs = unsafeBitCast(symbol, to: SyncFS.self)
        return { syncfs($0) }
    }()
#endif
