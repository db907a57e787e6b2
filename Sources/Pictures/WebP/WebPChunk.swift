/// A chunk of a WebP file: name, length, data, and a zero when the length is odd (RFC 9649, section 2.3).
struct WebPChunk {
    /// `VP8 `, `ANMF` and so on.
    let name: FourLetters
    /// The data, without name, length and padding.
    let data: Range<Int>

    /// The chunks that fill a range of bytes.
    static func all(in bytes: [UInt8], _ range: Range<Int>) throws(PictureFault) -> [WebPChunk] {
        var chunks: [WebPChunk] = []
        var position = range.lowerBound
        while position < range.upperBound {
            guard range.upperBound - position >= 8 else { throw .damaged }
            let length = try bytes.littleEndian(4, at: position + 4)
            guard length <= range.upperBound - position - 8 else { throw .damaged }
            let chunk = WebPChunk(name: try bytes.name(at: position), data: position + 8..<position + 8 + length)
            chunks.append(chunk)
            // Some writers forget the last padding.
            position = chunk.data.upperBound + (length & 1)
            guard chunks.count <= PictureLimits.parts else { throw .damaged }
        }
        return chunks
    }
}

extension [UInt8] {
    /// Appends a chunk with its padding.
    mutating func appendChunk(_ name: FourLetters, _ data: some Collection<UInt8>) {
        appendBigEndian(Int(name.number), 4)
        appendLittleEndian(data.count, 4)
        self += data
        if data.count & 1 == 1 { append(0) }
    }
}
