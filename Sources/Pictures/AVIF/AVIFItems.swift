/// The table of contents of an AVIF file: which items there are and which properties belong to them
/// (ISO/IEC 14496-12 8.11, ISO/IEC 23008-12 9.3).
struct AVIFItems {
    /// The types of all items: `av01`, `grid`, `Exif`, `mime`.
    let types: [FourLetters]
    /// The properties of all items, in their order.
    let properties: [AVIFBox]
    /// The properties of the picture that is shown.
    let shown: [AVIFBox]
    /// The boxes directly in `meta`.
    let boxes: [AVIFBox]

    init(_ meta: AVIFBox, in bytes: [UInt8]) throws(PictureFault) {
        let boxes = try meta.children(in: bytes, after: 4)
        self.boxes = boxes
        func box(_ name: FourLetters) throws(PictureFault) -> AVIFBox {
            guard let first = boxes.first(where: { $0.name == name }) else { throw .damaged }
            return first
        }
        let primary = try box("pitm")
        let isLong = try bytes.bigEndian(1, at: primary.data.lowerBound) != 0
        let shownItem = try bytes.bigEndian(isLong ? 4 : 2, at: primary.data.lowerBound + 4)
        types = try Self.types(try box("iinf"), in: bytes)
        let parts = try box("iprp").children(in: bytes)
        guard let container = parts.first(where: { $0.name == "ipco" }) else { throw .damaged }
        let properties = try container.children(in: bytes)
        self.properties = properties
        var indices: [Int] = []
        for part in parts where part.name == "ipma" {
            indices += try Self.associations(of: shownItem, part, in: bytes)
            guard indices.count <= PictureLimits.parts else { throw .damaged }
        }
        shown = indices.filter { $0 >= 1 && $0 <= properties.count }.map { properties[$0 - 1] }
    }

    /// Item types from the item information box; its old entries without types are of no use here.
    private static func types(_ information: AVIFBox, in bytes: [UInt8]) throws(PictureFault) -> [FourLetters] {
        let start = information.data.lowerBound
        let isLong = try bytes.bigEndian(1, at: start) != 0
        var types: [FourLetters] = []
        for entry in try information.children(in: bytes, after: isLong ? 8 : 6) {
            guard entry.name == "infe", entry.data.count >= 12 else { throw .damaged }
            let version = try bytes.bigEndian(1, at: entry.data.lowerBound)
            guard version >= 2 else { throw .damaged }
            types.append(try bytes.name(at: entry.data.lowerBound + (version == 2 ? 8 : 10)))
        }
        return types
    }

    /// The numbers, from 1, of an item's properties.
    private static func associations(of item: Int, _ box: AVIFBox, in bytes: [UInt8]) throws(PictureFault) -> [Int] {
        var position = box.data.lowerBound
        let version = try bytes.bigEndian(1, at: position)
        let hasWideIndices = try bytes.bigEndian(3, at: position + 1) & 1 == 1
        let entries = try bytes.bigEndian(4, at: position + 4)
        position += 8
        guard entries <= PictureLimits.parts else { throw .damaged }
        var found: [Int] = []
        for _ in 0..<entries {
            let number = try bytes.bigEndian(version == 0 ? 2 : 4, at: position)
            position += version == 0 ? 2 : 4
            let count = try bytes.bigEndian(1, at: position)
            position += 1
            for _ in 0..<count {
                // The highest bit says whether the property is essential.
                let index = try bytes.bigEndian(hasWideIndices ? 2 : 1, at: position) & (hasWideIndices ? 0x7FFF : 0x7F)
                position += hasWideIndices ? 2 : 1
                if number == item { found.append(index) }
            }
            guard found.count <= PictureLimits.parts else { throw .damaged }
        }
        return found
    }
}
