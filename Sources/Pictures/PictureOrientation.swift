/// How a stored picture is to be turned when it is shown, numbered as in Exif (CIPA DC-008, tag 0x0112).
public enum PictureOrientation: Int, CaseIterable, Sendable {
    /// As it is stored.
    case upright = 1
    /// Mirrored left to right.
    case mirrored
    /// Turned half round.
    case upsideDown
    /// Mirrored top to bottom.
    case flipped
    /// Mirrored, then turned a quarter to the left.
    case transposed
    /// To be turned a quarter to the right.
    case quarterRight
    /// Mirrored, then turned a quarter to the right.
    case transversed
    /// To be turned a quarter to the left.
    case quarterLeft

    /// Whether width and height change places.
    public var swapsSides: Bool { rawValue >= 5 }

    /// The orientation in an Exif block (a TIFF header and its first directory), with or without `Exif␀␀` before it.
    ///
    /// Nil when the block cannot be read or says nothing: a broken block must not make a picture unreadable.
    init?(exif bytes: [UInt8]) {
        let start = bytes.holds("Exif\0\0", at: 0) ? 6 : 0
        guard let value = try? Self.value(inTIFF: bytes, from: start) else { return nil }
        self.init(rawValue: value)
    }

    private static func value(inTIFF bytes: [UInt8], from start: Int) throws(PictureFault) -> Int {
        let isLittle = bytes.holds("II", at: start)
        guard isLittle || bytes.holds("MM", at: start) else { throw .damaged }
        func number(_ count: Int, _ offset: Int) throws(PictureFault) -> Int {
            try isLittle ? bytes.littleEndian(count, at: offset) : bytes.bigEndian(count, at: offset)
        }
        guard try number(2, start + 2) == 42 else { throw .damaged }
        let directory = start + (try number(4, start + 4))
        for entry in 0..<(try number(2, directory)) {
            let offset = directory + 2 + entry * 12
            // Type 3 is SHORT, and a lone value stands in the entry itself (TIFF 6.0, section 2).
            if try number(2, offset) == 0x0112, try number(2, offset + 2) == 3, try number(4, offset + 4) == 1 {
                return try number(2, offset + 8)
            }
        }
        throw .damaged
    }

    /// A TIFF block that holds this orientation and nothing else.
    var minimalTIFF: [UInt8] {
        [
            0x4D, 0x4D, 0, 42, 0, 0, 0, 8,  // big-endian, first directory at 8
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(rawValue), 0, 0,  // one entry: orientation, SHORT, 1
            0, 0, 0, 0,  // no next directory
        ]
    }
}
