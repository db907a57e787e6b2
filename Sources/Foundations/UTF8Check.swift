extension [UInt8] {
    /// Whether the bytes are UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF. Eight bytes of ASCII
    /// at a time, the others one character at a time.
    public var isUTF8: Bool {
        withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                if index + 8 <= bytes.count {
                    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    index += (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
                    if word & 0x8080_8080_8080_8080 == 0 { continue }
                }
                // Nearly all that is not ASCII here has two bytes: å, ä, ö.
                if index + 1 < bytes.count, 0xC2...0xDF ~= bytes[index], bytes[index + 1] & 0xC0 == 0x80 {
                    index += 2
                    continue
                }
                guard let length = Self.characterLength(bytes, index) else { return false }
                index += length
            }
            return true
        }
    }

    /// How many bytes the character that begins at an index has; nil when none does (RFC 3629, section 4).
    @inline(__always)
    private static func characterLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int? {
        let length: Int
        // What the second byte may be; all after it are 80–BF.
        let second: ClosedRange<UInt8>
        switch bytes[index] {
        case 0...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for next in index + 2..<Swift.max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
        return length
    }
}
