// With FileSystemPOSIX.swift, the one place that speaks to the operating system.
#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension POSIX {
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
