/// A box of an AVIF file: length, name and data (ISO/IEC 14496-12, section 4.2).
struct AVIFBox {
    /// `ftyp`, `meta` and so on.
    let name: FourLetters
    /// The data, without length and name.
    let data: Range<Int>

    /// The boxes that fill a range of bytes. A length of 0 reaches to the end; at the top a box beyond the file is a cut.
    static func all(in bytes: [UInt8], _ range: Range<Int>) throws(PictureFault) -> [AVIFBox] {
        var boxes: [AVIFBox] = []
        var position = range.lowerBound
        while position < range.upperBound {
            var length = try bytes.bigEndian(4, at: position)
            var start = position + 8
            if length == 1 {
                // Eight bytes of length; the first must be 0 for any file that exists.
                guard try bytes.bigEndian(1, at: position + 8) == 0 else { throw .damaged }
                length = try bytes.bigEndian(7, at: position + 9)
                start += 8
            } else if length == 0 {
                length = range.upperBound - position
            }
            guard length >= start - position else { throw .damaged }
            guard length <= range.upperBound - position else { throw range.upperBound == bytes.count ? .cut : .damaged }
            boxes.append(AVIFBox(name: try bytes.name(at: position + 4), data: start..<position + length))
            position += length
            guard boxes.count <= PictureLimits.parts else { throw .damaged }
        }
        return boxes
    }

    /// The boxes inside this one, after a version and flags where the box has them.
    func children(in bytes: [UInt8], after skipped: Int = 0) throws(PictureFault) -> [AVIFBox] {
        guard data.count >= skipped else { throw .damaged }
        return try AVIFBox.all(in: bytes, data.lowerBound + skipped..<data.upperBound)
    }
}
