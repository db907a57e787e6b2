@testable import Pictures

/// A word that metadata in the tests holds, and that no cleaned picture may hold.
let secret = Array("HEMLIGT-59.33N".utf8)

extension [UInt8] {
    func contains(_ needle: [UInt8]) -> Bool {
        guard count >= needle.count else { return false }
        return (0...count - needle.count).contains { self[$0..<$0 + needle.count].elementsEqual(needle) }
    }

    func inserting(_ more: [UInt8], at offset: Int) -> [UInt8] { Array(self[..<offset]) + more + self[offset...] }

    static func big(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).reversed().map { UInt8(value >> ($0 * 8) & 255) }
    }

    static func little(_ value: Int, _ length: Int) -> [UInt8] { big(value, length).reversed() }
}

/// An Exif block of a camera: little-endian, a maker, the orientation and a secret behind.
func exif(orientation: Int) -> [UInt8] {
    let maker: [UInt8] = .little(0x010F, 2) + .little(2, 2) + .little(14, 4) + .little(38, 4)
    let turn: [UInt8] = .little(0x0112, 2) + .little(3, 2) + .little(1, 4) + .little(orientation, 4)
    return Array("II*\0".utf8) + .little(8, 4) + .little(2, 2) + maker + turn + .little(0, 4) + secret
}

enum JPEGBuilding {
    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker] + .big(payload.count + 2, 2) + payload
    }

    static func exifSegment(_ orientation: Int) -> [UInt8] {
        segment(0xE1, Array("Exif\0\0".utf8) + exif(orientation: orientation))
    }

    static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("färgerna".utf8))
    static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])

    /// The sample with segments put in after its JFIF segment.
    static func picture(_ segments: [UInt8], in sample: [UInt8] = SampleFiles.jpeg) -> [UInt8] {
        sample.inserting(segments, at: 20)
    }
}

enum PNGBuilding {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let checked = Array(name.utf8) + data
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in checked {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return .big(data.count, 4) + checked + .big(Int(~sum), 4)
    }

    static func header(width: Int = 3, height: Int = 2, colour: UInt8 = 0) -> [UInt8] {
        chunk("IHDR", .big(width, 4) + .big(height, 4) + [8, colour, 0, 0, 0])
    }

    /// Two rows of three grey pixels in a stored block (RFC 1950, 1951).
    static var pixels: [UInt8] {
        let rows: [UInt8] = [0, 10, 20, 30, 0, 40, 50, 60]
        let low = rows.reduce(1) { ($0 + Int($1)) % 65521 }
        let high = rows.reduce((1, 0)) { sums, byte in
            let first = (sums.0 + Int(byte)) % 65521
            return (first, (sums.1 + first) % 65521)
        }.1
        return chunk("IDAT", [0x78, 1, 1] + .little(8, 2) + .little(~8 & 0xFFFF, 2) + rows + .big(high << 16 | low, 4))
    }

    static let end = chunk("IEND", [])

    static func picture(before: [UInt8] = [], after: [UInt8] = [], header: [UInt8] = header()) -> [UInt8] {
        signature + header + before + pixels + after + end
    }
}

enum GIFBuilding {
    static let start: [UInt8] =
        Array("GIF89a".utf8) + .little(2, 2) + .little(1, 2) + [0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    static let looping: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    static let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
    /// White.
    static let image: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x4C, 0x0A, 0]
    /// Black: two frames that are alike become one.
    static let otherImage: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x04, 0x0A, 0]

    static func `extension`(_ label: UInt8, _ blocks: [[UInt8]]) -> [UInt8] {
        [0x21, label] + blocks.flatMap { [UInt8($0.count)] + $0 } + [0]
    }
}

enum WebPBuilding {
    static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array(name.utf8) + .little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
    }

    static func file(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + .little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks
    }

    /// The image chunk of the lossy sample.
    static var image: [UInt8] { Array(SampleFiles.webp[12...]) }

    static func extended(flags: UInt8, before: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
        file(chunk("VP8X", [flags, 0, 0, 0] + .little(15, 3) + .little(7, 3)) + before + image + after)
    }
}

/// One valid file of each format, metadata included.
let validFiles: [(name: String, bytes: [UInt8])] = [
    ("grå.jpg", JPEGBuilding.picture(JPEGBuilding.exifSegment(6) + JPEGBuilding.profile)),
    ("färg.JPG", SampleFiles.progressiveJPEG),
    ("stilla.png", PNGBuilding.picture(before: PNGBuilding.chunk("eXIf", exif(orientation: 8)))),
    (
        "rörlig.gif",
        GIFBuilding.start + GIFBuilding.looping + GIFBuilding.control + GIFBuilding.image + GIFBuilding.otherImage
            + [0x3B]
    ),
    ("bild.webp", SampleFiles.webp),
    ("bild2.webp", SampleFiles.losslessWebP),
    ("rörlig.webp", SampleFiles.animatedWebP),
    ("turned.webp", WebPBuilding.extended(flags: 0x08, after: WebPBuilding.chunk("EXIF", exif(orientation: 3)))),
    ("bild.avif", SampleFiles.avif),
    (
        "märke.svg",
        Array(
            #"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 5"><path d="M0 0h9"/></svg>"#
                .utf8)
    ),
]
