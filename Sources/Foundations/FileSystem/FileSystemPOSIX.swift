// With FileSystemPOSIXReading.swift, the one place that speaks to the operating system.
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

/// What the real disk is asked for, by the C library.
enum POSIX {
    static let folderMode: mode_t = 0o755
    static let fileMode: mode_t = 0o644

    /// Whether the umask leaves all rights that a web server needs, as it mostly does; else each mode is set again.
    static let maskKeepsModes: Bool = {
        // There is no way to look at the umask but to set it; this one harms nobody for that moment.
        let mask = umask(0o022)
        umask(mask)
        return mask & folderMode == 0
    }()
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

    static func open(
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

    static func kind(_ mode: mode_t) -> FileKind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    static func reason(_ code: Int32) -> FileError.Reason {
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
