/// Skips letters, blanks and everything beyond ASCII, eight bytes at a time: most of a text, and never a mark.
enum LetterRun {
    /// The index of the next byte that is neither an ASCII letter, nor a space, nor part of a character beyond ASCII.
    ///
    /// Eight bytes are one number, and each test is one operation on all of them ("SIMD within a register"). A letter is
    /// 0x40 and five bits from 1 to 26; less one and plus six, only what is no letter reaches the sixth bit.
    @inline(__always)
    static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        if let base = UnsafeRawPointer(bytes.baseAddress) {
            while index + 8 <= bytes.count {
                let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let marks = marks(in: word)
                if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
                index += 8
            }
        }
        while index < bytes.count, marks(in: UInt64(bytes[index]) | blanks) == 0 { index += 1 }
        return index
    }

    /// Seven spaces above a byte.
    private static let blanks: UInt64 = 0x2020_2020_2020_2000

    /// Bit 6 of each byte that ends a run.
    @inline(__always)
    private static func marks(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let isHigh = word & (ones * 0x40)
        let lessOne = ((word & (ones * 0x1F)) + ones * 0x1F) & (ones * 0x1F)
        let isNoLetter = ((lessOne + ones * 6) & (ones * 0x20)) << 1
        let isNoSpace = (((word ^ (ones * 0x20)) & (ones * 0x3F)) + ones * 0x3F) & (ones * 0x40)
        let isASCII = ~(word >> 1) & (ones * 0x40)
        return ((isHigh & isNoLetter) | (~isHigh & isNoSpace)) & isASCII
    }
}
