/// A PNG file, still or animated (W3C, Portable Network Graphics, third edition).
struct PNGPicture: PictureStructure {
    /// The eight bytes that every PNG file begins with (5.2).
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    let header: PictureHeader
    private let bytes: [UInt8]
    private let chunks: [PNGChunk]
    private let isAnimation: Bool

    init(_ bytes: [UInt8]) throws(PictureFault) {
        guard bytes.starts(with: Self.signature) else { throw .damaged }
        self.bytes = bytes
        chunks = try PNGChunk.all(in: bytes)
        // Apple's build tools write CgBI, which no browser reads; other critical chunks are just as foreign.
        guard !chunks.contains(where: { $0.isCritical && !Self.critical.contains($0.name) }) else {
            throw .unusual(.png)
        }
        guard chunks.last?.data.isEmpty ?? false, let first = chunks.first, first.name == "IHDR",
            !chunks.dropFirst().contains(where: { $0.name == "IHDR" }),
            let pixels = chunks.firstIndex(where: { $0.name == "IDAT" })
        else { throw .damaged }
        let usesPalette = try Self.usesPalette(first, in: bytes)
        guard !usesPalette || chunks[..<pixels].contains(where: { $0.name == "PLTE" }) else { throw .damaged }
        let control = chunks[..<pixels].first { $0.name == "acTL" && $0.data.count == 8 }
        isAnimation = control != nil
        var frames = 1
        if let control { frames = try bytes.bigEndian(4, at: control.data.lowerBound) }
        let exif = chunks.first { $0.name == "eXIf" }
        header = try PictureHeader(
            .png, storedWidth: bytes.bigEndian(4, at: first.data.lowerBound),
            storedHeight: bytes.bigEndian(4, at: first.data.lowerBound + 4),
            orientation: exif.flatMap { PictureOrientation(exif: Array(bytes[$0.data])) } ?? .upright,
            frames: frames)
        try checkSums()
    }

    /// A chunk whose sum is wrong was changed on its way (5.3); libvips would show what is left of the picture.
    private func checkSums() throws(PictureFault) {
        for chunk in chunks where isKept(chunk) {
            guard CRC32.of(bytes[chunk.checked]) == UInt32(try bytes.bigEndian(4, at: chunk.data.upperBound)) else {
                throw .damaged
            }
        }
    }

    /// Whether the colours are a palette's; the rest of the header must make sense (11.2.1).
    private static func usesPalette(_ first: PNGChunk, in bytes: [UInt8]) throws(PictureFault) -> Bool {
        guard first.data.count == 13 else { throw .damaged }
        let values = Array(bytes[first.data].suffix(5))
        let depths: [UInt8: [UInt8]] = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
        guard depths[values[1]]?.contains(values[0]) ?? false, values[2] == 0, values[3] == 0, values[4] <= 1 else {
            throw .damaged
        }
        return values[1] == 3
    }

    func cleaned() throws(PictureFault) -> [UInt8] {
        var output = Self.signature
        output.reserveCapacity(bytes.count)
        var needsOrientation = header.orientation != .upright
        for chunk in chunks where isKept(chunk) {
            if chunk.name == "IDAT", needsOrientation {
                output.appendPNGChunk("eXIf", header.orientation.minimalTIFF)
                needsOrientation = false
            }
            output += bytes[chunk.whole]
        }
        return output
    }

    private static let critical: Set<FourLetters> = ["IHDR", "PLTE", "IDAT", "IEND"]

    /// Ancillary chunks that change how the picture looks, with the lengths that they may have (11.3).
    private static let lengths: [FourLetters: ClosedRange<Int>] = [
        "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1, "iCCP": 3...Int.max, "cICP": 4...4,
        "sBIT": 1...4,
        "bKGD": 1...6, "hIST": 2...512, "pHYs": 9...9,
    ]
    /// The chunks of an animation.
    private static let animation: [FourLetters: ClosedRange<Int>] = [
        "acTL": 8...8, "fcTL": 26...26, "fdAT": 4...Int.max,
    ]

    /// A chunk of another length than it should have is one that decoders pass over, and a place to hide things.
    private func isKept(_ chunk: PNGChunk) -> Bool {
        if chunk.isCritical { return true }
        if let lengths = Self.lengths[chunk.name] { return lengths.contains(chunk.data.count) }
        return isAnimation && Self.animation[chunk.name]?.contains(chunk.data.count) ?? false
    }
}

extension [UInt8] {
    /// Appends a chunk with its length and check sum (5.3).
    mutating func appendPNGChunk(_ name: StaticString, _ data: [UInt8]) {
        appendBigEndian(data.count, 4)
        let start = count
        name.withUTF8Buffer { append(contentsOf: $0) }
        self += data
        appendBigEndian(Int(CRC32.of(self[start...])), 4)
    }
}
