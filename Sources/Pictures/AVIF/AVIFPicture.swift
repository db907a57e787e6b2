/// An AVIF or HEIC file (AV1 Image File Format 1.1; ISO/IEC 23008-12): the same box with other pixels inside.
///
/// Items lie at offsets that a table tells, so nothing is taken out: a file with metadata is refused, and only the bytes of
/// boxes that are filling are set to zero.
struct AVIFPicture: PictureStructure {
    let header: PictureHeader
    private let bytes: [UInt8]
    private let boxes: [AVIFBox]
    private let items: AVIFItems

    init(_ bytes: [UInt8], format: PictureFormat) throws(PictureFault) {
        self.bytes = bytes
        boxes = try AVIFBox.all(in: bytes, 0..<bytes.count)
        guard boxes.first?.name == "ftyp" else { throw .damaged }
        let isSequence = boxes.contains { $0.name == "moov" }
        guard let meta = boxes.first(where: { $0.name == "meta" }) else {
            throw isSequence ? .unusual(format) : .damaged
        }
        // A telephone's HEIC may hold a film beside its picture; an AVIF with one is a moving picture.
        guard !isSequence || format == .heic else { throw .unusual(format) }
        items = try AVIFItems(meta, in: bytes)
        guard (boxes + items.boxes).contains(where: { $0.name == "mdat" || $0.name == "idat" }) else { throw .cut }
        let size = try Self.size(items.shown, in: bytes)
        header = try PictureHeader(
            format, storedWidth: size.width, storedHeight: size.height, hasAlpha: Self.hasAlpha(items, in: bytes))
    }

    init(_ bytes: [UInt8]) throws(PictureFault) { try self.init(bytes, format: .avif) }

    /// Whether one of the pictures beside the shown one is its transparency (ISO/IEC 23008-12 6.5.8, 23091-2); others are
    /// depth, or how bright a telephone's screen may get.
    private static func hasAlpha(_ items: AVIFItems, in bytes: [UInt8]) -> Bool {
        items.properties.contains { property in
            property.name == "auxC"
                && (bytes.holds("urn:mpeg:hevc:2015:auxid:1\0", at: property.data.lowerBound + 4)
                    || bytes.holds("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", at: property.data.lowerBound + 4))
        }
    }

    /// Width and height after cropping and quarter turns, which belong to decoding (ISO/IEC 23008-12 6.5).
    private static func size(_ properties: [AVIFBox], in bytes: [UInt8]) throws(PictureFault) -> (
        width: Int, height: Int
    ) {
        guard let extent = properties.first(where: { $0.name == "ispe" }) else { throw .noSize }
        var width = try bytes.bigEndian(4, at: extent.data.lowerBound + 4)
        var height = try bytes.bigEndian(4, at: extent.data.lowerBound + 8)
        try PictureHeader.checkSize(width: width, height: height)
        for property in properties {
            let start = property.data.lowerBound
            if property.name == "clap" {
                let divisors = (try bytes.bigEndian(4, at: start + 4), try bytes.bigEndian(4, at: start + 12))
                guard divisors.0 > 0, divisors.1 > 0 else { throw .damaged }
                width = min(width, try bytes.bigEndian(4, at: start) / divisors.0)
                height = min(height, try bytes.bigEndian(4, at: start + 8) / divisors.1)
            }
            if property.name == "irot", try bytes.bigEndian(1, at: start) & 1 == 1 { swap(&width, &height) }
        }
        return (width, height)
    }

    func cleaned() throws(PictureFault) -> [UInt8] {
        try checkNoMetadata()
        var output = bytes
        for box in boxes + items.boxes where box.name == "free" || box.name == "skip" {
            for index in box.data { output[index] = 0 }
        }
        return output
    }

    /// Everything must be of a kind known to hold pixels or to say how they are put together.
    private func checkNoMetadata() throws(PictureFault) {
        guard boxes.allSatisfy({ Self.topBoxes.contains($0.name) }), boxes.count(where: { $0.name == "meta" }) == 1,
            items.boxes.allSatisfy({ Self.metaBoxes.contains($0.name) }),
            items.types.allSatisfy({ Self.pixelItems.contains($0) }),
            items.properties.allSatisfy({ Self.pictureProperties.contains($0.name) })
        else { throw .metadata(.avif) }
        // A tool that strikes an item from the table may leave its bytes behind.
        let markers: [StaticString] = ["Exif\0\0", "http://ns.adobe.com/", "<x:xmpmeta", "<rdf:RDF"]
        for box in boxes + items.boxes where box.name == "mdat" || box.name == "idat" {
            for marker in markers where contains(marker, in: box.data) { throw .metadata(.avif) }
        }
    }

    private func contains(_ marker: StaticString, in range: Range<Int>) -> Bool {
        let first = marker.utf8Start.pointee
        var rest = bytes[range]
        while let index = rest.firstIndex(of: first) {
            if bytes.holds(marker, at: index) { return true }
            rest = rest[(index + 1)...]
        }
        return false
    }

    private static let topBoxes: Set<FourLetters> = ["ftyp", "meta", "mdat", "free", "skip"]
    private static let metaBoxes: Set<FourLetters> = [
        "hdlr", "pitm", "iloc", "iinf", "iprp", "iref", "idat", "grpl", "free", "skip",
    ]
    private static let pixelItems: Set<FourLetters> = ["av01", "grid", "iden", "iovl", "tmap"]
    private static let pictureProperties: Set<FourLetters> = [
        "ispe", "pixi", "av1C", "colr", "auxC", "irot", "imir", "clap", "pasp", "a1op", "a1lx", "lsel", "clli", "mdcv",
        "cclv", "amve", "iscl", "ndwt", "free", "skip",
    ]
}
