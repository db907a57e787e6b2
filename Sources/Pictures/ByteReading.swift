/// Reading numbers and names out of bytes that may be cut anywhere: nothing here traps, whatever the offset.
extension [UInt8] {
    /// The bytes from an offset; `cut` when they do not all exist.
    func slice(at offset: Int, count length: Int) throws(PictureFault) -> ArraySlice<UInt8> {
        guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { throw .cut }
        return self[offset..<offset + length]
    }

    /// An unsigned number of one to seven bytes, the most significant first.
    func bigEndian(_ length: Int, at offset: Int) throws(PictureFault) -> Int {
        var value = 0
        for byte in try slice(at: offset, count: Swift.min(length, 7)) { value = value << 8 | Int(byte) }
        return value
    }

    /// An unsigned number of one to seven bytes, the least significant first.
    func littleEndian(_ length: Int, at offset: Int) throws(PictureFault) -> Int {
        var value = 0
        for byte in try slice(at: offset, count: Swift.min(length, 7)).reversed() { value = value << 8 | Int(byte) }
        return value
    }

    /// Whether a text's bytes stand at an offset.
    func holds(_ text: StaticString, at offset: Int) -> Bool {
        guard let found = try? slice(at: offset, count: text.utf8CodeUnitCount) else { return false }
        return text.withUTF8Buffer { found.elementsEqual($0) }
    }

    /// A four-letter name of a chunk or box, as the number its bytes make.
    func name(at offset: Int) throws(PictureFault) -> FourLetters {
        FourLetters(number: UInt32(try bigEndian(4, at: offset)))
    }

    /// Appends the lowest bytes of a number, the most significant first.
    mutating func appendBigEndian(_ value: Int, _ length: Int) {
        for shift in (0..<length).reversed() { append(UInt8(truncatingIfNeeded: value >> (shift * 8))) }
    }

    /// Appends the lowest bytes of a number, the least significant first.
    mutating func appendLittleEndian(_ value: Int, _ length: Int) {
        for shift in 0..<length { append(UInt8(truncatingIfNeeded: value >> (shift * 8))) }
    }
}
