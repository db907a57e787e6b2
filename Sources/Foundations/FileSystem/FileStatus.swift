/// What a name in a folder stands for.
public enum FileKind: Hashable, Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link, wherever it points.
    case link
    /// A pipe, socket or device.
    case other
}

/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
    /// What it is.
    public let kind: FileKind
    /// In bytes; means something for regular files only.
    public let size: Int
    /// Which file system and which object on it: two paths with the same identity are the same thing.
    public let identity: FileIdentity

    /// When it was last written and last changed in any way, in nanoseconds since 1970; nil where nobody can say.
    public let times: FileTimes?

    /// A status.
    public init(kind: FileKind, size: Int, identity: FileIdentity, times: FileTimes? = nil) {
        self.kind = kind
        self.size = size
        self.identity = identity
        self.times = times
    }

    /// What a regular file is known again by while nobody has touched it; nil for anything else.
    ///
    /// A hint for caches, never content: the inode's change time moves with every write, and no program can set it.
    public var stamp: FileStamp? {
        guard kind == .file, let times else { return nil }
        return FileStamp(size: size, inode: identity.inode, written: times.written, changed: times.changed)
    }
}

/// A file's times, in nanoseconds since 1970.
public struct FileTimes: Hashable, Sendable {
    /// When its bytes were last written, or what a program has set that to.
    public let written: Int
    /// When its bytes, name or rights last changed.
    public let changed: Int

    /// Times in nanoseconds.
    public init(written: Int, changed: Int) {
        self.written = written
        self.changed = changed
    }
}

/// What a file is known again by.
public struct FileStamp: Hashable, Sendable {
    /// In bytes.
    public let size: Int
    /// The object's number on its file system.
    public let inode: UInt64
    /// See ``FileTimes``.
    public let written: Int
    /// See ``FileTimes``.
    public let changed: Int

    /// A stamp.
    public init(size: Int, inode: UInt64, written: Int, changed: Int) {
        self.size = size
        self.inode = inode
        self.written = written
        self.changed = changed
    }
}

/// Which object of which file system something is, whatever its path says.
public struct FileIdentity: Hashable, Sendable {
    /// The file system.
    public let device: UInt64
    /// The object's number on it.
    public let inode: UInt64

    /// An identity.
    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}
