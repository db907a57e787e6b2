import Synchronization

/// The bytes of a text file, held in memory or read again when somebody asks for them.
final class SourceBytes: Sendable {
    private let held: Mutex<[UInt8]?>
    private let read: (@Sendable () -> [UInt8])?

    /// Bytes that are held; with `read` they can be let go of.
    init(_ bytes: [UInt8]?, read: (@Sendable () -> [UInt8])?) {
        held = Mutex(bytes)
        self.read = read
    }

    var value: [UInt8] {
        held.withLock { held in
            let bytes = held ?? read?() ?? []
            held = bytes
            return bytes
        }
    }

    /// Gives the memory back, if the bytes can be read again.
    func letGo() {
        if read != nil { held.withLock { $0 = nil } }
    }
}
