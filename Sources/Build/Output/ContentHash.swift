import Crypto

/// The SHA-256 of bytes.
enum ContentHash {
    /// As 64 lower-case hexadecimal digits.
    static func hex(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        let digest = hash.finalize()
        return String(unsafeUninitializedCapacity: 64) { hex in
            for (index, byte) in digest.enumerated() {
                hex[2 * index] = digit(byte >> 4)
                hex[2 * index + 1] = digit(byte & 15)
            }
            return 64
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
