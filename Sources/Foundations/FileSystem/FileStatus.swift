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

    /// A status.
    public init(kind: FileKind, size: Int, identity: FileIdentity) {
        self.kind = kind
        self.size = size
        self.identity = identity
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
