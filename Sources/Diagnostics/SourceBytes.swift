import Synchronization

/// The bytes of a text file, held in memory or read again when somebody asks for them.
final class SourceBytes: Sendable {
    private let held: Mutex<Held>
    private let read: (@Sendable () -> [UInt8])?

    private struct Held {
        var bytes: [UInt8]?
        /// Whether there ever were bytes.
        var wasRead: Bool
    }

    /// Bytes that are held; with `read` they can be let go of.
    init(_ bytes: [UInt8]?, read: (@Sendable () -> [UInt8])?) {
        held = Mutex(Held(bytes: bytes, wasRead: bytes != nil))
        self.read = read
    }

    var value: [UInt8] {
        held.withLock { held in
            let bytes = held.bytes ?? read?() ?? []
            held = Held(bytes: bytes, wasRead: true)
            return bytes
        }
    }

    /// Whether the file has been read.
    var wasRead: Bool { held.withLock { $0.wasRead } }

    /// Gives the memory back, if the bytes can be read again.
    func letGo() {
        if read != nil { held.withLock { $0.bytes = nil } }
    }
}
