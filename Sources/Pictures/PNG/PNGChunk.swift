/// A chunk of a PNG file: length, name, data and check sum (PNG, W3C, 5.3).
struct PNGChunk {
    /// `IHDR`, `IDAT` and so on.
    let name: FourLetters
    /// The data, without length, name and check sum.
    let data: Range<Int>

    /// From the name to the end of the data: what the check sum is made from.
    var checked: Range<Int> { data.lowerBound - 4..<data.upperBound }
    /// The chunk as a whole.
    var whole: Range<Int> { data.lowerBound - 8..<data.upperBound + 4 }

    /// Whether decoders must understand it: the first letter is a capital (5.4).
    var isCritical: Bool { (name.number >> 24) & 0x20 == 0 }

    /// The chunks after the signature up to the first `IEND`, which must be there.
    static func all(in bytes: [UInt8]) throws(PictureFault) -> [PNGChunk] {
        var chunks: [PNGChunk] = []
        var position = PNGPicture.signature.count
        while true {
            let length = try bytes.bigEndian(4, at: position)
            let name = try bytes.slice(at: position + 4, count: 4)
            guard length < 1 << 31, name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { throw .damaged }
            _ = try bytes.slice(at: position + 8, count: length + 4)
            let chunk = PNGChunk(name: try bytes.name(at: position + 4), data: position + 8..<position + 8 + length)
            chunks.append(chunk)
            position = chunk.whole.upperBound
            if chunk.name == "IEND" { return chunks }
            guard chunks.count <= PictureLimits.parts else { throw .damaged }
        }
    }
}
