#if canImport(CryptoKit)
    import CryptoKit
#else
    import COpenSSL
#endif

/// The SHA-256 of bytes (FIPS 180-4), by the system's own cryptography.
enum ContentHash {
    /// As 64 lower-case hexadecimal digits.
    static func hex(_ bytes: [UInt8]) -> String {
        let digest = sha256(bytes)
        return String(unsafeUninitializedCapacity: 64) { hex in
            for (index, byte) in digest.enumerated() {
                hex[2 * index] = digit(byte >> 4)
                hex[2 * index + 1] = digit(byte & 15)
            }
            return 64
        }
    }

    #if canImport(CryptoKit)
        private static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
    #else
        /// libcrypto would clear itself away when the program ends, under threads that still hash: a build that stops waits for
        /// nothing that it has begun.
        private static let isStarted = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil) == 1

        private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
            _ = isStarted
            return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
                SHA256(bytes, bytes.count, digest.baseAddress)
                count = Int(SHA256_DIGEST_LENGTH)
            }
        }
    #endif

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
