/// A part of a JPEG file: a marker, what it carries, and after a scan's header the coded pixels (ITU-T T.81, annex B).
struct JPEGSegment {
    /// The second byte of the marker; the first is always 0xFF.
    let marker: UInt8
    /// The bytes after the length.
    let payload: Range<Int>
    /// The coded pixels that follow a scan's header; empty for other segments.
    let scan: Range<Int>

    static let startOfImage: UInt8 = 0xD8
    static let endOfImage: UInt8 = 0xD9
    static let startOfScan: UInt8 = 0xDA

    /// The segments between the start and the first end of the image, which must be there.
    ///
    /// Bytes between segments are passed over, as decoders do.
    static func all(in bytes: [UInt8]) throws(PictureFault) -> [JPEGSegment] {
        guard bytes.starts(with: [0xFF, startOfImage]) else { throw .damaged }
        var segments: [JPEGSegment] = []
        var position = 2
        while true {
            let found = try nextMarker(in: bytes, from: position)
            position = found.end
            if found.marker == endOfImage { return segments }
            if found.marker == startOfImage { throw .damaged }
            // Restart markers and TEM carry nothing, and outside a scan mean nothing.
            if found.marker == 0x01 || (0xD0...0xD7).contains(found.marker) { continue }
            let length = try bytes.bigEndian(2, at: position)
            guard length >= 2 else { throw .damaged }
            guard position + length <= bytes.count else { throw .cut }
            let payload = position + 2..<position + length
            position = payload.upperBound
            let scanEnd = found.marker == startOfScan ? try endOfScan(in: bytes, from: position) : position
            segments.append(JPEGSegment(marker: found.marker, payload: payload, scan: position..<scanEnd))
            position = scanEnd
            guard segments.count <= PictureLimits.parts else { throw .damaged }
        }
    }

    private static func nextMarker(in bytes: [UInt8], from start: Int) throws(PictureFault) -> (marker: UInt8, end: Int)
    {
        var position = start
        while position + 1 < bytes.count {
            let next = bytes[position + 1]
            if bytes[position] == 0xFF, next != 0, next != 0xFF { return (next, position + 2) }
            position += 1
        }
        throw .cut
    }

    /// Where the coded pixels end: at the first marker that is neither a stuffed zero nor a restart.
    private static func endOfScan(in bytes: [UInt8], from start: Int) throws(PictureFault) -> Int {
        var position = start
        while let first = bytes[position...].firstIndex(of: 0xFF) {
            guard let code = bytes[first...].firstIndex(where: { $0 != 0xFF }) else { break }
            guard bytes[code] == 0 || (0xD0...0xD7).contains(bytes[code]) else { return first }
            position = code + 1
        }
        throw .cut
    }
}
