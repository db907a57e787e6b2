/// A lock that is held until it is released or the process ends.
public struct FileLock: Sendable {
    /// Frees the lock and removes its file; to be called once.
    public let release: @Sendable () -> Void

    /// A lock with what frees it.
    public init(release: @escaping @Sendable () -> Void) { self.release = release }
}
