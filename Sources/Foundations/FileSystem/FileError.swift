/// Why the disk refused something. Its words are in `Diagnostics`.
public struct FileError: Error, Hashable, Sendable {
    /// What was tried.
    public let operation: Operation
    /// At which path.
    public let path: String
    /// What stood in the way.
    public let reason: Reason

    /// An error.
    public init(_ operation: Operation, path: String, reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// What can be tried.
    public enum Operation: String, Hashable, Sendable {
        /// Reading a file, a link or a status.
        case read
        /// Listing a folder.
        case list
        /// Making a folder.
        case makeFolder
        /// Writing a file, or waiting for the disk to have it.
        case write
        /// Moving or linking.
        case move
        /// Removing.
        case remove
        /// Taking a lock.
        case lock
    }

    /// What can stand in the way.
    public enum Reason: Hashable, Sendable {
        /// There is nothing at the path.
        case notFound
        /// The user may not do this here.
        case notPermitted
        /// The disk, or the user's share of it, is full.
        case diskFull
        /// The process or the system has too many files open.
        case tooManyOpen
        /// A name or a path is longer than the file system takes.
        case nameTooLong
        /// A symbolic link stands where a file or folder should.
        case isLink
        /// A folder stands where a file should.
        case isFolder
        /// A pipe, socket or device stands where a file should.
        case notAFile
        /// Something else stands where a folder should.
        case notAFolder
        /// The file system can only be read.
        case readOnly
        /// The file is larger than the limit.
        case tooLarge
        /// It is written to again and again while it is read.
        case changing
        /// Something stands there already.
        case exists
        /// The folder to be removed or replaced holds something.
        case notEmpty
        /// The two paths are on different file systems.
        case otherDevice
        /// Anything else, with the system's number for it.
        case other(code: Int32)
    }
}
