/// A WebP file: simple or extended, still or animated (RFC 9649).
struct WebPPicture: PictureStructure {
    let header: PictureHeader
    private let bytes: [UInt8]
    private let chunks: [WebPChunk]

    private static let animationFlag: UInt8 = 0x02
    private static let exifFlag: UInt8 = 0x08
    private static let alphaFlag: UInt8 = 0x10
    private static let profileFlag: UInt8 = 0x20

    init(_ bytes: [UInt8]) throws(PictureFault) {
        guard bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) else { throw .damaged }
        self.bytes = bytes
        let end = 8 + (try bytes.littleEndian(4, at: 4))
        guard end <= bytes.count else { throw .cut }
        guard end > 12 else { throw .damaged }
        chunks = try WebPChunk.all(in: bytes, 12..<end)
        guard let first = chunks.first else { throw .damaged }
        if first.name == "VP8X" {
            header = try Self.extendedHeader(first, chunks, in: bytes)
        } else {
            let size = try Self.imageSize(first, in: bytes)
            header = try PictureHeader(.webp, storedWidth: size.width, storedHeight: size.height)
        }
    }

    private static func extendedHeader(
        _ first: WebPChunk, _ chunks: [WebPChunk], in bytes: [UInt8]
    ) throws(PictureFault) -> PictureHeader {
        let start = first.data.lowerBound
        guard first.data.count >= 10 else { throw .damaged }
        let canvas = (
            width: try bytes.littleEndian(3, at: start + 4) + 1, height: try bytes.littleEndian(3, at: start + 7) + 1
        )
        let frames = chunks.filter { $0.name == "ANMF" }
        if bytes[start] & animationFlag == 0 {
            guard let image = chunks.first(where: { $0.name == "VP8 " || $0.name == "VP8L" }),
                try imageSize(image, in: bytes) == canvas
            else { throw .damaged }
        } else {
            guard !frames.isEmpty else { throw .damaged }
            for frame in frames { try check(frame, on: canvas, in: bytes) }
        }
        let exif = chunks.first { $0.name == "EXIF" }
        return try PictureHeader(
            .webp, storedWidth: canvas.width, storedHeight: canvas.height,
            orientation: exif.flatMap { PictureOrientation(exif: Array(bytes[$0.data])) } ?? .upright,
            frames: bytes[start] & animationFlag != 0 ? frames.count : 1)
    }

    /// The size in a lossy (RFC 6386, 9.1) or lossless bitstream (RFC 9649, 3.4).
    private static func imageSize(_ chunk: WebPChunk, in bytes: [UInt8]) throws(PictureFault) -> (
        width: Int, height: Int
    ) {
        let start = chunk.data.lowerBound
        switch chunk.name {
        case "VP8 ":
            guard chunk.data.count >= 10, bytes[start] & 1 == 0,
                bytes[start + 3..<start + 6].elementsEqual([0x9D, 0x01, 0x2A])
            else { throw .damaged }
            return (
                try bytes.littleEndian(2, at: start + 6) & 0x3FFF, try bytes.littleEndian(2, at: start + 8) & 0x3FFF
            )
        case "VP8L":
            guard chunk.data.count >= 5, bytes[start] == 0x2F else { throw .damaged }
            let bits = try bytes.littleEndian(4, at: start + 1)
            return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
        default: throw .damaged
        }
    }

    /// A frame must hold an image of the size it says, inside the canvas (RFC 9649, 2.7.1.1).
    private static func check(
        _ frame: WebPChunk, on canvas: (width: Int, height: Int), in bytes: [UInt8]
    ) throws(PictureFault) {
        let start = frame.data.lowerBound
        guard frame.data.count >= 16 else { throw .damaged }
        let parts = try WebPChunk.all(in: bytes, start + 16..<frame.data.upperBound)
        guard let image = parts.first(where: { $0.name == "VP8 " || $0.name == "VP8L" }) else { throw .damaged }
        let size = try imageSize(image, in: bytes)
        guard size.width == (try bytes.littleEndian(3, at: start + 6)) + 1,
            size.height == (try bytes.littleEndian(3, at: start + 9)) + 1,
            try bytes.littleEndian(3, at: start) * 2 + size.width <= canvas.width,
            try bytes.littleEndian(3, at: start + 3) * 2 + size.height <= canvas.height
        else { throw .damaged }
    }

    func cleaned() throws(PictureFault) -> [UInt8] {
        var body = Array("WEBP".utf8)
        body.reserveCapacity(bytes.count)
        if let first = chunks.first, first.name == "VP8X" {
            try appendExtended(first, to: &body)
        } else if let image = chunks.first {
            // Nothing but the image counts in a simple file (2.5, 2.6).
            body.appendChunk(image.name, bytes[image.data])
        }
        var output = Array("RIFF".utf8)
        output.appendLittleEndian(body.count, 4)
        return output + body
    }

    private func appendExtended(_ first: WebPChunk, to body: inout [UInt8]) throws(PictureFault) {
        let start = first.data.lowerBound
        var flags = bytes[start] & (Self.animationFlag | Self.alphaFlag)
        if chunks.contains(where: { $0.name == "ICCP" }) { flags |= Self.profileFlag }
        if header.orientation != .upright { flags |= Self.exifFlag }
        body.appendChunk("VP8X", [flags, 0, 0, 0] + bytes[start + 4..<start + 10])
        for chunk in chunks {
            switch chunk.name {
            case "ICCP", "ALPH", "VP8 ", "VP8L": body.appendChunk(chunk.name, bytes[chunk.data])
            case "ANIM": body.appendChunk(chunk.name, bytes[chunk.data].prefix(6))
            case "ANMF": body.appendChunk(chunk.name, try cleanedFrame(chunk))
            default: break
            }
        }
        if header.orientation != .upright { body.appendChunk("EXIF", header.orientation.minimalTIFF) }
    }

    /// A frame may carry unknown chunks of its own.
    private func cleanedFrame(_ frame: WebPChunk) throws(PictureFault) -> [UInt8] {
        guard frame.data.count >= 16 else { throw .damaged }
        let start = frame.data.lowerBound
        var data = Array(bytes[start..<start + 16])
        for part in try WebPChunk.all(in: bytes, start + 16..<frame.data.upperBound) {
            guard part.name == "ALPH" || part.name == "VP8 " || part.name == "VP8L" else { continue }
            data.appendChunk(part.name, bytes[part.data])
        }
        return data
    }
}
