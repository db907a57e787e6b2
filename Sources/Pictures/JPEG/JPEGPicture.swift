/// A JPEG file (ITU-T T.81; JFIF: ITU-T T.871; Exif: CIPA DC-008; ICC.1 annex B.4; Adobe's APP14: T.872 6.5.3).
struct JPEGPicture: PictureStructure {
    let header: PictureHeader
    private let bytes: [UInt8]
    private let segments: [JPEGSegment]

    init(_ bytes: [UInt8]) throws(PictureFault) {
        self.bytes = bytes
        segments = try JPEGSegment.all(in: bytes)
        guard let frame = segments.firstIndex(where: { $0.isFrame }),
            !segments[(frame + 1)...].contains(where: \.isFrame),
            let scan = segments.firstIndex(where: { $0.marker == JPEGSegment.startOfScan }), frame < scan
        else { throw .damaged }
        let size = try Self.size(segments[frame], in: bytes)
        guard segments.contains(where: { !$0.scan.isEmpty }) else { throw .damaged }
        header = try PictureHeader(
            .jpeg, storedWidth: size.width, storedHeight: size.height,
            orientation: Self.orientation(segments, in: bytes))
    }

    private static func size(_ frame: JPEGSegment, in bytes: [UInt8]) throws(PictureFault) -> (width: Int, height: Int)
    {
        let start = frame.payload.lowerBound
        guard frame.payload.count >= 6 else { throw .damaged }
        // Baseline, extended and progressive with Huffman codes and eight bits: what browsers decode.
        guard (0xC0...0xC2).contains(frame.marker), bytes[start] == 8 else { throw .unusual(.jpeg) }
        let components = Int(bytes[start + 5])
        guard [1, 3, 4].contains(components), frame.payload.count == 6 + 3 * components else { throw .damaged }
        return (try bytes.bigEndian(2, at: start + 3), try bytes.bigEndian(2, at: start + 1))
    }

    private static func orientation(_ segments: [JPEGSegment], in bytes: [UInt8]) -> PictureOrientation {
        for segment in segments where segment.marker == 0xE1 && bytes.holds("Exif\0\0", at: segment.payload.lowerBound)
        {
            // The first Exif block counts, also when it says nothing: so do decoders.
            return PictureOrientation(exif: Array(bytes[segment.payload])) ?? .upright
        }
        return .upright
    }

    func cleaned() throws(PictureFault) -> [UInt8] {
        var output: [UInt8] = [0xFF, JPEGSegment.startOfImage]
        output.reserveCapacity(bytes.count)
        // JFIF comes first by its rules; one is enough.
        if let basics = segments.lazy.compactMap({ jfifBasics($0) }).first { output.appendSegment(0xE0, basics) }
        if header.orientation != .upright {
            output.appendSegment(0xE1, Array("Exif\0\0".utf8) + header.orientation.minimalTIFF)
        }
        for segment in segments {
            guard let payload = kept(segment) else { continue }
            output.appendSegment(segment.marker, payload)
            output += bytes[segment.scan]
        }
        return output + [0xFF, JPEGSegment.endOfImage]
    }

    /// Version and resolution; the thumbnail's sides become 0.
    private func jfifBasics(_ segment: JPEGSegment) -> ArraySlice<UInt8>? {
        let start = segment.payload.lowerBound
        guard segment.marker == 0xE0, bytes.holds("JFIF\0", at: start), segment.payload.count >= 14 else { return nil }
        return bytes[start..<start + 12] + [0, 0]
    }

    /// What of a segment is published: all that decoding needs, the colour profile, Adobe's colour transform.
    private func kept(_ segment: JPEGSegment) -> ArraySlice<UInt8>? {
        let start = segment.payload.lowerBound
        switch segment.marker {
        case 0xC0...0xC2, 0xC4, 0xDA, 0xDB, 0xDC, 0xDD: return bytes[segment.payload]
        case 0xE2 where bytes.holds("ICC_PROFILE\0", at: start): return bytes[segment.payload]
        case 0xEE where bytes.holds("Adobe", at: start) && segment.payload.count >= 12: return bytes[start..<start + 12]
        default: return nil
        }
    }
}

extension JPEGSegment {
    /// Whether it tells size and components: SOF0–SOF15, and JPEG-LS's SOF55. DHT, JPG and DAC lie between them.
    fileprivate var isFrame: Bool {
        marker == 0xF7 || ((0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
    }
}

extension [UInt8] {
    fileprivate mutating func appendSegment(_ marker: UInt8, _ payload: some Collection<UInt8>) {
        self += [0xFF, marker]
        appendBigEndian(payload.count + 2, 2)
        self += payload
    }
}
