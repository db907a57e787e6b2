extension PNGPicture {
    /// A picture of greys in eight bits with colours for its steps from black to white (11.2.1, 11.2.2).
    static func coloured(_ bytes: [UInt8], with colours: [CardInk]) throws(PictureFault) -> [UInt8] {
        var output = signature
        for chunk in try PNGChunk.all(in: bytes) {
            guard chunk.name == "IHDR" else {
                output += bytes[chunk.whole]
                continue
            }
            var header = Array(bytes[chunk.data])
            guard header.count == 13, header[8] == 8, header[9] == 0 else { throw .damaged }
            // From greys to a palette.
            header[9] = 3
            output.appendPNGChunk("IHDR", header)
            output.appendPNGChunk("PLTE", colours.flatMap { [$0.red, $0.green, $0.blue] }.map { UInt8(clamping: $0) })
        }
        return output
    }
}
