import Crypto
import Foundations

/// The SHA-256 of bytes.
enum ContentHash {
    /// As 64 lower-case hexadecimal digits.
    static func hex(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        var hex: [UInt8] = []
        hex.reserveCapacity(64)
        hex.appendHex(hash.finalize())
        return String(decoding: hex, as: UTF8.self)
    }
}
