/// Goes through a GIF's blocks once and copies those that draw.
struct GIFWalk {
    /// The copied blocks, from the header to the trailer.
    private(set) var output: [UInt8] = []
    /// The images so far.
    private(set) var frames = 0
    /// The screen, made larger where a frame reaches beyond it, as decoders do.
    private(set) var size = (width: 0, height: 0)

    private let bytes: [UInt8]
    private var position = 0
    private var blocks = 0
    /// Delay and transparency for the next image; dropped with a plain text that they belonged to (89a, section 23).
    private var control: Range<Int>?
    private var hasLooping = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    /// Reads up to the trailer, which must be there; what follows it is left out.
    mutating func walk() throws(PictureFault) {
        size = (try bytes.littleEndian(2, at: 6), try bytes.littleEndian(2, at: 8))
        try copy(13 + Self.colours(try bytes.bigEndian(1, at: 10)))
        while true {
            switch try bytes.bigEndian(1, at: position) {
            case 0x2C: try image()
            case 0x21: try `extension`()
            case 0x3B:
                guard frames > 0 else { throw .damaged }
                output.append(0x3B)
                return
            default: throw .damaged
            }
            blocks += 1
            guard blocks <= PictureLimits.parts else { throw .damaged }
        }
    }

    /// The bytes of the colour table that packed flags promise (sections 18 and 20).
    private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }

    private mutating func copy(_ length: Int) throws(PictureFault) {
        output += try bytes.slice(at: position, count: length)
        position += length
    }

    private mutating func image() throws(PictureFault) {
        try PictureHeader.checkSize(
            width: bytes.littleEndian(2, at: position + 5), height: bytes.littleEndian(2, at: position + 7))
        size.width = max(
            size.width, try bytes.littleEndian(2, at: position + 1) + bytes.littleEndian(2, at: position + 5))
        size.height = max(
            size.height, try bytes.littleEndian(2, at: position + 3) + bytes.littleEndian(2, at: position + 7))
        if let control { output += bytes[control] }
        control = nil
        // Descriptor, colour table, and the code size of the compression.
        try copy(10 + Self.colours(try bytes.bigEndian(1, at: position + 9)) + 1)
        let data = position
        try skipSubBlocks()
        output += bytes[data..<position]
        frames += 1
    }

    private mutating func `extension`() throws(PictureFault) {
        let start = position
        let label = try bytes.bigEndian(1, at: position + 1)
        position += 2
        let data = position
        try skipSubBlocks()
        switch label {
        case 0xF9:
            guard bytes[data] == 4, position - data == 6 else { throw .damaged }
            control = start..<position
        case 0x01: control = nil
        case 0xFF where isLooping(data):
            if !hasLooping { output += bytes[start..<position] }
            hasLooping = true
        default: break
        }
    }

    /// Exactly the application's name and one sub-block of three bytes: how often to repeat.
    private func isLooping(_ data: Int) -> Bool {
        (bytes.holds("\u{0B}NETSCAPE2.0\u{03}\u{01}", at: data)
            || bytes.holds("\u{0B}ANIMEXTS1.0\u{03}\u{01}", at: data))
            && position - data == 17
    }

    private mutating func skipSubBlocks() throws(PictureFault) {
        while true {
            let length = try bytes.bigEndian(1, at: position)
            position += 1
            if length == 0 { return }
            position += length
        }
    }
}
